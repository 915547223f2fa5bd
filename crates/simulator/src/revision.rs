//! Content that an author edits while it is played.

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::finding::Finding;

/// New content after an edit.
#[derive(Clone)]
pub struct Revision {
    /// The content, with the findings of its checks.
    pub content: Arc<Content>,
    /// The findings about the texts (messages) of the content. The content is used even if some of these findings are
    /// errors.
    pub message_findings: Vec<Finding>,
}

/// New content with errors.
pub(super) struct Broken {
    pub(super) content: Arc<Content>,
    /// The errors to show.
    pub(super) findings: Vec<Finding>,
    /// `true` if the content from before the edit stays in use. `false` if the new content is used despite its errors.
    pub(super) rejected: bool,
}
