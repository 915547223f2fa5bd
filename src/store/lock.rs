//! An attempt's file that is open for writing: it is locked and repaired, and then lines are appended to it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::disk::{self, cannot_read, cannot_write};
use super::inspect::{self, set_aside};
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::store::{
    Found, MAX_ATTEMPT_BYTES, MEGABYTES, Parsed, StoreError, notice, write_acts,
};

/// An open attempt. Its file is locked, so that only this instance can append to it.
#[derive(Debug)]
pub(super) struct LockedAttempt {
    file: LockedFile,
    path: PathBuf,
    attempt: Attempt,
    /// The length in bytes of `attempt` in its stored form. If the file is longer, its other bytes are left from a
    /// failed write.
    length: u64,
    /// `true` if a failed write may have left bytes beyond `length`.
    has_leftovers: bool,
}

impl LockedAttempt {
    /// Locks an attempt's file, reads it and repairs it. If it is damaged, a copy of the original is kept under another
    /// name, and the notice gives that name.
    ///
    /// # Errors
    /// If the file is missing, is locked by another instance, cannot be read or written, or contains nothing that can
    /// be played.
    pub(super) fn open(path: &Path, id: &str) -> Result<(Self, Option<Message>), StoreError> {
        let mut file = LockedFile::open(path, id)?;
        let (found, bytes) =
            inspect::attempt(&mut file.0, id).map_err(|error| cannot_read(path, &error))?;
        let failed = |error| cannot_write(path, &error);
        let (parsed, notice) = match found {
            Found::Whole(parsed) => (parsed, None),
            Found::Damaged(parsed) => {
                let kept = disk::keep_copy(path, &bytes).map_err(failed)?;
                let parsed = repair(&mut file.0, parsed, &bytes).map_err(failed)?;
                let notice = set_aside(notice::DAMAGED_ATTEMPT_SHORTENED, path, &kept)
                    .with("acts", parsed.attempt.acts.len());
                (parsed, Some(notice))
            }
            Found::Worthless => {
                let notice = set_aside(
                    notice::DAMAGED_ATTEMPT_SET_ASIDE,
                    path,
                    &move_aside(path, id)?,
                );
                return Err(StoreError::Unplayable(notice));
            }
            Found::TooLarge => {
                let notice = set_aside(
                    notice::TOO_LARGE_ATTEMPT_SET_ASIDE,
                    path,
                    &move_aside(path, id)?,
                )
                .with("megabytes", MEGABYTES);
                return Err(StoreError::Unplayable(notice));
            }
            Found::Foreign(notice) => return Err(StoreError::Unplayable(notice)),
        };
        let locked = Self {
            file,
            path: path.to_owned(),
            attempt: parsed.attempt,
            length: parsed.good as u64,
            has_leftovers: false,
        };
        Ok((locked, notice))
    }

    /// Returns the attempt as it is stored.
    pub(super) fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Appends acts and waits until they are on the disk. On failure, the file stays as it was.
    pub(super) fn append(&mut self, acts: &[TimedAct]) -> Result<(), StoreError> {
        let text = write_acts(acts);
        let length = self.length + text.len() as u64;
        if length > MAX_ATTEMPT_BYTES {
            return Err(StoreError::TooLarge {
                id: self.attempt.header.id.clone(),
            });
        }
        if let Err(error) = self.clear().and_then(|()| self.write(text.as_bytes())) {
            // If this fails too, the next append or the next opening of the file removes the leftovers.
            let _ = self.clear();
            return Err(cannot_write(&self.path, &error));
        }
        self.length = length;
        self.attempt.acts.extend_from_slice(acts);
        Ok(())
    }

    /// Writes bytes at the end of the stored attempt.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let file = &mut self.file.0;
        self.has_leftovers = true;
        file.seek(SeekFrom::Start(self.length))?;
        file.write_all(bytes)?;
        // This also waits for the file's new length, but not for other metadata.
        file.sync_data()?;
        self.has_leftovers = false;
        Ok(())
    }

    /// Removes the bytes that a failed write left behind, so that the next act is not appended to half a line.
    fn clear(&mut self) -> io::Result<()> {
        if self.has_leftovers {
            self.file.0.set_len(self.length)?;
            self.file.0.sync_all()?;
            self.has_leftovers = false;
        }
        Ok(())
    }
}

/// Truncates a file before its damaged part, and ends the last line with a newline if that is missing.
///
/// The file is changed in place rather than replaced, because another instance that is about to lock it could otherwise
/// lock the old file. After a crash, the file is either repaired already, or the next opening repairs it.
fn repair(file: &mut File, mut parsed: Parsed, bytes: &[u8]) -> io::Result<Parsed> {
    file.set_len(parsed.good as u64)?;
    if !bytes[..parsed.good].ends_with(b"\n") {
        file.seek(SeekFrom::Start(parsed.good as u64))?;
        file.write_all(b"\n")?;
        parsed.good += 1;
    }
    file.sync_all()?;
    Ok(parsed)
}

/// Moves a file aside and returns its new path.
fn move_aside(path: &Path, id: &str) -> Result<PathBuf, StoreError> {
    disk::move_aside(path).map_err(|error| match error.kind() {
        // Another instance has just moved it.
        io::ErrorKind::NotFound => StoreError::NoSuchAttempt { id: id.to_owned() },
        _ => cannot_write(path, &error),
    })
}

/// A file with an exclusive lock, which is released on drop.
#[derive(Debug)]
struct LockedFile(File);

impl LockedFile {
    fn open(path: &Path, id: &str) -> Result<Self, StoreError> {
        let id = || id.to_owned();
        // Do not open the file in append mode, because on Windows it could not be truncated then.
        let file = OpenOptions::new().read(true).write(true).open(path);
        let file = file.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => StoreError::NoSuchAttempt { id: id() },
            _ => cannot_write(path, &error),
        })?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { id: id() }),
            Err(TryLockError::Error(error)) => Err(cannot_write(path, &error)),
        }
    }
}

impl Drop for LockedFile {
    fn drop(&mut self) {
        // Unlock explicitly, because closing the file is not enough if a child process still shares it.
        let _ = self.0.unlock();
    }
}
