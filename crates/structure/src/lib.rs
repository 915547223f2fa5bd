//! The checks that decide which meetings of a course can be played, one module per subject, and the codes of all
//! findings. Every program that plays an author's course needs these checks, also the program in the browser.

mod alike;
mod appraisals;
mod basis;
mod case;
mod cast;
pub mod codes;
mod conditions;
mod course;
mod endings;
mod facts;
mod format;
mod gaps;
mod gauges;
mod guidance;
mod ids;
mod judgements;
mod links;
mod load;
mod location;
mod stakes;
mod variables;

use samtalerum_core::finding::Finding;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::scenario::Scenario;
use samtalerum_core::source::Text;

pub use case::Case;
pub use course::course;
pub use gauges::drop_duplicates;
pub use guidance::guidance;
pub use load::load;
pub use location::Location;

/// Checks the structure of a scenario: its format, ids, links, cast, variables, gauges, facts, appraisals, stakes,
/// judgements and endings. An error keeps the scenario from being played; a warning points to a probable mistake.
pub fn scenario(
    text: &Text,
    scenario: &Scenario,
    guidance: &Guidance,
    findings: &mut Vec<Finding>,
) {
    let case = Case::new(text, scenario, guidance);
    format::check(&case, findings);
    ids::check(&case, findings);
    links::check(&case, findings);
    cast::check(&case, findings);
    variables::check(&case, findings);
    gauges::check(&case, findings);
    facts::check(&case, findings);
    appraisals::check(&case, findings);
    basis::check(&case, findings);
    stakes::check(&case, findings);
    judgements::check(&case, findings);
    endings::check(&case, findings);
}
