//! Options that several commands have, and the function that reports misuse.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use samtalerum_core::meeting::Mode;

/// Options of every command.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Common {
    /// Use the course in this folder instead of the built-in one.
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) content: Option<PathBuf>,
    /// The language of the program; by default the trainee's setting, then the system's language.
    #[arg(long, value_name = "LANG", global = true)]
    pub(super) lang: Option<String>,
}

/// The option that chooses practice or assessment.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct ModeArgument {
    /// Practice gives feedback after each choice and lets you step back; assessment does neither.
    #[arg(long, value_enum)]
    pub(super) mode: Option<ModeName>,
}

/// The name of a [`Mode`] on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum ModeName {
    Practice,
    Assessment,
}

impl From<ModeName> for Mode {
    fn from(name: ModeName) -> Self {
        match name {
            ModeName::Practice => Self::Practice,
            ModeName::Assessment => Self::Assessment,
        }
    }
}

/// The exit code for misuse, and for a file that could not be read or written.
const MISUSE: u8 = 2;

/// Prints a sentence on standard error and returns [`MISUSE`].
pub(super) fn misuse(sentence: impl std::fmt::Display) -> ExitCode {
    eprintln!("samtalerum: {sentence}");
    ExitCode::from(MISUSE)
}
