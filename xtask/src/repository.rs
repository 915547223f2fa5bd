//! The checkout that the commands work on.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run;

/// Returns the root of the checkout.
pub(crate) fn root() -> PathBuf {
    // Prefer the checkout for which Cargo runs this program now. The program may have been built for another checkout,
    // because several checkouts may share one target folder.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().unwrap_or(&package).to_path_buf()
}

/// Returns the folder that cargo builds into.
///
/// # Errors
/// If `CARGO_TARGET_DIR` is relative and there is no current folder.
pub(crate) fn target() -> anyhow::Result<PathBuf> {
    Ok(match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => std::path::absolute(folder)?,
        None => root().join("target"),
    })
}

/// Lists the files of the repository, including new ones but not ignored ones. Returns sorted paths relative to `root`,
/// with `/` on every system.
///
/// # Errors
/// If git fails.
pub(crate) fn files(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    let mut files: Vec<String> = run::output(&mut git)?
        .split_terminator('\0')
        .filter(|file| root.join(file).is_file())
        .map(str::to_owned)
        .collect();
    files.sort();
    files.dedup();
    Ok(files)
}
