//! A Fluent file of a language, with its origin.

use std::ops::Range;

use crate::ftl::{Message, Resource};
use samtalerum_core::source::Files;

/// A Fluent file.
pub(super) struct Ftl<'a> {
    pub(super) path: &'a str,
    /// `true` if the file is the program's own, behind the content folder's.
    pub(super) own: bool,
    pub(super) file: Resource<'a>,
}

impl<'a> Ftl<'a> {
    /// Reads a file; one that is not in `files` counts as empty.
    pub(super) fn read(files: &'a Files, path: &'a str, own: bool) -> Self {
        let file = Resource::read(files.text(path).unwrap_or_default());
        Self { path, own, file }
    }

    /// Returns the bytes of a slice of the file.
    pub(super) fn span(&self, part: &str) -> Range<usize> {
        self.file.span(part)
    }

    /// Returns the messages in the order of the file.
    pub(super) fn messages(&self) -> impl Iterator<Item = &Message<'a>> {
        self.file.messages.values()
    }
}
