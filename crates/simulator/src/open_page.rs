//! Where the trainee is: the page under the overlays, and what the handbook shows.

use crate::Section;

/// The page under the overlays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenPage {
    Menu,
    CaseFile,
    /// The meeting, its note or its ending: where the session stands decides.
    Meeting,
    Debrief,
}

/// What the handbook shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HandbookView {
    pub(super) section: Section,
    pub(super) search: String,
    /// One entry by itself, over the section or what was searched for.
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

/// What the handbook can show by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HandbookEntry {
    Principle(String),
    Sign(String),
}
