//! The debrief as it is kept.

use crate::page::Page;

/// A debrief to keep outside the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The page, without buttons to press.
    pub page: Page,
    /// A line below the title: when and how the attempt was played.
    pub subtitle: String,
    /// The last line: what this is not.
    pub footer: String,
}
