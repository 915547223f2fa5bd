//! A Fluent file by its bytes: where each message, its texts and the comment above it stand. The syntax tree borrows
//! from the file, so that every name in it tells its own place.

use std::ops::Range;

use fluent_syntax::ast::{Attribute, Comment, Entry};
use fluent_syntax::parser::parse;

use super::marks::Mark;
use super::pattern::outdented;
use crate::change::line_end;

/// A file.
#[derive(Debug)]
pub struct WordsFile<'a> {
    /// All of it.
    pub source: &'a str,
    /// Its messages, in order. Terms are called by their name with the `-`. Of a message that stands there twice, both.
    pub messages: Vec<Message<'a>>,
}

/// A message (or term).
#[derive(Debug)]
pub struct Message<'a> {
    /// Its name.
    pub id: &'a str,
    /// From the beginning of its line to its last character.
    pub span: Range<usize>,
    /// Where the comment lines right above it begin; where its own line begins, if there are none.
    pub comment: usize,
    /// Its own text and its attributes, in order.
    pub parts: Vec<Part<'a>>,
    /// The comments above it, the marks left out.
    pub notes: Vec<&'a str>,
    /// The marks above it.
    pub marks: Vec<Mark>,
    /// The lines of the marks, line ends included.
    pub mark_lines: Vec<Range<usize>>,
}

/// A text of a message.
#[derive(Debug)]
pub struct Part<'a> {
    /// The message's id for its own text, `.name` for an attribute.
    pub name: String,
    /// From the beginning of its first line to its last character.
    pub span: Range<usize>,
    /// What stands behind the `=`.
    pub body: Range<usize>,
    /// The text, without indentation.
    pub text: String,
    source: &'a str,
}

impl Part<'_> {
    /// Whether the text begins in the line of the `=`.
    pub fn is_inline(&self) -> bool {
        let body = self.source[self.body.clone()].trim_start_matches([' ', '\r']);
        !body.starts_with('\n')
    }
}

impl<'a> Message<'a> {
    /// The part of this name.
    pub fn part(&self, name: &str) -> Option<&Part<'a>> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Why a part waits for a translator, if it does.
    pub fn waits(&self, part: &str) -> Option<super::marks::Kind> {
        let mark = self.marks.iter().find(|mark| mark.means(part));
        mark.map(|mark| mark.kind)
    }
}

impl<'a> WordsFile<'a> {
    /// Reads a file. What Fluent cannot read is left out.
    pub fn read(source: &'a str) -> Self {
        let tree = parse(source).unwrap_or_else(|(tree, _)| tree);
        let place = |part: &str| part.as_ptr() as usize - source.as_ptr() as usize;
        let line_start = |at: usize| source[..at].rfind('\n').map_or(0, |end| end + 1);
        let comment_start = |comment: &Comment<&str>| {
            let first = comment.content.first();
            first.map_or(source.len(), |line| line_start(place(line)))
        };
        let starts: Vec<usize> = tree
            .body
            .iter()
            .map(|entry| match entry {
                Entry::Message(message) => message
                    .comment
                    .as_ref()
                    .map_or_else(|| place(message.id.name), comment_start),
                Entry::Term(term) => term
                    .comment
                    .as_ref()
                    .map_or_else(|| place(term.id.name) - 1, comment_start),
                Entry::Comment(comment)
                | Entry::GroupComment(comment)
                | Entry::ResourceComment(comment) => comment_start(comment),
                Entry::Junk { content } => place(content),
            })
            .collect();
        let mut messages = Vec::new();
        for (index, entry) in tree.body.iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(source.len());
            let (name, attributes, has_value, sign) = match entry {
                Entry::Message(message) => (
                    message.id.name,
                    &message.attributes,
                    message.value.is_some(),
                    0,
                ),
                Entry::Term(term) => (term.id.name, &term.attributes, true, 1),
                _ => continue,
            };
            let start = place(name) - sign;
            let id = &source[start..place(name) + name.len()];
            messages.push(message(
                source,
                id,
                start..trimmed(source, start, end),
                attributes,
                has_value,
            ));
        }
        Self { source, messages }
    }

    /// The first message of this name, which is the one that counts.
    pub fn message(&self, id: &str) -> Option<&Message<'a>> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// How its lines end.
    pub fn line_end(&self) -> &'static str {
        line_end(self.source)
    }

    /// Where the line that holds this byte is over, its line end included.
    pub fn line_after(&self, at: usize) -> usize {
        self.source[at..]
            .find('\n')
            .map_or(self.source.len(), |end| at + end + 1)
    }
}

/// The end of what stands between these, blanks behind it left out.
fn trimmed(source: &str, start: usize, end: usize) -> usize {
    start + source[start..end].trim_end_matches([' ', '\r', '\n']).len()
}

fn message<'a>(
    source: &'a str,
    id: &'a str,
    span: Range<usize>,
    attributes: &[Attribute<&'a str>],
    has_value: bool,
) -> Message<'a> {
    let place = |part: &str| part.as_ptr() as usize - source.as_ptr() as usize;
    // Each part: its name, where it begins, where its name ends.
    let mut heads = vec![(id.to_owned(), span.start, span.start + id.len())];
    for attribute in attributes {
        let name = attribute.id.name;
        let start = source[..place(name)].rfind('\n').map_or(0, |end| end + 1);
        heads.push((format!(".{name}"), start, place(name) + name.len()));
    }
    let ends: Vec<usize> = heads
        .iter()
        .skip(1)
        .map(|(_, start, _)| *start)
        .chain([span.end])
        .collect();
    let mut parts = Vec::new();
    for (index, ((name, start, after), end)) in heads.into_iter().zip(ends).enumerate() {
        let body = source[after..end]
            .find('=')
            .map_or(end, |sign| after + sign + 1);
        let end = trimmed(source, start, end).max(body);
        if index > 0 || has_value {
            let text = outdented(&source[body..end]);
            parts.push(Part {
                name,
                span: start..end,
                body: body..end,
                text,
                source,
            });
        }
    }
    let (mut notes, mut marks, mut mark_lines) = (Vec::new(), Vec::new(), Vec::new());
    let mut comment = span.start;
    while comment > 0 {
        let start = source[..comment - 1].rfind('\n').map_or(0, |end| end + 1);
        let line = source[start..comment].trim_end_matches(['\r', '\n']);
        if !line.starts_with("# ") && line != "#" {
            break;
        }
        if let Some(mark) = Mark::read(line) {
            marks.insert(0, mark);
            mark_lines.insert(0, start..comment);
        } else {
            notes.insert(0, line[1..].trim());
        }
        comment = start;
    }
    Message {
        id,
        span,
        comment,
        parts,
        notes,
        marks,
        mark_lines,
    }
}
