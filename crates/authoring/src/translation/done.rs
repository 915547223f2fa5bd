//! Says that texts are up to date again.

use super::edit::Edits;
use super::file::WordsFile;
use super::fill::remark;
use super::pair::{Pair, each, full_name};
use samtalerum_core::finding::nearest;

/// A name that means no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSuchText {
    /// The name.
    pub name: String,
    /// The name that is probably meant.
    pub meant: Option<String>,
}

/// The file's new text, and how many texts were waiting. A name means a text (`message.attribute`) or all of a message;
/// no names mean all of the file.
///
/// # Errors
/// Names that mean no text that is there.
pub fn done(
    pair: &mut Pair,
    scope: &str,
    meant: &[String],
) -> Result<(String, usize), Vec<NoSuchText>> {
    let source = pair.files.text(&pair.path(scope)).unwrap_or_default();
    let target = WordsFile::read(source);
    let reference = WordsFile::read(pair.reference(scope).unwrap_or_default());
    let mut known = Vec::new();
    for message in each(&target) {
        known.push(message.id.to_owned());
        known.extend(message.parts.iter().map(|part| full_name(message.id, part)));
    }
    let unknown: Vec<NoSuchText> = meant
        .iter()
        .filter(|name| !known.contains(name))
        .map(|name| NoSuchText {
            name: name.clone(),
            meant: nearest(name, known.iter().map(String::as_str)).map(str::to_owned),
        })
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let mut edits = Edits::default();
    let mut count = 0;
    for message in each(&target) {
        let mut settled = Vec::new();
        for part in &message.parts {
            let name = full_name(message.id, part);
            if !meant.is_empty()
                && !meant.contains(&name)
                && !meant.iter().any(|name| name == message.id)
            {
                continue;
            }
            let of_reference = reference
                .message(message.id)
                .and_then(|reference| reference.part(&part.name));
            let is_behind = of_reference
                .is_some_and(|reference| pair.memory.is_behind(scope, &name, &reference.text));
            count += usize::from(is_behind || message.waits(&part.name).is_some());
            if let Some(reference) = of_reference {
                pair.memory.note(scope, &name, &reference.text);
            }
            settled.push(part.name.clone());
        }
        let all: Vec<String> = message.parts.iter().map(|part| part.name.clone()).collect();
        let waiting = |part: &str| {
            message
                .waits(part)
                .filter(|_| !settled.iter().any(|name| name == part))
        };
        if !settled.is_empty() {
            remark(&target, message, &all, &waiting, &mut edits);
        }
    }
    Ok((edits.apply(source), count))
}
