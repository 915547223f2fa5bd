//! Conversion of byte offsets to lines and columns.

use std::collections::HashMap;
use std::ops::Range;

use samtalerum_core::finding::{Finding, Reason};
use samtalerum_core::source::Files;

/// A text with an index of its lines.
pub(super) struct Lines<'a> {
    pub(super) text: &'a str,
    /// The offset of the first byte of each line.
    starts: Vec<usize>,
}

/// A line and a column, both counted from 1. Columns are in characters.
pub(super) type Position = (usize, usize);

/// The line indexes of all files with findings, built on first use.
pub(super) struct AllLines<'a> {
    files: &'a Files,
    cache: HashMap<&'a str, Option<Lines<'a>>>,
}

impl<'a> AllLines<'a> {
    pub(super) fn new(files: &'a Files) -> Self {
        Self {
            files,
            cache: HashMap::new(),
        }
    }

    /// Returns the lines of a file; `None` if its text was not read.
    pub(super) fn of(&mut self, file: &'a str) -> Option<&Lines<'a>> {
        let lines = || self.files.text(file).map(Lines::new);
        self.cache.entry(file).or_insert_with(lines).as_ref()
    }

    /// Returns the start and end of a finding. A finding about a whole file starts and ends at the beginning of the
    /// file.
    pub(super) fn location(&mut self, finding: &'a Finding) -> (Position, Position) {
        let unread = location_in_arguments(finding);
        let span = finding.span.as_ref();
        let location = span.and_then(|span| Some(self.of(&finding.file)?.location(span)));
        location.unwrap_or((unread, unread))
    }

    /// Returns the start and end of the span that a reason refers to; `None` if the reason refers to no span.
    pub(super) fn reason_location(
        &mut self,
        finding: &'a Finding,
        reason: &Reason,
    ) -> Option<(Position, Position)> {
        let span = reason.span.as_ref()?;
        Some(self.of(&finding.file)?.location(span))
    }
}

/// Returns the start of a finding in a file whose text was not read. The start is given by the message's arguments
/// `line` and `column`; without them, it is the beginning of the file.
fn location_in_arguments(finding: &Finding) -> Position {
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

    /// Returns the number (from 1) and the byte range of the line that contains this byte.
    pub(super) fn line(&self, byte: usize) -> (usize, Range<usize>) {
        let number = self.starts.partition_point(|start| *start <= byte);
        let end = self.starts.get(number).copied().unwrap_or(self.text.len());
        // `number` is at least 1, because the first line begins at 0.
        (number, self.starts[number - 1]..end)
    }

    /// Returns the start and end of a span.
    fn location(&self, span: &Range<usize>) -> (Position, Position) {
        let start = self.position(span.start);
        (start, self.position(span.end).max(start))
    }

    /// Returns the line and column of a byte.
    fn position(&self, byte: usize) -> Position {
        let (number, line) = self.line(byte);
        let before = boundary(self.text, byte.min(line.end)).max(line.start);
        (number, self.text[line.start..before].chars().count() + 1)
    }
}

/// Returns the start of the character that contains this byte.
pub(super) fn boundary(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
