//! Adds what a language lacks, in the place where the language of reference has it, and marks what is behind. All
//! other bytes of the file stay.

use std::collections::BTreeSet;

use super::edit::Edits;
use super::file::{Message, WordsFile};
use super::fill::{fill, remark};
use super::marks::Kind;
use super::pair::{Pair, each, full_name};

/// What was done to a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Added {
    /// The file's new text.
    pub text: String,
    /// Texts that were copied because they were missing.
    pub stubs: usize,
    /// Texts that were marked because the text of reference was changed.
    pub marked: usize,
    /// Copies that were never translated and were brought up to date.
    pub renewed: usize,
    /// Texts that are there, but stood in no list of what was translated from what until now.
    pub unwatched: usize,
}

/// Brings a file into step, and notes in the pair's memory what its texts go back to. With `only`, nothing is done
/// but to add what these messages lack.
pub fn add(pair: &mut Pair, scope: &str, only: Option<&BTreeSet<String>>) -> Option<Added> {
    let source = pair.reference(scope)?;
    let reference = WordsFile::read(source);
    let target = pair.files.text(&pair.path(scope)).unwrap_or_default();
    let mut added = Added::default();
    let there = WordsFile::read(target);
    if target.trim().is_empty() && only.is_none() {
        added.text = whole(&reference, &mut added.stubs);
    } else {
        added.text = into(pair, scope, &reference, &there, only, &mut added);
    }
    if only.is_none() {
        let mut names = BTreeSet::new();
        for message in each(&reference) {
            let own = there.message(message.id);
            for part in &message.parts {
                let name = full_name(message.id, part);
                added.unwatched += usize::from(pair.is_unwatched(scope, part, own));
                pair.memory.note(scope, &name, &part.text);
                names.insert(name);
            }
        }
        pair.memory.keep(scope, &names);
    }
    Some(added)
}

/// A copy of the whole file, each message marked.
fn whole(reference: &WordsFile, stubs: &mut usize) -> String {
    let mut edits = Edits::default();
    for message in &reference.messages {
        *stubs += message.parts.len();
        remark(
            reference,
            message,
            &names(message),
            &|_| Some(Kind::Untranslated),
            &mut edits,
        );
    }
    edits.apply(reference.source)
}

pub(super) fn names(message: &Message) -> Vec<String> {
    message.parts.iter().map(|part| part.name.clone()).collect()
}

fn into(
    pair: &Pair,
    scope: &str,
    reference: &WordsFile,
    target: &WordsFile,
    only: Option<&BTreeSet<String>>,
    added: &mut Added,
) -> String {
    let mut edits = Edits::default();
    let end = target.source.len();
    let mut at_end = false;
    let mut after = None;
    let all: Vec<&Message> = each(reference).collect();
    for (index, message) in all.iter().enumerate() {
        let meant = only.is_none_or(|only| only.contains(message.id));
        if let Some(there) = target.message(message.id) {
            after = Some(target.line_after(there.span.end));
            if meant {
                at_end |= fill(
                    pair,
                    scope,
                    message,
                    target,
                    there,
                    only.is_none(),
                    added,
                    &mut edits,
                );
            }
        } else if meant {
            added.stubs += message.parts.len();
            let stub = stub(reference, message, target.line_end());
            let blank = |message: &Message| {
                let gap = follows_blank(reference.source, message.comment);
                if gap { target.line_end() } else { "" }
            };
            let following = || all[index..].iter().find_map(|next| target.message(next.id));
            let (at, text) = match (after, following()) {
                (Some(at), _) => (at, format!("{}{stub}", blank(message))),
                (None, Some(next)) => (
                    next.comment,
                    format!(
                        "{stub}{}",
                        all.get(index + 1).map_or("", |next| blank(next))
                    ),
                ),
                (None, None) => (end, format!("{}{stub}", blank(message))),
            };
            at_end |= at == end;
            edits.insert(at, text);
        }
    }
    if at_end && end > 0 && !target.source.ends_with('\n') {
        edits.first(end, target.line_end());
    }
    edits.apply(target.source)
}

/// A copy of a message with its mark.
fn stub(reference: &WordsFile, message: &Message, line_end: &str) -> String {
    let text = reference.source[message.span.clone()].replace("\r\n", "\n");
    let text = format!("# {}\n{text}\n", Kind::Untranslated.name());
    text.replace('\n', line_end)
}

/// Whether the line before this one is blank.
fn follows_blank(source: &str, line: usize) -> bool {
    let before = &source[..line];
    let Some(before) = before.strip_suffix('\n') else {
        return false;
    };
    let last = before.rsplit('\n').next().unwrap_or_default();
    last.trim().is_empty()
}
