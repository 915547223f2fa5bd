//! Where things stand in a RON text: its brackets, names and items with their places, read leniently. `ron` reads
//! the values; this says where each of them stands, finds keys that are written twice, and splits a text
//! into parts so that a mistake in one scene does not hide those in the next.

use std::ops::Range;

/// Brackets within brackets that are still read. A scenario needs about ten.
pub const DEEPEST: usize = 64;

/// A value in a RON text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its bytes, from its name or first bracket to its last.
    pub span: Range<usize>,
    /// What stands in its brackets.
    pub inside: Inside,
}

/// What stands in a value's brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inside {
    /// It has none: a text, a number, a name.
    Nothing,
    /// Fields or keys, each with its value.
    Named(Vec<Entry>),
    /// Items of a list or a tuple.
    Items(Vec<Node>),
}

/// A field or key, with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The name without quotation marks.
    pub name: String,
    /// The name's bytes.
    pub name_span: Range<usize>,
    /// The value.
    pub value: Node,
}

/// Why a text could not be split into its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// More than [`DEEPEST`] brackets stand within each other, the last of them here.
    TooDeep(usize),
    /// A bracket that opens here is never closed, or is closed by another kind, or a text has no end.
    Unclosed(usize),
    /// Something stands here that fits nowhere.
    Unexpected(usize),
}

/// One step from a value into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// To the value of a field or key.
    In(&'a str),
    /// To the name of a field or key itself.
    Name(&'a str),
    /// To an item of a list or tuple (0 is the first).
    Item(usize),
}

impl Node {
    /// The bytes of what the steps lead to, or of the last value on the way that is there.
    pub fn place(&self, steps: &[Step]) -> Range<usize> {
        let mut node = self;
        for step in steps {
            let next = match (step, &node.inside) {
                (Step::Item(index), Inside::Items(items)) => items.get(*index),
                (Step::In(name), Inside::Named(entries)) => entries
                    .iter()
                    .find(|entry| entry.name == *name)
                    .map(|entry| &entry.value),
                (Step::Name(name), Inside::Named(entries)) => {
                    let entry = entries.iter().find(|entry| entry.name == *name);
                    return entry
                        .map_or_else(|| node.span.clone(), |entry| entry.name_span.clone());
                }
                _ => None,
            };
            match next {
                Some(inner) => node = inner,
                None => break,
            }
        }
        node.span.clone()
    }

    /// The value of a field or key.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.entries()
            .iter()
            .find(|entry| entry.name == name)
            .map(|entry| &entry.value)
    }

    /// The fields or keys in it; none where it holds something else.
    pub fn entries(&self) -> &[Entry] {
        match &self.inside {
            Inside::Named(entries) => entries,
            _ => &[],
        }
    }

    /// Calls `found` with each entry whose name stands before it in the same brackets.
    pub fn repeated<'a>(&'a self, found: &mut impl FnMut(&'a Entry)) {
        match &self.inside {
            Inside::Named(entries) => {
                let mut seen = std::collections::HashSet::new();
                for entry in entries {
                    if !seen.insert(&entry.name) {
                        found(entry);
                    }
                    entry.value.repeated(found);
                }
            }
            Inside::Items(items) => items.iter().for_each(|item| item.repeated(found)),
            Inside::Nothing => {}
        }
    }
}

/// Splits a RON text into its parts.
///
/// # Errors
/// Where the brackets do not fit each other or are too deep.
pub fn split(text: &str) -> Result<Node, Broken> {
    let mut reader = Reader {
        text,
        at: 0,
        depth: 0,
    };
    reader.skip_extensions()?;
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

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Passes over white space and comments; block comments may stand within each other, as in `ron`.
    fn skip_blank(&mut self) -> Result<(), Broken> {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                self.block_comment()?;
            } else {
                return Ok(());
            }
        }
    }

    fn block_comment(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let mut open = 0_usize;
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                open += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                open -= 1;
                self.at += 2;
                if open == 0 {
                    return Ok(());
                }
            } else {
                let Some(next) = self.peek() else {
                    return Err(Broken::Unclosed(start));
                };
                self.at += next.len_utf8();
            }
        }
    }

    /// Passes over `#![enable(…)]` at the top.
    fn skip_extensions(&mut self) -> Result<(), Broken> {
        self.skip_blank()?;
        while self.rest().starts_with("#![") {
            let start = self.at;
            self.at += self.rest().find(']').ok_or(Broken::Unclosed(start))? + 1;
            self.skip_blank()?;
        }
        Ok(())
    }

    fn value(&mut self) -> Result<Node, Broken> {
        self.skip_blank()?;
        let start = self.at;
        let inside = match self.peek() {
            Some('(' | '[' | '{') => self.brackets()?,
            Some('"') => {
                self.string()?;
                Inside::Nothing
            }
            Some('\'') => {
                self.character()?;
                Inside::Nothing
            }
            Some(_) => {
                if self.raw_string()? {
                    Inside::Nothing
                } else {
                    self.word()?;
                    let after = self.at;
                    self.skip_blank()?;
                    if self.peek() == Some('(') {
                        self.brackets()?
                    } else {
                        self.at = after;
                        Inside::Nothing
                    }
                }
            }
            None => return Err(Broken::Unexpected(start)),
        };
        Ok(Node {
            span: start..self.at,
            inside,
        })
    }

    fn brackets(&mut self) -> Result<Inside, Broken> {
        let start = self.at;
        self.depth += 1;
        if self.depth > DEEPEST {
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
                None => items.push(value),
            }
            self.skip_blank()?;
            match self.peek() {
                Some(',') => self.at += 1,
                Some(end) if end == close => {}
                None | Some(')' | ']' | '}') => return Err(Broken::Unclosed(start)),
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
    fn key(&mut self) -> Result<(String, Range<usize>), Broken> {
        let node = self.value()?;
        let name = self.text[node.span.clone()].trim_matches('"').to_owned();
        self.skip_blank()?;
        if self.peek() != Some(':') {
            return Err(Broken::Unexpected(self.at));
        }
        self.at += 1;
        Ok((name, node.span))
    }

    /// A field's name with its colon, if one stands here; otherwise stays where it is.
    fn field_name(&mut self) -> Result<Option<(String, Range<usize>)>, Broken> {
        let start = self.at;
        let length = word_length(self.rest());
        if length > 0 {
            let span = start..start + length;
            self.at = span.end;
            self.skip_blank()?;
            if self.peek() == Some(':') {
                self.at += 1;
                return Ok(Some((self.text[span.clone()].to_owned(), span)));
            }
        }
        self.at = start;
        Ok(None)
    }

    /// A name or a number.
    fn word(&mut self) -> Result<(), Broken> {
        let length = word_length(self.rest());
        if length == 0 {
            return Err(Broken::Unexpected(self.at));
        }
        self.at += length;
        Ok(())
    }

    fn string(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let mut escaped = false;
        for (offset, letter) in self.rest().char_indices().skip(1) {
            match letter {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => {
                    self.at = start + offset + 1;
                    return Ok(());
                }
                _ => {}
            }
        }
        Err(Broken::Unclosed(start))
    }

    fn character(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let end = self.rest()[1..].find('\'').ok_or(Broken::Unclosed(start))?;
        self.at += end + 2;
        Ok(())
    }

    /// `r"…"`, `r#"…"#`, if one stands here.
    fn raw_string(&mut self) -> Result<bool, Broken> {
        let start = self.at;
        let Some(rest) = self.rest().strip_prefix('r') else {
            return Ok(false);
        };
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let Some(body) = rest[hashes..].strip_prefix('"') else {
            return Ok(false);
        };
        let end = format!("\"{}", "#".repeat(hashes));
        let length = body.find(&end).ok_or(Broken::Unclosed(start))?;
        self.at += 1 + hashes + 1 + length + end.len();
        Ok(true)
    }
}

fn word_length(text: &str) -> usize {
    text.find(|letter: char| !(letter.is_alphanumeric() || "_-+.".contains(letter)))
        .unwrap_or(text.len())
}
