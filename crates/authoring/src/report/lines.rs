//! A text with where its lines begin: bytes as lines and columns.

use std::collections::HashMap;
use std::ops::Range;

use samtalerum_core::finding::{Finding, Reason};
use samtalerum_core::source::Files;

/// A text with where its lines begin.
pub(super) struct Lines<'a> {
    pub(super) text: &'a str,
    starts: Vec<usize>,
}

/// A line and a column, both from 1, columns in characters.
pub(super) type Position = (usize, usize);

/// The lines of every file that findings are about.
pub(super) struct AllLines<'a> {
    files: &'a Files,
    known: HashMap<&'a str, Option<Lines<'a>>>,
}

impl<'a> AllLines<'a> {
    pub(super) fn new(files: &'a Files) -> Self {
        Self {
            files,
            known: HashMap::new(),
        }
    }

    /// The lines of a file; nothing where its text is not at hand.
    pub(super) fn of(&mut self, file: &'a str) -> Option<&Lines<'a>> {
        let lines = || self.files.text(file).map(Lines::new);
        self.known.entry(file).or_insert_with(lines).as_ref()
    }

    /// Where a finding begins and ends; for one about a whole file its beginning.
    pub(super) fn place(&mut self, finding: &'a Finding) -> (Position, Position) {
        let unread = unread_place(finding);
        let span = finding.span.as_ref();
        let place = span.and_then(|span| Some(self.of(&finding.file)?.place(span)));
        place.unwrap_or((unread, unread))
    }

    /// Where what a reason of a finding speaks of begins and ends.
    pub(super) fn reason(
        &mut self,
        finding: &'a Finding,
        reason: &Reason,
    ) -> Option<(Position, Position)> {
        let span = reason.span.as_ref()?;
        Some(self.of(&finding.file)?.place(span))
    }
}

/// The place of a finding in a file whose text is not at hand.
fn unread_place(finding: &Finding) -> Position {
    let number = |name| usize::try_from(finding.message.argument(name)?.number()?).ok();
    (number("line").unwrap_or(1), number("column").unwrap_or(1))
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(after).collect(),
        }
    }

    /// The number (from 1) and the bytes of the line that a byte stands in.
    pub(super) fn line(&self, byte: usize) -> (usize, Range<usize>) {
        let number = self.starts.partition_point(|start| *start <= byte);
        let end = self.starts.get(number).copied().unwrap_or(self.text.len());
        // The first line begins at 0, so at least one begins at or before every byte.
        (number, self.starts[number - 1]..end)
    }

    /// Where a piece of the text begins and ends.
    fn place(&self, span: &Range<usize>) -> (Position, Position) {
        let start = self.position(span.start);
        (start, self.position(span.end).max(start))
    }

    /// The line and the column where a byte stands.
    fn position(&self, byte: usize) -> Position {
        let (number, line) = self.line(byte);
        let before = boundary(self.text, byte.min(line.end)).max(line.start);
        (number, self.text[line.start..before].chars().count() + 1)
    }
}

/// The start of the letter that a byte belongs to.
pub(super) fn boundary(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
