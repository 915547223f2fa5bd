//! Says that texts are up to date again.

use super::edit::Edits;
use super::marks::{update_marks, waits};
use super::pair::{Pair, full_name};
use crate::ftl::Part;
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
    let target = pair.target_file(scope);
    let reference = pair.reference_file(scope);
    let mut known = Vec::new();
    for message in target.messages.values() {
        known.push(message.id.to_owned());
        known.extend(message.parts().map(|part| full_name(message.id, part)));
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
    for message in target.messages.values() {
        let mut finished = Vec::new();
        for part in message.parts() {
            let name = full_name(message.id, part);
            let is_meant = |meant: &String| *meant == name || meant == message.id;
            if !meant.is_empty() && !meant.iter().any(is_meant) {
                continue;
            }
            let of_reference = reference.messages.get(message.id);
            let of_reference = of_reference.and_then(|reference| reference.part(part.name));
            let text = of_reference.map(Part::text);
            let is_behind = text
                .as_ref()
                .is_some_and(|text| pair.memory.is_behind(scope, &name, text));
            count += usize::from(is_behind || waits(message, part.name).is_some());
            if let Some(text) = text {
                pair.memory.note(scope, &name, &text);
            }
            finished.push(part.name);
        }
        let parts: Vec<&str> = message.parts().map(|part| part.name).collect();
        let waiting = |part: &str| waits(message, part).filter(|_| !finished.contains(&part));
        if !finished.is_empty() {
            update_marks(&target, message, &parts, &waiting, &mut edits);
        }
    }
    Ok((edits.apply(target.source), count))
}
