//! All attempts in a folder that other instances may be writing to at the same time.

use std::fs::File;
use std::io;
use std::path::Path;

use super::held::Held;
use super::look::look;
use super::{ENDING, FileStore, disk};
use samtalerum_core::meeting::Attempt;
use samtalerum_core::message::Message;
use samtalerum_core::store::{Found, misnamed};
use samtalerum_core::store::{Listing, StoreError, is_attempt_id};

/// What there is to show of one file, and to tell about it.
type Listed = (Option<Attempt>, Option<Message>);

/// Everything that can be played, in the order of its ids.
pub(super) fn list(store: &FileStore) -> Listing {
    let mut listing = Listing::default();
    let names = disk::names(&store.attempts).unwrap_or_else(|error| {
        let error = disk::cannot_read(&store.attempts, &error);
        listing.notices.push(error.notice());
        Vec::new()
    });
    for name in names {
        // Some systems put a hidden file beside each of ours.
        let Some(id) = name.strip_suffix(ENDING).filter(|id| !id.starts_with('.')) else {
            continue;
        };
        let (attempt, notice) = if is_attempt_id(id) {
            listed(store, id)
        } else {
            (None, Some(misnamed(&name)))
        };
        listing.attempts.extend(attempt);
        listing.notices.extend(notice);
    }
    listing
}

fn listed(store: &FileStore, id: &str) -> Listed {
    if let Some(held) = store.open.get(id) {
        return (Some(held.attempt().clone()), None);
    }
    let path = store.path(id);
    // Read without the lock at first, so that a listing keeps nobody from opening anything.
    match File::open(&path).and_then(|mut file| look(&mut file, id)) {
        Ok((Found::Whole(parsed), _)) => (Some(parsed.attempt), None),
        Ok((Found::Foreign(notice), _)) => (None, Some(notice)),
        Ok((Found::Damaged(parsed), _)) => mended(&path, id, Some(parsed.attempt)),
        Ok((Found::Worthless | Found::TooLarge, _)) => mended(&path, id, None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => (None, None),
        Err(error) => match Held::take(&path, id) {
            // Where locks are binding, another instance's attempt cannot even be read.
            Err(error @ StoreError::InUse { .. }) => (None, Some(error.notice())),
            _ => (None, Some(disk::cannot_read(&path, &error).notice())),
        },
    }
}

/// What seems damaged, mended as opening it does. While another instance is writing there, it is shown as it was
/// seen: half a line is no damage then.
fn mended(path: &Path, id: &str, seen: Option<Attempt>) -> Listed {
    match Held::take(path, id) {
        Ok((held, notice)) => (Some(held.attempt().clone()), notice),
        Err(StoreError::InUse { .. }) => (seen, None),
        Err(StoreError::NoSuchAttempt { .. }) => (None, None),
        Err(StoreError::Unplayable(notice)) => (None, Some(notice)),
        Err(error) => (seen, Some(error.notice())),
    }
}
