//! A lenient recursive descent parser for RON. `ron` reads the values but does not keep their spans: this builds a syntax
//! tree with the span of each value, so that findings can point at it, repeated keys are found, and each part of a text
//! can be read by itself.

use std::ops::Range;

use super::lex;
use super::read::options;
use super::tree::{Entry, Inside, MAX_DEPTH, Node, SyntaxError};

/// Parses a RON text into its syntax tree. Accepts every text that `ron` reads, up to [`MAX_DEPTH`] nested brackets.
///
/// # Errors
/// The brackets do not match or are nested too deeply, or something is out of place.
pub fn parse_tree(text: &str) -> Result<Node, SyntaxError> {
    let mut reader = Parser {
        text,
        at: lex::attributes(text)?,
        depth: 0,
    };
    let node = reader.value()?;
    reader.skip_whitespace()?;
    if reader.at < text.len() {
        return Err(SyntaxError::Unexpected(reader.at));
    }
    Ok(node)
}

/// The parser's position in a text.
struct Parser<'a> {
    text: &'a str,
    /// The byte offset of the next character.
    at: usize,
    /// The number of brackets that are open.
    depth: usize,
}

/// A name with its span.
type Name = (String, Range<usize>);

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn skip_whitespace(&mut self) -> Result<(), SyntaxError> {
        self.at = lex::skip_whitespace(self.text, self.at)?;
        Ok(())
    }

    /// Parses a value: brackets, a literal, or a word that may have brackets.
    fn value(&mut self) -> Result<Node, SyntaxError> {
        self.skip_whitespace()?;
        let start = self.at;
        let inside = if matches!(self.peek(), Some('(' | '[' | '{')) {
            self.brackets()?
        } else if let Some(end) = lex::literal(self.text, start)? {
            self.at = end;
            Inside::Nothing
        } else {
            self.at = lex::word(self.text, start);
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
        let mut named = Vec::new();
        let mut items = Vec::new();
        loop {
            // The end, or the next entry.
            self.skip_whitespace()?;
            match self.peek() {
                Some(end) if end == close => break,
                None | Some(')' | ']' | '}') => return Err(SyntaxError::Unclosed(start)),
                Some(_) => {}
            }
            let name = if map {
                Some(self.key()?)
            } else if close == ')' {
                self.field_name()?
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
                // An item without a name among fields. Before a colon it is the key of a map, so the brackets around the
                // fields should have ended before it.
                None if !named.is_empty() => {
                    self.skip_whitespace()?;
                    return Err(match self.peek() {
                        Some(':') => SyntaxError::Unclosed(start),
                        _ => SyntaxError::Unexpected(value.span.start),
                    });
                }
                None => items.push(value),
            }
            // A comma, or the end.
            self.skip_whitespace()?;
            match self.peek() {
                Some(',') => self.at += 1,
                Some(end) if end == close => {}
                None | Some(')' | ']' | '}') => return Err(SyntaxError::Unclosed(start)),
                // A name among items belongs to the outer brackets: the inner ones should have ended before it.
                Some(':') if items.len() > 1 => return Err(SyntaxError::Unclosed(start)),
                Some(_) => return Err(SyntaxError::Unexpected(self.at)),
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
        self.skip_whitespace()?;
        if self.peek() != Some(':') {
            return Err(SyntaxError::Unexpected(self.at));
        }
        self.at += 1;
        Ok((key_name(&self.text[node.span.clone()]), node.span))
    }

    /// Parses a field's name and its colon. Returns `None` and does not move if there is none.
    fn field_name(&mut self) -> Result<Option<Name>, SyntaxError> {
        let start = self.at;
        let span = start..lex::word(self.text, start);
        if !span.is_empty() {
            self.at = span.end;
            self.skip_whitespace()?;
            if self.peek() == Some(':') {
                self.at += 1;
                let name = &self.text[span.clone()];
                let name = name.strip_prefix("r#").unwrap_or(name);
                return Ok(Some((name.to_owned(), span)));
            }
        }
        self.at = start;
        Ok(None)
    }
}

/// Returns the value of a key as a text: two keys that are written differently can be equal.
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
