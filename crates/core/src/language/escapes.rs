//! Finds and replaces escapes on which Fluent's parser (fluent-syntax 0.12) panics. In `"\u41»"`, for example, two
//! hexadecimal digits are missing. The parser quotes the digits and the next byte in its error. Here that byte is only
//! a part of the character `»`, so the quotation would end within a character, and slicing the text panics.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ParserError, parse_runtime};

/// Returns the spans of the entries that would make Fluent's parser panic, in the order of the text. The parser can
/// read the text before, between and after these entries without a panic.
pub fn unparsable(text: &str) -> Vec<Range<usize>> {
    let (characters, errors) = causes(text);
    let spans = errors.into_iter().filter_map(|error| error.slice);
    let has_cause = |span: &Range<usize>| characters.iter().any(|one| span.contains(&one.start));
    spans.filter(has_cause).collect()
}

/// Returns a copy of a text in which question marks replace the characters that would make Fluent's parser panic. The
/// copy is as long as the text, and differs from it only in entries that have an error anyway.
pub(super) fn parsable(text: &str) -> String {
    without(text, &causes(text).0)
}

/// Returns the spans of the characters that would make the parser panic, and the errors that the parser finds once
/// these characters are replaced.
fn causes(text: &str) -> (Vec<Range<usize>>, Vec<ParserError>) {
    let mut suspects = suspects(text);
    if suspects.is_empty() {
        return (suspects, Vec::new());
    }
    let safe = without(text, &suspects);
    let (tree, errors) = match parse_runtime(safe.as_str()) {
        Ok(tree) => (tree, Vec::new()),
        Err(read) => read,
    };
    let mut plain = Plain {
        text: &safe,
        spans: Vec::new(),
    };
    for entry in &tree.body {
        plain.entry(entry);
    }
    // Drop the characters that are in plain text, where the parser does not look for escapes.
    suspects.retain(|suspect| !plain.spans.iter().any(|span| span.contains(&suspect.start)));
    (suspects, errors)
}

/// Returns the span of each non-ASCII character that ends an escape too early. `\u` needs four hexadecimal digits and
/// `\U` needs six.
fn suspects(text: &str) -> Vec<Range<usize>> {
    let suspects = text.match_indices('\\').filter_map(|(at, _)| {
        let length = match text[at + 1..].chars().next()? {
            'u' => 4,
            'U' => 6,
            _ => return None,
        };
        let rest = &text[at + 2..];
        let digits = rest.bytes().take(length);
        let digits = digits.take_while(u8::is_ascii_hexdigit).count();
        let next = rest[digits..].chars().next()?;
        let start = at + 2 + digits;
        (digits < length && !next.is_ascii()).then(|| start..start + next.len_utf8())
    });
    suspects.collect()
}

/// Replaces each character at these spans by as many question marks as it has bytes.
fn without(text: &str, characters: &[Range<usize>]) -> String {
    let mut without = text.to_owned();
    for span in characters {
        without.replace_range(span.clone(), &"?".repeat(span.len()));
    }
    without
}

/// Collects the spans of plain text, i.e. of the text outside placeables.
struct Plain<'t> {
    text: &'t str,
    spans: Vec<Range<usize>>,
}

impl Plain<'_> {
    fn entry(&mut self, entry: &Entry<&str>) {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            self.pattern(pattern);
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    // The value is a slice of the text, so its position is the difference of the two addresses.
                    let start = value.as_ptr().addr() - self.text.as_ptr().addr();
                    self.spans.push(start..start + value.len());
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression);
            }
            Expression::Inline(_) => {}
        }
    }
}
