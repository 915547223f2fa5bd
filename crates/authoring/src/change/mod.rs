//! Changes of a content folder's files as values, and writing them: all of them or none.

mod write;

pub use write::{WriteError, write};

use samtalerum_core::source::Files;

/// What becomes of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its path within the content folder, with `/`.
    pub path: String,
    /// Its text so far; nothing if it is not there yet.
    pub before: Option<String>,
    /// Its text afterwards.
    pub after: String,
}

impl Change {
    /// A new text for a file of these.
    pub fn of(files: &Files, path: &str, after: String) -> Self {
        Self {
            path: path.to_owned(),
            before: files.text(path).map(str::to_owned),
            after,
        }
    }
}

/// How the lines of a text end.
pub fn line_end(source: &str) -> &'static str {
    match source.find('\n') {
        Some(end) if source[..end].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}
