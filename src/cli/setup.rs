//! Common first steps of the commands: the content, the language, the store.

use std::fmt::Display;
use std::path::Path;
use std::sync::Arc;

use super::common::Common;
use crate::store::{FileReports, FileStore};
use samtalerum_authoring::change::WriteError;
use samtalerum_authoring::check;
use samtalerum_core::content::{Content, Files, Meeting, scenario_file, scenario_id};
use samtalerum_core::finding::nearest;
use samtalerum_core::language::{INTERFACE, Messages, TOOLS};
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::scenario::Scenario;
use samtalerum_core::store::{MemoryStore, Store, StoreError};
use samtalerum_simulator::{NoReports, Reports};

/// Loads the content of the folder that `--content` names, or the built-in course.
///
/// # Errors
/// A message to print if the folder cannot be read.
pub(super) fn content(common: &Common) -> Result<Arc<Content>, String> {
    let Some(folder) = &common.content else {
        return Ok(Arc::new(check::load(samtalerum_course::files(), None)));
    };
    let files = Files::folder(folder).map_err(|error| {
        let own = samtalerum_course::content();
        let words = words(&own, common);
        failed(&words, "cannot-read-folder", folder, &error)
    })?;
    Ok(Arc::new(check::load(
        files,
        Some(&samtalerum_course::files()),
    )))
}

/// Returns the meeting with this id.
///
/// # Errors
/// A message to print if there is no such meeting. It names the most similar id, or all ids if none is similar.
pub(super) fn meeting<'a>(
    content: &'a Content,
    id: &str,
    common: &Common,
) -> Result<&'a Meeting, String> {
    content.meetings.get(id).ok_or_else(|| {
        let known = content.meetings.keys().map(String::as_str);
        unknown(
            &words(content, common),
            Message::new("no-meeting"),
            id,
            known,
        )
    })
}

/// Returns the scenario with this id, even if it has errors and cannot be played.
///
/// # Errors
/// A message to print if the file cannot be read or does not exist. If it does not exist, the message names the most
/// similar id, or all ids if none is similar.
pub(super) fn scenario<'a>(
    content: &'a Content,
    id: &str,
    common: &Common,
) -> Result<&'a Scenario, String> {
    let file = scenario_file(id);
    let readable = content.scenarios.iter().find(|(text, _)| text.file == file);
    if let Some((_, scenario)) = readable {
        return Ok(scenario);
    }
    let words = words(content, common);
    if content.files.text(&file).is_some() {
        return Err(say(
            &words,
            Message::new("unreadable-scenario").with("path", Argument::whole(file)),
        ));
    }
    let files = content.scenarios.iter().map(|(text, _)| text.file.as_str());
    let known = files.filter_map(scenario_id);
    Err(unknown(&words, Message::new("no-scenario"), id, known))
}

/// Renders a message of the scope `tools`.
pub(super) fn say(words: &Messages, message: impl Into<Message>) -> String {
    words.render(TOOLS, &message.into())
}

/// Renders the message that there is no such id. It names the most similar id, or all ids if none is similar.
pub(super) fn unknown<'a>(
    words: &Messages,
    message: Message,
    id: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> String {
    let meant = nearest(id, known.clone());
    let known = known.collect::<Vec<_>>().join(", ");
    let message = message.with("id", id).with("meant", meant);
    say(words, message.with("known", Argument::whole(known)))
}

/// Renders a message about a path that could not be used, with the reason.
pub(super) fn failed(
    words: &Messages,
    message: &'static str,
    path: &Path,
    reason: &dyn Display,
) -> String {
    let message = Message::new(message).with("path", path);
    say(words, message.with("reason", Argument::whole(reason)))
}

/// Renders the reason why changes to a content folder were not written.
pub(super) fn unwritten(words: &Messages, error: &WriteError) -> String {
    say(words, error.message())
}

/// Renders an error of the store.
pub(super) fn store_failed(words: &Messages, error: &StoreError) -> String {
    words.render(INTERFACE, &error.notice())
}

/// Returns the tags of the preferred languages, the most preferred first: that of `--lang`, then those of the system.
pub(super) fn wanted(common: &Common) -> Vec<String> {
    common
        .lang
        .clone()
        .into_iter()
        .chain(sys_locale::get_locales())
        .collect()
}

/// Returns the messages in the language that fits [`wanted`] best.
pub(super) fn words<'a>(content: &'a Content, common: &Common) -> Messages<'a> {
    content
        .languages
        .messages(&content.languages.negotiate(&wanted(common)))
}

/// The stores of attempts and reports.
pub(super) struct Storage {
    /// The attempts.
    pub(super) store: Box<dyn Store>,
    /// The reports.
    pub(super) reports: Box<dyn Reports>,
    /// The reason why nothing can be stored now; `None` if it can.
    pub(super) problem: Option<StoreError>,
}

/// Opens the data folder. If the system names none, everything is kept in memory only.
pub(super) fn storage() -> Storage {
    match FileStore::default_dir().map(FileStore::at) {
        Ok(store) => Storage {
            problem: store.prepare().err(),
            reports: Box::new(FileReports::at(store.folder())),
            store: Box::new(store),
        },
        Err(error) => Storage {
            store: Box::new(MemoryStore::new()),
            reports: Box::new(NoReports),
            problem: Some(error),
        },
    }
}
