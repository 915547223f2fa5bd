//! A lenient recursive descent parser for RON. `ron` reads the values but does not keep their spans. So this parser
//! builds a syntax tree with the span of each value: findings can point at values, repeated keys are found, and each
//! part of a text can be read by itself. It recovers from most mistakes, so that all mistakes of a text are found at
//! once.

use std::ops::Range;

use super::lex;
use super::options::options;
use super::tree::{Entry, Inside, MAX_DEPTH, Node, SyntaxError};
use crate::language::is_invisible;

/// The maximum number of mistakes reported for one text. Nobody fixes more mistakes than that before the next check.
const MAX_ERRORS: usize = 50;

/// The result of parsing a text: its syntax tree and the mistakes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parsed {
    /// The syntax tree; `None` if the parser could not recover from a mistake.
    pub(super) tree: Option<Node>,
    /// The mistakes in the syntax.
    pub(super) errors: Vec<SyntaxError>,
    /// The changes after which `ron` accepts the syntax: spans of the text, each with its replacement.
    pub(super) repairs: Vec<(Range<usize>, String)>,
    /// `true` if a repair is a guess. The value may then not be what the author means.
    pub(super) guessed: bool,
}

/// Parses a RON text into its syntax tree. Accepts every text that `ron` reads, up to [`MAX_DEPTH`] nested brackets.
///
/// # Errors
/// The brackets do not match or are nested too deeply, or something is out of place.
pub fn parse_tree(text: &str) -> Result<Node, SyntaxError> {
    let parsed = parse(text);
    match (parsed.errors.into_iter().next(), parsed.tree) {
        (None, Some(tree)) => Ok(tree),
        (Some(error), _) => Err(error),
        (None, None) => Err(SyntaxError::Unexpected(0)),
    }
}

/// Parses a RON text, and recovers from mistakes where it is clear what was meant.
pub(super) fn parse(text: &str) -> Parsed {
    let mut parser = Parser {
        text,
        at: 0,
        depth: 0,
        parsed: Parsed {
            tree: None,
            errors: Vec::new(),
            repairs: Vec::new(),
            guessed: false,
        },
    };
    match parser.document() {
        Ok(tree) => parser.parsed.tree = Some(tree),
        Err(error) => parser.parsed.errors.push(error),
    }
    parser.parsed
}

/// The parser's position in a text.
struct Parser<'a> {
    text: &'a str,
    /// The byte offset of the next character.
    at: usize,
    /// The number of brackets that are open.
    depth: usize,
    /// The mistakes so far, and their repairs.
    parsed: Parsed,
}

/// A name with its span.
type Name = (String, Range<usize>);

impl Parser<'_> {
    /// Parses the whole text.
    fn document(&mut self) -> Result<Node, SyntaxError> {
        self.at = match lex::attributes(self.text) {
            Ok(at) => at,
            // The text begins with a `#` that begins no attribute. It is a comment in the style of another notation.
            Err(SyntaxError::Unexpected(_)) => 0,
            Err(other) => return Err(other),
        };
        self.skip_whitespace()?;
        if self.at == self.text.len() {
            return Err(SyntaxError::Misplaced(0..self.at, "empty"));
        }
        let node = self.value()?;
        self.skip_whitespace()?;
        match self.peek() {
            None => Ok(node),
            Some(')' | ']' | '}' | ',') => Err(SyntaxError::Unexpected(self.at)),
            // There is other text before or after the file's only value.
            Some(one) => {
                let end = lex::word(self.text, self.at).max(self.at + one.len_utf8());
                let is_first = node.inside == Inside::Nothing;
                let span = if is_first { node.span } else { self.at..end };
                Err(SyntaxError::Misplaced(span, "outside"))
            }
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// Records a mistake and its repair.
    ///
    /// # Errors
    /// There are too many mistakes already.
    fn repair(
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
    fn skip_whitespace(&mut self) -> Result<(), SyntaxError> {
        loop {
            self.at = lex::skip_whitespace(self.text, self.at)?;
            let rest = &self.text[self.at..];
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

    /// Parses a value: brackets, a literal, or a word that may have brackets.
    fn value(&mut self) -> Result<Node, SyntaxError> {
        self.skip_whitespace()?;
        let start = self.at;
        let inside = if matches!(self.peek(), Some('(' | '[' | '{')) {
            self.brackets()?
        } else if let Some(end) = self.literal()? {
            self.at = end;
            Inside::Nothing
        } else {
            let word = &self.text[start..lex::word(self.text, start)];
            // A semicolon is not a part of the word: many authors end a value with a semicolon.
            self.at = start + word.find(';').unwrap_or(word.len());
            if self.at == start {
                return Err(SyntaxError::Unexpected(start));
            }
            let end = self.at;
            self.skip_whitespace()?;
            if self.peek() == Some('(') {
                self.brackets()?
            } else {
                self.at = end;
                Inside::Nothing
            }
        };
        Ok(Node {
            span: start..self.at,
            inside,
        })
    }

    /// Returns the end of the literal that begins at the parser's position; `None` if no literal begins there. A text
    /// in single quotation marks is repaired and then treated as a literal.
    fn literal(&mut self) -> Result<Option<usize>, SyntaxError> {
        let start = self.at;
        let error = match lex::literal(self.text, start) {
            Ok(end) => return Ok(end),
            Err(error) => error,
        };
        let body = self.text[start..].strip_prefix('\'').map(|body| {
            let line = body.find('\n').unwrap_or(body.len());
            body[..line].find('\'').map(|length| &body[..length])
        });
        let Some(Some(body)) = body.filter(|body| body.is_some_and(|body| !body.contains('"')))
        else {
            return Err(error);
        };
        let span = start..start + body.len() + 2;
        let new = format!("\"{body}\"");
        self.repair(
            SyntaxError::Misplaced(span.clone(), "single"),
            span.clone(),
            &new,
        )?;
        Ok(Some(span.end))
    }

    /// Parses brackets of any kind and their content: entries with a name, or items.
    fn brackets(&mut self) -> Result<Inside, SyntaxError> {
        let start = self.at;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(SyntaxError::TooDeep(start));
        }
        let (close, map) = match self.peek() {
            Some('{') => ('}', true),
            Some('[') => (']', false),
            _ => (')', false),
        };
        self.at += 1;
        let mut named: Vec<Entry> = Vec::new();
        let mut items = Vec::new();
        loop {
            // Expect the closing bracket or the next entry.
            self.skip_whitespace()?;
            match self.peek() {
                Some(end) if end == close => break,
                None | Some(')' | ']' | '}') => return Err(SyntaxError::Unclosed(start)),
                Some('-' | '*' | '+') if self.begins_item() => {
                    let span = self.at..self.at + 1;
                    self.repair(SyntaxError::Misplaced(span.clone(), "bullet"), span, "")?;
                    self.at += 1;
                    continue;
                }
                Some(',') => {
                    // This comma is superfluous.
                    self.repair(SyntaxError::Unexpected(self.at), self.at..self.at + 1, "")?;
                    self.at += 1;
                    continue;
                }
                Some(_) => {}
            }
            let name = if map {
                Some(self.key()?)
            } else if close == ')' {
                self.field_name(!named.is_empty() || items.is_empty())?
            } else {
                None
            };
            let value = self.value()?;
            match name {
                Some((name, name_span)) => named.push(Entry {
                    name,
                    name_span,
                    value,
                }),
                // This is a value without a name among fields.
                None if !named.is_empty() => self.nameless(start, &named, &value)?,
                None => items.push(value),
            }
            // Expect a comma or the closing bracket.
            self.skip_whitespace()?;
            match self.peek() {
                Some(',') => self.at += 1,
                Some(end) if end == close => {}
                None | Some(')' | ']' | '}') => return Err(SyntaxError::Unclosed(start)),
                // A colon follows, so the last item is really a name in the outer brackets. The inner brackets should
                // have ended before it.
                Some(':') if items.len() > 1 => return Err(SyntaxError::Unclosed(start)),
                Some(_) => self.separator(&named, &items)?,
            }
        }
        self.at += 1;
        self.depth -= 1;
        Ok(if map || !named.is_empty() {
            Inside::Named(named)
        } else {
            Inside::Items(items)
        })
    }

    /// Returns `true` if the character at the parser's position is the bullet of a list in another notation.
    fn begins_item(&self) -> bool {
        let follows_line = self.text[..self.at]
            .trim_end_matches([' ', '\t'])
            .ends_with('\n');
        follows_line && self.text[self.at + 1..].starts_with([' ', '\t'])
    }

    /// Recovers from a value that has no name, although it is among fields.
    ///
    /// # Errors
    /// The value is really the key of a map. The brackets around the fields, which open at `start`, should then have
    /// ended before this key.
    fn nameless(&mut self, start: usize, named: &[Entry], value: &Node) -> Result<(), SyntaxError> {
        let end = self.at;
        self.skip_whitespace()?;
        if self.peek() == Some(':') {
            return Err(SyntaxError::Unclosed(start));
        }
        self.at = end;
        let last = named.last().map(|entry| entry.value.span.clone());
        let digits = |span: &Range<usize>| {
            let text = &self.text[span.clone()];
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        // A Danish author may write a number with a decimal comma, e.g. `6,5`.
        if let Some(last) = last
            && last.end + 1 == value.span.start
            && digits(&last)
            && digits(&value.span)
        {
            let span = last.end..value.span.end;
            return self.repair(SyntaxError::Misplaced(span.clone(), "decimal"), span, "");
        }
        self.parsed.guessed = true;
        // If the last repair has inserted a comma before this value, undo that repair. Otherwise one mistake would be
        // reported twice.
        let is_before = |span: &Range<usize>| {
            let gap = self.text.get(span.end..value.span.start);
            gap.is_some_and(|gap| gap.trim().is_empty())
        };
        let last = self.parsed.repairs.last();
        if last.is_some_and(|(span, new)| new == "," && span.is_empty() && is_before(span)) {
            self.parsed.repairs.pop();
            self.parsed.errors.pop();
        }
        // Remove the comma before the value too. Otherwise two commas would follow each other.
        let span = value.span.clone();
        self.repair(SyntaxError::Misplaced(span.clone(), "nameless"), span, "")?;
        let before = self.text[..value.span.start].trim_end();
        if before.ends_with(',') {
            let comma = before.len() - 1;
            self.parsed
                .repairs
                .push((comma..before.len(), String::new()));
        }
        Ok(())
    }

    /// Recovers if something other than a comma is between two values.
    fn separator(&mut self, named: &[Entry], items: &[Node]) -> Result<(), SyntaxError> {
        let at = self.at;
        let rest = &self.text[at..];
        let before = named.last().map(|entry| &entry.value).or(items.last());
        let end = before.map_or(at, |node| node.span.end);
        if rest.starts_with(';') {
            self.at += 1;
            let span = at..at + 1;
            return self.repair(SyntaxError::Misplaced(span.clone(), "semicolon"), span, ",");
        }
        if let Some(comma) = self.peek().filter(|one| lex::COMMAS.contains(one)) {
            self.at += comma.len_utf8();
            let span = at..self.at;
            return self.repair(SyntaxError::Misplaced(span.clone(), "lookalike"), span, ",");
        }
        let word = &self.text[at..lex::word(self.text, at)];
        let is_name = |one: char| one.is_alphanumeric() || one == '_' || one == '-';
        let is_joining = matches!(word, "and" | "or" | "og" | "eller" | "not" | "is" | "er");
        let operator = !word.is_empty() && !word.starts_with(|one: char| is_name(one));
        if is_joining || operator && !word.starts_with(is_invisible) {
            // Leave out the text from the operator to the next comma.
            let start = before.map_or(at, |node| node.span.start);
            self.parsed.guessed = true;
            self.skip_to_comma()?;
            let left_out = end..self.at;
            self.at += usize::from(self.peek() == Some(','));
            return self.repair(
                SyntaxError::Misplaced(start..at + word.len(), "operator"),
                left_out,
                "",
            );
        }
        let begins = rest.starts_with(|one: char| is_name(one) || "\"'([{".contains(one));
        if !begins {
            return Err(SyntaxError::Unexpected(at));
        }
        // A quotation mark directly after a word begins no new value, as in `id: ask-amina"`.
        if rest.starts_with(['"', '\'']) && end == at {
            return Err(SyntaxError::Unexpected(at));
        }
        if self.text[..at].ends_with('"') && !rest.starts_with(['"', '(', '[', '{']) {
            return Err(SyntaxError::Unexpected(at));
        }
        self.repair(SyntaxError::Unexpected(at), end..end, ",")
    }

    /// Skips to the next comma or closing bracket at this depth.
    fn skip_to_comma(&mut self) -> Result<(), SyntaxError> {
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

    /// Parses a key of a map and its colon.
    fn key(&mut self) -> Result<Name, SyntaxError> {
        let node = self.value()?;
        let name = key_name(&self.text[node.span.clone()]);
        self.skip_whitespace()?;
        self.colon(&node.span)?;
        Ok((name, node.span))
    }

    /// Moves past the colon after a name. Recovers if the colon is missing, or if an equals sign or a character that
    /// looks like a colon is in its place.
    fn colon(&mut self, name: &Range<usize>) -> Result<(), SyntaxError> {
        match self.peek() {
            Some(':') => {
                self.at += 1;
                Ok(())
            }
            Some(alike) if lex::COLONS.contains(&alike) => {
                let span = self.at..self.at + alike.len_utf8();
                self.at = span.end;
                self.repair(SyntaxError::Misplaced(span.clone(), "lookalike"), span, ":")
            }
            Some('=') if !self.text[self.at..].starts_with("==") => {
                let at = self.at;
                self.at += 1;
                self.repair(
                    SyntaxError::Misplaced(at..at + 1, "equals"),
                    at..at + 1,
                    ":",
                )
            }
            Some('(' | '[' | '{' | '"') => self.repair(
                SyntaxError::Misplaced(self.at..self.at + 1, "colon"),
                name.end..name.end,
                ":",
            ),
            Some(one) if one.is_alphanumeric() => {
                let end = lex::word(self.text, self.at);
                self.repair(
                    SyntaxError::Misplaced(self.at..end, "colon"),
                    name.end..name.end,
                    ":",
                )
            }
            _ => Err(SyntaxError::Unexpected(self.at)),
        }
    }

    /// Parses a field's name and its colon. Returns `None` and does not move if there is no name. The colon may be
    /// missing if a field is `expected` here.
    fn field_name(&mut self, expected: bool) -> Result<Option<Name>, SyntaxError> {
        let start = self.at;
        let span = start..lex::word(self.text, start);
        let written = &self.text[span.clone()];
        if !span.is_empty() {
            self.at = span.end;
            self.skip_whitespace()?;
            let is_field = written.starts_with(|one: char| one.is_ascii_lowercase())
                && written
                    .bytes()
                    .all(|one| one.is_ascii_alphanumeric() || one == b'_')
                && !matches!(written, "true" | "false");
            // A word can also belong to the value after it, like `Some` in `Establishes(Some …` and `b` in `b"…"`. Such
            // a word is no field.
            let gap = &self.text[span.end..self.at];
            let lacks_colon = expected
                && is_field
                && match self.peek() {
                    Some('=') => true,
                    Some(one) => {
                        gap.contains([' ', '\t'])
                            && !gap.contains('\n')
                            && (one.is_alphanumeric() || "\"[({".contains(one))
                    }
                    None => false,
                };
            let is_colon = |one: char| one == ':' || lex::COLONS.contains(&one);
            if self.peek().is_some_and(is_colon) || lacks_colon {
                self.colon(&span)?;
                let name = written.strip_prefix("r#").unwrap_or(written);
                return Ok(Some((name.to_owned(), span)));
            }
        }
        self.at = start;
        Ok(None)
    }
}

/// Returns the value of a map key. Two keys that are written differently, e.g. with and without an escape, can have the
/// same value.
fn key_name(key: &str) -> String {
    let plain = key
        .strip_prefix('"')
        .and_then(|key| key.strip_suffix('"'))
        .filter(|key| !key.contains('\\'));
    match plain {
        Some(plain) => plain.to_owned(),
        None => options().from_str(key).unwrap_or_else(|_| key.to_owned()),
    }
}
