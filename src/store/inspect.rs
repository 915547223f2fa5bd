//! Reads the files of the store and classifies their contents.

use std::io;
use std::path::Path;

use super::atomic;
use super::file_system::{FileSystem, OpenFile};
use super::files::attempt_name;
use samtalerum_core::message::{Declared, Message};
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{
    Found, MAX_ATTEMPT_BYTES, MAX_REFLECTION_CHARS, StoreError, inspect, notice, reflection_line,
};

/// Reads an attempt's file. Returns what was found there, and the bytes that were read. A file larger than
/// [`MAX_ATTEMPT_BYTES`] is not read.
pub(super) fn attempt(file: &mut dyn OpenFile, id: &str) -> io::Result<(Found, Vec<u8>)> {
    if file.length()? > MAX_ATTEMPT_BYTES {
        return Ok((Found::TooLarge, Vec::new()));
    }
    let bytes = file.read(MAX_ATTEMPT_BYTES + 1)?;
    let found = inspect(&bytes, id, &attempt_name(id));
    Ok((found, bytes))
}

/// Builds the notice which says that the original of the file at `path` was set aside as `kept`.
pub(super) fn set_aside(notice: &'static Declared, path: &Path, kept: &Path) -> Message {
    let name = path.file_name().unwrap_or_default();
    samtalerum_core::store::set_aside(notice, name.display(), kept.display())
}

/// Reads a reflection, or returns `None` if there is none. Reads at most as many bytes as the longest reflection can
/// have.
pub(super) fn reflection(
    system: &dyn FileSystem,
    path: &Path,
) -> Result<Option<String>, StoreError> {
    // No character has more than four bytes.
    const MAX_BYTES: u64 = 4 * MAX_REFLECTION_CHARS as u64;
    let bytes = atomic::read(system, path, MAX_BYTES);
    let bytes = bytes.map_err(|error| atomic::cannot_read(path, &error))?;
    Ok(bytes.and_then(|bytes| reflection_line(&String::from_utf8_lossy(&bytes))))
}

/// Reads the settings, or returns the defaults if there are none. A file that cannot be parsed is moved aside, so that
/// it is not overwritten, and the returned notice gives its new name.
pub(super) fn settings(system: &dyn FileSystem, path: &Path) -> (Settings, Vec<Message>) {
    let notice = match atomic::read(system, path, MAX_ATTEMPT_BYTES) {
        Ok(None) => return (Settings::default(), Vec::new()),
        Err(error) => atomic::cannot_read(path, &error).notice(),
        Ok(Some(bytes)) => match serde_json::from_slice(&bytes) {
            Ok(settings) => return (settings, Vec::new()),
            Err(_) => match atomic::move_aside(system, path) {
                Ok(kept) => set_aside(notice::DAMAGED_SETTINGS_SET_ASIDE, path, &kept),
                Err(error) => atomic::cannot_write(path, &error).notice(),
            },
        },
    };
    (Settings::default(), vec![notice])
}
