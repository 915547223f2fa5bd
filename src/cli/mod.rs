//! The command line: one file a subcommand; the only place that prints, or picks an exit code.
//!
//! | code | meaning |
//! |---|---|
//! | 0 | done; for `check` and `test`: nothing was found |
//! | 1 | `check` or `test` found something, be it a warning; the format and `--deny` make no difference; a language is not complete |
//! | 2 | misuse, or something could not be read |

mod check;
mod debrief;
mod explain;
mod graph;
mod new;
mod paths;
mod play;
mod record;
#[cfg(feature = "window")]
mod screens;
mod script;
mod serve;
mod setup;
mod shown;
mod stored;
mod test;
mod translate;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use samtalerum_core::meeting::Mode;

/// Rehearse difficult meetings about companions and negative social control.
#[derive(Debug, Parser)]
#[command(name = "samtalerum", version, about)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    mode: ModeArgument,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What holds for every command.
#[derive(Debug, Clone, clap::Args)]
struct Common {
    /// Use the course in this folder instead of the built-in one.
    #[arg(long, value_name = "DIR", global = true)]
    content: Option<PathBuf>,
    /// The language to speak; otherwise the trainee's setting, then the system's language.
    #[arg(long, value_name = "LANG", global = true)]
    lang: Option<String>,
}

#[derive(Debug, Clone, clap::Args)]
struct ModeArgument {
    /// Practice gives feedback after each choice and lets you step back; assessment does neither.
    #[arg(long, value_enum)]
    mode: Option<ModeName>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum ModeName {
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

#[derive(Debug, Subcommand)]
enum Command {
    /// Play a meeting; without a name, from the course menu.
    Play(play::Play),
    /// Judge a stored attempt again.
    Debrief(debrief::DebriefOf),
    /// Report everything that is wrong with a course.
    Check(check::Check),
    /// Tell the story of a finding's code; without one, list all codes.
    Explain(explain::Explain),
    /// Make a playthrough from a stored attempt, for `samtalerum test`.
    Record(record::Record),
    /// Replay the recorded playthroughs and report what comes out otherwise.
    Test(test::Test),
    /// Tell what exploring every way through a scenario found.
    Paths(paths::PathsOf),
    /// Draw a scenario: its scenes, every choice and how it is judged, and the best way.
    Graph(graph::GraphOf),
    /// Write a scenario's manuscript, for colleagues and lawyers to review.
    Script(script::Script),
    /// Make a small meeting to begin with, explained by comments.
    New(new::New),
    /// Keep the languages of a course in step.
    Words(translate::Translate),
    /// Serve the browser build on this machine.
    Serve(serve::Serve),
    /// Draw the pages as PNG files, without a display (for developers).
    #[cfg(feature = "window")]
    Screens(screens::Screens),
}

/// Runs what the command line asks for.
pub fn run(arguments: &Arguments) -> ExitCode {
    let common = &arguments.common;
    match &arguments.command {
        None => play::execute(&play::Play::window(arguments.mode.clone()), common),
        Some(Command::Play(play)) => play::execute(play, common),
        Some(Command::Debrief(debrief)) => debrief::execute(debrief, common),
        Some(Command::Check(check)) => check::execute(check, common),
        Some(Command::Explain(explain)) => explain::execute(explain, common),
        Some(Command::Record(record)) => record::execute(record, common),
        Some(Command::Test(test)) => test::execute(test, common),
        Some(Command::Paths(paths)) => paths::execute(paths, common),
        Some(Command::Graph(graph)) => graph::execute(graph, common),
        Some(Command::Script(script)) => script::execute(script, common),
        Some(Command::New(new)) => new::execute(new, common),
        Some(Command::Words(words)) => translate::execute(words, common),
        Some(Command::Serve(serve)) => serve::execute(serve, common),
        #[cfg(feature = "window")]
        Some(Command::Screens(screens)) => screens::execute(screens, common),
    }
}

/// Something was asked for that cannot be done.
const MISUSE: u8 = 2;

/// Says on standard error what is wrong, and gives the exit code for it.
fn misuse(sentence: impl std::fmt::Display) -> ExitCode {
    eprintln!("samtalerum: {sentence}");
    ExitCode::from(MISUSE)
}
