//! Reads the files of the store and classifies their contents.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::disk;
use super::files::attempt_name;
use samtalerum_core::message::{Declared, Message};
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{
    Found, MAX_ATTEMPT_BYTES, MAX_REFLECTION_CHARS, StoreError, inspect, notice, reflection_line,
};

/// Reads an attempt's file from its current position, which must be its start. Returns what was found there, and the
/// bytes that were read. A file larger than [`MAX_ATTEMPT_BYTES`] is not read completely.
pub(super) fn attempt(file: &mut File, id: &str) -> io::Result<(Found, Vec<u8>)> {
    let mut bytes = Vec::new();
    if file.metadata()?.len() > MAX_ATTEMPT_BYTES {
        return Ok((Found::TooLarge, bytes));
    }
    file.take(MAX_ATTEMPT_BYTES + 1).read_to_end(&mut bytes)?;
    let found = inspect(&bytes, id, &attempt_name(id));
    Ok((found, bytes))
}

/// Builds the notice that the original of a file was set aside under the name `kept`.
pub(super) fn set_aside(notice: &'static Declared, path: &Path, kept: &Path) -> Message {
    let name = path.file_name().unwrap_or_default();
    samtalerum_core::store::set_aside(notice, name.display(), kept.display())
}

/// Reads a reflection, or returns `None` if there is none. Only as much is read as the store itself writes.
pub(super) fn reflection(path: &Path) -> Result<Option<String>, StoreError> {
    // No character has more than four bytes.
    const MAX_BYTES: u64 = 4 * MAX_REFLECTION_CHARS as u64;
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(disk::cannot_read(path, &error)),
        Ok(_) => Ok(reflection_line(&String::from_utf8_lossy(&bytes))),
    }
}

/// Reads the settings, or returns the defaults if there are none. A file that cannot be parsed is moved aside, so that
/// it is not overwritten, and the notice gives its new name.
pub(super) fn settings(path: &Path) -> (Settings, Vec<Message>) {
    let mut bytes = Vec::new();
    let read =
        File::open(path).and_then(|file| file.take(MAX_ATTEMPT_BYTES).read_to_end(&mut bytes));
    let notice = match read {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return (Settings::default(), Vec::new());
        }
        Err(error) => disk::cannot_read(path, &error).notice(),
        Ok(_) => match serde_json::from_slice(&bytes) {
            Ok(settings) => return (settings, Vec::new()),
            Err(_) => match disk::move_aside(path) {
                Ok(kept) => set_aside(notice::DAMAGED_SETTINGS_SET_ASIDE, path, &kept),
                Err(error) => disk::cannot_write(path, &error).notice(),
            },
        },
    };
    (Settings::default(), vec![notice])
}
