//! `samtalerum` and `samtalerum play`: plays in the window; in the terminal with `--text`, or without a display.

mod arguments;
mod ending;
#[cfg(feature = "window")]
mod lent;
mod open;
mod preview;
mod terminal;
mod watch;
#[cfg(feature = "window")]
mod window;

use std::process::ExitCode;

use super::common::{Common, misuse};
use super::setup;
use samtalerum_core::message::Message;

pub(super) use arguments::Play;

/// Plays until the window is closed, the debrief has been shown, or the input ends.
pub(super) fn execute(command: &Play, common: &Common) -> ExitCode {
    let prepared = setup::content(common).and_then(|content| {
        if command.watch && common.content.is_none() {
            let words = setup::words(&content, common);
            return Err(setup::say(&words, Message::new("play-no-folder")));
        }
        let simulator = open::simulator(&content, command, common)?;
        Ok((content, simulator))
    });
    let played = prepared.and_then(|(content, simulator)| {
        #[cfg(feature = "window")]
        if !command.text {
            return window::play(simulator, &content, command, common);
        }
        terminal::play(simulator, &content, command, common)
    });
    played.unwrap_or_else(misuse)
}
