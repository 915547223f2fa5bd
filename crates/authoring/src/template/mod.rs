//! A new meeting to begin with: small, complete, explained by comments, and without findings.

mod comments;
mod course;

use crate::change::Change;
use crate::check;
use crate::check::codes;
use crate::translation::{self, FIRST, Pair, file_path, languages, memory_path};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::finding::Finding;
use samtalerum_core::ids::{MAX_ID_LEN, is_id};
use samtalerum_core::language::{Messages, locale_of, scenario_scope};
use samtalerum_core::message::{Argument, Message};

/// The meeting, with a line `//@ message` for each comment.
const MEETING: &str = include_str!("meeting.ron");
/// The scope of the program's own words that a new meeting's words are copied from.
const SCOPE: &str = "template";
/// What stands in [`MEETING`] for the id.
const NEW_ID: &str = "NEW-ID";

/// What is to be written.
#[derive(Debug)]
pub struct Made {
    /// The files.
    pub changes: Vec<Change>,
    /// The languages whose words are only copies.
    pub waiting: Vec<String>,
}

/// Why nothing is made.
#[derive(Debug)]
pub enum Refusal {
    /// The id cannot be one; perhaps this one is meant.
    MalformedId(Option<String>),
    /// A file is there already.
    ThereAlready(String),
    /// The course cannot be read.
    BrokenCourse(String),
    /// The course cannot be changed; this line is to be put into it.
    ListIt(String, String),
    /// The folder's catalogue has none of these.
    OtherCatalogue(Vec<String>),
    /// Something else in the folder does not go with it.
    Unfit(Box<Finding>),
}

impl Refusal {
    /// The refusal in a sentence.
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

/// A new meeting for the folder that these files were read from. `own` is the program's own content; the comments
/// are in the language of `words`.
///
/// # Errors
/// The id is malformed or taken, or the folder does not take the meeting.
pub fn meeting(id: &str, files: &Files, own: &Files, words: &Messages) -> Result<Made, Refusal> {
    if !is_id(id) {
        return Err(Refusal::MalformedId(mended(id)));
    }
    let scenario = format!("scenarios/{id}.ron");
    let scope = scenario_scope(id);
    let taken =
        |path: &&str| *path == scenario || locale_of(path).is_some_and(|(_, there)| there == scope);
    let unread = files.findings.iter().map(|finding| finding.file.as_str());
    if let Some(path) = files.paths().chain(unread).find(taken) {
        return Err(Refusal::ThereAlready(path.to_owned()));
    }
    let before = check::load(files.clone(), Some(own));
    let mut changes = course::listing(id, &before, words)?
        .into_iter()
        .collect::<Vec<_>>();
    let text = comments::filled(MEETING, id, words).replace(NEW_ID, id);
    changes.push(Change::of(files, &scenario, text));
    let waiting = add_words(files, own, &scope, &mut changes);
    fits(&before, files, own, &changes)?;
    Ok(Made { changes, waiting })
}

/// The words in every language of the folder, and what each goes back to, so that the first change of an original is
/// noticed already. Gives the languages that the program has no words in.
fn add_words(files: &Files, own: &Files, scope: &str, changes: &mut Vec<Change>) -> Vec<String> {
    let there = languages(files);
    let tags = if there.is_empty() {
        languages(own)
    } else {
        there
    };
    let written = |tag: &str| own.text(&file_path(tag, SCOPE));
    let mut with_words = files.clone();
    for tag in &tags {
        if let Some(text) = written(tag) {
            let path = file_path(tag, scope);
            with_words.add(&path, text.as_bytes().to_vec());
            changes.push(Change::of(files, &path, text.to_owned()));
        }
    }
    let from = tags.iter().copied().find(|tag| written(tag).is_some());
    let source = from.unwrap_or(FIRST);
    if from.is_none() {
        let text = written(source).unwrap_or_default();
        with_words.add(&file_path(source, scope), text.as_bytes().to_vec());
    }
    let mut waiting = Vec::new();
    for tag in tags.into_iter().filter(|tag| *tag != source) {
        let mut pair = Pair::new(&with_words, source, tag);
        let Some(added) = translation::add(&mut pair, scope, None) else {
            continue;
        };
        if written(tag).is_none() {
            changes.push(Change::of(files, &file_path(tag, scope), added.text));
            waiting.push(tag.to_owned());
        }
        changes.push(Change::of(
            files,
            &memory_path(tag, source),
            pair.memory.write(),
        ));
    }
    waiting
}

/// Whether the folder has no findings in the new files.
fn fits(before: &Content, files: &Files, own: &Files, changes: &[Change]) -> Result<(), Refusal> {
    let mut after = files.clone();
    for change in changes {
        after.add(&change.path, change.after.as_bytes().to_vec());
    }
    let old = check::all(before);
    let after = check::all(&check::load(after, Some(own)));
    // Copies for a translator are meant to be there.
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

/// An id like this text, if one can be made.
fn mended(text: &str) -> Option<String> {
    let mut id = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'æ' | 'ä' => id.push_str("ae"),
            'ø' | 'ö' => id.push_str("oe"),
            'å' => id.push_str("aa"),
            'a'..='z' | '0'..='9' => id.push(letter),
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id: String = id
        .trim_start_matches(|letter: char| !letter.is_ascii_lowercase())
        .chars()
        .take(MAX_ID_LEN)
        .collect();
    let id = id.trim_end_matches('-').to_owned();
    is_id(&id).then_some(id)
}
