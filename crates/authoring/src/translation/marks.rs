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

/// Why a text waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// It is a copy of the text of reference.
    Untranslated,
    /// The text of reference was changed since.
    Changed,
}

impl Kind {
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
    pub kind: Kind,
    /// Which of the message's texts: its id for its own, `.name` for an attribute; nothing listed for all.
    pub parts: Vec<String>,
}

impl Mark {
    /// The mark that a line of a file is, if it is one.
    pub fn read(line: &str) -> Option<Self> {
        let comment = line.trim_end_matches('\r').strip_prefix("# ")?.trim();
        [Kind::Untranslated, Kind::Changed]
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

/// The lines for these parts of a message that has `all` parts, in order.
pub(super) fn lines(all: &[String], waiting: impl Fn(&str) -> Option<Kind>) -> Vec<Mark> {
    [Kind::Untranslated, Kind::Changed]
        .into_iter()
        .filter_map(|kind| {
            let meant = all.iter().filter(|part| waiting(part) == Some(kind));
            let parts: Vec<String> = meant.cloned().collect();
            match parts.len() {
                0 => None,
                count if count == all.len() => Some(Mark {
                    kind,
                    parts: Vec::new(),
                }),
                _ => Some(Mark { kind, parts }),
            }
        })
        .collect()
}
