//! The commands that only run other programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::repository::{root, target};
use crate::run::{output, run};

/// The file name of the project's program.
pub(crate) const PROGRAM: &str = "samtalerum";

/// Runs `.ci/run`.
pub(crate) fn ci() -> anyhow::Result<()> {
    run(Command::new(root().join(".ci/run")).current_dir(root()))
}

/// Draws the program's pages as pictures.
pub(crate) fn screens(directory: Option<PathBuf>) -> anyhow::Result<()> {
    let directory = match directory {
        Some(directory) => std::path::absolute(directory)?,
        None => target()?.join("screens"),
    };
    run(program().arg("screens").arg(&directory))?;
    println!("The pictures are in {}.", directory.display());
    Ok(())
}

/// Accepts the current results of tests and playthroughs, and lists the changed files.
pub(crate) fn bless() -> anyhow::Result<()> {
    let mut tests = cargo();
    // Run all test binaries: by default, cargo would stop at the first one that fails, before the others have written
    // their snapshots.
    tests
        .args(["test", "--locked", "--no-fail-fast"])
        .env("INSTA_UPDATE", "always")
        .env("WRITE_DOCS", "1");
    let tested = run(&mut tests);
    let played = run(program().args(["test", "--content", ".", "--accept"]));
    let changed = output(
        Command::new("git")
            .current_dir(root())
            .args(["status", "--short"]),
    )?;
    if changed.is_empty() {
        println!("Nothing changed.");
    } else {
        println!("Changed now; read it before you commit it:\n{changed}");
    }
    tested.and(played)
}

/// Draws portraits, icons and fonts.
pub(crate) fn portraits() -> anyhow::Result<()> {
    let folder = root().join("tools/portraits");
    install(&folder, &[])?;
    run(npm(&folder).args(["run", "build"]))
}

/// Plays a meeting in the program's window, through the accessibility interface that screen readers use.
pub(crate) fn accessibility(program: Option<PathBuf>) -> anyhow::Result<()> {
    let program = match program {
        Some(program) => std::path::absolute(program)?,
        None => build()?,
    };
    run(Command::new(root().join("tools/accessibility/run.sh")).arg(program))
}

/// Runs the benchmarks.
pub(crate) fn bench(arguments: &[String]) -> anyhow::Result<()> {
    run(cargo()
        .args([
            "bench",
            "--locked",
            "--no-default-features",
            "--bench",
            "core",
            "--bench",
            "growth",
            "--",
        ])
        .args(arguments))
}

/// Returns a cargo command that runs at the root of the checkout.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root());
    cargo
}

/// Returns the command that runs the program, which cargo builds if needed.
fn program() -> Command {
    let mut program = cargo();
    // Do not add `--package`: cargo would resolve the features for that package alone and build the engine a second
    // time.
    program.args(["run", "--locked", "--quiet", "--"]);
    program
}

/// Builds the program and returns the path of its file.
pub(crate) fn build() -> anyhow::Result<PathBuf> {
    run(cargo().args(["build", "--locked"]))?;
    Ok(target()?.join("debug").join(PROGRAM))
}

/// Returns an npm command for the packages of a folder.
pub(crate) fn npm(folder: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.arg("--prefix").arg(folder).current_dir(root());
    npm
}

/// Installs the npm packages of a folder if none are installed, or if a needed file is missing. Files can be missing
/// because the packages were installed for an earlier version of the project, which needed fewer packages.
pub(crate) fn install(folder: &Path, needed: &[&str]) -> anyhow::Result<()> {
    let has = |path: &str| folder.join(path).exists();
    if has("node_modules") && needed.iter().all(|path| has(path)) {
        return Ok(());
    }
    run(npm(folder).args(["ci", "--no-audit", "--no-fund"]))
}
