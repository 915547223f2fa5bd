//! A pair of languages of a content folder: the source language and one target language.

use std::collections::BTreeSet;

use super::marks::{MarkKind, is_copy, waits};
use super::translation_memory::{self, TranslationMemory};
use crate::ftl::{Message, Part, Resource};
use samtalerum_core::language::locale_of;
use samtalerum_core::source::Files;

/// The state of a source text's translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is no translation.
    Missing,
    /// The translation is an untranslated copy of the source text.
    Untranslated,
    /// The translation was made from an earlier version of the source text.
    Changed,
    /// The translation is up to date.
    Translated,
}

/// A source and a target language, with the translation memory.
pub struct Pair<'a> {
    /// The content folder.
    pub files: &'a Files,
    /// The source language.
    pub from: &'a str,
    /// The target language.
    pub to: &'a str,
    /// The translation memory: it records which source text each translation was made from.
    pub memory: TranslationMemory,
}

impl<'a> Pair<'a> {
    /// Creates the pair, and reads its translation memory from the folder.
    pub fn new(files: &'a Files, from: &'a str, to: &'a str) -> Self {
        let memory = files
            .text(&translation_memory::path(to, from))
            .map(TranslationMemory::read);
        Self {
            files,
            from,
            to,
            memory: memory.unwrap_or_default(),
        }
    }

    /// Returns the text of the source file of a scope (such as `guidance`); `None` if the file does not exist.
    pub fn source_text(&self, scope: &str) -> Option<&'a str> {
        self.files.text(&file_path(self.from, scope))
    }

    /// Parses the source file of a scope. The result is empty if the file does not exist.
    pub(super) fn source_file(&self, scope: &str) -> Resource<'a> {
        Resource::read(self.source_text(scope).unwrap_or_default())
    }

    /// Parses the target file of a scope. The result is empty if the file does not exist.
    pub(super) fn target_file(&self, scope: &str) -> Resource<'a> {
        Resource::read(self.files.text(&self.path(scope)).unwrap_or_default())
    }

    /// Returns the path of a scope's target file.
    pub fn path(&self, scope: &str) -> String {
        file_path(self.to, scope)
    }

    /// Returns the state of a part's translation. `source` is the part in the source language. `target` is the message
    /// in the target language; `None` if that language lacks it.
    pub fn state(&self, scope: &str, source: &Part, target: Option<&Message>) -> State {
        let Some(message) = target.filter(|message| message.part(source.name).is_some()) else {
            return State::Missing;
        };
        let own = message.part(source.name);
        match waits(message, source.name) {
            Some(MarkKind::Untranslated) => State::Untranslated,
            Some(MarkKind::Changed) => State::Changed,
            None if own.is_some_and(|own| is_copy(source, message, own)) => State::Untranslated,
            None if self.is_behind(scope, source, message) => State::Changed,
            None => State::Translated,
        }
    }

    /// Returns `true` if, according to the translation memory, the part of `target` was made from an earlier version of
    /// the source text.
    pub(crate) fn is_behind(&self, scope: &str, source: &Part, target: &Message) -> bool {
        // Many folders have no translation memory; then no name needs to be put together.
        if self.memory.is_empty() {
            return false;
        }
        let name = full_name(target.id, source);
        let own = target.part(source.name);
        let own = || own.map(Part::text).unwrap_or_default();
        self.memory.is_behind(scope, &name, || source.text(), own)
    }

    /// Returns `true` if a translation counts as up to date only because the translation memory does not record its
    /// source text.
    pub fn is_unwatched(&self, scope: &str, source: &Part, target: Option<&Message>) -> bool {
        self.state(scope, source, target) == State::Translated
            && target
                .is_some_and(|message| !self.memory.knows(scope, &full_name(message.id, source)))
    }
}

/// Returns the path of a language's file for a scope; the inverse of [`locale_of`].
pub fn file_path(language: &str, scope: &str) -> String {
    format!("locales/{language}/{scope}.ftl")
}

/// Returns the languages of a folder: Danish first if it is there, then the others in alphabetical order.
pub fn languages(files: &Files) -> Vec<&str> {
    let all: BTreeSet<&str> = files
        .paths()
        .filter_map(locale_of)
        .map(|(tag, _)| tag)
        .collect();
    let (first, others): (Vec<&str>, Vec<&str>) = all.into_iter().partition(|tag| *tag == FIRST);
    [first, others].concat()
}

/// The tag of Danish, the language from which texts are usually translated.
pub const FIRST: &str = "da";

/// Returns the scopes for which a language has a file.
pub fn scopes<'a>(files: &'a Files, language: &str) -> Vec<&'a str> {
    let all = files.paths().filter_map(locale_of);
    all.filter(|(tag, _)| *tag == language)
        .map(|(_, scope)| scope)
        .collect()
}

/// Returns a part's name within its file: `message` or `message.attribute`.
pub(super) fn full_name(message: &str, part: &Part) -> String {
    let attribute = part.name.strip_prefix('.');
    attribute.map_or_else(|| message.to_owned(), |name| format!("{message}.{name}"))
}
