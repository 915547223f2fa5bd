//! `samtalerum record ATTEMPT`: writes a playthrough from a stored attempt.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use super::common::{Common, misuse};
use super::finish;
use super::setup::{failed, say};
use super::{attempts, setup};
use samtalerum_authoring::change::create_file;
use samtalerum_authoring::playthrough::{FOLDER, record, write};
use samtalerum_core::ids::is_device;
use samtalerum_core::language::Messages;
use samtalerum_core::meeting::Session;
use samtalerum_core::message::Message;
use samtalerum_core::paths::Paths;

/// Write a playthrough from a stored attempt, for `samtalerum test`.
#[derive(Debug, clap::Args)]
pub(super) struct Record {
    /// The attempt's id, or its file.
    attempt: String,
    /// The name of the playthrough; by default the name of the ending that it reaches.
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// The file to write. By default, a new file in the folder of --content or, without --content, standard output.
    #[arg(long, value_name = "FILE", conflicts_with = "name")]
    out: Option<PathBuf>,
}

/// Writes the playthrough and prints the path of its file.
pub(super) fn execute(command: &Record, common: &Common) -> ExitCode {
    match make(command, common) {
        Ok(said) => finish::finish(said, ExitCode::SUCCESS, common),
        Err(sentence) => misuse(sentence),
    }
}

/// Records the playthrough. Returns the path of the new file, or the playthrough itself if it is printed.
fn make(command: &Record, common: &Common) -> Result<String, String> {
    let content = setup::content(common)?;
    let words = setup::words(&content, common);
    let (attempt, damage) = attempts::find(&command.attempt, &words)?;
    if let Some(damage) = damage {
        let message = Message::new("record-damaged")
            .with("id", &command.attempt)
            .with("line", damage.line);
        return Err(say(&words, message));
    }
    let scenario = attempt.header.scenario.clone();
    if attempt.header.preview.is_some() {
        return Err(say(&words, Message::new("record-preview")));
    }
    if !content.meetings.contains_key(&scenario) && !content.has_errors(&scenario) {
        let message = Message::new("debrief-no-meeting").with("id", &command.attempt);
        return Err(say(&words, message.with("scenario", scenario)));
    }
    let meeting = setup::meeting(&content, &scenario, common)?;
    let edited = attempt.header.content != meeting.hash;
    let (session, dropped) = Session::replay(Arc::clone(&meeting.compiled), attempt);
    if dropped > 0 {
        let why = if edited {
            "record-edited"
        } else {
            "record-misfits"
        };
        let message = Message::new(why).with("scenario", scenario);
        return Err(say(&words, message.with("acts", dropped)));
    }
    let paths = Paths::new(Arc::clone(&meeting.compiled), &content.guidance);
    let Some(playthrough) = record(&session, &paths, &content.guidance) else {
        return Err(say(&words, Message::new("record-unfinished")));
    };
    let text = write(&playthrough);
    let name = command.name.as_ref().unwrap_or(&playthrough.ending);
    if !is_name(name) {
        return Err(say(
            &words,
            Message::new("record-malformed-name").with("name", name),
        ));
    }
    let inside = PathBuf::from(FOLDER)
        .join(&scenario)
        .join(format!("{name}.ron"));
    let path = match (&command.out, &common.content) {
        (Some(out), _) => out.clone(),
        (None, Some(folder)) => folder.join(inside),
        (None, None) => return Ok(text),
    };
    write_new(&path, &text, &words)?;
    Ok(format!("{}\n", path.display()))
}

/// Returns `true` if a file can have this name on every system.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !is_device(name)
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Writes a new file, and creates its folder if it is missing. An existing file is not overwritten.
fn write_new(path: &Path, text: &str, words: &Messages) -> Result<(), String> {
    let cannot = |error: std::io::Error| {
        let message = match error.kind() {
            std::io::ErrorKind::AlreadyExists => "record-there-already",
            _ => "cannot-write",
        };
        failed(words, message, path, &error)
    };
    create_file(path, text.as_bytes()).map_err(cannot)
}
