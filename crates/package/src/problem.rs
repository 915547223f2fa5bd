//! Reasons why a package cannot be made.

use std::path::PathBuf;

use samtalerum_core::message::{Argument, Message};

/// A reason why a package cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The page folder, or a file in it, cannot be read.
    #[error("{0} cannot be read: {1}")]
    Unreadable(PathBuf, std::io::Error),
    /// The page folder lacks a file that this package needs.
    #[error("the page folder has no {0}")]
    Lacks(&'static str),
    /// A file of the page does not have the form that this version of the program writes.
    #[error("{file} in the page folder has no {part}")]
    OtherVersion {
        /// The file.
        file: &'static str,
        /// The part that the file lacks.
        part: &'static str,
    },
    /// The course has an error.
    #[error("the course has an error")]
    Wrong,
    /// A script contains a text, such as `</script`, that would end its `script` element too early.
    #[error("{0} cannot be part of an HTML document")]
    EndsEarly(&'static str),
}

impl Problem {
    /// Returns the message for the person who makes the package. Its text is in the scope `tools`.
    pub fn message(&self) -> Message {
        match self {
            Self::Unreadable(path, error) => Message::new("cannot-read")
                .with("path", path.as_path())
                .with("reason", error),
            Self::Lacks(file) => Message::new("pack-page-lacks").with("file", *file),
            Self::OtherVersion { file, part } => Message::new("pack-page-other")
                .with("file", *file)
                .with("part", Argument::whole(part)),
            Self::Wrong => Message::new("pack-refused"),
            Self::EndsEarly(file) => Message::new("pack-page-script").with("file", *file),
        }
    }
}
