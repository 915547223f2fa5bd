//! Adds copies of the texts that a target file lacks, and marks outdated translations. All other bytes of the file stay
//! unchanged.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::Edits;
use super::marks::{MarkKind, update_marks, waits};
use super::pair::{Pair, State, full_name};
use crate::change::line_end;
use crate::ftl::{Message, Part, Resource, indented};

/// The result of updating a target file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Added {
    /// The file's new text.
    pub text: String,
    /// Number of texts that were copied because they were missing.
    pub stubs: usize,
    /// Number of translations that were marked because the source text has changed.
    pub marked: usize,
    /// Number of untranslated copies that were updated to the present source text.
    pub renewed: usize,
    /// Number of translations that were not recorded in the translation memory until now.
    pub unwatched: usize,
}

/// Updates the target file of a scope to match the source file, and records the present source texts in the translation
/// memory. If `only` is given, completes only these messages and records nothing. Returns `None` if the source language
/// has no file of this scope.
pub fn add(pair: &mut Pair, scope: &str, only: Option<&BTreeSet<String>>) -> Option<Added> {
    let original = Resource::read(pair.source_text(scope)?);
    let target = pair.target_file(scope);
    // A new or empty file becomes a copy of the source file.
    let mut added = if target.source.trim().is_empty() && only.is_none() {
        whole(&original)
    } else {
        let update = Update {
            pair,
            scope,
            original: &original,
            target: &target,
            only,
            line_end: line_end(target.source),
            edits: Edits::default(),
            at_end: false,
            added: Added::default(),
        };
        update.run()
    };
    if only.is_none() {
        let mut names = BTreeSet::new();
        for message in original.messages.values() {
            let own = target.messages.get(message.id);
            for part in message.parts() {
                let name = full_name(message.id, part);
                added.unwatched += usize::from(pair.is_unwatched(scope, part, own));
                pair.memory.note(scope, &name, &part.text());
                names.insert(name);
            }
        }
        pair.memory.retain(scope, &names);
    }
    Some(added)
}

/// Records the translations of a scope as made by the program, not by an author. Once an author has replaced one of
/// these translations, its record is ignored.
pub fn note_template(pair: &mut Pair, scope: &str) {
    let (source, target) = (pair.source_file(scope), pair.target_file(scope));
    for message in source.messages.values() {
        for part in message.parts() {
            let own = target.messages.get(message.id);
            if let Some(own) = own.and_then(|own| own.part(part.name)) {
                let name = full_name(message.id, part);
                pair.memory
                    .note_template(scope, &name, &part.text(), &own.text());
            }
        }
    }
}

/// Copies the whole source file, with the mark for untranslated texts above each message.
fn whole(original: &Resource) -> Added {
    let mut added = Added::default();
    let mut edits = Edits::default();
    for message in original.messages.values() {
        let names: Vec<&str> = message.parts().map(|part| part.name).collect();
        added.stubs += names.len();
        let waiting = |_: &str| Some(MarkKind::Untranslated);
        update_marks(original, message, &names, &waiting, &mut edits);
    }
    added.text = edits.apply(original.source);
    added
}

/// The update of one file.
struct Update<'s> {
    pair: &'s Pair<'s>,
    scope: &'s str,
    original: &'s Resource<'s>,
    target: &'s Resource<'s>,
    /// The ids of the messages to complete; `None` for all messages. If ids are given, outdated translations are not
    /// marked.
    only: Option<&'s BTreeSet<String>>,
    /// The line ending of the target.
    line_end: &'static str,
    edits: Edits,
    /// `true` if something is inserted at the very end of the target. Then, if the last line lacks a line ending, one
    /// must be inserted first.
    at_end: bool,
    added: Added,
}

impl<'s> Update<'s> {
    /// Collects the edits message by message, and applies them.
    fn run(mut self) -> Added {
        let end = self.target.source.len();
        // The end of the previous message in the target, after which a missing message is inserted.
        let mut after = None;
        // The first message that both files have. Missing messages that come before it in the source file are inserted
        // directly before it.
        let mut shared = self.original.messages.keys();
        let first = shared.find_map(|id| self.target.messages.get(id));
        for (index, message) in self.original.messages.values().enumerate() {
            let is_meant = self.only.is_none_or(|only| only.contains(message.id));
            if let Some(there) = self.target.messages.get(message.id) {
                after = Some(self.target.line_after(there.span.end));
                if is_meant {
                    self.complete(message, there);
                }
            } else if is_meant {
                self.insert(index, message, after.ok_or(first));
            }
        }
        if self.at_end && end > 0 && !self.target.source.ends_with('\n') {
            self.edits.first(end, self.line_end);
        }
        self.added.text = self.edits.apply(self.target.source);
        self.added
    }

    /// Inserts a copy of a message with its mark. `after` is `Ok` with the byte at which to insert the copy, or `Err`
    /// with the message before which to insert it. `Err(None)` means the end of the file.
    fn insert(&mut self, index: usize, message: &Message, after: Result<usize, Option<&Message>>) {
        self.added.stubs += message.parts().count();
        let text = self.original.source[message.span.clone()].replace("\r\n", "\n");
        let stub = format!("# {}\n{text}\n", MarkKind::Untranslated.name());
        let stub = stub.replace('\n', self.line_end);
        // If an empty line separates the messages in the source file, insert one here too.
        let gap =
            |message: &Message| match follows_empty_line(self.original.source, message.start()) {
                true => self.line_end,
                false => "",
            };
        let next = self.original.messages.get_index(index + 1);
        let next_gap = next.map_or("", |(_, next)| gap(next));
        let (at, text) = match after {
            Ok(at) => (at, format!("{}{stub}", gap(message))),
            Err(Some(next)) => (next.start(), format!("{stub}{next_gap}")),
            Err(None) => (self.target.source.len(), format!("{}{stub}", gap(message))),
        };
        self.at_end |= at == self.target.source.len();
        self.edits.insert(at, text);
    }

    /// Completes `there`, the target's version of `message`: adds missing parts, updates untranslated copies, and marks
    /// outdated translations.
    fn complete(&mut self, message: &Message, there: &Message) {
        // The parts that wait for a translator from now on, each with the reason.
        let mut new = BTreeMap::new();
        // The end of the previous part in the target, after which a missing attribute is inserted.
        let mut after = None;
        for part in message.parts() {
            if let Some(own) = there.part(part.name) {
                after = Some(self.target.line_after(own.span.end));
                if self.only.is_none() && self.follow(part, there, own) {
                    new.insert(part.name, MarkKind::Changed);
                }
            } else {
                self.add_part(part, there, after);
                new.insert(part.name, MarkKind::Untranslated);
            }
        }
        if new.is_empty() {
            return;
        }
        // A mark that lists no parts is about all parts of the target's message. So `names` also has the parts that the
        // source message lacks.
        let is_extra = |part: &&Part| message.part(part.name).is_none();
        let extra = there.parts().filter(is_extra);
        let names: Vec<&str> = message.parts().chain(extra).map(|part| part.name).collect();
        let waiting = |name: &str| new.get(name).copied().or_else(|| waits(there, name));
        update_marks(self.target, there, &names, &waiting, &mut self.edits);
    }

    /// Inserts a copy of a part that the target's message `there` lacks. An attribute is inserted at `after`.
    fn add_part(&mut self, part: &Part, there: &Message, after: Option<usize>) {
        self.added.stubs += 1;
        let body = indented(&part.text(), part.indentation(self.line_end));
        if !part.name.starts_with('.') {
            // The target's message has attributes only: insert the missing text after the existing `=`.
            let head = there.span.start + there.id.len();
            let equals = self.target.source[head..].find('=');
            let at = equals.map_or(head, |equals| head + equals + 1);
            self.edits.part(at, body);
            return;
        }
        let first = there.attributes.values().next();
        let at = after
            .or(first.map(|first| first.span.start))
            .unwrap_or_else(|| self.target.line_after(there.span.end));
        self.at_end |= at == self.target.source.len();
        let line = format!("    {} ={body}{}", part.name, self.line_end);
        self.edits.part(at, line);
    }

    /// Reacts to a change of the source text. Updates an untranslated copy that nobody has edited. Returns `true` if
    /// the part is a translation that must now be marked as outdated.
    fn follow(&mut self, part: &Part, there: &Message, own: &Part) -> bool {
        let name = full_name(there.id, part);
        let memory = &self.pair.memory;
        if !memory.is_behind(self.scope, &name, || part.text(), || own.text()) {
            return false;
        }
        match self.pair.state(self.scope, part, Some(there)) {
            State::Changed if waits(there, part.name).is_none() => {
                self.added.marked += 1;
                return true;
            }
            // This copy still equals the old source text, so nobody has edited it, and the new source text can replace
            // it.
            State::Untranslated if memory.was_made_from(self.scope, &name, &own.text()) => {
                self.added.renewed += 1;
                let body = indented(&part.text(), part.indentation(self.line_end));
                self.edits.replace_part(own.body.clone(), body);
            }
            _ => {}
        }
        false
    }
}

/// Returns `true` if the line before the line that begins at this byte is empty.
fn follows_empty_line(source: &str, line: usize) -> bool {
    let before = source[..line].strip_suffix('\n');
    before.is_some_and(|before| {
        let last = before.rsplit('\n').next().unwrap_or_default();
        last.trim().is_empty()
    })
}
