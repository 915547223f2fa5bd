//! The end of a meeting that was played in the terminal: whether all of it is stored, and commands to run next.

use std::process::ExitCode;

use super::Play;
use crate::cli::common::{Common, UNWRITTEN};
use crate::cli::setup::{failed, quoted};
use crate::terminal::Exit;
use samtalerum_authoring::change::create_file;
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::meeting::{Attempt, Mode};
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::store::write_attempt;
use samtalerum_simulator::Simulator;

/// The text that is printed last, and the exit code.
pub(super) struct Ending {
    /// Sentences, each on a line of its own; empty if no attempt is open.
    pub(super) sentences: String,
    /// The exit code: [`UNWRITTEN`] if an act or the copy for `--save-as` could not be written.
    pub(super) code: ExitCode,
    /// `false` if an act or the copy for `--save-as` could not be written.
    pub(super) is_complete: bool,
}

/// Stores the acts that are not stored yet, and reports the result. If an act could not be stored, the report does not
/// say that the attempt is stored.
pub(super) fn end(
    simulator: &mut Simulator,
    exit: Exit,
    words: &Messages,
    command: &Play,
    common: &Common,
) -> Ending {
    let missing = simulator.settle();
    let Some(attempt) = simulator.session().map(|session| session.attempt().clone()) else {
        let missing = missing.filter(|_| !command.is_in_memory());
        let message =
            missing.map(|acts| Message::new("terminal-not-stored-any").with("acts", acts));
        return Ending {
            is_complete: message.is_none(),
            code: missing.map_or(ExitCode::SUCCESS, |_| ExitCode::from(UNWRITTEN)),
            sentences: message.map_or_else(String::new, |message| {
                format!("\n{}\n", words.render(INTERFACE, &message))
            }),
        };
    };
    let mut is_complete = true;
    let mut code = ExitCode::SUCCESS;
    let mut sentences = Vec::new();
    if !command.is_in_memory() && missing.is_none() {
        sentences.extend(next_steps(words, &attempt, exit, common));
    }
    if let Some(path) = &command.save_as {
        match create_file(path, write_attempt(&attempt).as_bytes()) {
            Ok(()) => {
                let message = Message::new("terminal-copied").with("path", path.as_path());
                sentences.push(words.render(INTERFACE, &message));
            }
            Err(error) => {
                is_complete = false;
                code = ExitCode::from(UNWRITTEN);
                sentences.push(failed(words, "cannot-write", path, &error));
            }
        }
    }
    if let Some(missing) = missing.filter(|_| !command.is_in_memory()) {
        is_complete = false;
        code = ExitCode::from(UNWRITTEN);
        let id = Argument::whole(&attempt.header.id);
        let message = Message::new("terminal-not-stored").with("id", id);
        sentences.push(words.render(INTERFACE, &message.with("acts", missing)));
    }
    let mut sentences = sentences.join("\n");
    if !sentences.is_empty() {
        sentences = format!("\n{sentences}\n");
    }
    Ending {
        sentences,
        code,
        is_complete,
    }
}

/// Returns sentences with the attempt's id and with the commands that continue, judge or record it.
fn next_steps(words: &Messages, attempt: &Attempt, exit: Exit, common: &Common) -> Vec<String> {
    let header = &attempt.header;
    let id = header.id.as_str();
    let content = common.content.as_deref().map(|folder| {
        let folder = quoted(folder);
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
    if exit == Exit::Finished || header.mode == Mode::Practice {
        sentences.push(suggest("terminal-judge", "debrief"));
    }
    // A playthrough is stored in a content folder, so without such a folder it cannot be recorded.
    if exit == Exit::Finished && content.is_some() {
        sentences.push(suggest("terminal-record", "record"));
    }
    sentences
}
