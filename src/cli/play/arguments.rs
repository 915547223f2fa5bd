//! The arguments of `samtalerum play`.

use crate::cli::common::ModeArgument;

/// Play a meeting; without its id, open the course menu.
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
    #[arg(
        long,
        value_name = "SCENE",
        requires = "scenario",
        conflicts_with = "mode"
    )]
    pub(super) from: Option<String>,
    /// For authors: the value of a variable in the scene of --from: true or false, or a number from 0 to 100.
    #[arg(long, value_name = "VARIABLE=VALUE", requires = "from")]
    pub(super) set: Vec<String>,
    /// For authors: show changes to the files of --content as soon as they are saved. Nothing is stored.
    #[arg(long)]
    pub(super) watch: bool,
    #[command(flatten)]
    pub(super) mode: ModeArgument,
}

impl Play {
    /// Returns the arguments that apply if no subcommand is given.
    pub(in crate::cli) fn window(mode: ModeArgument) -> Self {
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

    /// Returns `true` if an author previews a meeting. A preview is not an attempt by a trainee, so it is kept in
    /// memory only.
    pub(super) fn is_preview(&self) -> bool {
        self.watch || self.from.is_some()
    }
}
