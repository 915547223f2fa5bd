//! Imports a translator's work: all of it or, if there are errors, none of it. All errors are listed.

use std::collections::{BTreeMap, BTreeSet};

use super::exchange_file::{ExchangeFile, Unit, is_lost, is_version_of};
use crate::change::{FileChange, line_end};
use crate::ftl::{Part, Resource, indented, segments};
use crate::translation::add::add;
use crate::translation::edit::Edits;
use crate::translation::marks::{update_marks, waits};
use crate::translation::pair::{Pair, State, file_path, languages};
use crate::translation::references;
use crate::translation::translation_memory;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::source::Files;

/// The result of an import, which is not yet written to disk.
#[derive(Debug, Default)]
pub struct Imported {
    /// The changes to the content folder.
    pub changes: Vec<FileChange>,
    /// Number of texts that are new or changed.
    pub texts: usize,
    /// Number of translations that are unchanged, but that the translator has marked as up to date.
    pub settled: usize,
}

/// Computes the changes that an exchange file makes to the content folder.
///
/// # Errors
/// Returns all errors in the exchange file. If there are any, nothing is imported.
pub fn import(files: &Files, exchange: &ExchangeFile) -> Result<Imported, Vec<Message>> {
    let known = languages(files);
    let (from, to) = (
        folder_of(&exchange.from, &known),
        folder_of(&exchange.to, &known),
    );
    let mut pair = Pair::new(files, from, to);
    let mut imported = Imported::default();
    let mut errors = Vec::new();
    let mut scopes: BTreeMap<&str, Vec<&Unit>> = BTreeMap::new();
    for unit in &exchange.units {
        scopes.entry(&unit.scope).or_default().push(unit);
    }
    // Go on after an error in one file, to collect the errors in all files.
    for (scope, units) in scopes {
        if pair.source_text(scope).is_none() {
            errors.push(
                at("words-import-no-file", units[0])
                    .with("words", Argument::whole(file_path(pair.from, scope))),
            );
            continue;
        }
        let text = file(&mut pair, scope, &units, &mut imported, &mut errors);
        let change = FileChange::of(files, &pair.path(scope), text);
        if change.before.as_deref().unwrap_or_default() != change.after {
            imported.changes.push(change);
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    // Add the change of the translation memory, if there is one.
    let list = FileChange::of(
        files,
        &translation_memory::path(pair.to, pair.from),
        pair.memory.write(),
    );
    if imported.texts + imported.settled > 0 && list.before.as_ref() != Some(&list.after) {
        imported.changes.push(list);
    }
    Ok(imported)
}

/// Finds the language that a tag means. `known` has the languages of the content folder. Case is ignored. If no
/// language has this tag, the country in the tag is ignored too, since many translation programs insist on a country.
/// Returns the tag itself if no language fits.
pub fn folder_of<'a>(tag: &'a str, known: &[&'a str]) -> &'a str {
    let same = |known: &&&str| known.eq_ignore_ascii_case(tag);
    let language = tag.split('-').next().unwrap_or(tag);
    let near = |known: &&&str| known.eq_ignore_ascii_case(language);
    let mut found = known.iter().find(same);
    found = found.or_else(|| known.iter().find(near));
    found.copied().unwrap_or(tag)
}

/// Returns a message about a unit, with its name and line.
fn at(id: &'static str, unit: &Unit) -> Message {
    Message::new(id)
        .with("line", unit.line)
        .with("name", &unit.name)
}

/// A translation to import.
struct Import<'a> {
    unit: &'a Unit,
    message: String,
    part: String,
    /// The new text; `None` if the text is unchanged and only becomes up to date.
    text: Option<String>,
}

/// Returns the new text of one file. The errors in its units are added to `errors`.
fn file(
    pair: &mut Pair,
    scope: &str,
    units: &[&Unit],
    imported: &mut Imported,
    errors: &mut Vec<Message>,
) -> String {
    let before = pair.files.text(&pair.path(scope)).unwrap_or_default();
    let source = pair.source_file(scope);
    let target = Resource::read(before);
    let mut imports: Vec<Import> = Vec::new();
    let mut seen = BTreeSet::new();
    // First check all units, so that all errors are reported at once.
    for unit in units {
        if !seen.insert(unit.name.as_str()) {
            errors.push(at("words-import-twice", unit));
            continue;
        }
        match check_unit(pair, scope, unit, &source, &target) {
            Ok(one) => imports.extend(one),
            Err(error) => errors.push(error),
        }
    }
    if imports.is_empty() {
        return before.to_owned();
    }
    // First add the missing texts as copies of the source texts. Then every text to import replaces an existing text,
    // so its position is known.
    let mut of_message: BTreeMap<&str, Vec<&Import>> = BTreeMap::new();
    for one in &imports {
        of_message.entry(&one.message).or_default().push(one);
    }
    let messages: BTreeSet<String> = of_message.keys().copied().map(str::to_owned).collect();
    let with_copies = add(pair, scope, Some(&messages))
        .map(|added| added.text)
        .unwrap_or_default();
    let copies = Resource::read(&with_copies);
    let mut edits = Edits::default();
    for (id, mine) in &of_message {
        let Some(message) = copies.messages.get(id) else {
            continue;
        };
        for one in mine {
            let Some(part) = message.part(&one.part) else {
                continue;
            };
            if let Some(text) = &one.text {
                // The new text has the indentation of the text that it replaces.
                let indentation = part.indentation(line_end(copies.source));
                edits.replace_part(part.body.clone(), indented(text, indentation));
                imported.texts += 1;
            } else {
                imported.settled += 1;
            }
            pair.memory.note(scope, &one.unit.name, &one.unit.source);
        }
        let parts: Vec<&str> = message.parts().map(|part| part.name).collect();
        let is_new = |part: &str| mine.iter().any(|one| one.part == part);
        let waiting = |part: &str| waits(message, part).filter(|_| !is_new(part));
        update_marks(&copies, message, &parts, &waiting, &mut edits);
    }
    // Parse the result to verify it: Fluent may read an invalid text and the texts around it as a single text.
    let text = edits.apply(&with_copies);
    let after = Resource::read(&text);
    for one in &imports {
        let message = after.messages.get(one.message.as_str());
        let part = message.and_then(|message| message.part(&one.part));
        if let Some(wanted) = &one.text
            && part.is_none_or(|part| part.text() != *wanted)
        {
            errors.push(at("words-import-unreadable", one.unit));
        }
    }
    text
}

/// Returns the translation to import for a unit; `None` if the unit changes nothing.
///
/// # Errors
/// Returns a message if the unit does not fit the source text or the present translation.
fn check_unit<'a>(
    pair: &Pair,
    scope: &str,
    unit: &'a Unit,
    source: &Resource,
    target: &Resource,
) -> Result<Option<Import<'a>>, Message> {
    // Find the source text of the unit.
    let (message, part) = match unit.name.split_once('.') {
        Some((message, attribute)) => (message.to_owned(), format!(".{attribute}")),
        None => (unit.name.clone(), unit.name.clone()),
    };
    let original = source.messages.get(message.as_str());
    let original = original.and_then(|found| found.part(&part));
    let Some(original) = original else {
        return Err(at("words-import-no-text", unit)
            .with("words", Argument::whole(file_path(pair.from, scope))));
    };
    // Find the present translation. An untranslated copy of the source text does not count as a translation.
    let there = target.messages.get(message.as_str());
    let state = pair.state(scope, original, there);
    let is_open = matches!(state, State::Missing | State::Untranslated);
    let current = there
        .and_then(|there| there.part(&part))
        .filter(|_| !is_open);
    let current = current.map(Part::text).unwrap_or_default();
    // Get the imported translation, without the whitespace that programs add around it.
    let text = unit.target.replace("\r\n", "\n");
    let text = text.trim_end_matches([' ', '\n']).trim_start_matches('\n');
    // Spaces before the first line belong to the text only if there are other lines.
    let text = if text.contains('\n') {
        text
    } else {
        text.trim_start_matches(' ')
    };
    if is_spreadsheet_error(text) {
        return Err(at("words-import-spreadsheet", unit).with("found", text));
    }
    // Even if the text is unchanged, the translator may have marked it as up to date.
    let settles = state != State::Translated && unit.state == State::Translated;
    let stays = |settles: bool| {
        Ok(settles.then_some(Import {
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
        .is_none_or(|sent| !is_version_of(sent, text));
    if !is_touched || text == current {
        return stays(settles && text == current);
    }
    // Until a text is translated, some programs use the source text as its translation. Ignore such a translation.
    if unit.state == State::Untranslated && text == unit.source {
        return Ok(None);
    }
    // Refuse to overwrite a translation that somebody else has changed since the export.
    if unit
        .version
        .as_ref()
        .is_some_and(|sent| !is_lost(sent) && !is_version_of(sent, &current))
    {
        let path = pair.path(scope);
        // If the target file does not exist, the reason is not a change of the translation: the exchange file was
        // exported for another language, or the language was deleted.
        let why = match pair.files.text(&path) {
            Some(_) => "words-import-meanwhile",
            None => "words-import-elsewhere",
        };
        return Err(at(why, unit).with("words", Argument::whole(path)));
    }
    // A translation must refer to the same variables, messages and functions as the source text.
    let text = with_plain_line_starts(text);
    let Some(names) = references::of(&text) else {
        return Err(at("words-import-unreadable", unit));
    };
    let wanted = references::of(&original.text()).unwrap_or_default();
    let list = |names: Vec<&String>| names.into_iter().cloned().collect::<Vec<_>>().join(", ");
    let lost = list(wanted.difference(&names).collect());
    let added = list(names.difference(&wanted).collect());
    if !lost.is_empty() {
        return Err(at("words-import-lost", unit).with("names", Argument::whole(lost)));
    }
    if !added.is_empty() {
        return Err(at("words-import-more", unit).with("names", Argument::whole(added)));
    }
    Ok(Some(Import {
        unit,
        message,
        part,
        text: Some(text),
    }))
}

/// Returns `true` if the text is an error value of a spreadsheet, in English or Danish. A spreadsheet shows an error
/// value, such as `#NAME?`, if it cannot compute a formula.
fn is_spreadsheet_error(text: &str) -> bool {
    let is_capital = |one: char| one.is_uppercase() || one == '/' || one.is_ascii_digit();
    match text.strip_prefix('#') {
        Some("N/A" | "I/T") => true,
        Some(rest) => rest
            .strip_suffix(['!', '?'])
            .is_some_and(|name| name.len() > 2 && name.chars().all(is_capital)),
        None => text
            .strip_prefix("Err:")
            .is_some_and(|code| !code.is_empty() && code.bytes().all(|one| one.is_ascii_digit())),
    }
}

/// Escapes the first character of each line if Fluent would take it for its own notation.
fn with_plain_line_starts(text: &str) -> String {
    let mut out = String::new();
    let segments = segments(text).into_iter();
    let code: Vec<_> = segments.filter(|segment| segment.code).collect();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches(' ');
        let first = at + line.len() - inner.len();
        let is_text = !code.iter().any(|segment| segment.span.contains(&first));
        match inner.chars().next() {
            Some(character @ ('.' | '[' | '*')) if is_text => {
                out += &line[..line.len() - inner.len()];
                out += &format!("{{\"{character}\"}}{}", &inner[1..]);
            }
            _ => out += line,
        }
        at += line.len();
    }
    out
}
