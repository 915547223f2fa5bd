//! The terminal, and what comes to it.

use std::io::{BufReader, Write};
use std::sync::mpsc::channel;

use super::{Play, kept, watch_for};
use crate::cli::Common;
use crate::terminal::{Heard, lines, play as play_pages};
use samtalerum_core::content::Content;
use samtalerum_core::language::INTERFACE;
use samtalerum_simulator::{Simulator, Training};

/// What comes to the terminal: the lines typed and, where the folder is watched, edited content. Both come through
/// one channel then, so that an edit is shown while a line is waited for.
fn heard(
    content: &Content,
    command: &Play,
    common: &Common,
) -> Result<Box<dyn FnMut() -> std::io::Result<Heard>>, String> {
    let mut lines = lines(BufReader::new(std::io::stdin()));
    if !command.watch {
        return Ok(Box::new(lines));
    }
    let (sender, receiver) = channel();
    let edited = sender.clone();
    watch_for(content, command, common, move |revision| {
        // Where nobody listens any more, the program ends.
        let _ = edited.send(Ok(Heard::Renewed(Box::new(revision))));
    })?;
    std::thread::spawn(move || {
        loop {
            let heard = lines();
            let more = matches!(heard, Ok(Heard::Typed(_)));
            if sender.send(heard).is_err() || !more {
                return;
            }
        }
    });
    Ok(Box::new(move || {
        receiver.recv().unwrap_or(Ok(Heard::Ended))
    }))
}

/// Plays in the terminal until the debrief has been shown or the input ends.
pub(super) fn play(
    mut simulator: Simulator,
    content: &Content,
    command: &Play,
    common: &Common,
) -> Result<(), String> {
    let mut hear = heard(content, command, common)?;
    let mut output = std::io::stdout();
    let say = |language: &str, id: &str, typed: Option<&str>| {
        let language = content.languages.negotiate(&[language.to_owned()]);
        let typed = typed.map(|typed| ("typed", typed.into()));
        content
            .languages
            .messages(&language)
            .text_with(INTERFACE, id, typed)
    };
    let left = play_pages(&mut simulator, hear.as_mut(), &mut output, &say);
    if let (Ok(left), Some(session)) = (left, simulator.session())
        && !command.is_preview()
    {
        let words = content
            .languages
            .messages(&content.languages.negotiate(&[simulator.page().language]));
        let attempt = &session.attempt().header;
        let sentences = kept::sentences(words, attempt, left, common).join("\n");
        // The other end of the pipe may be gone; the attempt is stored all the same.
        let _ = writeln!(output, "\n{sentences}");
    }
    Ok(())
}
