//! Reading a file: from Fluent's syntax tree to messages with spans.

use std::collections::HashSet;
use std::ops::Range;

use fluent_syntax::ast::{Attribute, Entry, Pattern, PatternElement};
use fluent_syntax::parser::parse_runtime;
use samtalerum_core::language::unparsable;
use samtalerum_core::source::too_deep;

use super::scan::placeable_end;
use super::{Comment, Message, Named, Part, Resource};

/// Parses a file into its entries. An entry that Fluent cannot parse is [`Entry::Junk`].
fn entries(source: &str) -> Vec<Entry<&str>> {
    let parse = |part| parse_runtime(part).unwrap_or_else(|(tree, _)| tree).body;
    let mut entries = Vec::new();
    let mut start = 0;
    for span in unparsable(source) {
        entries.extend(parse(&source[start..span.start]));
        start = span.end;
        entries.push(Entry::Junk {
            content: &source[span],
        });
    }
    entries.extend(parse(&source[start..]));
    entries
}

impl<'a> Resource<'a> {
    /// Reads a file. Entries that Fluent cannot parse are left out, and their names are listed in `broken`. A file with
    /// too deeply nested placeables yields no messages: parsing it would overflow the stack.
    pub fn read(source: &'a str) -> Self {
        let mut file = Self {
            source,
            messages: Named::default(),
            repeated: Vec::new(),
            broken: HashSet::new(),
            broken_parts: HashSet::new(),
            misplaced: HashSet::new(),
            indented: Vec::new(),
        };
        if too_deep(source).is_some() {
            return file;
        }
        let mut before = None;
        for entry in entries(source) {
            match entry {
                Entry::Message(message) => {
                    before = Some(message.id.name);
                    file.add(message.id.name, message.value, message.attributes);
                }
                Entry::Term(term) => {
                    // Include the leading `-`, since a term and a message may share a name.
                    let span = file.span(term.id.name);
                    let id = source.get(span.start.saturating_sub(1)..span.end);
                    let id = id.unwrap_or(term.id.name);
                    file.add(id, Some(term.value), term.attributes);
                }
                Entry::Junk { content } => {
                    let quote = |one: char| "\"'»«“”„".contains(one);
                    file.broken.insert(name(content));
                    let inner = content.trim_start().trim_start_matches(quote);
                    file.misplaced.insert(name(inner));
                    for line in content.lines() {
                        // Text that cannot be parsed may begin with attributes of the message before it.
                        let id = name(line);
                        if !id.is_empty() && line[id.len()..].trim_start().starts_with('=') {
                            before = Some(id);
                        }
                        if let (Some(id), Some(line)) =
                            (before, line.trim_start().strip_prefix('.'))
                        {
                            file.broken_parts.insert((id, name(line)));
                        }
                    }
                }
                _ => {}
            }
        }
        file
    }

    /// Adds a message or term, and records repeated names.
    fn add(
        &mut self,
        id: &'a str,
        value: Option<Pattern<&'a str>>,
        attributes: Vec<Attribute<&'a str>>,
    ) {
        let start = self.span(id).start;
        let value = value.map(|pattern| self.part(id, start, pattern));
        let mut end = value.as_ref().map_or(start, |value| value.span.end);
        let mut parts = Named::default();
        let indented = self.indented.len();
        self.note_indented(value.as_ref());
        for attribute in attributes {
            let name = attribute.id.name;
            let span = self.span(name);
            let line = self.line_start(span.start);
            let dotted = &self.source[span.start.saturating_sub(1)..span.end];
            let part = self.part(dotted, line, attribute.value);
            end = part.span.end;
            self.note_indented(Some(&part));
            if parts.contains_key(name) {
                // If an indented message comes before this attribute, the attribute belongs to that message, which
                // Fluent has taken for a part of the text above. So do not report the attribute as repeated.
                if self.indented.len() > indented {
                    continue;
                }
                self.repeated.push((name, format!("{id}.{name}")));
            } else {
                parts.insert(name, part);
            }
        }
        let message = Message {
            id,
            span: start..end,
            comment: self.comment(start),
            value,
            attributes: parts,
        };
        if self.messages.insert(id, message).is_some() {
            self.repeated.push((id, id.to_owned()));
        }
    }

    /// Records the names of indented messages. Fluent takes an indented message for a part of the text above. So look
    /// for lines of `part` that begin like a message, with a name and `=`.
    fn note_indented(&mut self, part: Option<&Part<'a>>) {
        let texts = part.into_iter().flat_map(Part::texts);
        let names = texts.filter_map(|text| {
            let name = name(text);
            let begins = name.starts_with(|one: char| one.is_ascii_lowercase())
                && text[name.len()..].trim_start_matches(' ').starts_with('=');
            if !begins {
                return None;
            }
            // Skip a text that does not begin a line, and the text on the line of the `=`.
            let start = self.span(text).start;
            let line = self.line_start(start);
            let is_first = part.is_some_and(|part| line < part.body.start)
                || !self.source[line..start].trim().is_empty();
            (!is_first).then_some(name)
        });
        let names: Vec<&str> = names.collect();
        self.misplaced.extend(names.iter().copied());
        self.indented.extend(names);
    }

    /// Returns the part with this name, whose first line begins at `start`.
    fn part(&self, name: &'a str, start: usize, pattern: Pattern<&'a str>) -> Part<'a> {
        let name_end = self.span(name).end;
        let equals = self.source[name_end..].find('=');
        let body = equals.map_or(name_end, |equals| name_end + equals + 1);
        // Find the end of each element. A text is a slice of the file; a placeable ends with the brace that matches its
        // opening brace.
        let end = pattern
            .elements
            .iter()
            .fold(body, |at, element| match element {
                PatternElement::TextElement { value } => self.span(value).end,
                PatternElement::Placeable { .. } => placeable_end(self.source, at),
            });
        Part {
            name,
            span: start..end,
            body: body..end,
            raw: &self.source[body..end],
            pattern,
        }
    }

    /// Returns the comment lines directly above a message.
    fn comment(&self, mut at: usize) -> Vec<Comment<'a>> {
        let mut lines = Vec::new();
        while at > 0 {
            let span = self.line_start(at - 1)..at;
            let line = self.source[span.clone()].trim_end_matches(['\r', '\n']);
            if !line.starts_with("# ") && line != "#" {
                break;
            }
            at = span.start;
            let text = line[1..].trim();
            lines.push(Comment { text, span });
        }
        lines.reverse();
        lines
    }

    /// Returns the byte range of a slice of the file, such as a name.
    ///
    /// The syntax tree has no spans, but its names and texts are slices of the file, so their position in the file
    /// follows from their address in memory.
    pub fn span(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        match start.checked_add(part.len()) {
            Some(end) if end <= self.source.len() => start..end,
            // The text is not a slice of this file. This cannot happen for names and texts of the tree.
            _ => 0..0,
        }
    }

    /// Returns the start of the line that contains this byte.
    fn line_start(&self, at: usize) -> usize {
        self.source[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    /// Returns the end of the line that contains this byte, including its line ending.
    pub fn line_after(&self, at: usize) -> usize {
        let end = self.source[at..].find('\n');
        end.map_or(self.source.len(), |end| at + end + 1)
    }
}

/// Returns the characters at the beginning of a text that can be part of a name.
fn name(text: &str) -> &str {
    let is_name = |one: char| one.is_ascii_alphanumeric() || "-_".contains(one);
    &text[..text.find(|one| !is_name(one)).unwrap_or(text.len())]
}
