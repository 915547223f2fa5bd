//! Messages in several languages: Fluent bundles, negotiation and fallback.

mod course_text;
pub mod ids;
mod messages;
mod numbers;
mod problem;
mod tags;

pub use course_text::CourseText;
pub use messages::{Language, Languages, Messages};
pub use problem::Problem;
pub use tags::{is_language, meant_language};

/// The scope of the interface's messages: buttons, headings, names of areas and roles.
pub const INTERFACE: &str = "interface";
/// The scope of the messages about findings.
pub const FINDINGS: &str = "findings";
/// The scope of the catalogue's messages.
pub const GUIDANCE: &str = "guidance";

/// The scope of the messages of the trainer's tools.
pub const TOOLS: &str = "tools";

/// Returns the scope of a scenario's messages.
pub fn scenario_scope(id: &str) -> String {
    format!("scenarios/{id}")
}

/// Returns the language and scope of a path (`da` and `guidance` for `locales/da/guidance.ftl`); `None` if it is not the
/// path of a file of messages.
pub fn locale_of(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("locales/")?
        .strip_suffix(".ftl")?
        .split_once('/')
}
