//! Content as it is after an edit.

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::finding::Finding;

/// Content as it is after an edit.
#[derive(Clone)]
pub struct Revision {
    /// The content, checked.
    pub content: Arc<Content>,
    /// What is wrong with its messages. These errors hold nothing back.
    pub message_findings: Vec<Finding>,
}

/// Content that something is wrong with.
pub(super) struct Broken {
    pub(super) content: Arc<Content>,
    pub(super) findings: Vec<Finding>,
    /// Whether it is not taken over for that; else it is played as far as it goes.
    pub(super) rejected: bool,
}
