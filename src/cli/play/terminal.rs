//! Plays in the terminal: provides the input, and prints suggestions at the end.

use std::io::{BufReader, ErrorKind};
use std::process::ExitCode;
use std::sync::mpsc::channel;

use super::watch::watch_for;
use super::{Play, ending};
use crate::cli::common::Common;
use crate::cli::console::{self, Plain, plain};
use crate::cli::setup;
use crate::terminal::{Exit, Input, lines, play as play_pages};
use samtalerum_core::content::Content;
use samtalerum_core::language::INTERFACE;
use samtalerum_core::message::Message;
use samtalerum_simulator::{Simulator, Training};

/// Returns a function that waits for the next event: a typed line or, if the folder is watched, edited content. With
/// `--watch` both come through one channel, so that an edit is shown while the terminal waits for a line.
fn events(
    content: &Content,
    command: &Play,
    common: &Common,
) -> Result<Box<dyn FnMut() -> std::io::Result<Input>>, String> {
    let mut lines = lines(BufReader::new(std::io::stdin()));
    if !command.watch {
        return Ok(Box::new(lines));
    }
    let (sender, receiver) = channel();
    let edited = sender.clone();
    watch_for(content, command, common, move |revision| {
        // Sending fails only if the receiver is gone because the program is ending.
        let _ = edited.send(Ok(Input::Edited(Box::new(revision))));
    })?;
    std::thread::spawn(move || {
        loop {
            let event = lines();
            let more = matches!(event, Ok(Input::Typed(_) | Input::NotText));
            if sender.send(event).is_err() || !more {
                return;
            }
        }
    });
    Ok(Box::new(move || {
        receiver.recv().unwrap_or(Ok(Input::Ended))
    }))
}

/// Plays in the terminal until the debrief has been shown or the input ends. Returns the exit code: that of a file that
/// could not be written if not everything is stored.
pub(super) fn play(
    mut simulator: Simulator,
    content: &Content,
    command: &Play,
    common: &Common,
) -> Result<ExitCode, String> {
    let mut next = events(content, command, common)?;
    let mut output = Plain(std::io::stdout());
    let say = |language: &str, id: &'static str, typed: Option<&str>| {
        let language = content.languages.negotiate(&[language.to_owned()]);
        let message = Message::new(id);
        let message = match typed {
            Some(typed) => message.with("typed", typed),
            None => message,
        };
        let messages = content.languages.messages(&language);
        messages.render(INTERFACE, &message)
    };
    let exit = play_pages(&mut simulator, next.as_mut(), &mut output, &say);
    let language = simulator.page().language;
    let words = content
        .languages
        .messages(&content.languages.negotiate(&[language]));
    let (exit, failed) = match exit {
        Ok(exit) => (exit, None),
        // A reader that has gone away, such as `head`, is no mistake.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => (Exit::Early, None),
        Err(error) => (Exit::Early, Some(error)),
    };
    let ending = ending::end(&mut simulator, exit, &words, command, common);
    let printed = console::print(plain(&ending.sentences));
    // What is not stored must be said even if nobody reads standard output.
    let unsaid = printed.is_err() || failed.is_some();
    if unsaid && !ending.sentences.is_empty() {
        console::complain(ending.sentences.trim());
    }
    match failed.or(printed.err()) {
        Some(error) => Err(setup::say(
            &words,
            Message::new("play-stopped").with("reason", &error),
        )),
        None => Ok(ending.code),
    }
}
