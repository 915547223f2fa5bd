//! The grammar of RON: a method for each kind of syntax node.

use std::ops::Range;

use super::state::Parser;
use crate::source::lex;
use crate::source::options::options;
use crate::source::tree::{Entry, Inside, MAX_DEPTH, Node, SyntaxError};

/// A name with its span.
type Name = (String, Range<usize>);

impl Parser<'_> {
    /// Parses the whole text.
    pub(super) fn document(&mut self) -> Result<Node, SyntaxError> {
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
                // This is a value without a name where a field is expected.
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

    /// Parses a key of a map and its colon.
    fn key(&mut self) -> Result<Name, SyntaxError> {
        let node = self.value()?;
        let name = key_name(&self.text[node.span.clone()]);
        self.skip_whitespace()?;
        self.colon(&node.span)?;
        Ok((name, node.span))
    }

    /// Parses a field's name and its colon. If there is no name, returns `None` and leaves the position as it was. If
    /// `expected` is set, a name whose colon is missing counts as a field's name too.
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
            // a word is no field's name.
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

/// Returns a map key without quotation marks and escapes. Two keys can be the same although they are written
/// differently, e.g. with and without an escape.
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
