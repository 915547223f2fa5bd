//! `cargo xtask measure`: measures the browser build and, if asked, the window. The scripts in `web/measure` do the
//! work, because they can drive the browsers with the code of the page's tests.

use std::path::{Path, PathBuf};

use crate::commands::{PROGRAM, build, cargo, install, npm};
use crate::repository::{root, target};
use crate::run::run;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder that `cargo xtask web` built
    #[arg(long, default_value = "dist")]
    dist: PathBuf,
    /// Also measure the window of this program or, without a path, of a release build. Its frames are measured only if
    /// cargo has built the example `frames` together with the program
    #[arg(long, value_name = "PROGRAM", num_args = 0..=1)]
    window: Option<Option<PathBuf>>,
    /// Make only this measurement. Can be repeated; `window` needs `--window`
    #[arg(
        long,
        value_name = "NAME",
        requires_if("window", "window"),
        value_parser = ["sizes", "traffic", "times", "engines", "window"]
    )]
    only: Vec<String>,
    /// Number of visits of each kind, and of starts of the window
    #[arg(long, default_value_t = 5)]
    visits: u32,
    /// Write the results between their markers in docs/performance.md
    #[arg(long)]
    write: bool,
}

/// Measures and prints the results.
///
/// # Errors
/// If a program cannot be built, or a measurement fails.
pub(crate) fn measure(arguments: &Arguments) -> anyhow::Result<()> {
    let dist = std::path::absolute(&arguments.dist)?;
    let web = root().join("web");
    install(&web, &[])?;
    let mut measure = npm(&web);
    measure.args(["run", "measure", "--"]).env("DIST", dist);
    // The project's program serves the folder.
    if std::env::var_os("SAMTALERUM").is_none() {
        measure.env("SAMTALERUM", build()?);
    }
    if let Some(program) = &arguments.window {
        measure.arg("--window").arg(window(program.as_deref())?);
    }
    for name in &arguments.only {
        measure.args(["--only", name]);
    }
    measure.args(["--visits", &arguments.visits.to_string()]);
    if arguments.write {
        measure.arg("--write");
    }
    run(&mut measure)
}

/// Returns the path of the program whose window is measured. Builds the program and the example `frames` if no path is
/// given.
fn window(program: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(program) = program {
        return Ok(std::path::absolute(program)?);
    }
    // Build both with one command: a second one would have other features, and compile the engine again.
    run(cargo().args(["build", "--locked", "--release"]).args([
        "--bin",
        PROGRAM,
        "--example",
        "frames",
    ]))?;
    Ok(target()?.join("release").join(PROGRAM))
}
