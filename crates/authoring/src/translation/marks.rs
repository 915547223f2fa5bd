//! The comment line above a message that says what in it waits for a translator:
//!
//! ```text
//! # untranslated: ask-amina .feedback
//! # changed: .feedback
//! ```
//!
//! `untranslated` stands above what was only copied from the language of reference, `changed` above what was
//! translated before the text of reference was changed. Without a list, all of the message is meant. Who has
//! translated takes the line away by hand, or lets `samtalerum words done` do it.

use std::fmt;
use std::ops::Range;

use super::edit::Edits;
use crate::change::line_end;
use crate::ftl::{Message, Resource};

/// Why a text waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkKind {
    /// It is a copy of the text of reference.
    Untranslated,
    /// The text of reference was changed since.
    Changed,
}

impl MarkKind {
    /// The word the line begins with.
    pub fn name(self) -> &'static str {
        match self {
            Self::Untranslated => "untranslated",
            Self::Changed => "changed",
        }
    }
}

/// A marking line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Why.
    pub kind: MarkKind,
    /// Which of the message's texts: its id for its own, `.name` for an attribute; nothing listed for all.
    pub parts: Vec<String>,
}

impl Mark {
    /// Returns the mark that a comment line is, if it is one.
    pub fn read(comment: &str) -> Option<Self> {
        [MarkKind::Untranslated, MarkKind::Changed]
            .into_iter()
            .find_map(|kind| {
                let rest = comment.strip_prefix(kind.name())?;
                let parts = match rest.strip_prefix(':') {
                    Some(list) => list.split_whitespace().map(str::to_owned).collect(),
                    None if rest.is_empty() => Vec::new(),
                    None => return None,
                };
                Some(Self { kind, parts })
            })
    }

    /// Whether it means this part of the message.
    pub fn means(&self, part: &str) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|listed| listed == part)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "# {}", self.kind.name())?;
        if !self.parts.is_empty() {
            write!(formatter, ": {}", self.parts.join(" "))?;
        }
        Ok(())
    }
}

/// Returns the marks above a message, each with its line.
pub(crate) fn marks<'m>(message: &'m Message) -> Vec<(Mark, &'m Range<usize>)> {
    let lines = message.comment.iter();
    lines
        .filter_map(|line| Some((Mark::read(line.text)?, &line.span)))
        .collect()
}

/// Returns why a part of a message waits for a translator, if it does.
pub(super) fn waits(message: &Message, part: &str) -> Option<MarkKind> {
    let marks = message
        .comment
        .iter()
        .filter_map(|line| Mark::read(line.text));
    let mut meant = marks.filter(|mark| mark.means(part));
    meant.next().map(|mark| mark.kind)
}

/// Returns the marks that a message with these parts needs, where `waiting` says of each why it waits.
fn needed(parts: &[&str], waiting: &dyn Fn(&str) -> Option<MarkKind>) -> Vec<Mark> {
    [MarkKind::Untranslated, MarkKind::Changed]
        .into_iter()
        .filter_map(|kind| {
            let meant = parts.iter().filter(|part| waiting(part) == Some(kind));
            let meant: Vec<String> = meant.map(|part| (*part).to_owned()).collect();
            let count = meant.len();
            // A mark without a list means the whole message.
            let parts = if count == parts.len() {
                Vec::new()
            } else {
                meant
            };
            (count > 0).then_some(Mark { kind, parts })
        })
        .collect()
}

/// Rewrites the marks above a message if they are not as `waiting` says of each of its parts.
pub(super) fn update_marks(
    file: &Resource,
    message: &Message,
    parts: &[&str],
    waiting: &dyn Fn(&str) -> Option<MarkKind>,
    edits: &mut Edits,
) {
    let needed = needed(parts, waiting);
    let (there, lines): (Vec<Mark>, Vec<&Range<usize>>) = marks(message).into_iter().unzip();
    if needed == there {
        return;
    }
    let line_end = line_end(file.source);
    let written = needed.iter().map(|mark| format!("{mark}{line_end}"));
    let written: String = written.collect();
    match lines.as_slice() {
        [] => {
            let id = message.span.start..message.span.start + message.id.len();
            edits.replace(id, written + message.id);
        }
        [first, others @ ..] => {
            edits.replace((*first).clone(), written);
            others
                .iter()
                .for_each(|line| edits.replace((*line).clone(), ""));
        }
    }
}
