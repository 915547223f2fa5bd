//! Where placeables end, and which parts of a text are text and which are Fluent's notation.

use std::iter;
use std::ops::Range;

use samtalerum_core::source::MAX_DEPTH;

/// Returns the end of the first placeable at or behind this byte.
pub(super) fn placeable_end(text: &str, at: usize) -> usize {
    let Some(open) = text[at..].find('{') else {
        return text.len();
    };
    let mut scanner = Scanner::new(text);
    scanner.at = at + open;
    scanner.placeable();
    scanner.at
}

/// Returns the outermost placeables of a text, braces included.
pub(super) fn placeables(text: &str) -> Vec<Range<usize>> {
    Scanner::new(text).placeables()
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// `true` for Fluent's notation, which a translator leaves alone, `false` for text.
    pub code: bool,
}

/// Splits a text without indentation into text and notation by turns, without gaps.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut scanner = Scanner::new(text);
    scanner.placeables();
    let mut texts = scanner.texts;
    texts.retain(|span| !span.is_empty());
    texts.sort_by_key(|span| span.start);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    // An empty text at the end closes the last notation.
    for span in texts.into_iter().chain(iter::once(text.len()..text.len())) {
        let code = at..span.start;
        at = span.end;
        for (span, code) in [(code, true), (span, false)] {
            if !span.is_empty() {
                pieces.push(Piece { span, code });
            }
        }
    }
    pieces
}

/// Finds placeables, which may hold texts, which may hold placeables. Of what Fluent cannot read, it returns some answer.
struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// How many placeables are open. Each is a call of the scanner, so a limit protects the stack.
    depth: usize,
    /// The texts, those of variants included.
    texts: Vec<Range<usize>>,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
            depth: 0,
            texts: Vec::new(),
        }
    }

    fn placeables(&mut self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while self.at < self.bytes.len() {
            if self.bytes[self.at] == b'{' {
                self.texts.push(from..self.at);
                let start = self.at;
                self.placeable();
                found.push(start..self.at);
                from = self.at;
            } else {
                self.at += 1;
            }
        }
        self.texts.push(from..self.at);
        found
    }

    /// Goes from a `{` to behind its `}`.
    fn placeable(&mut self) {
        self.depth += 1;
        self.at += 1;
        if self.depth > MAX_DEPTH {
            self.at = self.bytes.len();
        }
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
                    break;
                }
                _ => self.at += 1,
            }
        }
        self.depth -= 1;
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

    /// Goes from behind `->` to the `}` that ends the selector.
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

    /// Goes through a variant's text: to the line that begins with the next key or the end of the selector.
    fn variant(&mut self) {
        let mut from = self.at + self.blank(self.at);
        self.at = from;
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'{' => {
                    self.texts.push(from..self.at);
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
        self.texts.push(from..end - spaces);
    }

    /// Returns the number of spaces and line ends from here.
    fn blank(&self, from: usize) -> usize {
        let rest = &self.bytes[from.min(self.bytes.len())..];
        rest.iter()
            .take_while(|byte| matches!(byte, b' ' | b'\n'))
            .count()
    }
}
