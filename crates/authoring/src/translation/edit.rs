//! Changes of a text by its bytes: all that no edit names stays as it is.

use std::ops::Range;

/// Edits of one text, each of them placed in the text as it was.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<Edit>);

#[derive(Debug)]
struct Edit {
    span: Range<usize>,
    /// What comes first of edits at the same place: the end of a line, what belongs to the message before, a new
    /// message, what belongs to the message behind.
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

    /// Puts a text here, before all else that is put here.
    pub(super) fn first(&mut self, at: usize, text: impl Into<String>) {
        self.push(at..at, 0, text);
    }

    /// Puts a part of the message that ends here.
    pub(super) fn part(&mut self, at: usize, text: impl Into<String>) {
        self.push(at..at, 1, text);
    }

    /// Puts something else in place of a part of a message.
    pub(super) fn part_instead(&mut self, span: Range<usize>, text: impl Into<String>) {
        self.push(span, 1, text);
    }

    /// Puts a message here, behind those that were put here before.
    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.push(at..at, 2, text);
    }

    /// Puts a text in place of these bytes, with which a message or its comment begins.
    pub(super) fn replace(&mut self, span: Range<usize>, text: impl Into<String>) {
        self.push(span, 3, text);
    }

    /// The text with all edits.
    pub(super) fn apply(mut self, text: &str) -> String {
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
