//! Suggests commands to run after a meeting was played in the terminal.

use crate::cli::attempts;
use crate::cli::common::Common;
use crate::cli::setup;
use crate::terminal::Exit;
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::meeting::{Header, Mode};
use samtalerum_core::message::{Argument, Message};

/// Returns sentences with the attempt's id and with the commands that continue, judge or record it. Returns no
/// sentences if no command would find the attempt, e.g. because it could not be stored.
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
        let folder = setup::quoted(folder);
        format!(" --content {folder}")
    });
    let suggest = |message: &'static str, command: &str| {
        let content = content.as_deref().unwrap_or_default();
        let command = format!("samtalerum {command} {id}{content}");
        let message = Message::new(message).with("command", Argument::whole(command));
        words.render(INTERFACE, &message)
    };
    let stored = Message::new("terminal-kept").with("id", Argument::whole(id));
    let mut sentences = vec![words.render(INTERFACE, &stored)];
    if exit == Exit::Early {
        sentences.push(suggest("terminal-go-on", "play --text --resume"));
    }
    // An assessment shows no judgement before its end.
    if exit == Exit::Finished || attempt.mode == Mode::Practice {
        sentences.push(suggest("terminal-judge", "debrief"));
    }
    // A playthrough is stored in a content folder, so without one there is nowhere to record it.
    if exit == Exit::Finished && content.is_some() {
        sentences.push(suggest("terminal-record", "record"));
    }
    sentences
}
