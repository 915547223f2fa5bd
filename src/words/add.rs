//! Adds what a language lacks, in the place where the language of reference has it, and marks what is behind. All
//! other bytes of the file stay.

use std::collections::BTreeSet;

use super::edit::Edits;
use super::file::{Message, WordsFile};
use super::marks::{self, Kind};
use super::pair::{Pair, State, each, full_name};
use super::pattern::{Layout, indented};
use crate::change::line_end;

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
}

/// Brings a file into step, and notes in the pair's memory what its texts go back to. With `only`, nothing is done
/// but to add what these messages lack.
pub fn add(pair: &mut Pair, scope: &str, only: Option<&BTreeSet<String>>) -> Option<Added> {
    let source = pair.reference(scope)?;
    let reference = WordsFile::read(source);
    let target = pair.files.text(&pair.path(scope)).unwrap_or_default();
    let mut added = Added::default();
    if target.trim().is_empty() && only.is_none() {
        added.text = whole(&reference, &mut added.stubs);
    } else {
        added.text = into(
            pair,
            scope,
            &reference,
            &WordsFile::read(target),
            only,
            &mut added,
        );
    }
    if only.is_none() {
        let mut names = BTreeSet::new();
        for message in each(&reference) {
            for part in &message.parts {
                let name = full_name(message.id, part);
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

fn names(message: &Message) -> Vec<String> {
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

/// Adds the parts that a message lacks and marks those that are behind. Gives whether something was put at the very
/// end of the file.
#[expect(
    clippy::too_many_arguments,
    reason = "one step of `into`, with all that it knows"
)]
fn fill(
    pair: &Pair,
    scope: &str,
    message: &Message,
    target: &WordsFile,
    there: &Message,
    mark: bool,
    added: &mut Added,
    edits: &mut Edits,
) -> bool {
    let line_end = target.line_end();
    let mut at_end = false;
    let mut new = BTreeSet::new();
    let mut after = None;
    for part in &message.parts {
        let is_own = !part.name.starts_with('.');
        match pair.state(scope, part, Some(there)) {
            State::Missing => {
                added.stubs += 1;
                new.insert((part.name.clone(), Kind::Untranslated));
                let inline = part.is_inline();
                if is_own {
                    let head = there.span.start + there.id.len();
                    let sign = target.source[head..]
                        .find('=')
                        .map_or(head, |at| head + at + 1);
                    edits.part(
                        sign,
                        indented(
                            &part.text,
                            Layout {
                                inline,
                                indent: 4,
                                line_end,
                            },
                        ),
                    );
                } else {
                    let body = indented(
                        &part.text,
                        Layout {
                            inline,
                            indent: 8,
                            line_end,
                        },
                    );
                    let first = there.parts.iter().find(|part| part.name.starts_with('.'));
                    let at = after.or(first.map(|part| part.span.start));
                    let at = at.unwrap_or_else(|| target.line_after(there.span.end));
                    at_end |= at == target.source.len();
                    edits.part(at, format!("    {} ={body}{line_end}", part.name));
                }
            }
            state => {
                let Some(own) = there.part(&part.name) else {
                    continue;
                };
                after = Some(target.line_after(own.span.end));
                let name = full_name(message.id, part);
                let is_behind = pair.memory.is_behind(scope, &name, &part.text);
                if mark && is_behind && state == State::Changed && there.waits(&part.name).is_none()
                {
                    added.marked += 1;
                    new.insert((part.name.clone(), Kind::Changed));
                }
                // A copy that nobody has touched.
                if mark
                    && state == State::Untranslated
                    && is_behind
                    && !pair.memory.is_behind(scope, &name, &own.text)
                {
                    added.renewed += 1;
                    let layout = Layout {
                        inline: part.is_inline(),
                        indent: if is_own { 4 } else { 8 },
                        line_end,
                    };
                    edits.part_instead(own.body.clone(), indented(&part.text, layout));
                }
            }
        }
    }
    if !new.is_empty() {
        let mut all = names(message);
        all.extend(
            names(there)
                .into_iter()
                .filter(|name| !message.parts.iter().any(|part| part.name == *name)),
        );
        let waiting = |name: &str| {
            let kinds = [Kind::Untranslated, Kind::Changed].into_iter();
            let is_new = kinds
                .into_iter()
                .find(|kind| new.contains(&(name.to_owned(), *kind)));
            is_new.or_else(|| there.waits(name))
        };
        remark(target, there, &all, &waiting, edits);
    }
    at_end
}

/// Writes the marks above a message anew where they are not as they should be.
pub(super) fn remark(
    file: &WordsFile,
    message: &Message,
    all: &[String],
    waiting: &dyn Fn(&str) -> Option<Kind>,
    edits: &mut Edits,
) {
    let marks = marks::lines(all, waiting);
    if marks == message.marks {
        return;
    }
    let line_end = line_end(file.source);
    let lines: String = marks
        .iter()
        .map(|mark| format!("{mark}{line_end}"))
        .collect();
    match message.mark_lines.as_slice() {
        [] => {
            let id = message.span.start..message.span.start + message.id.len();
            edits.replace(id, lines + message.id);
        }
        [first, others @ ..] => {
            edits.replace(first.clone(), lines);
            others
                .iter()
                .for_each(|line| edits.replace(line.clone(), ""));
        }
    }
}
