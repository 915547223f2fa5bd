//! What one message lacks: its parts put in, and the marks above it.

use std::collections::BTreeSet;

use super::add::{Added, names};
use super::edit::Edits;
use super::file::{Message, WordsFile};
use super::marks::{self, Kind};
use super::pair::{Pair, State, full_name};
use super::pattern::{Layout, indented};
use crate::change::line_end;

/// Adds the parts that a message lacks and marks those that are behind. Gives whether something was put at the very
/// end of the file.
#[expect(
    clippy::too_many_arguments,
    reason = "one step of `into`, with all that it knows"
)]
pub(super) fn fill(
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
