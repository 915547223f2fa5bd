//! The state of the parser: its position in a text, and the mistakes and repairs so far. Its methods skip
//! whitespace and comments, skip to the next comma, and record repairs.

use std::ops::Range;

use crate::source::lex;
use crate::source::tree::{Node, SyntaxError};

/// The maximum number of mistakes reported for one text. Nobody fixes more mistakes than that before the next check.
const MAX_ERRORS: usize = 50;

/// The result of parsing a text: its syntax tree and the mistakes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::source) struct Parsed {
    /// The syntax tree; `None` if the parser could not recover from a mistake.
    pub(in crate::source) tree: Option<Node>,
    /// The mistakes in the syntax.
    pub(in crate::source) errors: Vec<SyntaxError>,
    /// The changes after which `ron` accepts the syntax: spans of the text, each with its replacement.
    pub(in crate::source) repairs: Vec<(Range<usize>, String)>,
    /// `true` if a repair is a guess. The value may then differ from what the author means.
    pub(in crate::source) guessed: bool,
}

/// The parser's position in a text.
pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    /// The byte offset of the next character.
    pub(super) at: usize,
    /// The number of brackets that are open.
    pub(super) depth: usize,
    /// The mistakes so far, and their repairs.
    pub(super) parsed: Parsed,
}

impl<'a> Parser<'a> {
    /// Returns a parser at the beginning of a text.
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            parsed: Parsed {
                tree: None,
                errors: Vec::new(),
                repairs: Vec::new(),
                guessed: false,
            },
        }
    }
}

impl Parser<'_> {
    /// Returns the next character.
    pub(super) fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// Records a mistake and its repair.
    ///
    /// # Errors
    /// There are too many mistakes already.
    pub(super) fn repair(
        &mut self,
        error: SyntaxError,
        span: Range<usize>,
        new: &str,
    ) -> Result<(), SyntaxError> {
        if self.parsed.errors.len() + 1 >= MAX_ERRORS {
            return Err(error);
        }
        self.parsed.errors.push(error);
        self.parsed.repairs.push((span, new.to_owned()));
        Ok(())
    }

    /// Skips whitespace and comments, including comments in the style of other notations.
    pub(super) fn skip_whitespace(&mut self) -> Result<(), SyntaxError> {
        loop {
            self.at = lex::skip_whitespace(self.text, self.at)?;
            let rest = &self.text[self.at..];
            // Only these characters begin a line of a merge conflict or a comment in another style.
            if !matches!(rest.bytes().next(), Some(b'<' | b'=' | b'>' | b'|' | b'#')) {
                return Ok(());
            }
            let line = || rest.find('\n').map_or(self.text.len(), |end| self.at + end);
            let merge = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
            let begins_line = || {
                let before = self.text[..self.at].rsplit('\n').next();
                before.is_some_and(|before| before.trim().is_empty())
            };
            if merge.iter().any(|mark| rest.starts_with(mark)) && begins_line() {
                // The text contains both versions of a merge conflict, so nothing after this line can be trusted.
                return Err(SyntaxError::Misplaced(self.at..line(), "merge"));
            }
            // A `#` directly after a word belongs to the word, as in `r#"raw"#`.
            let follows_word =
                self.text[..self.at].ends_with(|one: char| one.is_alphanumeric() || one == '#');
            if !rest.starts_with('#') || follows_word {
                return Ok(());
            }
            let hashes = rest.len() - rest.trim_start_matches('#').len();
            let span = self.at..self.at + hashes;
            let line = line();
            self.repair(SyntaxError::Misplaced(span.clone(), "hash"), span, "//")?;
            self.at = line;
        }
    }

    /// Skips to the next comma or closing bracket at this depth.
    pub(super) fn skip_to_comma(&mut self) -> Result<(), SyntaxError> {
        let mut depth = 0_usize;
        loop {
            self.skip_whitespace()?;
            let at = self.at;
            let Some(next) = self.peek() else {
                return Ok(());
            };
            match next {
                ',' if depth == 0 => return Ok(()),
                ')' | ']' | '}' if depth == 0 => return Ok(()),
                ')' | ']' | '}' => depth -= 1,
                '(' | '[' | '{' => depth += 1,
                _ => {}
            }
            self.at = lex::literal(self.text, at)?.unwrap_or(at + next.len_utf8());
        }
    }
}
