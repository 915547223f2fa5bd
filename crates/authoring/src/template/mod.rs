//! The template of a new meeting: small, complete, explained by comments, and without findings.

mod comments;
mod course;

use crate::change::FileChange;
use crate::check;
use crate::check::codes;
use crate::translation::{self, FIRST, Pair, file_path, languages, memory_path};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::finding::Finding;
use samtalerum_core::ids::{MAX_ID_LEN, is_id};
use samtalerum_core::language::{Messages, locale_of, scenario_scope};
use samtalerum_core::message::{Argument, Message};

/// The text of the new scenario. The program replaces each line `//@ ID` by the message with that id, as a comment.
const MEETING: &str = include_str!("meeting.ron");
/// The scope of the program's own messages that are copied into a new meeting.
const SCOPE: &str = "template";
/// The placeholder for the id in [`MEETING`].
const NEW_ID: &str = "NEW-ID";

/// A new meeting, not yet written.
#[derive(Debug)]
pub struct NewMeeting {
    /// The changes to the content folder.
    pub changes: Vec<FileChange>,
    /// The languages whose messages are untranslated copies.
    pub waiting: Vec<String>,
}

/// A reason why a meeting is not created.
#[derive(Debug)]
pub enum Refusal {
    /// The id is malformed; a similar valid one, if there is any.
    MalformedId(Option<String>),
    /// This file exists already.
    ThereAlready(String),
    /// The course file at this path cannot be read.
    BrokenCourse(String),
    /// The course file at this path cannot be changed automatically; the author must add this line.
    ListIt(String, String),
    /// The folder's catalogue lacks these principles or signs.
    OtherCatalogue(Vec<String>),
    /// The new meeting would have this finding in the folder.
    Unfit(Box<Finding>),
}

impl Refusal {
    /// Returns the refusal as a sentence.
    pub fn sentence(&self, id: &str, words: &Messages) -> String {
        let of = |message, path: &str| Message::new(message).with("path", Argument::whole(path));
        let message = match self {
            Self::MalformedId(meant) => Message::new("new-malformed-id")
                .with("id", id)
                .with("longest", MAX_ID_LEN)
                .with("meant", meant.as_deref()),
            Self::ThereAlready(path) => of("new-there-already", path),
            Self::BrokenCourse(path) => of("new-broken-course", path),
            Self::ListIt(path, line) => of("new-list-it", path).with("line", Argument::whole(line)),
            Self::OtherCatalogue(ids) => {
                Message::new("new-other-catalogue").with("ids", Argument::whole(ids.join(", ")))
            }
            Self::Unfit(finding) => {
                let sentence = Argument::whole(finding.sentence(words));
                Message::new("new-unfit").with("sentence", sentence)
            }
        };
        words.render(samtalerum_core::language::TOOLS, &message)
    }
}

/// Creates a meeting for the folder that these files were read from. `own` is the program's own content. The comments
/// are in the language of `words`.
///
/// # Errors
/// Returns a refusal if the id is malformed or taken, or if the meeting does not fit the folder.
pub fn meeting(
    id: &str,
    files: &Files,
    own: &Files,
    words: &Messages,
) -> Result<NewMeeting, Refusal> {
    if !is_id(id) {
        return Err(Refusal::MalformedId(similar_id(id)));
    }
    let scenario = format!("scenarios/{id}.ron");
    let scope = scenario_scope(id);
    let taken =
        |path: &&str| *path == scenario || locale_of(path).is_some_and(|(_, there)| there == scope);
    // A file that could not be read is only known by its finding.
    let unread = files.findings.iter().map(|finding| finding.file.as_str());
    if let Some(path) = files.paths().chain(unread).find(taken) {
        return Err(Refusal::ThereAlready(path.to_owned()));
    }
    let before = check::load(files.clone(), Some(own));
    let mut changes = course::listing(id, &before, words)?
        .into_iter()
        .collect::<Vec<_>>();
    let text = comments::filled(MEETING, id, words).replace(NEW_ID, id);
    changes.push(FileChange::of(files, &scenario, text));
    let waiting = add_messages(files, own, &scope, &mut changes);
    fits(&before, files, own, &changes)?;
    Ok(NewMeeting { changes, waiting })
}

/// Adds the messages in every language of the folder, and records which source texts they were translated from, so that
/// even the first change of a source text is noticed. Returns the languages that the program has no translation in.
fn add_messages(
    files: &Files,
    own: &Files,
    scope: &str,
    changes: &mut Vec<FileChange>,
) -> Vec<String> {
    let existing = languages(files);
    let tags = if existing.is_empty() {
        languages(own)
    } else {
        existing
    };
    // Languages that the program has get its translation.
    let written = |tag: &str| own.text(&file_path(tag, SCOPE));
    let mut with_messages = files.clone();
    for tag in &tags {
        if let Some(text) = written(tag) {
            let path = file_path(tag, scope);
            with_messages.add(&path, text.as_bytes().to_vec());
            changes.push(FileChange::of(files, &path, text.to_owned()));
        }
    }
    // All others get untranslated copies from the first of these languages, or from Danish if there is none.
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
        if written(tag).is_none() {
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
/// Returns a refusal for principles or signs that the folder's catalogue lacks, or else for the first new finding.
fn fits(
    before: &Content,
    files: &Files,
    own: &Files,
    changes: &[FileChange],
) -> Result<(), Refusal> {
    let mut after = files.clone();
    for change in changes {
        after.add(&change.path, change.after.as_bytes().to_vec());
    }
    let old = check::all(before);
    let after = check::all(&check::load(after, Some(own)));
    // Untranslated copies are intended, so their findings do not count.
    let is_ours = |finding: &&Finding| {
        !finding.is(codes::MARKED_UNTRANSLATED)
            && changes.iter().any(|change| change.path == finding.file)
            && !old.contains(finding)
    };
    let is_catalogue = |finding: &&Finding| {
        finding.is(codes::UNKNOWN_PRINCIPLE) || finding.is(codes::UNKNOWN_SIGN)
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

/// Returns a valid id similar to this text; `None` if there is none.
fn similar_id(text: &str) -> Option<String> {
    let mut id = String::new();
    for character in text.to_lowercase().chars() {
        match character {
            'æ' | 'ä' => id.push_str("ae"),
            'ø' | 'ö' => id.push_str("oe"),
            'å' => id.push_str("aa"),
            'a'..='z' | '0'..='9' => id.push(character),
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id: String = id
        .trim_start_matches(|character: char| !character.is_ascii_lowercase())
        .chars()
        .take(MAX_ID_LEN)
        .collect();
    let id = id.trim_end_matches('-').to_owned();
    is_id(&id).then_some(id)
}
