//! Checks of content that could be read, one module per subject. Each check reports all its findings, not only the first.

mod case;
mod cast;
pub mod codes;
mod conditions;
mod constant_conditions;
mod content;
mod course;
mod endings;
mod exploration;
mod gaps;
mod gauges;
mod guidance;
mod ids;
mod judgements;
mod links;
mod location;
mod messages;
mod minutes;
mod reasons;
mod variables;

use case::Case;
use samtalerum_core::finding::Finding;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::scenario::Scenario;
use samtalerum_core::source::Text;

pub use content::{all, check_messages, load};
pub use course::course;
pub use exploration::paths;
pub use guidance::guidance;
pub use messages::{limits, messages};
pub use minutes::minutes;

/// Checks the structure of a scenario: ids, links, cast, variables, gauges, judgements and endings. Errors keep it from
/// being played; warnings point to probable mistakes.
pub fn scenario(
    text: &Text,
    scenario: &Scenario,
    guidance: &Guidance,
    findings: &mut Vec<Finding>,
) {
    let case = Case::new(text, scenario, guidance);
    ids::check(&case, findings);
    links::check(&case, findings);
    cast::check(&case, findings);
    variables::check(&case, findings);
    gauges::check(&case, findings);
    judgements::check(&case, findings);
    endings::check(&case, findings);
}
