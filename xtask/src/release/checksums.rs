//! The file with the checksums of a folder, as `sha256sum --check` reads it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::web::sizes;

/// The name of the file with the checksums.
pub(super) const FILE: &str = "SHA256SUMS";

/// Writes the checksums of all files in a folder.
///
/// # Errors
/// If a file cannot be read, or the checksums cannot be written.
pub(super) fn write(folder: &Path) -> anyhow::Result<()> {
    let mut lines = String::new();
    for file in sizes::files(folder)? {
        let digest = Sha256::digest(fs::read(folder.join(&file.name))?);
        for byte in digest {
            let _ = write!(lines, "{byte:02x}");
        }
        let _ = writeln!(lines, "  {}", file.name);
    }
    fs::write(folder.join(FILE), lines)?;
    Ok(())
}
