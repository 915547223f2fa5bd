//! Checks of a file of messages by itself: repeated messages, invisible characters, straight quotation marks, placeables
//! where only text may stand.

use super::ftl::Ftl;
use crate::check::codes;
use crate::ftl::{Message, Part};
use samtalerum_core::finding::Finding;

/// What a file may hold.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// Only text, as in a scenario.
    pub(super) plain: bool,
    /// Quotation marks are to be `»` and `«`.
    pub(super) curved: bool,
    /// Terms are explained in it.
    pub(super) terms: bool,
}

/// What the messages of terms begin with.
pub(super) const TERM: &str = "term-";

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

fn check_body(
    ftl: &Ftl,
    message: &Message,
    body: &Part,
    style: Style,
    findings: &mut Vec<Finding>,
) {
    if style.plain
        && let Some(place) = body.placeables().into_iter().next()
    {
        let finding = Finding::new(codes::PLACEABLE_IN_TEXT, ftl.path).at(place);
        findings.push(finding.with("id", message.id));
    }
    // One finding a text tells enough: who mends the first sees the others.
    let first = |wrong: fn(char) -> bool| {
        body.all_texts().into_iter().find_map(|text| {
            let (at, letter) = text.char_indices().find(|(_, letter)| wrong(*letter))?;
            Some((ftl.span(&text[at..at + letter.len_utf8()]), letter))
        })
    };
    if let Some((place, letter)) = first(is_unseen) {
        let finding = Finding::new(codes::INVISIBLE_LETTER, ftl.path).at(place);
        findings.push(
            finding
                .with("id", message.id)
                .with("letter", format!("U+{:04X}", u32::from(letter))),
        );
    }
    if style.curved
        && let Some((place, _)) = first(|letter| letter == '"')
    {
        let finding = Finding::new(codes::STRAIGHT_QUOTES, ftl.path).at(place);
        findings.push(finding.with("id", message.id));
    }
}

/// Control characters, letters that show nothing or turn the direction of the text, and the tags that can hide a text in
/// a text.
fn is_unseen(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
                | '\u{ffa0}' | '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e007f}'
        )
}
