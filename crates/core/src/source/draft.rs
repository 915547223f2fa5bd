//! A draft: a text, or a part of it, with changes, whose bytes can be found in the text itself.

use std::ops::Range;

/// A part of a text in which some places read differently.
#[derive(Debug, Clone)]
pub(super) struct Draft<'a> {
    text: &'a str,
    part: Range<usize>,
    /// Places of the text in order, none within another, with what stands there instead.
    changes: Vec<(Range<usize>, String)>,
}

impl<'a> Draft<'a> {
    /// A part as it stands.
    pub(super) fn new(text: &'a str, part: Range<usize>) -> Self {
        Self {
            text,
            part,
            changes: Vec::new(),
        }
    }

    /// The same with something else in this place; changes that were made there are gone with it.
    #[must_use]
    pub(super) fn with(&self, place: Range<usize>, new: &str) -> Self {
        let apart = |old: &Range<usize>| old.end <= place.start || place.end <= old.start;
        let kept = self.changes.iter().filter(|(old, _)| apart(old));
        let mut changes: Vec<_> = kept.cloned().collect();
        // What is put in between comes before what has changed after it.
        let before = |old: &Range<usize>| {
            old.start < place.start || (old.start == place.start && !place.is_empty())
        };
        let at = changes.partition_point(|(old, _)| before(old));
        changes.insert(at, (place, new.to_owned()));
        Self {
            text: self.text,
            part: self.part.clone(),
            changes,
        }
    }

    /// The same with the changes of a copy of another part, too.
    #[must_use]
    pub(super) fn joined(self, other: &Self) -> Self {
        let changes = other.changes.iter();
        changes.fold(self, |copy, (place, new)| copy.with(place.clone(), new))
    }

    /// The same without the change of exactly this place.
    #[must_use]
    pub(super) fn without(mut self, place: &Range<usize>) -> Self {
        self.changes.retain(|(old, _)| old != place);
        self
    }

    /// The places where it reads differently, and how.
    pub(super) fn changes(&self) -> impl Iterator<Item = (&Range<usize>, &str)> {
        self.changes
            .iter()
            .map(|(place, new)| (place, new.as_str()))
    }

    /// What stands in it.
    pub(super) fn written(&self) -> String {
        let mut written = String::with_capacity(self.part.len());
        let mut at = self.part.start;
        for (place, new) in &self.changes {
            written += &self.text[at..place.start];
            written += new;
            at = place.end;
        }
        written + &self.text[at..self.part.end]
    }

    /// Where a byte of what is written stands in the text; for what was put in, where it was put.
    pub(super) fn place(&self, byte: usize) -> usize {
        let (mut written, mut at) = (0, self.part.start);
        for (place, new) in &self.changes {
            let begins = written + (place.start - at);
            if byte < begins {
                break;
            }
            written = begins + new.len();
            if byte < written {
                return place.start;
            }
            at = place.end;
        }
        (at + (byte - written)).min(self.part.end)
    }
}
