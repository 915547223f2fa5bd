//! The text of a message or attribute as a translator sees it: Fluent's own notation without the indentation and the
//! line ends of the file it stands in, and back.

use std::ops::Range;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// Whether it is Fluent's notation, which a translator leaves alone, and not words.
    pub code: bool,
}

/// What stands behind a `=`, without indentation, blank lines around it, and `\r`.
pub fn outdented(raw: &str) -> String {
    let text = raw.replace("\r\n", "\n");
    let mut first = text.trim_start_matches(' ');
    let mut in_block = false;
    while let Some(rest) = first.trim_start_matches(' ').strip_prefix('\n') {
        first = rest;
        in_block = true;
    }
    let text = first.trim_end_matches([' ', '\n']);
    let places = line_starts(text);
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let counted = |index: usize, line: &str| (index > 0 || in_block) && !line.trim().is_empty();
    let lines = || text.split('\n').enumerate();
    let common = lines()
        .filter(|(index, line)| places[*index].is_none() && counted(*index, line))
        .map(|(_, line)| indent(line))
        .min()
        .unwrap_or(0);
    // Lines within a placeable move together, so that what they say to each other stays.
    let within = |placeable: Option<usize>| {
        lines()
            .filter(|(index, line)| places[*index] == placeable && !line.trim().is_empty())
            .map(|(_, line)| indent(line))
            .min()
            .unwrap_or(0)
            .min(common)
    };
    let mut out = Vec::new();
    for (index, line) in lines() {
        let cut = match places[index] {
            None if index == 0 && !in_block => 0,
            None => common,
            placeable => within(placeable),
        };
        out.push(&line[cut.min(indent(line))..]);
    }
    out.join("\n")
}

/// How a text of several lines is written.
#[derive(Debug, Clone, Copy)]
pub struct Layout<'a> {
    /// Whether it begins in the line of the `=`. A text that would change by that does not.
    pub inline: bool,
    /// How far its lines stand in.
    pub indent: usize,
    /// `\n` or `\r\n`.
    pub line_end: &'a str,
}

/// The text as it is written behind a `=`.
pub fn indented(text: &str, layout: Layout) -> String {
    if !text.contains('\n') {
        return format!(" {text}");
    }
    let places = line_starts(text);
    let lines: Vec<&str> = text.split('\n').collect();
    // Behind the `=`, the first line says nothing of how far the others stand in.
    let hangs =
        lines.iter().zip(&places).skip(1).any(|(line, place)| {
            place.is_none() && !line.trim().is_empty() && !line.starts_with(' ')
        });
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        match index {
            0 if layout.inline && hangs && !line.starts_with(' ') => out.push(' '),
            _ => {
                out.push_str(layout.line_end);
                if !line.is_empty() {
                    out.extend(std::iter::repeat_n(' ', layout.indent));
                }
            }
        }
        out.push_str(line);
    }
    out
}

/// For each line, the placeable (by the byte it begins at) that the line begins in, if any.
fn line_starts(text: &str) -> Vec<Option<usize>> {
    let placeables = Reader::new(text).placeables();
    let around = |at: usize| placeables.iter().find(|span| span.contains(&at));
    let ends = text.match_indices('\n');
    std::iter::once(None)
        .chain(ends.map(|(at, _)| around(at).map(|span| span.start)))
        .collect()
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
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where words stand, those within selectors included.
    words: Vec<Range<usize>>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
            words: Vec::new(),
        }
    }

    /// The outermost placeables, braces included.
    fn placeables(&mut self) -> Vec<Range<usize>> {
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
