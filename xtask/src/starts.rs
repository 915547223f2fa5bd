//! `cargo xtask starts`: starts the program many times on a busy processor, and checks that each window draws its first
//! page without any input. The script `web/measure/starts.mjs` does the work, because it can look at the display with
//! the code of the measurements of the window.

use std::path::PathBuf;

use crate::commands::{build, npm};
use crate::repository::root;
use crate::run::run;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The number of starts
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    count: u32,
    /// The program to start; by default it is built first
    program: Option<PathBuf>,
}

/// Starts the program as often as asked, and prints how long each page took.
///
/// # Errors
/// If a window does not show its page in time, or if a program that is needed is missing.
pub(crate) fn starts(arguments: &Arguments) -> anyhow::Result<()> {
    let program = match &arguments.program {
        Some(program) => std::path::absolute(program)?,
        None => build()?,
    };
    // The script uses no npm packages, so none are installed.
    run(npm(&root().join("web"))
        .args(["run", "starts", "--", "--count"])
        .arg(arguments.count.to_string())
        .arg(program))
}
