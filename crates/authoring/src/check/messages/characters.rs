//! Checks of a single file of messages: repeated messages, invisible characters, straight quotation marks, and
//! placeables where only text is allowed.

use super::ftl::Ftl;
use crate::ftl::{Message, Part};
use samtalerum_core::finding::Finding;
use samtalerum_structure::codes;

/// Rules for the texts of a file.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// `true` if placeables are not allowed, as in a scenario.
    pub(super) plain: bool,
    /// `true` if quotation marks must be `»` and `«`.
    pub(super) curved: bool,
    /// `true` if the file explains terms, so that each term needs an attribute `text`.
    pub(super) terms: bool,
}

/// Prefix of the ids of terms' messages.
pub(super) const TERM: &str = "term-";

/// Checks all texts of a file against the rules of `style`.
pub(super) fn check(ftl: &Ftl, style: Style, findings: &mut Vec<Finding>) {
    for (name, full) in &ftl.file.repeated {
        let finding = Finding::new(codes::REPEATED_MESSAGE, ftl.path).at(ftl.span(name));
        findings.push(finding.with("id", full));
    }
    for message in ftl.messages() {
        if style.terms && message.id.starts_with(TERM) && !message.attributes.contains_key("text") {
            let finding = Finding::new(codes::MISSING_ATTRIBUTE, ftl.path).at(ftl.span(message.id));
            findings.push(
                finding
                    .with("id", message.id)
                    .with("attribute", "text")
                    .with("words", ftl.path),
            );
        }
        for body in message.parts() {
            check_body(ftl, message, body, style, findings);
        }
    }
}

/// Checks one text of a message.
fn check_body(
    ftl: &Ftl,
    message: &Message,
    body: &Part,
    style: Style,
    findings: &mut Vec<Finding>,
) {
    if style.plain
        && let Some(span) = body.placeables().into_iter().next()
    {
        let finding = Finding::new(codes::PLACEABLE_IN_TEXT, ftl.path).at(span);
        findings.push(finding.with("id", message.id));
    }
    // One finding per text is enough: an author who corrects the first such character sees the others there.
    let first = |wrong: fn(char) -> bool| {
        body.all_texts().into_iter().find_map(|text| {
            let (at, character) = text
                .char_indices()
                .find(|(_, character)| wrong(*character))?;
            Some((ftl.span(&text[at..at + character.len_utf8()]), character))
        })
    };
    if let Some((span, character)) = first(is_unseen) {
        let finding = Finding::new(codes::INVISIBLE_LETTER, ftl.path).at(span);
        findings.push(
            finding
                .with("id", message.id)
                .with("letter", format!("U+{:04X}", u32::from(character))),
        );
    }
    if style.curved
        && let Some((span, _)) = first(|character| character == '"')
    {
        let finding = Finding::new(codes::STRAIGHT_QUOTES, ftl.path).at(span);
        findings.push(finding.with("id", message.id));
    }
}

/// Returns `true` for control characters, characters that are invisible or change the text's direction, and the tag
/// characters of Unicode, which can hide a text within another.
fn is_unseen(character: char) -> bool {
    (character.is_control() && !matches!(character, '\n' | '\r' | '\t'))
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
                | '\u{ffa0}' | '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e007f}'
        )
}
