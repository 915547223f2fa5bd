//! The arguments of `samtalerum play`.

use std::path::PathBuf;

use crate::cli::common::Playing;

/// Play a meeting; without its id, open the course menu.
///
/// Exit code: 0 the meeting was played or left, 2 misuse, or not everything could be stored, 130 Ctrl-C or
/// another signal.
#[derive(Debug, Clone, clap::Args)]
pub(in crate::cli) struct Play {
    /// The meeting's id.
    pub(super) scenario: Option<String>,
    /// Play in the terminal instead of the window.
    #[arg(long)]
    pub(super) text: bool,
    /// Continue this stored attempt.
    #[arg(long, value_name = "ATTEMPT", conflicts_with = "scenario")]
    pub(super) resume: Option<String>,
    /// For authors: preview the meeting from this scene. Nothing is stored.
    #[arg(long, value_name = "SCENE", requires = "scenario")]
    pub(super) from: Option<String>,
    /// For authors: the value of a variable in the scene of --from: true or false, or a number from 0 to 100.
    #[arg(long, value_name = "VARIABLE=VALUE", requires = "from")]
    pub(super) set: Vec<String>,
    /// For authors: show changes to the files of --content as soon as they are saved. Nothing is stored.
    #[arg(long)]
    pub(super) watch: bool,
    /// At the end, write a copy of the attempt to this file, which must not exist.
    #[arg(long, value_name = "FILE")]
    pub(super) save_as: Option<PathBuf>,
    #[command(flatten)]
    pub(super) playing: Playing,
}

impl Play {
    /// Returns the arguments that apply if no subcommand is given.
    pub(in crate::cli) fn window(playing: Playing) -> Self {
        Self {
            scenario: None,
            text: false,
            resume: None,
            from: None,
            set: Vec::new(),
            watch: false,
            save_as: None,
            playing,
        }
    }

    /// Returns the arguments, completed by the options that were given before the subcommand.
    pub(in crate::cli) fn after(&self, before: Playing) -> Self {
        Self {
            playing: self.playing.or(before),
            ..self.clone()
        }
    }

    /// Returns `true` if an author previews a meeting. A preview is not an attempt by a trainee, so it is kept in
    /// memory only.
    pub(super) fn is_preview(&self) -> bool {
        self.watch || self.from.is_some()
    }

    /// Returns `true` if attempts are kept in memory only.
    pub(super) fn is_in_memory(&self) -> bool {
        self.playing.private || self.is_preview()
    }
}
