//! Adds what a language lacks, where the language of reference has it, and marks what is behind. All other bytes of the
//! file stay.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::Edits;
use super::marks::{MarkKind, update_marks, waits};
use super::pair::{Pair, State, full_name};
use crate::change::line_end;
use crate::ftl::{Message, Part, Resource, indented};

/// What was done to a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Added {
    /// The file's new text.
    pub text: String,
    /// The number of texts that were copied because they were missing.
    pub stubs: usize,
    /// The number of texts that were marked because the text of reference was changed.
    pub marked: usize,
    /// The number of copies that were never translated and were brought up to date.
    pub renewed: usize,
    /// The number of texts that are there, but stood in no list of what was translated from what until now.
    pub unwatched: usize,
}

/// Brings a file into step, and notes in the pair's memory what its texts go back to. With `only`, nothing is done
/// but to add what these messages lack.
pub fn add(pair: &mut Pair, scope: &str, only: Option<&BTreeSet<String>>) -> Option<Added> {
    let reference = Resource::read(pair.reference(scope)?);
    let target = pair.target_file(scope);
    let mut added = if target.source.trim().is_empty() && only.is_none() {
        whole(&reference)
    } else {
        let update = Update {
            pair,
            scope,
            reference: &reference,
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
        for message in reference.messages.values() {
            let own = target.messages.get(message.id);
            for part in message.parts() {
                let name = full_name(message.id, part);
                added.unwatched += usize::from(pair.is_unwatched(scope, part, own));
                pair.memory.note(scope, &name, &part.text());
                names.insert(name);
            }
        }
        pair.memory.keep(scope, &names);
    }
    Some(added)
}

/// Copies the whole file, each message marked.
fn whole(reference: &Resource) -> Added {
    let mut added = Added::default();
    let mut edits = Edits::default();
    for message in reference.messages.values() {
        let names: Vec<&str> = message.parts().map(|part| part.name).collect();
        added.stubs += names.len();
        let waiting = |_: &str| Some(MarkKind::Untranslated);
        update_marks(reference, message, &names, &waiting, &mut edits);
    }
    added.text = edits.apply(reference.source);
    added
}

/// One file on its way into step.
struct Update<'s> {
    pair: &'s Pair<'s>,
    scope: &'s str,
    reference: &'s Resource<'s>,
    target: &'s Resource<'s>,
    /// The only messages to complete, and then without marking what is behind.
    only: Option<&'s BTreeSet<String>>,
    /// The line end of the target.
    line_end: &'static str,
    edits: Edits,
    /// `true` if something is put at the very end of the target, whose last line may lack its end.
    at_end: bool,
    added: Added,
}

impl<'s> Update<'s> {
    fn run(mut self) -> Added {
        let end = self.target.source.len();
        // The end of the message before, behind which a missing message goes.
        let mut after = None;
        for (index, message) in self.reference.messages.values().enumerate() {
            let is_meant = self.only.is_none_or(|only| only.contains(message.id));
            if let Some(there) = self.target.messages.get(message.id) {
                after = Some(self.target.line_after(there.span.end));
                if is_meant {
                    self.complete(message, there);
                }
            } else if is_meant {
                self.insert(index, message, after);
            }
        }
        if self.at_end && end > 0 && !self.target.source.ends_with('\n') {
            self.edits.first(end, self.line_end);
        }
        self.added.text = self.edits.apply(self.target.source);
        self.added
    }

    /// Inserts a copy of a message with its mark, at `after` or else before the next message that both files have.
    fn insert(&mut self, index: usize, message: &Message, after: Option<usize>) {
        self.added.stubs += message.parts().count();
        let text = self.reference.source[message.span.clone()].replace("\r\n", "\n");
        let stub = format!("# {}\n{text}\n", MarkKind::Untranslated.name());
        let stub = stub.replace('\n', self.line_end);
        // An empty line that separates messages in the language of reference does so here too.
        let gap =
            |message: &Message| match follows_empty_line(self.reference.source, message.start()) {
                true => self.line_end,
                false => "",
            };
        let mut others = self.reference.messages.values().skip(index + 1);
        let next_gap = others.clone().next().map_or("", gap);
        let mut following = || others.find_map(|next| self.target.messages.get(next.id));
        let (at, text) = match after {
            Some(at) => (at, format!("{}{stub}", gap(message))),
            None => match following() {
                Some(next) => (next.start(), format!("{stub}{next_gap}")),
                None => (self.target.source.len(), format!("{}{stub}", gap(message))),
            },
        };
        self.at_end |= at == self.target.source.len();
        self.edits.insert(at, text);
    }

    /// Adds the parts that a message lacks, renews untouched copies, and marks what is behind.
    fn complete(&mut self, message: &Message, there: &Message) {
        // Why parts wait that have not waited so far.
        let mut new = BTreeMap::new();
        // The end of the part before, behind which a missing attribute goes.
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
        // A mark lists parts unless it means all, so it must know those too that only this language has.
        let is_extra = |part: &&Part| message.part(part.name).is_none();
        let extra = there.parts().filter(is_extra);
        let names: Vec<&str> = message.parts().chain(extra).map(|part| part.name).collect();
        let waiting = |name: &str| new.get(name).copied().or_else(|| waits(there, name));
        update_marks(self.target, there, &names, &waiting, &mut self.edits);
    }

    /// Adds a copy of a part.
    fn add_part(&mut self, part: &Part, there: &Message, after: Option<usize>) {
        self.added.stubs += 1;
        let body = indented(&part.text(), part.indentation(self.line_end));
        if !part.name.starts_with('.') {
            // The message has attributes only: its own text goes behind the `=` that is there.
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

    /// Follows a change of the text of reference: a copy that nobody has touched is renewed. Returns `true` if the part
    /// needs a mark instead, because it was translated.
    fn follow(&mut self, part: &Part, there: &Message, own: &Part) -> bool {
        let name = full_name(there.id, part);
        let memory = &self.pair.memory;
        if !memory.is_behind(self.scope, &name, &part.text()) {
            return false;
        }
        match self.pair.state(self.scope, part, Some(there)) {
            State::Changed if waits(there, part.name).is_none() => {
                self.added.marked += 1;
                return true;
            }
            // What was copied is what stands there.
            State::Untranslated if !memory.is_behind(self.scope, &name, &own.text()) => {
                self.added.renewed += 1;
                let body = indented(&part.text(), part.indentation(self.line_end));
                self.edits.part_instead(own.body.clone(), body);
            }
            _ => {}
        }
        false
    }
}

/// Returns `true` if the line before this one is empty.
fn follows_empty_line(source: &str, line: usize) -> bool {
    let before = source[..line].strip_suffix('\n');
    before.is_some_and(|before| {
        let last = before.rsplit('\n').next().unwrap_or_default();
        last.trim().is_empty()
    })
}
