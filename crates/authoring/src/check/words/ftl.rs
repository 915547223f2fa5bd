//! A Fluent file as written: its messages and attributes with their places, from the syntax tree.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse_runtime;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use samtalerum_core::language::{Reference, references};
use samtalerum_core::source::Files;

/// By name, in the order of the file.
pub(super) type Named<'a, T> = IndexMap<&'a str, T, FxBuildHasher>;

/// A Fluent file.
pub(super) struct Ftl<'a> {
    pub(super) path: &'a str,
    pub(super) source: &'a str,
    /// Whether the file is the program's own, behind the content folder's.
    pub(super) own: bool,
    pub(super) messages: Named<'a, Message<'a>>,
    /// The names of messages and attributes that stand there a second time, and what they are called in full.
    pub(super) repeated: Vec<(&'a str, String)>,
    /// The names of messages that cannot be read.
    pub(super) broken: HashSet<&'a str>,
}

/// A message (or term).
pub(super) struct Message<'a> {
    /// Its id as it stands in the file, a term's with its sign.
    pub(super) id: &'a str,
    pub(super) value: Option<Body<'a>>,
    pub(super) attributes: Named<'a, Body<'a>>,
}

/// The text of a message or attribute.
pub(super) struct Body<'a> {
    /// The name of the message or attribute as it stands in the file.
    pub(super) name: &'a str,
    pattern: Pattern<&'a str>,
}

impl<'a> Ftl<'a> {
    pub(super) fn read(files: &'a Files, path: &'a str, own: bool) -> Self {
        let source = files.text(path).unwrap_or_default();
        let resource = parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
        let mut ftl = Self {
            path,
            source,
            own,
            messages: Named::default(),
            repeated: Vec::new(),
            broken: HashSet::new(),
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    ftl.add(message.id.name, message.value, message.attributes);
                }
                Entry::Term(term) => {
                    // With its sign: a message of the same name is another.
                    let span = ftl.span(term.id.name);
                    let id = source.get(span.start.saturating_sub(1)..span.end);
                    let id = id.unwrap_or(term.id.name);
                    ftl.add(id, Some(term.value), term.attributes);
                }
                Entry::Junk { content } => {
                    let end = content.find(|letter: char| {
                        !(letter.is_ascii_alphanumeric() || letter == '-' || letter == '_')
                    });
                    ftl.broken.insert(&content[..end.unwrap_or(content.len())]);
                }
                _ => {}
            }
        }
        ftl
    }

    fn add(
        &mut self,
        id: &'a str,
        value: Option<Pattern<&'a str>>,
        attributes: Vec<Attribute<&'a str>>,
    ) {
        let mut message = Message {
            id,
            value: value.map(|pattern| Body { name: id, pattern }),
            attributes: Named::default(),
        };
        for attribute in attributes {
            let name = attribute.id.name;
            let pattern = attribute.value;
            let before = message.attributes.insert(name, Body { name, pattern });
            if before.is_some() {
                self.repeated.push((name, format!("{id}.{name}")));
            }
        }
        if self.messages.insert(id, message).is_some() {
            self.repeated.push((id, id.to_owned()));
        }
    }

    /// Where a part of the file stands in it.
    pub(super) fn span(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        match start.checked_add(part.len()) {
            Some(end) if end <= self.source.len() => start..end,
            // Not a part of this file; the syntax tree has none such.
            _ => 0..0,
        }
    }

    /// Where the first placeable after a name stands, with its brackets.
    pub(super) fn placeable(&self, name: &str) -> Range<usize> {
        let span = self.span(name);
        let after = &self.source[span.end..];
        let Some(open) = after.find('{') else {
            return span;
        };
        let length = after[open..].find('}').map_or(1, |close| close + 1);
        span.end + open..span.end + open + length
    }
}

impl<'a> Message<'a> {
    /// The value and the attributes.
    pub(super) fn bodies(&self) -> impl Iterator<Item = &Body<'a>> {
        self.value.iter().chain(self.attributes.values())
    }

    /// The variables of the value and of all attributes.
    pub(super) fn variables(&self) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        for body in self.bodies() {
            body.named(&mut |reference| {
                if let Reference::Variable(name) = reference {
                    found.insert(name);
                }
            });
        }
        found
    }
}

impl<'a> Body<'a> {
    /// Calls `found` with everything that it names.
    pub(super) fn named(&self, found: &mut dyn FnMut(Reference<'a>)) {
        references(&self.pattern, found);
    }

    /// The pieces of text in it, those within placeables left out.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'a str> {
        self.pattern
            .elements
            .iter()
            .filter_map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable { .. } => None,
            })
    }

    /// All pieces of text in it, those of the variants within placeables too.
    pub(super) fn all_texts(&self) -> Vec<&'a str> {
        let mut texts = Vec::new();
        collect_texts(&self.pattern, &mut texts);
        texts
    }

    /// How many characters it has, placeables aside.
    pub(super) fn length(&self) -> usize {
        self.texts().map(|text| text.chars().count()).sum()
    }

    /// Whether anything but text stands in it.
    pub(super) fn has_placeable(&self) -> bool {
        let elements = &self.pattern.elements;
        elements
            .iter()
            .any(|element| matches!(element, PatternElement::Placeable { .. }))
    }
}

fn collect_texts<'a>(pattern: &Pattern<&'a str>, texts: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.push(value),
            PatternElement::Placeable { expression } => in_expression(expression, texts),
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, texts: &mut Vec<&'a str>) {
    match expression {
        Expression::Select { variants, .. } => {
            let values = variants.iter().map(|variant| &variant.value);
            values.for_each(|value| collect_texts(value, texts));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, texts);
        }
        Expression::Inline(_) => {}
    }
}
