//! Changes to the files of a content folder. They are collected as values first, then all of them are written or none.

mod file;
mod unfinished;
mod write;

pub use file::{TEMPORARY, create_file, replace_file};
pub use unfinished::recover;
pub use write::{WriteError, write};

use samtalerum_core::source::Files;

/// A change to one file, or a new file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// The path of the file within the content folder, with `/` between its parts.
    pub path: String,
    /// The file's present text; `None` if the file does not exist yet.
    pub before: Option<String>,
    /// The file's new text.
    pub after: String,
}

impl FileChange {
    /// Creates a change that gives the file at `path` the text `after`. The present text is looked up in `files`.
    pub fn of(files: &Files, path: &str, after: String) -> Self {
        Self {
            path: path.to_owned(),
            before: files.text(path).map(str::to_owned),
            after,
        }
    }
}

/// Returns the line ending of a text, `\r\n` or `\n`, judged by its first line.
pub fn line_end(source: &str) -> &'static str {
    match source.find('\n') {
        Some(end) if source[..end].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}
