//! Checks of a single file of messages: repeated messages, invisible characters, straight quotation marks, and
//! placeables or markup where only text is allowed.

use super::ftl::Ftl;
use crate::ftl::{Message, Part, is_unseen};
use samtalerum_core::finding::Finding;
use samtalerum_structure::codes;

/// Rules for the texts of a file.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// `true` if placeables, markup and indented messages are not allowed, as in a scenario.
    pub(super) plain: bool,
    /// `true` if quotation marks must be `»` and `«`. Always `false` for scenarios, because the module `quotes` checks
    /// their quotation marks.
    pub(super) curved: bool,
    /// `true` if the file has a glossary. Each message with the prefix [`TERM`] then needs an attribute `text`.
    pub(super) terms: bool,
}

/// Prefix of the ids of messages that explain a term to the trainee. (These are not the terms of Fluent.)
pub(super) const TERM: &str = "term-";

/// Checks all texts of a file against the rules of `style`.
pub(super) fn check(ftl: &Ftl, style: Style, findings: &mut Vec<Finding>) {
    for (name, full) in &ftl.file().repeated {
        let finding = Finding::new(codes::REPEATED_MESSAGE, ftl.path).at(ftl.span(name));
        findings.push(finding.with("id", full));
    }
    if style.plain {
        for name in &ftl.file().indented {
            let finding = Finding::new(codes::INDENTED_MESSAGE, ftl.path).at(ftl.span(name));
            findings.push(finding.with("id", *name));
        }
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
        && let Some(span) = body.filled_placeables().next()
    {
        let finding = Finding::new(codes::PLACEABLE_IN_TEXT, ftl.path).at(span);
        findings.push(finding.with("id", message.id));
    }
    if style.plain
        && let Some(found) = body.find_text(markup)
    {
        let finding = Finding::new(codes::RAW_MARKUP, ftl.path).at(ftl.span(found));
        findings.push(finding.with("id", message.id).with("found", found));
    }
    // Report only the first wrong character of each kind: an author who corrects it sees the others in the same text.
    let first = |wrong: fn(char) -> bool| {
        body.find_text(|text| {
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
        let finding = finding.with("id", message.id);
        findings.push(finding.with("open", "»").with("close", "«"));
    }
}

/// Returns a part of a text that is markup of HTML or Markdown: bold text, a link, a tag or an entity. Returns `None`
/// if there is none. The program does not interpret markup, but shows texts as they are written.
fn markup(text: &str) -> Option<&str> {
    // Most texts have none of the characters that markup needs.
    if !text.bytes().any(|byte| b"*_]&<".contains(&byte)) {
        return None;
    }
    for mark in ["**", "__"] {
        let mut places = text.match_indices(mark).map(|(at, _)| at);
        if let (Some(start), Some(end)) = (places.next(), places.next())
            && end > start + 2
        {
            return text.get(start..end + 2);
        }
    }
    if let Some(middle) = text.find("](")
        && let Some(start) = text[..middle].rfind('[')
        && let Some(length) = text[middle..].find(')')
    {
        return text.get(start..middle + length + 1);
    }
    // An entity, such as `&nbsp;`.
    let entity = text.match_indices('&').find_map(|(start, _)| {
        let length = text[start..].find(';')?;
        let name = &text[start + 1..start + length];
        let is_name = (2..=8).contains(&name.len())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
        is_name.then(|| &text[start..=start + length])
    });
    if entity.is_some() {
        return entity;
    }
    text.match_indices('<').find_map(|(start, _)| {
        let length = text[start..].find('>')?;
        let inner = text[start + 1..start + length].trim_matches('/');
        let name = inner.split_whitespace().next()?;
        let is_tag = name.len() <= 10 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let begins = name.starts_with(|one: char| one.is_ascii_alphabetic());
        (is_tag && begins).then(|| &text[start..=start + length])
    })
}
