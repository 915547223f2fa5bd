//! Where things stand in a RON text: its brackets, names and items with their places, read leniently. `ron` reads
//! the values; this says where each of them stands, finds keys that are written twice, and splits a text
//! into parts so that a mistake in one scene does not hide those in the next.

use std::ops::Range;

use super::lex;
use super::read::options;
use super::tree::{Broken, Entry, Inside, MAX_DEPTH, Node};

/// Splits a RON text into its parts. Every text that `ron` reads can be split, up to [`MAX_DEPTH`] brackets.
///
/// # Errors
/// Where the brackets do not fit each other or are too deep.
pub fn split(text: &str) -> Result<Node, Broken> {
    let mut reader = Reader {
        text,
        at: lex::attributes(text)?,
        depth: 0,
    };
    let node = reader.value()?;
    reader.skip_blank()?;
    if reader.at < text.len() {
        return Err(Broken::Unexpected(reader.at));
    }
    Ok(node)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

/// A name with its bytes.
type Name = (String, Range<usize>);

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn skip_blank(&mut self) -> Result<(), Broken> {
        self.at = lex::blank(self.text, self.at)?;
        Ok(())
    }

    fn value(&mut self) -> Result<Node, Broken> {
        self.skip_blank()?;
        let start = self.at;
        let inside = if matches!(self.peek(), Some('(' | '[' | '{')) {
            self.brackets()?
        } else if let Some(end) = lex::literal(self.text, start)? {
            self.at = end;
            Inside::Nothing
        } else {
            self.at = lex::word(self.text, start);
            if self.at == start {
                return Err(Broken::Unexpected(start));
            }
            let end = self.at;
            self.skip_blank()?;
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

    fn brackets(&mut self) -> Result<Inside, Broken> {
        let start = self.at;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Broken::TooDeep(start));
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
            self.skip_blank()?;
            match self.peek() {
                Some(end) if end == close => break,
                None | Some(')' | ']' | '}') => return Err(Broken::Unclosed(start)),
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
                // A key of a map in the same brackets as fields: the same.
                None if !named.is_empty() => {
                    self.skip_blank()?;
                    return Err(match self.peek() {
                        Some(':') => Broken::Unclosed(start),
                        _ => Broken::Unexpected(value.span.start),
                    });
                }
                None => items.push(value),
            }
            self.skip_blank()?;
            match self.peek() {
                Some(',') => self.at += 1,
                Some(end) if end == close => {}
                None | Some(')' | ']' | '}') => return Err(Broken::Unclosed(start)),
                // A name among items belongs to the brackets around these, which should have ended before it.
                Some(':') if items.len() > 1 => return Err(Broken::Unclosed(start)),
                Some(_) => return Err(Broken::Unexpected(self.at)),
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

    /// A key of a map, with its colon.
    fn key(&mut self) -> Result<Name, Broken> {
        let node = self.value()?;
        self.skip_blank()?;
        if self.peek() != Some(':') {
            return Err(Broken::Unexpected(self.at));
        }
        self.at += 1;
        Ok((key_name(&self.text[node.span.clone()]), node.span))
    }

    /// A field's name with its colon, if one stands here; otherwise stays where it is.
    fn field_name(&mut self) -> Result<Option<Name>, Broken> {
        let start = self.at;
        let span = start..lex::word(self.text, start);
        if !span.is_empty() {
            self.at = span.end;
            self.skip_blank()?;
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

/// What a key stands for: two that are written differently can be the same.
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
