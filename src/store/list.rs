//! Lists all attempts of a folder. Other instances may write to it at the same time.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::Path;

use super::files::{EXTENSION, attempt_path};
use super::lock::LockedAttempt;
use super::{disk, inspect};
use samtalerum_core::meeting::Attempt;
use samtalerum_core::message::Message;
use samtalerum_core::store::{Found, misnamed};
use samtalerum_core::store::{Listing, StoreError, is_attempt_id};

/// The attempt of one file, if it can be played, and a notice about the file.
type Listed = (Option<Attempt>, Option<Message>);

/// Lists all attempts that can be played, in the order of their ids. `folder` is the folder of the attempts, `open` those
/// that this instance has open.
pub(super) fn list(folder: &Path, open: &BTreeMap<String, LockedAttempt>) -> Listing {
    let mut listing = Listing::default();
    let names = disk::names(folder).unwrap_or_else(|error| {
        let error = disk::cannot_read(folder, &error);
        listing.notices.push(error.notice());
        Vec::new()
    });
    for name in names {
        // Some systems add a hidden file for each visible one.
        let Some(id) = name
            .strip_suffix(EXTENSION)
            .filter(|id| !id.starts_with('.'))
        else {
            continue;
        };
        let (attempt, notice) = if is_attempt_id(id) {
            match open.get(id) {
                Some(locked) => (Some(locked.attempt().clone()), None),
                None => listed(&attempt_path(folder, id), id),
            }
        } else {
            (None, Some(misnamed(&name)))
        };
        listing.attempts.extend(attempt);
        listing.notices.extend(notice);
    }
    listing
}

/// Lists an attempt that this instance has not opened.
fn listed(path: &Path, id: &str) -> Listed {
    // Read without the lock first: a listing must not keep other instances from opening the attempt.
    match File::open(path).and_then(|mut file| inspect::attempt(&mut file, id)) {
        Ok((Found::Whole(parsed), _)) => (Some(parsed.attempt), None),
        Ok((Found::Foreign(notice), _)) => (None, Some(notice)),
        Ok((Found::Damaged(parsed), _)) => repaired(path, id, Some(parsed.attempt)),
        Ok((Found::Worthless | Found::TooLarge, _)) => repaired(path, id, None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => (None, None),
        Err(error) => match LockedAttempt::open(path, id) {
            // On systems with mandatory locks, an attempt that another instance has open cannot be read either.
            Err(error @ StoreError::InUse { .. }) => (None, Some(error.notice())),
            _ => (None, Some(disk::cannot_read(path, &error).notice())),
        },
    }
}

/// Locks and repairs an attempt that seems damaged. If another instance has locked it, returns it as it was read (`seen`):
/// the other instance may be writing, and half a line is then no damage.
fn repaired(path: &Path, id: &str, seen: Option<Attempt>) -> Listed {
    match LockedAttempt::open(path, id) {
        Ok((locked, notice)) => (Some(locked.attempt().clone()), notice),
        Err(StoreError::InUse { .. }) => (seen, None),
        Err(StoreError::NoSuchAttempt { .. }) => (None, None),
        Err(StoreError::Unplayable(notice)) => (None, Some(notice)),
        Err(error) => (seen, Some(error.notice())),
    }
}
