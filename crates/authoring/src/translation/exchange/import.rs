//! Takes over what a translator has done: all of it, or nothing with all that is wrong.

use std::collections::BTreeSet;

use super::{Parcel, Unit, version};
use crate::change::{Change, line_end};
use crate::ftl::{Part, Resource, indented, pieces};
use crate::translation::add::add;
use crate::translation::edit::Edits;
use crate::translation::marks::{update_marks, waits};
use crate::translation::memory;
use crate::translation::pair::{Pair, State, file_path};
use crate::translation::references;
use samtalerum_core::message::Message;
use samtalerum_core::source::Files;

/// What is to be written.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files.
    pub changes: Vec<Change>,
    /// How many texts are new or were changed.
    pub texts: usize,
    /// How many texts no longer wait.
    pub settled: usize,
}

/// What the parcel changes in the folder.
///
/// # Errors
/// Everything that is wrong with it; then it is not taken over at all.
pub fn import(files: &Files, parcel: &Parcel) -> Result<Imported, Vec<Message>> {
    let mut pair = Pair::new(files, &parcel.from, &parcel.to);
    let mut imported = Imported::default();
    let mut complaints = Vec::new();
    let scopes: BTreeSet<&str> = parcel
        .units
        .iter()
        .map(|unit| unit.scope.as_str())
        .collect();
    for scope in scopes {
        let units: Vec<&Unit> = parcel
            .units
            .iter()
            .filter(|unit| unit.scope == scope)
            .collect();
        if pair.reference(scope).is_none() {
            complaints.push(
                at("words-import-no-file", units[0]).with("words", file_path(pair.from, scope)),
            );
            continue;
        }
        let text = file(&mut pair, scope, &units, &mut imported, &mut complaints);
        let change = Change::of(files, &pair.path(scope), text);
        if change.before.as_deref().unwrap_or_default() != change.after {
            imported.changes.push(change);
        }
    }
    if !complaints.is_empty() {
        return Err(complaints);
    }
    let list = Change::of(
        files,
        &memory::path(pair.to, pair.from),
        pair.memory.write(),
    );
    if imported.texts + imported.settled > 0 && list.before.as_ref() != Some(&list.after) {
        imported.changes.push(list);
    }
    Ok(imported)
}

fn at(id: &'static str, unit: &Unit) -> Message {
    Message::new(id)
        .with("line", unit.line)
        .with("name", &unit.name)
}

/// A text to be put in.
struct New<'a> {
    unit: &'a Unit,
    message: String,
    part: String,
    /// As it is written; nothing if it stays and only waits no longer.
    text: Option<String>,
}

/// Returns the new text of one file.
fn file(
    pair: &mut Pair,
    scope: &str,
    units: &[&Unit],
    imported: &mut Imported,
    complaints: &mut Vec<Message>,
) -> String {
    let before = pair.files.text(&pair.path(scope)).unwrap_or_default();
    let reference = pair.reference_file(scope);
    let target = Resource::read(before);
    let mut news: Vec<New> = Vec::new();
    let mut met = BTreeSet::new();
    // First everything is checked, so that all complaints come at once.
    for unit in units {
        if !met.insert(unit.name.as_str()) {
            complaints.push(at("words-import-twice", unit));
            continue;
        }
        match new(pair, scope, unit, &reference, &target) {
            Ok(new) => news.extend(new),
            Err(complaint) => complaints.push(complaint),
        }
    }
    if news.is_empty() {
        return before.to_owned();
    }
    // What is missing is first added as a copy, which decides where it goes; then each text replaces another.
    let messages: BTreeSet<String> = news.iter().map(|new| new.message.clone()).collect();
    let with_copies = add(pair, scope, Some(&messages))
        .map(|added| added.text)
        .unwrap_or_default();
    let copies = Resource::read(&with_copies);
    let mut edits = Edits::default();
    for id in &messages {
        let Some(message) = copies.messages.get(id.as_str()) else {
            continue;
        };
        let mine: Vec<&New> = news.iter().filter(|new| new.message == *id).collect();
        for new in &mine {
            let Some(part) = message.part(&new.part) else {
                continue;
            };
            if let Some(text) = &new.text {
                // A text that was there keeps its indentation.
                let indentation = part.indentation(line_end(copies.source));
                edits.part_instead(part.body.clone(), indented(text, indentation));
                imported.texts += 1;
            } else {
                imported.settled += 1;
            }
            pair.memory.note(scope, &new.unit.name, &new.unit.source);
        }
        let parts: Vec<&str> = message.parts().map(|part| part.name).collect();
        let is_new = |part: &str| mine.iter().any(|new| new.part == part);
        let waiting = |part: &str| waits(message, part).filter(|_| !is_new(part));
        update_marks(&copies, message, &parts, &waiting, &mut edits);
    }
    // The file is read once more: a text could still change what surrounds it.
    let text = edits.apply(&with_copies);
    let after = Resource::read(&text);
    for new in &news {
        let message = after.messages.get(new.message.as_str());
        let part = message.and_then(|message| message.part(&new.part));
        if let Some(wanted) = &new.text
            && part.is_none_or(|part| part.text() != *wanted)
        {
            complaints.push(at("words-import-unreadable", new.unit));
        }
    }
    text
}

/// Returns what a unit changes, if anything.
fn new<'a>(
    pair: &Pair,
    scope: &str,
    unit: &'a Unit,
    reference: &Resource,
    target: &Resource,
) -> Result<Option<New<'a>>, Message> {
    // The text of reference that the unit means.
    let (message, part) = match unit.name.split_once('.') {
        Some((message, attribute)) => (message.to_owned(), format!(".{attribute}")),
        None => (unit.name.clone(), unit.name.clone()),
    };
    let original = reference.messages.get(message.as_str());
    let original = original.and_then(|found| found.part(&part));
    let Some(original) = original else {
        return Err(at("words-import-no-text", unit).with("words", file_path(pair.from, scope)));
    };
    // The translation so far; a copy is none.
    let there = target.messages.get(message.as_str());
    let state = pair.state(scope, original, there);
    let is_open = matches!(state, State::Missing | State::Untranslated);
    let current = there
        .and_then(|there| there.part(&part))
        .filter(|_| !is_open);
    let current = current.map(Part::text).unwrap_or_default();
    // The translation that has come, without what programs add around it.
    let text = unit.target.replace("\r\n", "\n");
    let text = text.trim_end_matches([' ', '\n']).trim_start_matches('\n');
    // How far a first line stands in says something only where there are others.
    let text = if text.contains('\n') {
        text
    } else {
        text.trim_start_matches(' ')
    };
    // A text that stays may still stop waiting.
    let settles = state != State::Translated && unit.state == State::Translated;
    let stays = |settles: bool| {
        Ok(settles.then_some(New {
            unit,
            message: message.clone(),
            part: part.clone(),
            text: None,
        }))
    };
    if text.is_empty() {
        return Ok(None);
    }
    let is_touched = unit
        .version
        .as_ref()
        .is_none_or(|sent| *sent != version(text));
    if !is_touched || text == current {
        return stays(settles && text == current);
    }
    // Programs fill in the text of reference before anybody has translated it.
    if unit.state == State::Untranslated && text == unit.source {
        return Ok(None);
    }
    // Somebody else has changed the translation since it was sent.
    if unit
        .version
        .as_ref()
        .is_some_and(|sent| *sent != version(&current))
    {
        return Err(at("words-import-meanwhile", unit).with("words", pair.path(scope)));
    }
    // A translation refers to the same variables, messages and functions as the text of reference.
    let text = with_plain_line_starts(text);
    let Some(names) = references::of(&text) else {
        return Err(at("words-import-unreadable", unit));
    };
    let wanted = references::of(&original.text()).unwrap_or_default();
    let list = |names: Vec<&String>| names.into_iter().cloned().collect::<Vec<_>>().join(", ");
    let lost = list(wanted.difference(&names).collect());
    let added = list(names.difference(&wanted).collect());
    if !lost.is_empty() {
        return Err(at("words-import-lost", unit).with("names", lost));
    }
    if !added.is_empty() {
        return Err(at("words-import-more", unit).with("names", added));
    }
    Ok(Some(New {
        unit,
        message,
        part,
        text: Some(text),
    }))
}

/// The text with signs that would mean something to Fluent at the beginning of a line written as text.
fn with_plain_line_starts(text: &str) -> String {
    let mut out = String::new();
    let pieces = pieces(text).into_iter();
    let code: Vec<_> = pieces.filter(|piece| piece.code).collect();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches(' ');
        let sign = at + line.len() - inner.len();
        let is_text = !code.iter().any(|piece| piece.span.contains(&sign));
        match inner.chars().next() {
            Some(letter @ ('.' | '[' | '*')) if is_text => {
                out += &line[..line.len() - inner.len()];
                out += &format!("{{\"{letter}\"}}{}", &inner[1..]);
            }
            _ => out += line,
        }
        at += line.len();
    }
    out
}
