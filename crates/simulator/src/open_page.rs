//! The page that is open below the overlays, and the present view of the handbook.

use crate::Section;

/// The page that is open below the overlays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenPage {
    Menu,
    CaseFile,
    /// The meeting, its note or its ending, depending on the state of the session.
    Meeting,
    Debrief,
}

/// The present view of the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HandbookView {
    pub(super) section: Section,
    /// The text to search for; empty if nothing is searched for.
    pub(super) search: String,
    /// The entry that is shown instead of the section or the search results.
    pub(super) entry: Option<HandbookEntry>,
}

impl Default for HandbookView {
    fn default() -> Self {
        Self {
            section: Section::Principles(None),
            search: String::new(),
            entry: None,
        }
    }
}

/// The id of an entry that the handbook can show on a page of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HandbookEntry {
    Principle(String),
    Sign(String),
}
