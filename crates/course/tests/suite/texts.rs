//! The texts of a language, without comments, ids and placeables.

use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The text of a message or of one of its attributes.
pub(super) struct Text {
    /// The name of the file that contains the message.
    pub(super) file: String,
    /// The id of the message, with the name of the attribute after a dot.
    pub(super) id: String,
    /// The text. If the text has variants, all variants one after the other.
    pub(super) text: String,
}

/// Returns the texts of a language.
pub(super) fn texts(language: &str) -> Vec<Text> {
    let mut found = Vec::new();
    read(
        &samtalerum_testing::root().join("locales").join(language),
        &mut found,
    );
    found
}

fn read(folder: &Path, found: &mut Vec<Text>) {
    let entries = std::fs::read_dir(folder).expect("the locale is there");
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            read(&path, found);
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let source = std::fs::read_to_string(&path).expect("the texts can be read");
        let resource = parser::parse(source.as_str()).expect("the texts are Fluent");
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let value = message.value.iter().map(|value| (id.to_owned(), value));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|one| (format!("{id}.{}", one.id.name), &one.value));
            for (id, pattern) in value.chain(attributes) {
                let mut text = String::new();
                gather(pattern, &mut text);
                found.push(Text {
                    file: name.clone().into_owned(),
                    id,
                    text,
                });
            }
        }
    }
}

fn gather(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    gather(&variant.value, text);
                    text.push(' ');
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                text.push_str(value);
            }
            PatternElement::Placeable { .. } => text.push(' '),
        }
    }
}
