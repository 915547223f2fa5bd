//! Parses the command line and runs the command.

use clap::Parser;

fn main() -> std::process::ExitCode {
    samtalerum::cli::run(&samtalerum::cli::Arguments::parse())
}
