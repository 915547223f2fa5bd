//! The project's own commands: `cargo xtask COMMAND`. `cargo xtask help` lists them.

mod circles;
mod commands;
mod english;
mod lexer;
mod lines;
mod measure;
mod output;
mod release;
mod repository;
mod run;
mod rust;
mod starts;
mod web;
#[cfg(test)]
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The project's own commands", version = None)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs everything that must pass before a change lands (`.ci/run`)
    Ci,
    /// Builds the folder that plays Samtalerum in a browser
    Web(web::Arguments),
    /// Writes a folder with everything to hand out: packages, files, the program, licences and checksums
    Release(release::Arguments),
    /// Draws the program's pages as PNG files, without a display
    Screens {
        /// The folder for the pictures; by default `screens` in the folder that cargo builds into
        directory: Option<PathBuf>,
    },
    /// Accepts the current results of tests and playthroughs: snapshots, generated documents, recorded results
    Bless,
    /// Measures the browser build and the window: sizes, requests, times, frames and memory
    Measure(measure::Arguments),
    /// Draws the portraits, icons and fonts under `assets` again
    Portraits,
    /// Plays a meeting in the real window, through the interface that screen readers use
    Accessibility {
        /// The program to play; by default it is built first
        program: Option<PathBuf>,
    },
    /// Starts the program many times under load, and fails if a window stays black
    Starts(starts::Arguments),
    /// Counts the expressions that xtask/english.ron rules out
    English(english::Arguments),
    /// Proves that the modules of a crate form no circle
    Circles,
    /// Counts lines of code, long functions, functions with many parameters, `bool` parameters, public items and uses
    /// of `cfg`
    Lines,
    /// Runs the benchmarks of the core, and of operations whose time grows with the size of a course
    Bench {
        /// Arguments of the benchmarks: a filter, or divan's options
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Ci => commands::ci(),
        Command::Web(arguments) => web::build(&arguments),
        Command::Release(arguments) => release::run_release(&arguments),
        Command::Screens { directory } => commands::screens(directory),
        Command::Bless => commands::bless(),
        Command::Measure(arguments) => measure::measure(&arguments),
        Command::Portraits => commands::portraits(),
        Command::Accessibility { program } => commands::accessibility(program),
        Command::Starts(arguments) => starts::starts(&arguments),
        Command::English(arguments) => english::run(&arguments),
        Command::Circles => circles::run(),
        Command::Lines => lines::run(),
        Command::Bench { arguments } => commands::bench(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
