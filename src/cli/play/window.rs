//! Plays in the window, or in the terminal if there is no display.

use std::process::ExitCode;

use super::lent::Lent;
use super::watch::watch_for;
use super::{Play, ending, terminal};
use crate::cli::common::Common;
use crate::cli::{console, setup};
use crate::terminal::Exit;
use samtalerum_core::content::Content;
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::message::{Argument, Message};
use samtalerum_simulator::Simulator;
use samtalerum_stage::{AppError, run_with};

/// Plays in the window until it is closed, or in the terminal if no window can be opened.
pub(super) fn play(
    simulator: Simulator,
    content: &Content,
    command: &Play,
    common: &Common,
) -> Result<ExitCode, String> {
    let words = setup::words(content, common);
    if !has_display() {
        console::complain(words.text(INTERFACE, "terminal-no-display"));
        return terminal::play(simulator, content, command, common);
    }
    let mut watched = Ok(());
    let lent = Lent::new(simulator);
    let played = run_with(Box::new(lent.clone()), |inbox| {
        watched = watch_for(content, command, common, move |revision| {
            inbox.put(revision);
        });
    });
    watched?;
    let reason = match played {
        Ok(()) => return Ok(closed(&lent, &words, command, common)),
        Err(AppError::NoDisplay(_)) => words.text(INTERFACE, "terminal-no-display"),
        Err(error) => {
            let reason = Argument::whole(error);
            words.render(
                INTERFACE,
                &Message::new("terminal-no-window").with("reason", reason),
            )
        }
    };
    console::complain(reason);
    // Continue with this training, which has locked its attempt. A second training would find the
    // attempt in use.
    match lent.take_back() {
        Some(simulator) => terminal::play(simulator, content, command, common),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// After the window was closed, stores what is not stored yet. Prints a message if that fails, because the window can
/// no longer show one.
fn closed(lent: &Lent, words: &Messages, command: &Play, common: &Common) -> ExitCode {
    let Some(mut simulator) = lent.take_back() else {
        return ExitCode::SUCCESS;
    };
    let ending = ending::end(&mut simulator, Exit::Early, words, command, common);
    if !ending.is_complete {
        console::complain(ending.sentences.trim());
    }
    ending.code
}

/// Returns `true` if a window can be opened. On Linux and BSD, `DISPLAY` must name an X11 display; other systems always
/// have a display.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || is_set("DISPLAY")
}
