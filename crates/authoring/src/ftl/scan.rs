//! A scanner for Fluent's notation: the ends of placeables, and the split into text and notation.

use std::iter;
use std::ops::Range;

use samtalerum_core::source::MAX_DEPTH;

/// Returns the end of the first placeable at or after this byte.
pub(super) fn placeable_end(text: &str, at: usize) -> usize {
    let Some(open) = text[at..].find('{') else {
        return text.len();
    };
    let mut scanner = Scanner::new(text);
    scanner.at = at + open;
    scanner.placeable();
    scanner.at
}

/// Returns the byte ranges of the outermost placeables of a text, including the braces.
pub(super) fn placeables(text: &str) -> Vec<Range<usize>> {
    Scanner::new(text).placeables()
}

/// A segment of a text: plain text or notation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The byte range of the segment in the text.
    pub span: Range<usize>,
    /// `true` if the segment is Fluent's notation, which a translator leaves alone; `false` if the segment is text.
    pub code: bool,
}

/// Splits an unindented text into alternating segments of text and notation, without gaps.
pub fn segments(text: &str) -> Vec<Segment> {
    let mut scanner = Scanner::new(text);
    scanner.placeables();
    let mut texts = scanner.texts;
    texts.retain(|span| !span.is_empty());
    texts.sort_by_key(|span| span.start);
    let mut segments: Vec<Segment> = Vec::new();
    let mut at = 0;
    // An empty text at the end makes the loop add the notation after the last text.
    for span in texts.into_iter().chain(iter::once(text.len()..text.len())) {
        let code = at..span.start;
        at = span.end;
        for (span, code) in [(code, true), (span, false)] {
            if !span.is_empty() {
                segments.push(Segment { span, code });
            }
        }
    }
    segments
}

/// A recursive-descent scanner for placeables, which may contain texts with further placeables. For invalid Fluent, the
/// result is unspecified, but the scanner does not panic.
struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Number of open placeables. Each of them is a recursive call, so their number is limited to protect the stack.
    depth: usize,
    /// The byte ranges of texts, including those of variants.
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

    /// Scans to the end, and returns the outermost placeables.
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

    /// Moves from a `{` past its matching `}`.
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

    /// Moves past a string literal.
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

    /// Moves from just after `->` to the `}` that ends the select expression.
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

    /// Moves past the text of a variant: from just after the variant's key to the next key, or to the end of the select
    /// expression.
    fn variant(&mut self) {
        let mut from = self.at + self.whitespace(self.at);
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
                    let next = self.at + self.whitespace(self.at);
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

    /// Returns the number of consecutive spaces and line endings from this byte on.
    fn whitespace(&self, from: usize) -> usize {
        let rest = &self.bytes[from.min(self.bytes.len())..];
        rest.iter()
            .take_while(|byte| matches!(byte, b' ' | b'\n'))
            .count()
    }
}
