//! Finds sentences by the ids of their messages, so that a test names a message instead of repeating its text.

use std::fs;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::root;

/// The parts of a message in their order. A part is a literal text, or `None` for a placeable whose value is unknown.
type Shape = Vec<Option<String>>;

/// The minimum number of alphabetic characters in the literal text of a message. A shorter text could be found by
/// chance, so the test would prove nothing.
const MIN_ALPHABETIC: usize = 5;

/// Returns `true` if the text contains the message `id` (or the attribute `id.name`) in this language.
///
/// If `arguments` has no value for a placeable, any text matches the placeable. If `arguments` has no value for the
/// selector of a selection, any variant of the selection matches. The value `0` stands for a missing argument
/// (`Argument::Nothing`). Each run of whitespace counts as one space, because front ends wrap lines.
///
/// # Panics
///
/// Panics if there is no such message, or if it has too little text besides its placeables.
#[track_caller]
pub fn says(text: &str, language: &str, id: &str, arguments: &[(&str, &str)]) -> bool {
    let text = without_folder(&squeeze(text));
    let shapes = shapes(language, id, arguments);
    for shape in &shapes {
        let alphabetic: usize = shape
            .iter()
            .flatten()
            .map(|part| count_alphabetic(part))
            .sum();
        assert!(
            alphabetic >= MIN_ALPHABETIC,
            "{id} has too few alphabetic characters to look for"
        );
    }
    shapes.iter().any(|shape| fits(&text, shape))
}

/// Removes the option `--content` with its folder from the quoted commands in a text.
fn without_folder(text: &str) -> String {
    let mut parts = text.split(" --content ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(['”', '«', '`', '\n']).unwrap_or(0);
        match part[end..].starts_with(['”', '«', '`']) {
            true => out += &part[end..],
            false => out += &format!(" --content {part}"),
        }
    }
    out
}

/// Returns the message `id` in this language with these arguments.
///
/// # Panics
///
/// Panics if there is no such message, or if the arguments do not determine a single text.
#[track_caller]
pub fn sentence(language: &str, id: &str, arguments: &[(&str, &str)]) -> String {
    let mut shapes = shapes(language, id, arguments);
    let shape = shapes.pop().filter(|_| shapes.is_empty());
    let parts: Option<Vec<String>> = shape.and_then(|shape| shape.into_iter().collect());
    let Some(parts) = parts else {
        panic!("{id} needs more arguments than {arguments:?}");
    };
    parts.concat()
}

/// Returns `true` if a rendered text contains no trace of a missing message (`⟨`) or a missing argument (`{$`).
pub fn is_complete(text: &str) -> bool {
    !text.contains('⟨') && !text.contains("{$")
}

#[track_caller]
fn shapes(language: &str, id: &str, arguments: &[(&str, &str)]) -> Vec<Shape> {
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let folder = root().join("locales").join(language);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str()).expect("the file is valid Fluent");
        for entry in &resource.body {
            let Entry::Message(one) = entry else { continue };
            if one.id.name != message {
                continue;
            }
            let pattern = match attribute {
                None => one.value.as_ref(),
                Some(name) => {
                    let attributes = one.attributes.iter();
                    let mut named = attributes.filter(|attribute| attribute.id.name == name);
                    named.next().map(|attribute| &attribute.value)
                }
            };
            found.extend(pattern.map(|pattern| expand(pattern, arguments)));
        }
    }
    assert!(!found.is_empty(), "no message {id} in {language}");
    found.concat()
}

/// Lists every text that a pattern can become with these arguments. If the value of a selection is not known, there is
/// a text for each of its variants.
fn expand(pattern: &Pattern<&str>, arguments: &[(&str, &str)]) -> Vec<Shape> {
    let value = |name: &str| {
        let mut known = arguments.iter().filter(|(known, _)| *known == name);
        known.next().map(|(_, value)| (*value).to_owned())
    };
    let mut shapes: Vec<Shape> = vec![Vec::new()];
    for element in &pattern.elements {
        let next: Vec<Shape> = match element {
            PatternElement::TextElement { value } => vec![vec![Some((*value).to_owned())]],
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    vec![vec![Some(value.replace("\\u00A0", "\u{a0}"))]]
                }
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    vec![vec![value(id.name)]]
                }
                Expression::Inline(_) => vec![vec![None]],
                Expression::Select { selector, variants } => {
                    let chosen = match selector {
                        InlineExpression::VariableReference { id } => value(id.name),
                        _ => None,
                    };
                    let with_key = |wanted: &str| {
                        variants.iter().find(|variant| match variant.key {
                            VariantKey::Identifier { name } => name == wanted,
                            VariantKey::NumberLiteral { value } => value == wanted,
                        })
                    };
                    let default = || variants.iter().find(|variant| variant.default);
                    let left: Vec<_> = match chosen.as_deref() {
                        // If the value is unknown, any variant may apply.
                        None => variants.iter().collect(),
                        Some(value) => with_key(value)
                            .or_else(|| with_key(plural(value)?))
                            .or_else(default)
                            .into_iter()
                            .collect(),
                    };
                    left.iter()
                        .flat_map(|variant| expand(&variant.value, arguments))
                        .collect()
                }
            },
        };
        shapes = shapes
            .iter()
            .flat_map(|shape| next.iter().map(move |more| [&shape[..], more].concat()))
            .collect();
    }
    shapes
}

/// Returns the plural category of a whole number in Danish and English; `None` if the value is no number.
fn plural(value: &str) -> Option<&'static str> {
    let number: u64 = value.parse().ok()?;
    Some(if number == 1 { "one" } else { "other" })
}

/// Counts the alphabetic characters of a text.
fn count_alphabetic(text: &str) -> usize {
    text.chars().filter(|char| char.is_alphabetic()).count()
}

/// Replaces each run of whitespace by one space.
fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns `true` if the text contains all literal texts of `shape` in their order.
fn fits(text: &str, shape: &Shape) -> bool {
    let mut rest = text;
    for run in shape.split(Option::is_none) {
        let part = squeeze(&run.iter().flatten().map(String::as_str).collect::<String>());
        let Some(at) = rest.find(&part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    true
}
