//! A draft: a text, or a part of a text, with changes. Offsets in the draft can be mapped back to the original text.

use std::ops::Range;

/// A part of a text with changes.
#[derive(Debug, Clone)]
pub(super) struct Draft<'a> {
    text: &'a str,
    part: Range<usize>,
    /// The changed spans of the original text and their replacements, in order and without overlap.
    changes: Vec<(Range<usize>, String)>,
}

impl<'a> Draft<'a> {
    /// Builds a draft of a part, without changes.
    pub(super) fn new(text: &'a str, part: Range<usize>) -> Self {
        Self {
            text,
            part,
            changes: Vec::new(),
        }
    }

    /// Returns the draft with a span replaced. Changes that were made before are dropped if they overlap the span.
    #[must_use]
    pub(super) fn with(&self, span: Range<usize>, new: &str) -> Self {
        let apart = |old: &Range<usize>| old.end <= span.start || span.end <= old.start;
        let unaffected = self.changes.iter().filter(|(old, _)| apart(old));
        let mut changes: Vec<_> = unaffected.cloned().collect();
        // An insertion comes before a change that starts at the same offset.
        let before = |old: &Range<usize>| {
            old.start < span.start || (old.start == span.start && !span.is_empty())
        };
        let at = changes.partition_point(|(old, _)| before(old));
        changes.insert(at, (span, new.to_owned()));
        Self {
            text: self.text,
            part: self.part.clone(),
            changes,
        }
    }

    /// Adds the changes of other drafts of the same text. A change that this draft already has is not added again. If
    /// changes overlap, only the one that starts first is kept, since two drafts may have repaired the same mistake in
    /// different ways.
    #[must_use]
    pub(super) fn merged<'o>(mut self, others: impl IntoIterator<Item = &'o Self>) -> Self
    where
        'a: 'o,
    {
        let others = others.into_iter().flat_map(|other| &other.changes);
        self.changes.extend(others.cloned());
        // An insertion comes before a change that starts at the same offset.
        self.changes
            .sort_by_key(|(span, _)| (span.start, !span.is_empty()));
        self.changes.dedup();
        let mut end = self.part.start;
        self.changes.retain(|(span, _)| {
            let is_apart = end <= span.start;
            if is_apart {
                end = span.end;
            }
            is_apart
        });
        self
    }

    /// Returns a draft of a smaller part, with the changes that are within that part.
    pub(super) fn part(&self, part: Range<usize>) -> Self {
        let within = |span: &Range<usize>| part.start <= span.start && span.end <= part.end;
        // A text that is inserted at the end of the part belongs to what follows the part, so leave it out.
        let changes = self.changes.iter();
        let changes = changes.filter(|(span, _)| within(span) && span.start < part.end);
        Self {
            text: self.text,
            changes: changes.cloned().collect(),
            part,
        }
    }

    /// Removes the change of exactly this span.
    #[must_use]
    pub(super) fn without(mut self, span: &Range<usize>) -> Self {
        self.changes.retain(|(old, _)| old != span);
        self
    }

    /// Returns the changed spans of the original text, each with its replacement.
    pub(super) fn changes(&self) -> impl Iterator<Item = (&Range<usize>, &str)> {
        self.changes.iter().map(|(span, new)| (span, new.as_str()))
    }

    /// Returns the whole text without the changes.
    pub(super) fn source(&self) -> &'a str {
        self.text
    }

    /// Returns the changed text.
    pub(super) fn text(&self) -> String {
        let mut written = String::with_capacity(self.part.len());
        let mut at = self.part.start;
        for (span, new) in &self.changes {
            written += &self.text[at..span.start];
            written += new;
            at = span.end;
        }
        written + &self.text[at..self.part.end]
    }

    /// Converts an offset in [`Draft::text`] to an offset in the original text. An offset within a replacement becomes
    /// the start of the span that was replaced.
    pub(super) fn source_offset(&self, byte: usize) -> usize {
        let (mut written, mut at) = (0, self.part.start);
        for (span, new) in &self.changes {
            let begins = written + (span.start - at);
            if byte < begins {
                break;
            }
            written = begins + new.len();
            if byte < written {
                return span.start;
            }
            at = span.end;
        }
        (at + (byte - written)).min(self.part.end)
    }
}
