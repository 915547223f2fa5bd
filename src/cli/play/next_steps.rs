//! The commands that are suggested after a meeting was played in the terminal.

use std::path::Path;

use crate::cli::attempts;
use crate::cli::common::Common;
use crate::terminal::Exit;
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::meeting::{Header, Mode};

/// Returns sentences with the attempt's id and the commands to continue, judge or record it. Empty if no command would find
/// the attempt, for example because nothing could be stored.
pub(super) fn sentences(
    words: Messages,
    attempt: &Header,
    exit: Exit,
    common: &Common,
) -> Vec<String> {
    let id = attempt.id.as_str();
    if attempts::find(id, &words).is_err() {
        return Vec::new();
    }
    let content = common.content.as_deref().map(|folder| {
        let folder = quoted(folder);
        format!(" --content {folder}")
    });
    let suggest = |message: &str, command: &str| {
        let content = content.as_deref().unwrap_or_default();
        let command = format!("samtalerum {command} {id}{content}");
        words.text_with(INTERFACE, message, [("command", command.into())])
    };
    let mut sentences = vec![words.text_with(INTERFACE, "terminal-kept", [("id", id.into())])];
    if exit == Exit::Early {
        sentences.push(suggest("terminal-go-on", "play --text --resume"));
    }
    // In an assessment nothing is judged before its end.
    if exit == Exit::Finished || attempt.mode == Mode::Practice {
        sentences.push(suggest("terminal-judge", "debrief"));
    }
    // Playthroughs are stored in a content folder, beside its scenarios.
    if exit == Exit::Finished && content.is_some() {
        sentences.push(suggest("terminal-record", "record"));
    }
    sentences
}

/// Quotes a folder's name for the shell, if needed.
fn quoted(folder: &Path) -> String {
    let name = folder.display().to_string();
    let plain = |char: char| char.is_alphanumeric() || "/\\:._-".contains(char);
    if name.chars().all(plain) && !(cfg!(unix) && name.contains('\\')) {
        name
    } else if cfg!(windows) {
        // On Windows, names cannot contain a quotation mark.
        format!("\"{name}\"")
    } else {
        format!("'{}'", name.replace('\'', "'\\''"))
    }
}
