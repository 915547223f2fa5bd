//! Fluent files with spans: the messages of a file, and the byte range of each.
//!
//! Files are parsed by `fluent-syntax`. Its syntax tree has no spans, but checks and edits need them, so they are
//! computed. A name or text in the tree is a slice of the file, so its address yields its span ([`Resource::span`]). A
//! placeable ends with the brace that matches its opening brace (`scan`).

mod read;
mod references;
mod scan;
mod text;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use references::references;
use scan::placeables;

pub use references::Reference;
pub use scan::{Segment, segments};
pub use text::{Indentation, indented, outdented};

/// A map by name, in the order of the file.
pub type Named<'a, T> = IndexMap<&'a str, T, FxBuildHasher>;

/// A Fluent file.
#[derive(Debug)]
pub struct Resource<'a> {
    /// The whole file.
    pub source: &'a str,
    /// The messages and terms by name. A term's name includes the leading `-`. If a name occurs twice, the last message
    /// is used, as in Fluent.
    pub messages: Named<'a, Message<'a>>,
    /// The names of messages and attributes that occur more than once. Each is a pair: the name as a slice of the file,
    /// and the full name, `message` or `message.attribute`.
    pub repeated: Vec<(&'a str, String)>,
    /// The names at the very beginning of entries that Fluent cannot parse.
    pub broken: HashSet<&'a str>,
    /// The names in `broken` and in `indented`. There are also names that come after spaces or a quotation mark at the
    /// beginning of an entry that Fluent cannot parse.
    pub misplaced: HashSet<&'a str>,
    /// The attributes that Fluent cannot parse. Each is a pair of the message's name and the attribute's name.
    pub broken_parts: HashSet<(&'a str, &'a str)>,
    /// The names of messages that are indented, so that Fluent takes them for a part of the text above.
    pub indented: Vec<&'a str>,
}

/// A message or term.
#[derive(Debug)]
pub struct Message<'a> {
    /// The name. A term's name includes the leading `-`.
    pub id: &'a str,
    /// The byte range from the name to the last character.
    pub span: Range<usize>,
    /// The comment lines directly above the message.
    pub comment: Vec<Comment<'a>>,
    /// The message's own text; `None` if the message has only attributes.
    pub value: Option<Part<'a>>,
    /// The attributes by name, without the dot. If a name occurs twice, the first attribute is used, as in Fluent.
    pub attributes: Named<'a, Part<'a>>,
}

/// A comment line.
#[derive(Debug)]
pub struct Comment<'a> {
    /// The text after the `#`, without surrounding whitespace.
    pub text: &'a str,
    /// The byte range of the line, including its line ending.
    pub span: Range<usize>,
}

/// The text of a message or attribute.
#[derive(Debug)]
pub struct Part<'a> {
    /// For the message's own text, the id of the message; for an attribute, `.name`.
    pub name: &'a str,
    /// The byte range from the beginning of the part's first line to the part's last character.
    pub span: Range<usize>,
    /// The byte range of the body, which is everything after the `=`.
    pub body: Range<usize>,
    /// The body as written in the file.
    pub raw: &'a str,
    /// The body as parsed by Fluent.
    pattern: Pattern<&'a str>,
}

impl<'a> Message<'a> {
    /// Returns the byte where the message begins, including the comment above it.
    pub fn start(&self) -> usize {
        let first = self.comment.first();
        first.map_or(self.span.start, |line| line.span.start)
    }

    /// Returns the parts: the message's own text, then the attributes in order.
    pub fn parts(&self) -> impl Iterator<Item = &Part<'a>> {
        self.value.iter().chain(self.attributes.values())
    }

    /// Returns the part with this name: `.name` for an attribute, anything else for the message's own text.
    pub fn part(&self, name: &str) -> Option<&Part<'a>> {
        match name.strip_prefix('.') {
            Some(attribute) => self.attributes.get(attribute),
            None => self.value.as_ref(),
        }
    }

    /// Returns the names of the variables in all parts.
    pub fn variables(&self) -> BTreeSet<&'a str> {
        let references = self.parts().flat_map(Part::references);
        let variables = references.filter_map(|reference| match reference {
            Reference::Variable(name) => Some(name),
            _ => None,
        });
        variables.collect()
    }
}

impl<'a> Part<'a> {
    /// Returns the name of the message or attribute, without the dot.
    pub fn bare_name(&self) -> &'a str {
        self.name.strip_prefix('.').unwrap_or(self.name)
    }

    /// Returns the text as a translator sees it, without indentation.
    pub fn text(&self) -> String {
        outdented(self.raw)
    }

    /// Returns `true` if both parts have the same text, as a translator sees it.
    pub fn has_text_of(&self, other: &Part) -> bool {
        // Indentation is white space, so comparing the words is enough to tell most texts apart.
        let has_same_words = || self.raw.split_whitespace().eq(other.raw.split_whitespace());
        self.raw == other.raw || has_same_words() && self.text() == other.text()
    }

    /// Returns the layout of this text in the file. A text that replaces or translates it is written in the same
    /// layout.
    pub fn indentation<'l>(&self, line_end: &'l str) -> Indentation<'l> {
        let body = self.raw.trim_start_matches([' ', '\r']);
        Indentation {
            inline: !body.starts_with('\n'),
            spaces: if self.name.starts_with('.') { 8 } else { 4 },
            line_end,
        }
    }

    /// Returns everything that the text refers to, in order.
    pub fn references(&self) -> Vec<Reference<'a>> {
        let mut found = Vec::new();
        references(&self.pattern, &mut found);
        found
    }

    /// Returns the text outside placeables, line by line.
    pub fn texts(&self) -> impl DoubleEndedIterator<Item = &'a str> {
        let elements = self.pattern.elements.iter();
        elements.filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
    }

    /// Returns all texts, including those of variants inside placeables.
    pub fn all_texts(&self) -> Vec<&'a str> {
        let mut texts = Vec::new();
        collect_texts(&self.pattern, &mut texts);
        texts
    }

    /// Calls a function with each text, including those of variants inside placeables, until it returns a value. Returns
    /// this value.
    pub fn find_text<T>(&self, mut find: impl FnMut(&'a str) -> Option<T>) -> Option<T> {
        // Do not collect the texts first: nearly all patterns are a single text.
        match self.pattern.elements[..] {
            [PatternElement::TextElement { value }] => find(value),
            _ => self.all_texts().into_iter().find_map(find),
        }
    }

    /// Returns the number of characters, not counting what placeables fill in.
    pub fn length(&self) -> usize {
        let elements = self.pattern.elements.iter();
        elements.map(|one| literal(one).chars().count()).sum()
    }

    /// Returns `true` if the text has no character that can be seen.
    pub fn is_unseen(&self) -> bool {
        let unseen = |one: char| one.is_whitespace() || is_unseen(one);
        let elements = self.pattern.elements.iter();
        let is_filled = self.filled_placeables().next().is_some();
        !is_filled && elements.map(literal).all(|text| text.chars().all(unseen))
    }

    /// Returns the body with its placeables replaced by spaces, so that the byte offsets stay the same.
    pub fn without_placeables(&self) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(self.raw);
        for span in self.inner_placeables() {
            let spaces = " ".repeat(span.len());
            text.to_mut().replace_range(span, &spaces);
        }
        text
    }

    /// Returns the byte ranges of the outermost placeables, except placeables with a literal, which are text.
    pub fn filled_placeables(&self) -> impl Iterator<Item = Range<usize>> {
        let elements = self.pattern.elements.iter();
        let elements = elements.filter(|one| matches!(one, PatternElement::Placeable { .. }));
        let spans = self.placeables().into_iter().zip(elements);
        spans
            .filter(|(_, element)| !is_literal(element))
            .map(|(span, _)| span)
    }

    /// Returns the byte ranges of the outermost placeables in the file, including the braces.
    pub fn placeables(&self) -> Vec<Range<usize>> {
        let spans = self.inner_placeables().into_iter();
        spans
            .map(|span| self.body.start + span.start..self.body.start + span.end)
            .collect()
    }

    /// Returns the byte ranges of the outermost placeables in the body, including the braces.
    fn inner_placeables(&self) -> Vec<Range<usize>> {
        // Most texts have no placeables.
        let mut elements = self.pattern.elements.iter();
        if elements.all(|one| matches!(one, PatternElement::TextElement { .. })) {
            return Vec::new();
        }
        placeables(self.raw)
    }
}

/// Returns `true` for characters that are invisible or change the text's direction, for control characters, and for the
/// tag characters of Unicode, which can hide a text within another.
pub fn is_unseen(character: char) -> bool {
    // Nearly all characters are ordinary ASCII, so look at them first.
    if (' '..='~').contains(&character) {
        return false;
    }
    (character.is_control() && !matches!(character, '\n' | '\r' | '\t'))
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
                | '\u{ffa0}' | '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// Returns `true` for a placeable with a literal, such as `{"["}`. Such a placeable is needed for characters that
/// cannot be written as plain text.
fn is_literal(element: &PatternElement<&str>) -> bool {
    matches!(
        element,
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { .. })
        }
    )
}

/// Returns the text of an element. For a placeable with a literal, this is the literal as it is written; for any other
/// placeable, it is empty.
fn literal<'a>(element: &PatternElement<&'a str>) -> &'a str {
    match element {
        PatternElement::TextElement { value } => value,
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value,
        PatternElement::Placeable { .. } => "",
    }
}

fn collect_texts<'a>(pattern: &Pattern<&'a str>, texts: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.push(value),
            PatternElement::Placeable { expression } => variant_texts(expression, texts),
        }
    }
}

fn variant_texts<'a>(expression: &Expression<&'a str>, texts: &mut Vec<&'a str>) {
    match expression {
        Expression::Select { variants, .. } => {
            let values = variants.iter().map(|variant| &variant.value);
            values.for_each(|value| collect_texts(value, texts));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            variant_texts(expression, texts);
        }
        Expression::Inline(_) => {}
    }
}
