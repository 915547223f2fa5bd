//! The checkout that these commands serve.

use std::path::{Path, PathBuf};

/// Returns the root of the checkout that this program was built in.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// Returns the folder that cargo builds into.
///
/// # Errors
/// If `CARGO_TARGET_DIR` is relative and there is no current folder.
pub fn target() -> anyhow::Result<PathBuf> {
    Ok(match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => std::path::absolute(folder)?,
        None => root().join("target"),
    })
}
