//! Lists all attempts in a folder, while other instances of the program may write to the same folder.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::file_system::{Access, FileSystem};
use super::files::{EXTENSION, attempt_path};
use super::lock::LockedAttempt;
use super::{atomic, inspect};
use samtalerum_core::meeting::Attempt;
use samtalerum_core::message::Message;
use samtalerum_core::store::{Found, Listing, StoreError, is_attempt_id, misnamed};

/// The result of reading one file: its attempt if it can be played, and a notice if there is something to report about
/// the file.
pub(super) type Listed = (Option<Attempt>, Option<Message>);

/// Lists all attempts that can be played, in the order of their ids. `folder` is the folder of the attempts, and `open`
/// contains those that this instance has opened.
pub(super) fn list(
    system: &dyn FileSystem,
    folder: &Path,
    open: &BTreeMap<String, LockedAttempt>,
) -> Listing {
    let mut listing = Listing::default();
    let names = system.names(folder).unwrap_or_else(|error| {
        // A folder that does not exist yet has no attempts.
        if error.kind() != io::ErrorKind::NotFound {
            let error = atomic::cannot_read(folder, &error);
            listing.notices.push(error.notice());
        }
        Vec::new()
    });
    for name in names {
        // Skip hidden files: some systems add one for each visible file.
        let Some(id) = name
            .strip_suffix(EXTENSION)
            .filter(|id| !id.starts_with('.'))
        else {
            continue;
        };
        let (attempt, notice) = if is_attempt_id(id) {
            match open.get(id) {
                Some(locked) => (Some(locked.attempt().clone()), None),
                None => listed(system, &attempt_path(folder, id), id),
            }
        } else {
            (None, Some(misnamed(&name)))
        };
        listing.attempts.extend(attempt);
        listing.notices.extend(notice);
    }
    listing
}

/// Reads an attempt that this instance has not opened.
pub(super) fn listed(system: &dyn FileSystem, path: &Path, id: &str) -> Listed {
    // Read without a lock first, because a lock would keep other instances from opening the attempt.
    let read = system.open(path, Access::Read);
    match read.and_then(|mut file| inspect::attempt(file.as_mut(), id)) {
        Ok((Found::Whole(parsed), _)) => (Some(parsed.attempt), None),
        Ok((Found::Foreign(notice), _)) => (None, Some(notice)),
        Ok((Found::Damaged(parsed), _)) => repaired(system, path, id, Some(parsed.attempt)),
        Ok((Found::Worthless | Found::TooLarge, _)) => repaired(system, path, id, None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => (None, None),
        Err(error) => match LockedAttempt::open(system, path, id) {
            // On systems such as Windows, a locked file cannot even be read by another instance.
            Err(error @ StoreError::InUse { .. }) => (None, Some(error.notice())),
            _ => (None, Some(atomic::cannot_read(path, &error).notice())),
        },
    }
}

/// Locks and repairs an attempt that seems damaged. If another instance has locked it, returns it as it was read
/// (`seen`): that instance may be writing just now, so half a line need not be damage.
fn repaired(system: &dyn FileSystem, path: &Path, id: &str, seen: Option<Attempt>) -> Listed {
    match LockedAttempt::open(system, path, id) {
        Ok((locked, notice)) => (Some(locked.attempt().clone()), notice),
        Err(StoreError::InUse { .. }) => (seen, None),
        Err(StoreError::NoSuchAttempt { .. }) => (None, None),
        Err(StoreError::Unplayable(notice)) => (None, Some(notice)),
        Err(error) => (seen, Some(error.notice())),
    }
}
