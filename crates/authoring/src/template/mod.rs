//! The template of a new meeting. It is small and complete, explained by comments, and has no findings.

mod comments;
mod course;
mod refusal;

pub use refusal::Refusal;

use crate::change::FileChange;
use crate::check;
use crate::translation::{self, FIRST, Pair, file_path, languages, memory_path};
use samtalerum_core::content::{Content, Files, scenario_file};
use samtalerum_core::finding::Finding;
use samtalerum_core::ids::{is_device, is_id, similar_id};
use samtalerum_core::language::{Messages, locale_of, scenario_scope};
use samtalerum_structure::codes;

/// The text of the new scenario. The program replaces each line `//@ ID` by the message with that id, as a comment.
const MEETING: &str = include_str!("meeting.ron");
/// The scope of the built-in messages that are copied into a new meeting.
const SCOPE: &str = "template";
/// The placeholder for the id in [`MEETING`].
const NEW_ID: &str = "NEW-ID";

/// A new meeting that is not yet written to disk.
#[derive(Debug)]
pub struct NewMeeting {
    /// The changes to the content folder.
    pub changes: Vec<FileChange>,
    /// The languages in which the messages of the meeting are untranslated copies.
    pub waiting: Vec<String>,
}

/// Creates a meeting for the folder that `files` were read from. `built_in` is the built-in content. The comments in
/// the meeting's file are in the language of `words`.
///
/// # Errors
/// Returns a refusal if the id is malformed or taken, if `course.ron` cannot be changed, or if the new files would add
/// findings.
pub fn meeting(
    id: &str,
    files: &Files,
    built_in: &Files,
    words: &Messages,
) -> Result<NewMeeting, Refusal> {
    if is_device(id) {
        return Err(Refusal::MalformedId(Some(format!("{id}-meeting"))));
    }
    if !is_id(id) {
        return Err(Refusal::MalformedId(similar_id(id)));
    }
    let scenario = scenario_file(id);
    let scope = scenario_scope(id);
    let taken =
        |path: &&str| *path == scenario || locale_of(path).is_some_and(|(_, there)| there == scope);
    // The id is also taken if a file of this name exists but could not be read. Such a file is not among `paths`, so
    // look in `unread` too.
    if let Some(path) = files.paths().chain(files.unread()).find(taken) {
        return Err(Refusal::ThereAlready(path.to_owned()));
    }
    let before = check::load(files.clone(), Some(built_in));
    let mut changes = course::listing(id, &before, words)?
        .into_iter()
        .collect::<Vec<_>>();
    let text = comments::filled(MEETING, id, words).replace(NEW_ID, id);
    changes.push(FileChange::of(files, &scenario, text));
    let waiting = add_messages(files, built_in, &scope, &mut changes);
    fits(&before, files, built_in, &changes)?;
    Ok(NewMeeting { changes, waiting })
}

/// Adds the messages in every language of the folder, and returns the languages for which the program has no
/// translation of the template. Also records in the translation memory which source text each translation was made
/// from, so that even the first change of a source text is noticed. Once the author has replaced a translation, its
/// record is ignored.
fn add_messages(
    files: &Files,
    built_in: &Files,
    scope: &str,
    changes: &mut Vec<FileChange>,
) -> Vec<String> {
    let existing = languages(files);
    let tags = if existing.is_empty() {
        languages(built_in)
    } else {
        existing
    };
    // In languages for which the program has a translation of the template, the meeting gets that translation.
    let written = |tag: &str| built_in.text(&file_path(tag, SCOPE));
    let mut with_messages = files.clone();
    for tag in &tags {
        if let Some(text) = written(tag) {
            let path = file_path(tag, scope);
            with_messages.add(&path, text.as_bytes().to_vec());
            changes.push(FileChange::of(files, &path, text.to_owned()));
        }
    }
    // All other languages get untranslated copies. These are copied from the first language of the folder for which the
    // program has a translation, or from the Danish template if there is no such language.
    let from = tags.iter().copied().find(|tag| written(tag).is_some());
    let source = from.unwrap_or(FIRST);
    if from.is_none() {
        let text = written(source).unwrap_or_default();
        with_messages.add(&file_path(source, scope), text.as_bytes().to_vec());
    }
    let mut waiting = Vec::new();
    for tag in tags.into_iter().filter(|tag| *tag != source) {
        let mut pair = Pair::new(&with_messages, source, tag);
        let Some(added) = translation::add(&mut pair, scope, None) else {
            continue;
        };
        if written(tag).is_some() {
            translation::note_template(&mut pair, scope);
        } else {
            changes.push(FileChange::of(files, &file_path(tag, scope), added.text));
            waiting.push(tag.to_owned());
        }
        changes.push(FileChange::of(
            files,
            &memory_path(tag, source),
            pair.memory.write(),
        ));
    }
    waiting
}

/// Checks that the changed files have no new findings.
///
/// # Errors
/// Returns a refusal if there are new findings. It lists the principles, signs, steps of the ladder and kinds of act
/// that are missing in the folder's catalogue; if none is missing, it has the first new finding.
fn fits(
    before: &Content,
    files: &Files,
    built_in: &Files,
    changes: &[FileChange],
) -> Result<(), Refusal> {
    let mut after = files.clone();
    for change in changes {
        after.add(&change.path, change.after.as_bytes().to_vec());
    }
    let old = check::all(before);
    let after = check::all(&check::load(after, Some(built_in)));
    // Two kinds of findings are expected. One is about untranslated copies, which are intended. The other is about
    // the template's choices if they resemble those of another meeting: the author will replace them.
    let is_expected = |finding: &Finding| {
        finding.is(codes::MARKED_UNTRANSLATED)
            || finding.is(codes::LIKE_CHOICES_OF_UNLIKE_KINDS)
            || finding.is(codes::KIND_JUDGED_UNLIKE)
    };
    let is_ours = |finding: &&Finding| {
        !is_expected(finding)
            && changes.iter().any(|change| change.path == finding.file)
            && !old.contains(finding)
    };
    let is_catalogue = |finding: &&Finding| {
        finding.is(codes::UNKNOWN_PRINCIPLE)
            || finding.is(codes::UNKNOWN_SIGN)
            || finding.is(codes::UNKNOWN_STEP)
            || finding.is(codes::UNKNOWN_ACT_KIND)
    };
    let mut lacking: Vec<String> = Vec::new();
    for finding in after.iter().filter(is_ours).filter(is_catalogue) {
        let id = finding.text("id").unwrap_or_default().to_owned();
        if !lacking.contains(&id) {
            lacking.push(id);
        }
    }
    if !lacking.is_empty() {
        return Err(Refusal::OtherCatalogue(lacking));
    }
    match after.iter().find(is_ours) {
        Some(finding) => Err(Refusal::Unfit(Box::new(finding.clone()))),
        None => Ok(()),
    }
}
