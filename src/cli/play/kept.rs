//! What can be done with an attempt after it was played in the terminal: the commands that take it, as they are typed.

use std::path::Path;

use crate::cli::{Common, stored};
use crate::terminal::Left;
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::meeting::{Header, Mode};

/// Where the attempt is, and which commands go on with it. Nothing where no command would find it, e.g. because nothing
/// could be stored.
pub(super) fn sentences(
    words: Messages,
    attempt: &Header,
    left: Left,
    common: &Common,
) -> Vec<String> {
    let id = attempt.id.as_str();
    if stored::find(id, &words).is_err() {
        return Vec::new();
    }
    let content = common.content.as_deref().map(|folder| {
        let folder = typed(folder);
        format!(" --content {folder}")
    });
    let tell = |message: &str, command: &str| {
        let content = content.as_deref().unwrap_or_default();
        let command = format!("samtalerum {command} {id}{content}");
        words.text_with(INTERFACE, message, [("command", command.into())])
    };
    let mut told = vec![words.text_with(INTERFACE, "terminal-kept", [("id", id.into())])];
    if left == Left::Early {
        told.push(tell("terminal-go-on", "play --text --resume"));
    }
    // An assessment tells nothing before its end.
    if left == Left::Finished || attempt.mode == Mode::Practice {
        told.push(tell("terminal-judge", "debrief"));
    }
    // A playthrough belongs beside the scenarios of a folder.
    if left == Left::Finished && content.is_some() {
        told.push(tell("terminal-record", "record"));
    }
    told
}

/// A folder's name as a shell takes it.
fn typed(folder: &Path) -> String {
    let name = folder.display().to_string();
    let plain = |letter: char| letter.is_alphanumeric() || "/\\:._-".contains(letter);
    if name.chars().all(plain) && !(cfg!(unix) && name.contains('\\')) {
        name
    } else if cfg!(windows) {
        // No name on Windows holds a quotation mark.
        format!("\"{name}\"")
    } else {
        format!("'{}'", name.replace('\'', "'\\''"))
    }
}
