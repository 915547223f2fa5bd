//! Fluent files: those of a content folder, and the built-in ones, which are used for messages that the folder lacks.

use std::ops::Range;
use std::sync::OnceLock;

use indexmap::IndexMap;

use crate::ftl::{Message, Resource};
use samtalerum_core::source::Files;

/// A Fluent file, with its path and origin.
pub(super) struct Ftl<'a> {
    pub(super) path: &'a str,
    /// `true` if the file is built in, and thus the fallback for the content folder's file.
    pub(super) built_in: bool,
    text: &'a str,
    file: OnceLock<Resource<'a>>,
}

impl<'a> Ftl<'a> {
    /// Creates a file that is parsed later. A file that `files` lacks counts as empty.
    pub(super) fn new(files: &'a Files, path: &'a str, built_in: bool) -> Self {
        Self {
            path,
            built_in,
            text: files.text(path).unwrap_or_default(),
            file: OnceLock::new(),
        }
    }

    /// Returns the parsed file. It is parsed when this is first called, because most built-in files are not needed.
    pub(super) fn file(&self) -> &Resource<'a> {
        self.file.get_or_init(|| Resource::read(self.text))
    }

    /// Returns the byte range of `part`, which is a slice of the file's text.
    pub(super) fn span(&self, part: &str) -> Range<usize> {
        self.file().span(part)
    }

    /// Returns the messages in the order of the file.
    pub(super) fn messages(&self) -> impl Iterator<Item = &Message<'a>> {
        self.file().messages.values()
    }
}

/// A message with its file.
pub(super) type Located<'f, 'a> = (&'f Ftl<'a>, &'f Message<'a>);

/// The files of one scope in one language: the content folder's file, then the built-in one. If both have a message
/// with the same id, the first file's message is used.
#[derive(Default)]
pub(super) struct Versions<'a> {
    pub(super) files: Vec<Ftl<'a>>,
}

impl<'a> Versions<'a> {
    /// Returns the message with this id from the first file that has one.
    pub(super) fn find(&self, id: &str) -> Option<Located<'_, 'a>> {
        let mut files = self.files.iter();
        files.find_map(|ftl| Some((ftl, ftl.file().messages.get(id)?)))
    }

    /// Returns `true` if a file has a message of this id that cannot be parsed, or that Fluent reads as a part of
    /// another message.
    pub(super) fn is_broken(&self, id: &str) -> bool {
        let mut files = self.files.iter().map(Ftl::file);
        files.any(|file| file.broken.contains(id) || file.misplaced.contains(id))
    }

    /// Returns the messages by id, each from the first file that has it.
    pub(super) fn messages(&self) -> IndexMap<&'a str, Located<'_, 'a>> {
        let mut messages = IndexMap::new();
        for ftl in &self.files {
            for (id, message) in &ftl.file().messages {
                messages.entry(*id).or_insert((ftl, message));
            }
        }
        messages
    }

    /// Returns the files of the content folder, without the built-in ones.
    pub(super) fn written(&self) -> impl Iterator<Item = &Ftl<'a>> {
        self.files.iter().filter(|ftl| !ftl.built_in)
    }

    /// Returns `true` if the content folder has no file, so that all messages are built-in ones.
    pub(super) fn are_built_in(&self) -> bool {
        self.written().next().is_none()
    }
}
