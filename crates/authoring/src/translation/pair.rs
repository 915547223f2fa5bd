//! Two languages of a content folder: the one of reference, and the one that follows it.

use std::collections::BTreeSet;

use super::marks::{MarkKind, waits};
use super::memory::{self, TranslationMemory};
use crate::ftl::{Message, Part, Resource};
use samtalerum_core::language::locale_of;
use samtalerum_core::source::Files;

/// How a text of reference stands in the other language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It is not there.
    Missing,
    /// It is only a copy.
    Untranslated,
    /// It was translated from an earlier text of reference.
    Changed,
    /// It is up to date.
    Translated,
}

/// The two languages, with what was translated from what.
pub struct Pair<'a> {
    /// The content folder.
    pub files: &'a Files,
    /// The language of reference.
    pub from: &'a str,
    /// The language that follows it.
    pub to: &'a str,
    /// What was translated from what.
    pub memory: TranslationMemory,
}

impl<'a> Pair<'a> {
    /// The two languages as they stand in the folder.
    pub fn new(files: &'a Files, from: &'a str, to: &'a str) -> Self {
        let memory = files
            .text(&memory::path(to, from))
            .map(TranslationMemory::read);
        Self {
            files,
            from,
            to,
            memory: memory.unwrap_or_default(),
        }
    }

    /// The text of reference of a scope (`scenarios/x`, `guidance`), if there is one.
    pub fn reference(&self, scope: &str) -> Option<&'a str> {
        self.files.text(&file_path(self.from, scope))
    }

    /// Returns a scope's file in the language of reference, empty if there is none.
    pub(super) fn reference_file(&self, scope: &str) -> Resource<'a> {
        Resource::read(self.reference(scope).unwrap_or_default())
    }

    /// Returns a scope's file in the language that follows, empty if there is none.
    pub(super) fn target_file(&self, scope: &str) -> Resource<'a> {
        Resource::read(self.files.text(&self.path(scope)).unwrap_or_default())
    }

    /// The path that a scope has in the language that follows.
    pub fn path(&self, scope: &str) -> String {
        file_path(self.to, scope)
    }

    /// How a part of a message stands in the other language.
    pub fn state(&self, scope: &str, reference: &Part, target: Option<&Message>) -> State {
        let Some(message) = target.filter(|message| message.part(reference.name).is_some()) else {
            return State::Missing;
        };
        let is_behind = || {
            let name = full_name(message.id, reference);
            self.memory.is_behind(scope, &name, &reference.text())
        };
        match waits(message, reference.name) {
            Some(MarkKind::Untranslated) => State::Untranslated,
            Some(MarkKind::Changed) => State::Changed,
            None if is_behind() => State::Changed,
            None => State::Translated,
        }
    }

    /// Whether a text of the other language counts as up to date only because no list says what it goes back to.
    pub fn is_unwatched(&self, scope: &str, reference: &Part, target: Option<&Message>) -> bool {
        self.state(scope, reference, target) == State::Translated
            && target
                .is_some_and(|message| !self.memory.knows(scope, &full_name(message.id, reference)))
    }
}

/// Returns the path of a language's file of a scope; the opposite of [`locale_of`].
pub fn file_path(language: &str, scope: &str) -> String {
    format!("locales/{language}/{scope}.ftl")
}

/// The languages of a folder, in order, Danish first.
pub fn languages(files: &Files) -> Vec<&str> {
    let all: BTreeSet<&str> = files
        .paths()
        .filter_map(locale_of)
        .map(|(tag, _)| tag)
        .collect();
    let (first, others): (Vec<&str>, Vec<&str>) = all.into_iter().partition(|tag| *tag == FIRST);
    [first, others].concat()
}

/// The language that is written first.
pub const FIRST: &str = "da";

/// The scopes that a language has words for.
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
