//! Messages in several languages: Fluent bundles, negotiation and fallback.

mod course_text;
mod escapes;
mod foreign;
pub mod ids;
mod messages;
mod problem;
mod scope_messages;
mod scopes;
mod tags;
mod unformattable;

pub use course_text::CourseText;
pub use escapes::unparsable;
pub use foreign::{Foreign, Part, Passage, Quotes};
pub use messages::{Language, Languages, Messages, SpokenIn};
pub use problem::Problem;
pub(crate) use scope_messages::is_invisible;
pub use scopes::{FINDINGS, GUIDANCE, INTERFACE, TOOLS, scenario_of, scenario_scope};
pub use tags::{is_language, meant_language};

/// Returns the language and scope of a path (`da` and `guidance` for `locales/da/guidance.ftl`); `None` if it is not
/// the path of a file of messages.
pub fn locale_of(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("locales/")?
        .strip_suffix(".ftl")?
        .split_once('/')
}
