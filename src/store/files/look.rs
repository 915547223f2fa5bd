//! What stands in a file of the store, read without changing it (except for settings that nobody can read).

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::disk;
use crate::settings::Settings;
use crate::store::{LARGEST_ATTEMPT, Parsed, StoreNotice, Unreadable, parse_attempt};

/// What stands in an attempt's file.
pub(super) enum Found {
    /// An attempt, as it should be.
    Whole(Parsed),
    /// An attempt with damage after its good part.
    Damaged {
        /// What could be read of it.
        parsed: Parsed,
        /// Everything in the file.
        bytes: Vec<u8>,
    },
    /// Nothing that could be played.
    Worthless,
    /// More than is read.
    TooLarge,
    /// Something whole that is not for this version or not for this name: hands off.
    Foreign(StoreNotice),
}

/// Reads an attempt's file from where it stands (its beginning).
pub(super) fn look(file: &mut File, id: &str) -> io::Result<Found> {
    let mut bytes = Vec::new();
    if file.metadata()?.len() > LARGEST_ATTEMPT
        || file.take(LARGEST_ATTEMPT + 1).read_to_end(&mut bytes)? as u64 > LARGEST_ATTEMPT
    {
        return Ok(Found::TooLarge);
    }
    Ok(match parse_attempt(&bytes) {
        Ok(parsed) if parsed.attempt.header.id != id => {
            Found::Foreign(misnamed(&format!("{id}{}", super::ENDING)))
        }
        Ok(parsed) if parsed.damage.is_none() => Found::Whole(parsed),
        Ok(parsed) => Found::Damaged { parsed, bytes },
        Err(Unreadable::NewerFormat { format }) => Found::Foreign(
            StoreNotice::new("newer-format")
                .with("file", format!("{id}{}", super::ENDING))
                .with("format", format),
        ),
        Err(Unreadable::NoHeader { .. }) => Found::Worthless,
    })
}

/// The notice for a file whose name does not say what is in it.
pub(super) fn misnamed(name: &str) -> StoreNotice {
    StoreNotice::new("misnamed-attempt").with("file", name)
}

/// The notice for an original that is now found elsewhere.
pub(super) fn set_aside(code: &'static str, path: &Path, kept: &Path) -> StoreNotice {
    let name = path.file_name().unwrap_or_default();
    StoreNotice::new(code)
        .with("file", name.display())
        .with("kept", kept.display())
}

/// The stored settings; what cannot be read is moved aside, and the ordinary ones hold.
pub(super) fn settings(path: &Path) -> (Settings, Vec<StoreNotice>) {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LARGEST_ATTEMPT).read_to_end(&mut bytes));
    let notice = match read {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return (Settings::default(), Vec::new());
        }
        Err(error) => disk::cannot_read(path, &error).notice(),
        Ok(_) => match serde_json::from_slice(&bytes) {
            Ok(settings) => return (settings, Vec::new()),
            Err(_) => match disk::move_aside(path) {
                Ok(kept) => set_aside("damaged-settings-set-aside", path, &kept),
                Err(error) => disk::cannot_write(path, &error).notice(),
            },
        },
    };
    (Settings::default(), vec![notice])
}
