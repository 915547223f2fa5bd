//! The window, or the terminal where there is no display.

use super::{Play, open, terminal, watch_for};
use crate::cli::{Common, setup};
use samtalerum_core::content::Content;
use samtalerum_core::language::INTERFACE;
use samtalerum_simulator::Simulator;
use samtalerum_stage::{AppError, run_with};

/// Plays in the window until it is closed.
pub(super) fn play(
    simulator: Simulator,
    content: &Content,
    command: &Play,
    common: &Common,
) -> Result<(), String> {
    let words = setup::words(content, common);
    if !has_display() {
        eprintln!("{}", words.text(INTERFACE, "terminal-no-display"));
        return terminal::play(simulator, content, command, common);
    }
    let mut watched = Ok(());
    let played = run_with(Box::new(simulator), |inbox| {
        watched = watch_for(content, command, common, move |revision| {
            inbox.put(revision);
        });
    });
    watched?;
    let reason = match played {
        Ok(()) => return Ok(()),
        Err(AppError::NoDisplay(_)) => words.text(INTERFACE, "terminal-no-display"),
        Err(error) => words.text_with(
            INTERFACE,
            "terminal-no-window",
            [("reason", error.to_string().into())],
        ),
    };
    eprintln!("{reason}");
    let content = setup::content(common)?;
    let simulator = open::simulator(&content, command, common)?;
    terminal::play(simulator, &content, command, common)
}

/// Whether a window can be opened. Other systems always have a display for a program that a user started.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || is_set("DISPLAY")
}
