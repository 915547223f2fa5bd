//! Plays in the terminal: provides the input, and prints suggestions at the end.

use std::io::{BufReader, Write};
use std::sync::mpsc::channel;

use super::watch::watch_for;
use super::{Play, next_steps};
use crate::cli::common::Common;
use crate::terminal::{Input, lines, play as play_pages};
use samtalerum_core::content::Content;
use samtalerum_core::language::INTERFACE;
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
            let more = matches!(event, Ok(Input::Typed(_)));
            if sender.send(event).is_err() || !more {
                return;
            }
        }
    });
    Ok(Box::new(move || {
        receiver.recv().unwrap_or(Ok(Input::Ended))
    }))
}

/// Plays in the terminal until the debrief has been shown or the input ends.
pub(super) fn play(
    mut simulator: Simulator,
    content: &Content,
    command: &Play,
    common: &Common,
) -> Result<(), String> {
    let mut next = events(content, command, common)?;
    let mut output = std::io::stdout();
    let say = |language: &str, id: &str, typed: Option<&str>| {
        let language = content.languages.negotiate(&[language.to_owned()]);
        let typed = typed.map(|typed| ("typed", typed.into()));
        content
            .languages
            .messages(&language)
            .text_with(INTERFACE, id, typed)
    };
    let exit = play_pages(&mut simulator, next.as_mut(), &mut output, &say);
    if let (Ok(exit), Some(session)) = (exit, simulator.session())
        && !command.is_preview()
    {
        let words = content
            .languages
            .messages(&content.languages.negotiate(&[simulator.page().language]));
        let attempt = &session.attempt().header;
        let sentences = next_steps::sentences(words, attempt, exit, common).join("\n");
        // Ignore an error if the pipe is closed: the attempt is stored already.
        let _ = writeln!(output, "\n{sentences}");
    }
    Ok(())
}
