//! `samtalerum new ID`: creates a small meeting as a starting point.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use super::common::{Common, misuse};
use super::finish;
use super::setup;
use super::setup::{failed, say, unwritten};
use samtalerum_authoring::change::write;
use samtalerum_authoring::template;
use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::Messages;
use samtalerum_core::message::Message;

/// Create a small meeting as a starting point, explained by comments.
///
/// Without --content, the meeting is added to the course in the current folder, if there is one ("course.ron");
/// otherwise to a new folder with the name of the meeting. Existing files are never overwritten.
#[derive(Debug, clap::Args)]
pub(super) struct New {
    /// The meeting's id: a to z, digits and hyphens; the first character must be one of a to z.
    id: String,
}

/// Creates the files. The exit code is 0 if all were created, and 2 if none was.
pub(super) fn execute(command: &New, common: &Common) -> ExitCode {
    let mut own = samtalerum_course::content();
    own.languages
        .set_folder(setup::quoted(&folder(&command.id, common)));
    let words = setup::words(&own, common);
    match make(&command.id, common, &own, &words) {
        Ok(report) => finish::finish(report, ExitCode::SUCCESS, common),
        Err(sentence) => misuse(sentence),
    }
}

/// Creates the files. Returns a report that lists them, with the commands to run next.
fn make(id: &str, common: &Common, own: &Content, words: &Messages) -> Result<String, String> {
    let folder = folder(id, common);
    let files = match Files::folder(&folder) {
        Ok(files) => files,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Files::default(),
        Err(error) => {
            return Err(failed(words, "cannot-read-folder", &folder, &error));
        }
    };
    let made = template::meeting(id, &files, &own.files, words)
        .map_err(|refusal| refusal.sentence(id, words))?;
    write(&folder, &made.changes).map_err(|error| unwritten(words, &error))?;
    let mut report = String::new();
    for change in &made.changes {
        let message = if change.before.is_some() {
            "new-changed"
        } else {
            "new-made"
        };
        let message = Message::new(message).with("path", folder.join(&change.path).as_path());
        let _ = writeln!(report, "{}", say(words, message));
    }
    for tag in &made.waiting {
        let _ = writeln!(
            report,
            "{}",
            say(words, Message::new("new-waits").with("language", tag))
        );
    }
    let content = setup::quoted(&folder);
    let _ = writeln!(report, "\n{}", say(words, Message::new("new-next")));
    let _ = writeln!(report, "  samtalerum play {id} --content {content}");
    let _ = writeln!(report, "  samtalerum check --content {content}");
    Ok(report)
}

/// Returns the content folder that the meeting is added to.
fn folder(id: &str, common: &Common) -> PathBuf {
    if let Some(folder) = &common.content {
        return folder.clone();
    }
    let here = PathBuf::from(".");
    if here.join("course.ron").is_file() {
        here
    } else {
        PathBuf::from(id)
    }
}
