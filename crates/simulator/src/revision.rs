//! Content that an author edited while it is played.

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::finding::Finding;

/// New content after an edit.
#[derive(Clone)]
pub struct Revision {
    /// The content, with the findings of its checks.
    pub content: Arc<Content>,
    /// The findings in its messages. The content is used despite these errors.
    pub message_findings: Vec<Finding>,
}

/// New content with errors.
pub(super) struct Broken {
    pub(super) content: Arc<Content>,
    /// The errors to show.
    pub(super) findings: Vec<Finding>,
    /// `true` if the content before the edit stays in use; otherwise the new content is used despite its errors.
    pub(super) rejected: bool,
}
