//! The store in a browser: one text per attempt and per reflection, and one for the settings. The texts are in a
//! key-value storage that the tabs share.
//!
//! ```text
//! samtalerum/settings                     as JSON
//! samtalerum/attempts/<id>                the header, then one act per line, as in a file
//! samtalerum/reflections/<id>             a line of the trainee's own about the attempt
//! samtalerum/damaged-1/attempts/<id>      an original that could not be read to its end
//! ```
//!
//! A tab cannot lock an attempt here. Instead, before it appends acts, it compares the stored text with the text that
//! it wrote or read last. If they differ, another tab has appended acts. These acts stay, and the append fails with
//! [`StoreError::InUse`].

mod key_value;
mod keys;
mod local;
mod open_attempt;
mod platform;

use std::collections::BTreeMap;

pub use self::key_value::{KeyValueStorage, Refusal};
use self::keys::{ATTEMPTS, is_of_an_attempt, key, reflection_key};
pub use self::local::LocalStorage;
use self::open_attempt::OpenAttempt;
pub use self::platform::PlatformStore;
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{
    Found, Listing, MAX_ATTEMPT_BYTES, Opened, Store, StoreError, inspect, is_attempt_id, misnamed,
    notice, reflection_line, set_aside, write_attempt,
};

const SETTINGS: &str = "samtalerum/settings";

/// Attempts, reflections and settings in a key-value storage.
#[derive(Debug)]
pub struct BrowserStore<S> {
    storage: S,
    /// The attempts that this instance has opened, by their ids.
    open: BTreeMap<String, OpenAttempt>,
}

impl<S: KeyValueStorage> BrowserStore<S> {
    /// Builds the store over this storage.
    pub fn on(storage: S) -> Self {
        Self {
            storage,
            open: BTreeMap::new(),
        }
    }

    /// Returns `true` if the storage contains settings.
    pub fn has_settings(&self) -> bool {
        matches!(self.storage.get(SETTINGS), Ok(Some(_)))
    }

    /// Returns an attempt for the list of attempts. If it is damaged, it is repaired as on opening, and the returned
    /// notice reports the damage.
    fn listed(&self, id: &str) -> (Option<Attempt>, Option<Message>) {
        if let Some(opened) = self.open.get(id) {
            return (Some(opened.attempt().clone()), None);
        }
        match self.storage.get(&key(id)) {
            Ok(Some(text)) => match inspect(text.as_bytes(), id, &key(id)) {
                Found::Whole(parsed) => (Some(parsed.attempt), None),
                Found::Damaged(parsed) => match OpenAttempt::open(&self.storage, id) {
                    Ok((opened, notice)) => (Some(opened.attempt().clone()), notice),
                    Err(error) => (Some(parsed.attempt), Some(error.notice())),
                },
                Found::Worthless | Found::TooLarge | Found::Foreign(_) => {
                    let error = OpenAttempt::open(&self.storage, id).err();
                    (None, error.map(|error| error.notice()))
                }
            },
            Ok(None) => (None, None),
            Err(refusal) => (None, Some(refusal.reading(&key(id)).notice())),
        }
    }
}

impl<S: KeyValueStorage> Store for BrowserStore<S> {
    fn list(&self) -> Listing {
        let mut listing = Listing::default();
        let keys = self.storage.keys().unwrap_or_else(|refusal| {
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
        match self.storage.get(&key) {
            Ok(None) => {}
            Ok(Some(_)) => return Err(StoreError::AttemptExists { id: id.clone() }),
            Err(refusal) => return Err(refusal.reading(&key)),
        }
        let stored = self.storage.set(&key, &text);
        stored.map_err(|refusal| refusal.writing(&key))
    }

    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        checked(id)?;
        if let Some(opened) = self.open.get(id) {
            return Ok(Opened {
                attempt: opened.attempt().clone(),
                notices: Vec::new(),
            });
        }
        let (opened, notice) = OpenAttempt::open(&self.storage, id)?;
        let attempt = opened.attempt().clone();
        self.open.insert(id.to_owned(), opened);
        Ok(Opened {
            attempt,
            notices: notice.into_iter().collect(),
        })
    }

    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        match self.open.get_mut(id) {
            Some(opened) => opened.append(&self.storage, acts),
            None => Err(StoreError::NotOpen { id: id.to_owned() }),
        }
    }

    fn close(&mut self, id: &str) {
        self.open.remove(id);
    }

    fn reflection(&self, id: &str) -> Result<Option<String>, StoreError> {
        checked(id)?;
        let key = reflection_key(id);
        let stored = self.storage.get(&key);
        let stored = stored.map_err(|refusal| refusal.reading(&key))?;
        Ok(stored.as_deref().and_then(reflection_line))
    }

    fn set_reflection(&mut self, id: &str, line: Option<&str>) -> Result<(), StoreError> {
        checked(id)?;
        let key = reflection_key(id);
        let done = match line.and_then(reflection_line) {
            Some(line) => self.storage.set(&key, &line),
            None => self.storage.remove(&key),
        };
        done.map_err(|refusal| refusal.writing(&key))
    }

    fn erase_attempts(&mut self) -> Result<(), StoreError> {
        self.open.clear();
        let keys = self.storage.keys();
        let keys = keys.map_err(|refusal| refusal.reading(ATTEMPTS))?;
        let mut first = Ok(());
        // If an item cannot be removed, go on with the others, and return the first error at the end.
        for key in keys.iter().filter(|key| is_of_an_attempt(key)) {
            let removed = self.storage.remove(key);
            first = first.and(removed.map_err(|refusal| refusal.writing(key)));
        }
        first
    }

    fn settings(&self) -> (Settings, Vec<Message>) {
        let text = match self.storage.get(SETTINGS) {
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
        let notice = match key_value::move_aside(&self.storage, SETTINGS, &text) {
            Ok(kept) => set_aside(notice::DAMAGED_SETTINGS_SET_ASIDE, SETTINGS, kept),
            Err(refusal) => refusal.writing(SETTINGS).notice(),
        };
        (Settings::default(), vec![notice])
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let text = serde_json::to_string(settings).expect("settings hold only text and numbers");
        let stored = self.storage.set(SETTINGS, &text);
        stored.map_err(|refusal| refusal.writing(SETTINGS))
    }
}

/// Returns the key of an attempt.
///
/// # Errors
/// `BadId` if this is not a valid id.
fn checked(id: &str) -> Result<String, StoreError> {
    if is_attempt_id(id) {
        Ok(key(id))
    } else {
        Err(StoreError::BadId { id: id.to_owned() })
    }
}
