//! The comment lines above a message that list which of its texts wait for a translator:
//!
//! ```text
//! # untranslated: ask-amina .feedback
//! # changed: .feedback
//! ```
//!
//! `untranslated` marks texts that were only copied from the source language. `changed` marks translations whose source
//! text has been changed since. A mark that lists no texts is about the whole message. When the translation is up to
//! date, the translator deletes the line or runs `samtalerum words done`. The line `# same` says that a text is the
//! same in both languages on purpose.

use std::fmt;
use std::ops::Range;

use samtalerum_core::language::ids::CAST;

use super::edit::Edits;
use crate::change::line_end;
use crate::ftl::{Message, Part, Resource};

/// The reason why a text waits for a translator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkKind {
    /// The text is a copy of the source text.
    Untranslated,
    /// The source text has changed since the translation was made.
    Changed,
}

impl MarkKind {
    /// Returns the word that the comment line begins with.
    pub fn name(self) -> &'static str {
        match self {
            Self::Untranslated => "untranslated",
            Self::Changed => "changed",
        }
    }
}

/// A comment line that marks texts as waiting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The reason why the texts wait for a translator.
    pub kind: MarkKind,
    /// The names of the texts: the message's id for its own text, `.name` for an attribute. Empty if the mark is about
    /// the whole message.
    pub parts: Vec<String>,
}

impl Mark {
    /// Parses a comment line. Returns `None` if the line is not a mark.
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

    /// Returns `true` if the mark applies to this part of the message.
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

/// Returns the marks above a message, each with the byte range of its line.
pub(crate) fn marks<'m>(message: &'m Message) -> Vec<(Mark, &'m Range<usize>)> {
    let lines = message.comment.iter();
    lines
        .filter_map(|line| Some((Mark::read(line.text)?, &line.span)))
        .collect()
}

/// Returns the reason why a part of a message waits for a translator; `None` if it does not wait.
pub(super) fn waits(message: &Message, part: &str) -> Option<MarkKind> {
    let marks = message
        .comment
        .iter()
        .filter_map(|line| Mark::read(line.text));
    let mut meant = marks.filter(|mark| mark.means(part));
    meant.next().map(|mark| mark.kind)
}

/// The first word of a comment line that lists texts that are the same in both languages on purpose. The line has the
/// form of a mark, but its texts do not wait for a translator.
pub(super) const SAME: &str = "same";

/// Returns `true` if a comment says that this part of the message is the same in both languages on purpose.
pub(super) fn says_same(message: &Message, part: &str) -> bool {
    message.comment.iter().any(|line| {
        let rest = line.text.strip_prefix(SAME);
        rest.is_some_and(|rest| match rest.strip_prefix(':') {
            Some(list) => list.split_whitespace().any(|listed| listed == part),
            None => rest.is_empty(),
        })
    })
}

/// Returns `true` if a comment line is a mark or a line `# same`, and thus not a note for the translator.
pub(super) fn is_mark(comment: &str) -> bool {
    let rest = comment.strip_prefix(SAME);
    Mark::read(comment).is_some()
        || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}

/// Returns `true` if a translation is the same sentence as its original. Names and very short texts do not count,
/// because they may well be the same in two languages.
pub(super) fn is_copied_sentence(original: &Part, message: &Message, own: &Part) -> bool {
    let words = own.texts().flat_map(str::split_whitespace);
    let is_small = |word: &str| {
        let mut alphabetic = word.chars().filter(|one| one.is_alphabetic());
        alphabetic.next().is_some_and(char::is_lowercase)
    };
    let names = [CAST, "source-", "contact-"];
    let is_name = names.iter().any(|start| message.id.starts_with(start)) && own.name == message.id;
    // Names are capitalised in most languages, so two words in lower case mean that the text is a sentence.
    !is_name && own.has_text_of(original) && words.filter(|word| is_small(word)).nth(1).is_some()
}

/// Returns `true` if a translation is an undeclared copy of its original: the same sentence, without a mark or a line
/// `# same`.
pub(crate) fn is_copy(original: &Part, message: &Message, own: &Part) -> bool {
    is_copied_sentence(original, message, own)
        && waits(message, own.name).is_none()
        && !says_same(message, own.name)
}

/// Returns the marks that a message with these parts needs. `waiting` returns the reason why a part waits for a
/// translator, or `None` if it does not.
fn needed(parts: &[&str], waiting: &dyn Fn(&str) -> Option<MarkKind>) -> Vec<Mark> {
    [MarkKind::Untranslated, MarkKind::Changed]
        .into_iter()
        .filter_map(|kind| {
            let meant = parts.iter().filter(|part| waiting(part) == Some(kind));
            let meant: Vec<String> = meant.map(|part| (*part).to_owned()).collect();
            let count = meant.len();
            // If all parts wait, the mark lists none, which means the whole message.
            let parts = if count == parts.len() {
                Vec::new()
            } else {
                meant
            };
            (count > 0).then_some(Mark { kind, parts })
        })
        .collect()
}

/// Rewrites the marks above a message if they are not the marks that the message needs. `waiting` returns the reason
/// why a part waits, or `None` if it does not wait.
pub(super) fn update_marks(
    file: &Resource,
    message: &Message,
    parts: &[&str],
    waiting: &dyn Fn(&str) -> Option<MarkKind>,
    edits: &mut Edits,
) {
    let needed = needed(parts, waiting);
    let (present, lines): (Vec<Mark>, Vec<&Range<usize>>) = marks(message).into_iter().unzip();
    if needed == present {
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
