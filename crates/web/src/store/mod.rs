//! The store in a browser: one text an attempt and one for the settings, in a place of named texts that the tabs share.
//!
//! ```text
//! samtalerum/settings                     as JSON
//! samtalerum/attempts/<id>                the header, then an act a line, as in a file
//! samtalerum/damaged-1/attempts/<id>      an original that could not be read to its end
//! ```
//!
//! No tab can lock anything here. Instead each compares what is stored with what it wrote last before it adds to it:
//! if another tab went on, its acts stay, and this one is told [`StoreError::InUse`].

mod held;
mod keys;
mod local;
mod shelf;

use std::collections::BTreeMap;

use self::held::Held;
use self::keys::{ATTEMPTS, key};
pub use self::local::LocalStorage;
pub use self::shelf::{Refusal, Shelf};
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{
    Found, Listing, MAX_ATTEMPT_BYTES, Opened, Store, StoreError, inspect, is_attempt_id, misnamed,
    notice, set_aside, write_attempt,
};

const SETTINGS: &str = "samtalerum/settings";

/// Attempts and settings on a shelf: in the browser's storage for this site.
#[derive(Debug)]
pub struct BrowserStore<S> {
    shelf: S,
    open: BTreeMap<String, Held>,
}

impl<S: Shelf> BrowserStore<S> {
    /// The store on this shelf.
    pub fn on(shelf: S) -> Self {
        Self {
            shelf,
            open: BTreeMap::new(),
        }
    }

    /// Whether settings were stored here before.
    pub fn has_settings(&self) -> bool {
        matches!(self.shelf.get(SETTINGS), Ok(Some(_)))
    }

    fn listed(&self, id: &str) -> (Option<Attempt>, Option<Message>) {
        if let Some(held) = self.open.get(id) {
            return (Some(held.attempt().clone()), None);
        }
        match self.shelf.get(&key(id)) {
            Ok(Some(text)) => match inspect(text.as_bytes(), id, &key(id)) {
                Found::Whole(parsed) => (Some(parsed.attempt), None),
                Found::Damaged(parsed) => match Held::take(&self.shelf, id) {
                    Ok((held, notice)) => (Some(held.attempt().clone()), notice),
                    Err(error) => (Some(parsed.attempt), Some(error.notice())),
                },
                Found::Worthless | Found::TooLarge | Found::Foreign(_) => {
                    let error = Held::take(&self.shelf, id).err();
                    (None, error.map(|error| error.notice()))
                }
            },
            Ok(None) => (None, None),
            Err(refusal) => (None, Some(refusal.reading(&key(id)).notice())),
        }
    }
}

impl<S: Shelf> Store for BrowserStore<S> {
    fn list(&self) -> Listing {
        let mut listing = Listing::default();
        let keys = self.shelf.keys().unwrap_or_else(|refusal| {
            listing.notices.push(refusal.reading(ATTEMPTS).notice());
            Vec::new()
        });
        for key in keys {
            let Some(id) = key.strip_prefix(ATTEMPTS) else {
                continue;
            };
            let (attempt, notice) = if is_attempt_id(id) {
                self.listed(id)
            } else {
                (None, Some(misnamed(&key)))
            };
            listing.attempts.extend(attempt);
            listing.notices.extend(notice);
        }
        listing.sorted()
    }

    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        let id = &attempt.header.id;
        let key = checked(id)?;
        let text = write_attempt(attempt);
        if text.len() as u64 > MAX_ATTEMPT_BYTES {
            return Err(StoreError::TooLarge { id: id.clone() });
        }
        match self.shelf.get(&key) {
            Ok(None) => {}
            Ok(Some(_)) => return Err(StoreError::AttemptExists { id: id.clone() }),
            Err(refusal) => return Err(refusal.reading(&key)),
        }
        let stored = self.shelf.set(&key, &text);
        stored.map_err(|refusal| refusal.writing(&key))
    }

    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        checked(id)?;
        if let Some(held) = self.open.get(id) {
            return Ok(Opened {
                attempt: held.attempt().clone(),
                notices: Vec::new(),
            });
        }
        let (held, notice) = Held::take(&self.shelf, id)?;
        let attempt = held.attempt().clone();
        self.open.insert(id.to_owned(), held);
        Ok(Opened {
            attempt,
            notices: notice.into_iter().collect(),
        })
    }

    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        match self.open.get_mut(id) {
            Some(held) => held.append(&self.shelf, acts),
            None => Err(StoreError::NotOpen { id: id.to_owned() }),
        }
    }

    fn close(&mut self, id: &str) {
        self.open.remove(id);
    }

    fn settings(&self) -> (Settings, Vec<Message>) {
        let text = match self.shelf.get(SETTINGS) {
            Ok(Some(text)) => text,
            Ok(None) => return (Settings::default(), Vec::new()),
            Err(refusal) => {
                return (
                    Settings::default(),
                    vec![refusal.reading(SETTINGS).notice()],
                );
            }
        };
        if let Ok(settings) = serde_json::from_str(&text) {
            return (settings, Vec::new());
        }
        let notice = match shelf::move_aside(&self.shelf, SETTINGS, &text) {
            Ok(kept) => set_aside(notice::DAMAGED_SETTINGS_SET_ASIDE, SETTINGS, kept),
            Err(refusal) => refusal.writing(SETTINGS).notice(),
        };
        (Settings::default(), vec![notice])
    }

    /// A browser keeps no file by itself: the page that this program stands in offers the report as a download.
    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let text = serde_json::to_string(settings).expect("settings hold only text and numbers");
        let stored = self.shelf.set(SETTINGS, &text);
        stored.map_err(|refusal| refusal.writing(SETTINGS))
    }
}

/// The key of an attempt, if this can be its id.
fn checked(id: &str) -> Result<String, StoreError> {
    if is_attempt_id(id) {
        Ok(key(id))
    } else {
        Err(StoreError::BadId { id: id.to_owned() })
    }
}
