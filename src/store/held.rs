//! An attempt's file held for writing: locked, mended, and added to line by line.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::disk::{self, cannot_read, cannot_write};
use super::look::{look, set_aside};
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::store::Found;
use samtalerum_core::store::MEGABYTES;
use samtalerum_core::store::{MAX_ATTEMPT_BYTES, Parsed, StoreError, notice, write_acts};

/// An attempt that this instance alone can add to.
#[derive(Debug)]
pub(super) struct Held {
    file: Locked,
    path: PathBuf,
    attempt: Attempt,
    /// The bytes of `attempt` in its stored form. What the file has beyond them, a failed write left there.
    length: u64,
    /// Whether a failed write may have left something.
    litter: bool,
}

impl Held {
    /// Locks an attempt's file and reads it; damage is set aside, and the notice tells of it.
    pub(super) fn take(path: &Path, id: &str) -> Result<(Self, Option<Message>), StoreError> {
        let mut file = Locked::open(path, id)?;
        let (found, bytes) = look(&mut file.0, id).map_err(|error| cannot_read(path, &error))?;
        let failed = |error| cannot_write(path, &error);
        let (parsed, notice) = match found {
            Found::Whole(parsed) => (parsed, None),
            Found::Damaged(parsed) => {
                let kept = disk::keep_copy(path, &bytes).map_err(failed)?;
                let parsed = mend(&mut file.0, parsed, &bytes).map_err(failed)?;
                let notice = set_aside(notice::DAMAGED_ATTEMPT_SHORTENED, path, &kept)
                    .with("acts", parsed.attempt.acts.len());
                (parsed, Some(notice))
            }
            Found::Worthless => {
                let notice = set_aside(notice::DAMAGED_ATTEMPT_SET_ASIDE, path, &moved(path, id)?);
                return Err(StoreError::Unplayable(notice));
            }
            Found::TooLarge => {
                let notice =
                    set_aside(notice::TOO_LARGE_ATTEMPT_SET_ASIDE, path, &moved(path, id)?)
                        .with("megabytes", MEGABYTES);
                return Err(StoreError::Unplayable(notice));
            }
            Found::Foreign(notice) => return Err(StoreError::Unplayable(notice)),
        };
        let held = Self {
            file,
            path: path.to_owned(),
            attempt: parsed.attempt,
            length: parsed.good as u64,
            litter: false,
        };
        Ok((held, notice))
    }

    /// As it is stored.
    pub(super) fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Adds acts to the end, for good, or leaves everything as it was.
    pub(super) fn append(&mut self, acts: &[TimedAct]) -> Result<(), StoreError> {
        let text = write_acts(acts);
        let length = self.length + text.len() as u64;
        if length > MAX_ATTEMPT_BYTES {
            return Err(StoreError::TooLarge {
                id: self.attempt.header.id.clone(),
            });
        }
        if let Err(error) = self.clear().and_then(|()| self.write(text.as_bytes())) {
            // If this fails too, the next call tries again, and so does whoever opens the file next.
            let _ = self.clear();
            return Err(cannot_write(&self.path, &error));
        }
        self.length = length;
        self.attempt.acts.extend_from_slice(acts);
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let file = &mut self.file.0;
        self.litter = true;
        file.seek(SeekFrom::Start(self.length))?;
        file.write_all(bytes)?;
        // The new length is part of what this makes safe.
        file.sync_data()?;
        self.litter = false;
        Ok(())
    }

    /// Takes away what a failed write left behind, so that nothing is ever added to half a line.
    fn clear(&mut self) -> io::Result<()> {
        if self.litter {
            self.file.0.set_len(self.length)?;
            self.file.0.sync_all()?;
            self.litter = false;
        }
        Ok(())
    }
}

/// Cuts off what is damaged, and ends the last line.
///
/// The file keeps its identity, so that a lock that another instance is about to try is still the right one. A crash
/// leaves it as long as before or as it should be; in the first case the same happens again.
fn mend(file: &mut File, mut parsed: Parsed, bytes: &[u8]) -> io::Result<Parsed> {
    file.set_len(parsed.good as u64)?;
    if !bytes[..parsed.good].ends_with(b"\n") {
        file.seek(SeekFrom::Start(parsed.good as u64))?;
        file.write_all(b"\n")?;
        parsed.good += 1;
    }
    file.sync_all()?;
    Ok(parsed)
}

/// Where a file is now that it was moved aside.
fn moved(path: &Path, id: &str) -> Result<PathBuf, StoreError> {
    disk::move_aside(path).map_err(|error| match error.kind() {
        // Another instance was faster.
        io::ErrorKind::NotFound => StoreError::NoSuchAttempt { id: id.to_owned() },
        _ => cannot_write(path, &error),
    })
}

/// A file that no other instance can lock.
#[derive(Debug)]
struct Locked(File);

impl Locked {
    fn open(path: &Path, id: &str) -> Result<Self, StoreError> {
        let id = || id.to_owned();
        // Not opened for appending: on Windows such a file could not be cut off.
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

impl Drop for Locked {
    fn drop(&mut self) {
        // Closing would do, unless a child process that was started meanwhile still shares the file.
        let _ = self.0.unlock();
    }
}
