//! `samtalerum` and `samtalerum play`: the window, or the terminal where that is asked for or there is no display.

mod kept;
mod open;
mod preview;
mod terminal;
mod watch;
#[cfg(feature = "window")]
mod window;

use std::process::ExitCode;

use super::{Common, ModeArgument, misuse, setup};
use samtalerum_core::content::Content;
use samtalerum_core::message::Message;
use samtalerum_simulator::Revision;

/// Play a meeting; without a name, from the course menu.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Play {
    /// The meeting's id.
    scenario: Option<String>,
    /// Play in the terminal.
    #[arg(long)]
    text: bool,
    /// Go on with this stored attempt.
    #[arg(long, value_name = "ATTEMPT", conflicts_with = "scenario")]
    resume: Option<String>,
    /// For authors: try the meeting out from this scene. Nothing is stored.
    #[arg(
        long,
        value_name = "SCENE",
        requires = "scenario",
        conflicts_with = "mode"
    )]
    from: Option<String>,
    /// For authors: what a variable is in the scene of --from: true or false, or a number from 0 to 100.
    #[arg(long, value_name = "VARIABLE=VALUE", requires = "from")]
    set: Vec<String>,
    /// For authors: show each saved change of the files of --content at once. Nothing is stored.
    #[arg(long)]
    watch: bool,
    #[command(flatten)]
    mode: ModeArgument,
}

impl Play {
    /// What is meant without a subcommand.
    pub(super) fn window(mode: ModeArgument) -> Self {
        Self {
            scenario: None,
            text: false,
            resume: None,
            from: None,
            set: Vec::new(),
            watch: false,
            mode,
        }
    }

    /// Whether an author tries something out: that is no attempt of a trainee's, and is kept in memory only.
    fn is_preview(&self) -> bool {
        self.watch || self.from.is_some()
    }
}

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
    played.map_or_else(misuse, |()| ExitCode::SUCCESS)
}

/// Watches the content folder, if that is asked for.
fn watch_for(
    content: &Content,
    command: &Play,
    common: &Common,
    renew: impl Fn(Revision) + Send + 'static,
) -> Result<(), String> {
    match &common.content {
        Some(folder) if command.watch => {
            let words = setup::words(content, common);
            watch::watch(folder, content.files.clone(), &words, renew)
        }
        _ => Ok(()),
    }
}
