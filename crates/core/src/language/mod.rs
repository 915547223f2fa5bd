//! Words in several languages: Fluent bundles, negotiation and fallback.

mod course_text;
pub mod ids;
mod messages;

pub use course_text::CourseText;
pub use messages::{Language, Languages, Messages, Problem};

/// The scope of the program's own words: buttons, headings, names of areas and roles.
pub const INTERFACE: &str = "interface";
/// The scope of what is said of findings.
pub const FINDINGS: &str = "findings";
/// The scope of the catalogue's words.
pub const GUIDANCE: &str = "guidance";

/// The scope of what the trainer's tools say.
pub const TOOLS: &str = "tools";

/// The scope of a scenario's words.
pub fn scenario_scope(id: &str) -> String {
    format!("scenarios/{id}")
}

/// The language and scope that a path stands for: `locales/da/guidance.ftl` is `da` and `guidance`.
pub fn locale_of(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("locales/")?
        .strip_suffix(".ftl")?
        .split_once('/')
}
