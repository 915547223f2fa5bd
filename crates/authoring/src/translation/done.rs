//! Marks texts as up to date.

use super::edit::Edits;
use super::marks::{SAME, is_copied_sentence, says_same, update_marks, waits};
use super::pair::{Pair, full_name};
use crate::change::line_end;
use crate::ftl::Part;
use samtalerum_core::finding::nearest;

/// A name that the user gave, but that no text has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSuchText {
    /// The name as the user gave it.
    pub name: String,
    /// The name that was probably meant; `None` if no name is similar.
    pub meant: Option<String>,
}

/// The result of marking texts as up to date.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    /// The file's new text.
    pub text: String,
    /// Number of texts that were waiting for a translator until now.
    pub count: usize,
    /// The names of texts that are still copies of their originals. They are not marked as up to date.
    pub copies: Vec<String>,
}

/// Marks the named texts of a file as up to date. A name refers to a single text (`message.attribute`) or to a whole
/// message. If there are no names, the whole file is meant. A copy of the original is not a translation, so it is
/// accepted only if it is named. An accepted copy gets a comment, which says that the texts are the same on purpose.
///
/// # Errors
/// Returns the names that no text of the file has.
pub fn done(pair: &mut Pair, scope: &str, meant: &[String]) -> Result<Done, Vec<NoSuchText>> {
    let target = pair.target_file(scope);
    let source = pair.source_file(scope);
    // Reject unknown names before anything is changed.
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
    // Record the present source texts, and remove the marks.
    let mut edits = Edits::default();
    let mut done = Done::default();
    for message in target.messages.values() {
        let mut finished = Vec::new();
        let mut same = Vec::new();
        for part in message.parts() {
            let name = full_name(message.id, part);
            let is_meant = |meant: &String| *meant == name || meant == message.id;
            if !meant.is_empty() && !meant.iter().any(is_meant) {
                continue;
            }
            let original = source.messages.get(message.id);
            let original = original.and_then(|original| original.part(part.name));
            if original.is_some_and(|original| is_copied_sentence(original, message, part)) {
                if meant.is_empty() && !says_same(message, part.name) {
                    done.copies.push(name);
                    continue;
                }
                if !says_same(message, part.name) {
                    same.push(part.name);
                }
            }
            let text = original.map(Part::text);
            let is_behind = text.as_ref().is_some_and(|text| {
                pair.memory
                    .is_behind(scope, &name, || text.clone(), || part.text())
            });
            done.count += usize::from(is_behind || waits(message, part.name).is_some());
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
        if !same.is_empty() {
            let list = match same.len() == parts.len() {
                true => String::new(),
                false => format!(": {}", same.join(" ")),
            };
            let line_end = line_end(target.source);
            edits.first(message.start(), format!("# {SAME}{list}{line_end}"));
        }
    }
    done.text = edits.apply(target.source);
    Ok(done)
}
