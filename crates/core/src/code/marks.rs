//! The marks that no condition tests, as a code stores them. They earn points only at the end of the meeting, so it
//! does not matter when they were made.

use super::bits::{BitReader, BitWriter};
use super::names::{self, short_hash};
use super::set;
use crate::meeting::{Event, LineIx, Session};

/// The lines that are still marked after the last act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Marks {
    /// The short hashes of the marked lines' ids. In this form, the marks can still be read after an edit of the
    /// meeting.
    Listed(Vec<u32>),
    /// One bit for each line that was heard. This form is much shorter, but can be read only if the same lines are
    /// heard in the replay.
    Heard {
        /// The hash of the ids of all lines heard.
        lines: u32,
        /// `true` for each line that is marked.
        marked: Vec<bool>,
    },
}

impl Default for Marks {
    fn default() -> Self {
        Self::Listed(Vec::new())
    }
}

impl Marks {
    /// Returns the marks in the form [`Marks::Heard`]; `None` if a marked line was not heard in this session.
    pub(super) fn heard(&self, session: &Session) -> Option<Self> {
        let Self::Listed(listed) = self else {
            return Some(self.clone());
        };
        let heard = heard(session);
        let compiled = session.compiled();
        let marked: Vec<bool> = heard
            .iter()
            .map(|line| listed.contains(&short_hash(compiled.line(*line).id())))
            .collect();
        let count = marked.iter().filter(|marked| **marked).count();
        (count == listed.len()).then(|| Self::Heard {
            lines: hash_of(session, &heard),
            marked,
        })
    }

    /// Returns the number of marked lines.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Listed(lines) => lines.len(),
            Self::Heard { marked, .. } => marked.iter().filter(|marked| **marked).count(),
        }
    }

    pub(super) fn write(&self, bits: &mut BitWriter) {
        match self {
            Self::Listed(lines) => {
                bits.flag(false);
                set::write(lines, bits);
            }
            Self::Heard { lines, marked } => {
                bits.flag(true);
                names::write(*lines, bits);
                bits.count(marked.len() as u64);
                marked.iter().for_each(|marked| bits.flag(*marked));
            }
        }
    }

    pub(super) fn read(bits: &mut BitReader) -> Option<Self> {
        if !bits.flag()? {
            return set::read(bits).map(Self::Listed);
        }
        let lines = names::read(bits)?;
        let count = bits.count()?;
        // A number that is too large does no harm: reading stops where the bits end.
        let marked: Option<Vec<bool>> = (0..count).map(|_| bits.flag()).collect();
        Some(Self::Heard {
            lines,
            marked: marked?,
        })
    }

    /// Returns the lines of a session that are marked; `None` if the marks were stored for a session that heard
    /// different lines.
    pub(super) fn lines(&self, session: &Session) -> Option<Vec<LineIx>> {
        let heard = heard(session);
        let compiled = session.compiled();
        match self {
            Self::Listed(listed) => {
                let is_listed =
                    |line: &LineIx| listed.contains(&short_hash(compiled.line(*line).id()));
                Some(heard.into_iter().filter(is_listed).collect())
            }
            Self::Heard { lines, marked } => {
                let same = heard.len() == marked.len() && hash_of(session, &heard) == *lines;
                let marked = heard.into_iter().zip(marked).filter(|(_, marked)| **marked);
                same.then(|| marked.map(|(line, _)| line).collect())
            }
        }
    }
}

/// Returns the lines heard, each once, in the order in which they were first heard.
fn heard(session: &Session) -> Vec<LineIx> {
    let mut heard = Vec::new();
    for event in session.events() {
        if let Event::Line(line) = event
            && !heard.contains(line)
        {
            heard.push(*line);
        }
    }
    heard
}

/// Returns the hash of the ids of lines.
fn hash_of(session: &Session, lines: &[LineIx]) -> u32 {
    let compiled = session.compiled();
    let ids: Vec<&str> = lines
        .iter()
        .map(|line| compiled.line(*line).id().as_str())
        .collect();
    short_hash(&ids.join(" "))
}
