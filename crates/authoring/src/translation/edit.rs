//! Edits of a text by byte ranges. Everything outside the edits stays unchanged.

use std::ops::Range;

/// A list of edits of one text. All positions refer to the text before the edits.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<Edit>);

/// The replacement of a byte range by a text.
#[derive(Debug)]
struct Edit {
    span: Range<usize>,
    /// Rank among edits at the same position. 0: a line ending. 1: a part of the message that ends there. 2: a new
    /// message. 3: the beginning of the message that follows.
    order: u8,
    text: String,
}

impl Edits {
    fn push(&mut self, span: Range<usize>, order: u8, text: impl Into<String>) {
        self.0.push(Edit {
            span,
            order,
            text: text.into(),
        });
    }

    /// Inserts a text before everything else that is inserted at this position.
    pub(super) fn first(&mut self, at: usize, text: impl Into<String>) {
        self.push(at..at, 0, text);
    }

    /// Inserts a part into a message. If a message ends at this position, the part is added to that message.
    pub(super) fn part(&mut self, at: usize, text: impl Into<String>) {
        self.push(at..at, 1, text);
    }

    /// Replaces a part of a message.
    pub(super) fn replace_part(&mut self, span: Range<usize>, text: impl Into<String>) {
        self.push(span, 1, text);
    }

    /// Inserts a message, after all messages that were inserted at this position earlier.
    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.push(at..at, 2, text);
    }

    /// Replaces bytes at the beginning of a message or of its comment.
    pub(super) fn replace(&mut self, span: Range<usize>, text: impl Into<String>) {
        self.push(span, 3, text);
    }

    /// Returns the text with all edits applied.
    pub(super) fn apply(mut self, text: &str) -> String {
        // The sort is stable: edits of equal rank keep the order in which they were made.
        self.0.sort_by_key(|edit| (edit.span.start, edit.order));
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for edit in self.0 {
            out.push_str(&text[at..edit.span.start]);
            out.push_str(&edit.text);
            at = edit.span.end;
        }
        out + &text[at..]
    }
}
