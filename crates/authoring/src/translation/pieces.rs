//! The parts of a text that are words, and those that are Fluent's notation.

use std::ops::Range;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// Whether it is Fluent's notation, which a translator leaves alone, and not words.
    pub code: bool,
}

/// The text in pieces, words and code by turns, without gaps.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut reader = Reader::new(text);
    reader.placeables();
    let mut words = reader.words;
    words.sort_by_key(|span| span.start);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    for span in words.into_iter().filter(|span| !span.is_empty()) {
        if span.start > at {
            pieces.push(Piece {
                span: at..span.start,
                code: true,
            });
        }
        at = span.end;
        match pieces.last_mut() {
            Some(last) if !last.code => last.span.end = span.end,
            _ => pieces.push(Piece { span, code: false }),
        }
    }
    if at < text.len() {
        pieces.push(Piece {
            span: at..text.len(),
            code: true,
        });
    }
    pieces
}

/// Finds placeables, which may hold texts, which may hold placeables. It reads what Fluent reads; of anything else it
/// gives some answer.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where words stand, those within selectors included.
    words: Vec<Range<usize>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
            words: Vec::new(),
        }
    }

    /// The outermost placeables, braces included.
    pub(super) fn placeables(&mut self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while self.at < self.bytes.len() {
            if self.bytes[self.at] == b'{' {
                self.words.push(from..self.at);
                let start = self.at;
                self.placeable();
                found.push(start..self.at);
                from = self.at;
            } else {
                self.at += 1;
            }
        }
        self.words.push(from..self.at);
        found
    }

    /// From a `{` to behind its `}`.
    fn placeable(&mut self) {
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'"' => self.literal(),
                b'{' => self.placeable(),
                b'-' if self.bytes.get(self.at + 1) == Some(&b'>') => {
                    self.at += 2;
                    self.variants();
                }
                b'}' => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    fn literal(&mut self) {
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += if *byte == b'\\' { 2 } else { 1 };
            if *byte == b'"' {
                break;
            }
        }
        self.at = self.at.min(self.bytes.len());
    }

    /// From behind `->` to the `}` that ends the selector.
    fn variants(&mut self) {
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'}' => return,
                b']' => {
                    self.at += 1;
                    self.variant();
                }
                _ => self.at += 1,
            }
        }
    }

    /// A variant's text: to the line that begins with the next key or the end of the selector.
    fn variant(&mut self) {
        let mut from = self.at + self.blank(self.at);
        self.at = from;
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'{' => {
                    self.words.push(from..self.at);
                    self.placeable();
                    from = self.at;
                }
                b'}' => break,
                b'\n' => {
                    let next = self.at + self.blank(self.at);
                    if matches!(self.bytes.get(next), None | Some(b'[' | b'*' | b'}')) {
                        break;
                    }
                    self.at = next;
                }
                _ => self.at += 1,
            }
        }
        let end = self.at;
        let spaces = self.bytes[from..end]
            .iter()
            .rev()
            .take_while(|byte| **byte == b' ')
            .count();
        self.words.push(from..end - spaces);
    }

    /// How many blanks and line ends stand from here.
    fn blank(&self, from: usize) -> usize {
        let rest = &self.bytes[from.min(self.bytes.len())..];
        rest.iter()
            .take_while(|byte| matches!(byte, b' ' | b'\n'))
            .count()
    }
}
