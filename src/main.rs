//! Parses the command line and hands over.

use clap::Parser;

fn main() -> std::process::ExitCode {
    samtalerum::cli::run(&samtalerum::cli::Arguments::parse())
}
