//! Checks of content beyond its structure: every path, and the messages in every language. Each check reports all its
//! findings, not only the first.

mod constant_conditions;
mod content;
mod exploration;
mod form;
mod invariants;
pub mod kinds;
mod like_choices;
mod messages;
mod minutes;
mod reasons;

pub use content::{all, check_messages, thorough};
pub use exploration::paths;
pub use messages::{limits, messages};
pub use samtalerum_structure::{codes, course, guidance, load, scenario};
