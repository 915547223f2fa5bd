//! An attempt's file that is open for writing: it is locked and repaired, and then lines are appended to it.

use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{self, cannot_read, cannot_write};
use super::file_system::{Access, FileSystem, Lock, OpenFile};
use super::inspect::{self, set_aside};
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::store::{
    Found, MAX_ATTEMPT_BYTES, MEGABYTES, Parsed, StoreError, notice, write_acts,
};

/// An open attempt. Its file is locked, so that only this instance can append to it. If the file system has no locks,
/// each append checks whether another instance has changed the file in the meantime.
#[derive(Debug)]
pub(super) struct LockedAttempt {
    file: Box<dyn OpenFile>,
    path: PathBuf,
    attempt: Attempt,
    /// The length in bytes of `attempt` in its stored form. If the file is longer, the bytes after this length are left
    /// from a failed write.
    length: u64,
    /// `true` if a failed write may have left bytes beyond `length`.
    has_leftovers: bool,
}

impl LockedAttempt {
    /// Locks an attempt's file, reads it and repairs it. If the file is damaged, a copy of the original is kept under
    /// another name, and the returned notice gives that name. When this returns, the repaired file is on the disk and
    /// survives a power cut.
    ///
    /// # Errors
    /// If the file is missing, is locked by another instance, cannot be read or written, or contains nothing that can
    /// be played.
    pub(super) fn open(
        system: &dyn FileSystem,
        path: &Path,
        id: &str,
    ) -> Result<(Self, Option<Message>), StoreError> {
        let mut file = open_locked(system, path, id)?;
        let failed = |error| cannot_write(path, &error);
        let (found, bytes) =
            inspect::attempt(file.as_mut(), id).map_err(|error| cannot_read(path, &error))?;
        let (parsed, notice) = match found {
            Found::Whole(parsed) => (parsed, None),
            Found::Damaged(parsed) => {
                let kept = atomic::keep_copy(system, path, &bytes).map_err(failed)?;
                let parsed = repair(file.as_mut(), parsed, &bytes).map_err(failed)?;
                let notice = set_aside(notice::DAMAGED_ATTEMPT_SHORTENED, path, &kept)
                    .with("acts", parsed.attempt.acts.len());
                (parsed, Some(notice))
            }
            Found::Worthless => {
                let kept = move_aside(system, path, id)?;
                let notice = set_aside(notice::DAMAGED_ATTEMPT_SET_ASIDE, path, &kept);
                return Err(StoreError::Unplayable(notice));
            }
            Found::TooLarge => {
                let kept = move_aside(system, path, id)?;
                let notice = set_aside(notice::TOO_LARGE_ATTEMPT_SET_ASIDE, path, &kept)
                    .with("megabytes", MEGABYTES);
                return Err(StoreError::Unplayable(notice));
            }
            Found::Foreign(notice) => return Err(StoreError::Unplayable(notice)),
        };
        // Sync even an undamaged file: an earlier call may have failed after writing the whole file, but before the
        // file was on the disk.
        file.sync()
            .and_then(|()| system.sync_folder(atomic::folder_of(path)))
            .map_err(failed)?;
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

    /// Appends acts and waits until they are on the disk. If writing fails, removes the bytes that were written: at
    /// once if possible, otherwise before the file is used again.
    ///
    /// # Errors
    /// `NotOpen` if the file was removed, replaced, or changed by somebody else. The acts are not part of the attempt
    /// then. Open the attempt again to see its present content.
    pub(super) fn append(&mut self, acts: &[TimedAct]) -> Result<(), StoreError> {
        let text = write_acts(acts);
        let length = self.length + text.len() as u64;
        let id = self.attempt.header.id.clone();
        if length > MAX_ATTEMPT_BYTES {
            return Err(StoreError::TooLarge { id });
        }
        match self.write_checked(text.as_bytes(), length) {
            Ok(Ours::Yes) => {
                self.length = length;
                self.attempt.acts.extend_from_slice(acts);
                Ok(())
            }
            Ok(Ours::No) => Err(StoreError::NotOpen { id }),
            Err(error) => {
                // If the leftovers cannot be removed now, the next append or the next opening of the file removes them.
                let _ = self.clear();
                Err(cannot_write(&self.path, &error))
            }
        }
    }

    /// Appends bytes to the stored attempt. `length` is the length of the attempt with these bytes. Calls
    /// [`check`](Self::check) before and after writing.
    fn write_checked(&mut self, bytes: &[u8], length: u64) -> io::Result<Ours> {
        if let Ours::No = self.check(self.length)? {
            return Ok(Ours::No);
        }
        if bytes.is_empty() {
            return Ok(Ours::Yes);
        }
        self.write(bytes)?;
        self.check(length)
    }

    /// Removes the leftovers of a failed write, and checks two things: the attempt's path still leads to the file that
    /// is open here, and the file has the length `length`.
    fn check(&mut self, length: u64) -> io::Result<Ours> {
        self.clear()?;
        let same_length = self.file.length()? == length;
        // Check the name last, so that only a replacement after this check can be missed.
        Ok(if self.file.is_at(&self.path)? && same_length {
            Ours::Yes
        } else {
            Ours::No
        })
    }

    /// Writes bytes at the end of the stored attempt.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.has_leftovers = true;
        self.file.write_at(self.length, bytes)?;
        self.file.sync()?;
        self.has_leftovers = false;
        Ok(())
    }

    /// Removes the bytes that a failed write left behind, so that the next act is not appended to half a line.
    fn clear(&mut self) -> io::Result<()> {
        if self.has_leftovers {
            self.file.set_length(self.length)?;
            self.file.sync()?;
            self.has_leftovers = false;
        }
        Ok(())
    }
}

/// The answer to a question: does the attempt's path still lead to the file that this instance has open, with the
/// length that this instance expects?
enum Ours {
    Yes,
    No,
}

/// Truncates a file before its damaged part, and ends the last line with a newline if that is missing.
///
/// The file is changed in place. If it were replaced, another instance that is about to lock it could lock the old
/// file. After a crash, the file is either repaired already, or the next opening repairs it.
fn repair(file: &mut dyn OpenFile, mut parsed: Parsed, bytes: &[u8]) -> io::Result<Parsed> {
    file.set_length(parsed.good as u64)?;
    if !bytes[..parsed.good].ends_with(b"\n") {
        file.write_at(parsed.good as u64, b"\n")?;
        parsed.good += 1;
    }
    file.sync()?;
    Ok(parsed)
}

/// Moves a file aside and returns its new path.
fn move_aside(system: &dyn FileSystem, path: &Path, id: &str) -> Result<PathBuf, StoreError> {
    atomic::move_aside(system, path).map_err(|error| match error.kind() {
        // Another instance has just moved the file.
        io::ErrorKind::NotFound => StoreError::NoSuchAttempt { id: id.to_owned() },
        _ => cannot_write(path, &error),
    })
}

/// Opens a file and locks it.
fn open_locked(
    system: &dyn FileSystem,
    path: &Path,
    id: &str,
) -> Result<Box<dyn OpenFile>, StoreError> {
    let id = || id.to_owned();
    let file = system.open(path, Access::Write);
    let file = file.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => StoreError::NoSuchAttempt { id: id() },
        _ => cannot_write(path, &error),
    })?;
    match file.lock() {
        Ok(Lock::Elsewhere) => Err(StoreError::InUse { id: id() }),
        // Some network file systems have no locks. Without a lock, each append checks if another instance has changed
        // the file.
        Ok(Lock::Acquired) | Err(_) => Ok(file),
    }
}
