//! Common first steps of the commands: the content, the language, the store.

use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::common::Common;
pub(super) use super::rendered::say;
use crate::store::{FileReports, FileStore};
use samtalerum_authoring::change::{WriteError, recover};
use samtalerum_authoring::check;
use samtalerum_core::cause::Cause;
use samtalerum_core::content::{Content, Files, Meeting, scenario_file, scenario_id};
use samtalerum_core::finding::{Finding, Severity, nearest};
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::scenario::Scenario;
use samtalerum_core::source::position;
use samtalerum_core::store::{MAX_ATTEMPT_BYTES, MemoryStore, Store, StoreError};
use samtalerum_simulator::{NoReports, Reports};

/// Loads the content of the folder that `--content` names, or the built-in course.
///
/// # Errors
/// A message to print if the folder cannot be read.
pub(super) fn content(common: &Common) -> Result<Arc<Content>, String> {
    let Some(folder) = &common.content else {
        return Ok(Arc::new(check::load(samtalerum_course::files(), None)));
    };
    // If a change to the course's files was interrupted, first complete or discard it. Then read the course.
    recover(folder);
    let files = Files::folder(folder).map_err(|error| {
        let own = samtalerum_course::content();
        let words = words(&own, common);
        failed(&words, "cannot-read-folder", folder, &error)
    })?;
    let mut content = check::load(files, Some(&samtalerum_course::files()));
    if !common.is_here {
        content.languages.set_folder(quoted(folder));
    }
    Ok(Arc::new(content))
}

/// Returns the sentence that says which course a summary is about.
pub(super) fn about_course(words: &Messages, common: &Common) -> String {
    let folder = common.content.as_deref().map(|folder| {
        // `.` and `..` do not say which course it is, so use the real path.
        let is_relative = folder.file_name().is_none();
        let real = folder.canonicalize().ok().filter(|_| is_relative);
        real.unwrap_or_else(|| folder.to_owned())
            .display()
            .to_string()
    });
    let path = folder.map_or(Argument::Nothing, Argument::whole);
    say(words, Message::new("about-course").with("path", path))
}

/// Quotes a folder's name for the shell if necessary.
pub(super) fn quoted(folder: &Path) -> String {
    let name = folder.display().to_string();
    let plain = |char: char| char.is_alphanumeric() || "/\\:._-".contains(char);
    if name.chars().all(plain) && !(cfg!(unix) && name.contains('\\')) {
        name
    } else if cfg!(windows) {
        // On Windows, a name cannot contain a quotation mark, so there is none to escape.
        format!("\"{name}\"")
    } else {
        format!("'{}'", name.replace('\'', "'\\''"))
    }
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
        if content.has_errors(id) {
            return with_errors(content, id, &words(content, common));
        }
        let known = content.meetings.keys().map(String::as_str);
        unknown(
            &words(content, common),
            Message::new("no-meeting"),
            id,
            known,
        )
    })
}

/// Renders why a meeting cannot be played: the first errors of the course, beginning with those in the meeting's file.
fn with_errors(content: &Content, id: &str, words: &Messages) -> String {
    /// Maximum number of errors to list. A longer list would fill the screen, and many errors disappear when the first
    /// one is corrected.
    const MAX_ERRORS: usize = 3;
    let file = scenario_file(id);
    let errors = content.findings.iter();
    let errors = errors.filter(|finding| finding.severity == Severity::Error);
    let (own, others): (Vec<&Finding>, Vec<&Finding>) =
        errors.partition(|finding| finding.file == file);
    let shown = own.into_iter().chain(others).take(MAX_ERRORS);
    let error = |finding: &Finding| {
        let text = content.files.text(&finding.file);
        let place = text.zip(finding.span.as_ref());
        let place = place.map(|(text, span)| position(text, span.start));
        let place = place.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
        format!("{}{place}: {}", finding.file, finding.sentence(words))
    };
    let message = Message::new("meeting-has-errors").with("id", id);
    let mut lines = vec![say(words, message)];
    lines.extend(shown.map(error));
    lines.join("\n")
}

/// Renders one line with the meetings that a summary leaves out because of their errors. Returns an empty text if there
/// are none.
pub(super) fn left_out(content: &Content, words: &Messages) -> String {
    let files = content.files.paths().filter_map(scenario_id);
    let ids: Vec<&str> = files.filter(|id| content.has_errors(id)).collect();
    if ids.is_empty() {
        return String::new();
    }
    let message = Message::new("left-out").with("count", ids.len());
    let message = message.with("ids", Argument::whole(ids.join(", ")));
    let sentence = say(words, message);
    format!("{}\n", words.with_folder(&sentence))
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

/// Renders the message which says that there is no such id. It names the most similar id, or all ids if none is
/// similar.
pub(super) fn unknown<'a>(
    words: &Messages,
    message: Message,
    id: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> String {
    let meant = nearest(id, known.clone());
    let known = known.collect::<Vec<_>>().join(", ");
    let known = Some(known).filter(|known| !known.is_empty());
    let message = message.with("id", id).with("meant", meant);
    say(words, message.with("known", known.map(Argument::whole)))
}

/// Renders a message about a path that could not be used, with the reason.
pub(super) fn failed(
    words: &Messages,
    message: &'static str,
    path: &Path,
    reason: impl Into<Cause>,
) -> String {
    let message = Message::new(message).with("path", path);
    say(words, message.with("reason", reason.into()))
}

/// Reads a file that the command line names.
///
/// # Errors
/// Every error of the system, `FileTooLarge` if the file has more than [`MAX_ATTEMPT_BYTES`], `IsADirectory` for a
/// folder, and `InvalidInput` for a pipe or a device: reading a pipe could wait for ever, and a device could have no
/// end.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    if std::fs::metadata(path)?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path)?
        .take(MAX_ATTEMPT_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_ATTEMPT_BYTES {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Renders the reason why changes to a content folder were not written.
pub(super) fn unwritten(words: &Messages, error: &WriteError) -> String {
    say(words, error.message())
}

/// Renders an error of the store.
pub(super) fn store_failed(words: &Messages, error: &StoreError) -> String {
    words.render(INTERFACE, &error.notice())
}

/// Returns the tags of the preferred languages, the most preferred first: the tag of `--lang`, then the tags of the
/// system.
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
    /// The reason why nothing can be stored now; `None` if the store works.
    pub(super) problem: Option<StoreError>,
}

/// Opens the data folder. If the system names no data folder, everything is kept in memory only.
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
