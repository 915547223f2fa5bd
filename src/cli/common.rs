//! Options that several commands have, and the function that reports misuse.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::console::complain;
use super::language;
use samtalerum_core::content::Files;
use samtalerum_core::meeting::Mode;

/// Options of every command.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Common {
    /// Use the course in this folder; by default the one in the current folder, or else the built-in one.
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) content: Option<PathBuf>,
    /// `true` if `content` is the course that was found in or above the current folder. `false` if `--content` was
    /// given.
    #[arg(skip)]
    pub(super) is_here: bool,
    /// The language of the program; by default the trainee's setting, then the system's language.
    #[arg(long, value_name = "LANG", global = true, value_parser = tag)]
    pub(super) lang: Option<String>,
}

/// Returns the tag of a language in its usual form. Does not check that there is such a language, because each course
/// has its own languages.
fn tag(text: &str) -> Result<String, std::convert::Infallible> {
    Ok(language::tag(text))
}

/// The number of levels from the folder of a course down to its deepest subfolder, `locales/da/scenarios`.
const MAX_DEPTH: usize = 3;

impl Common {
    /// Returns the options. If the command line names no course, adds the course in the current folder or in a folder
    /// above it: somebody who works inside a course means that course, not the built-in one.
    pub(super) fn with_course_here(&self) -> Self {
        let here = || {
            let folder = std::env::current_dir().ok()?;
            let found = folder.ancestors().take(MAX_DEPTH + 1).enumerate();
            let mut found = found.filter(|(_, folder)| folder.join("course.ron").is_file());
            let (up, folder) = found.next()?;
            // In the repository of this program, the course that is found is the built-in one. In that case, add no
            // folder.
            let is_built_in = Files::folder(folder)
                .is_ok_and(|files| files.is_same_course(&samtalerum_course::files()));
            (!is_built_in).then(|| match up {
                0 => PathBuf::from("."),
                _ => std::iter::repeat_n("..", up).collect(),
            })
        };
        match &self.content {
            Some(_) => self.clone(),
            None => {
                let content = here();
                Self {
                    is_here: content.is_some(),
                    content,
                    lang: self.lang.clone(),
                }
            }
        }
    }
}

/// Options of `play` that can also be given before the subcommand.
#[derive(Debug, Clone, Copy, Default, clap::Args)]
pub(super) struct Playing {
    /// Practice gives feedback after each choice and lets you step back; assessment does neither.
    #[arg(long, value_enum)]
    pub(super) mode: Option<ModeName>,
    /// Keep attempts for this session only: nothing is stored, not even the settings.
    #[arg(long)]
    pub(super) private: bool,
}

impl Playing {
    /// Merges these options, which were given after the subcommand, with those given before it. If both have a mode,
    /// the mode after the subcommand applies.
    pub(super) fn or(self, before: Self) -> Self {
        Self {
            mode: self.mode.or(before.mode),
            private: self.private || before.private,
        }
    }

    /// Returns the name of the first option in `self` that was given. Returns `None` if no option was given.
    pub(super) fn given(self) -> Option<&'static str> {
        match self {
            Self { mode: Some(_), .. } => Some("--mode"),
            Self { private: true, .. } => Some("--private"),
            Self { .. } => None,
        }
    }
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

/// The exit code after Ctrl-C, or after another signal that asks the program to end. As in shells, it is 128 plus 2: 2
/// is the number of the signal that Ctrl-C sends.
pub(super) const INTERRUPTED: u8 = 130;

/// The exit code for misuse, and for a file that could not be read or written.
pub(super) const UNWRITTEN: u8 = 2;

/// Prints a sentence on standard error and returns [`UNWRITTEN`].
pub(super) fn misuse(sentence: impl std::fmt::Display) -> ExitCode {
    complain(sentence);
    ExitCode::from(UNWRITTEN)
}
