//! An attempt that is open for appending. It is repaired when it is opened, and compared with the stored text before
//! each append.

use super::key_value::{KeyValueStorage, keep_copy, move_aside};
use super::keys::key;
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::store::{
    Found, MAX_ATTEMPT_BYTES, MEGABYTES, StoreError, inspect, notice, set_aside, write_acts,
};

/// An open attempt. This instance can append to it until another instance has appended to it.
#[derive(Debug)]
pub(super) struct OpenAttempt {
    attempt: Attempt,
    /// The stored text as this instance last read or wrote it.
    text: String,
}

impl OpenAttempt {
    /// Reads and repairs an attempt. If it is damaged, a copy of the original is kept under another key, and the
    /// returned notice names that key.
    ///
    /// # Errors
    /// If there is no such attempt, if the storage fails, or if the text contains nothing that can be played.
    pub(super) fn open(
        storage: &impl KeyValueStorage,
        id: &str,
    ) -> Result<(Self, Option<Message>), StoreError> {
        let key = key(id);
        let text = match storage.get(&key) {
            Ok(Some(text)) => text,
            Ok(None) => return Err(StoreError::NoSuchAttempt { id: id.to_owned() }),
            Err(refusal) => return Err(refusal.reading(&key)),
        };
        let set_original_aside = |code| match move_aside(storage, &key, &text) {
            Ok(kept) => Ok(set_aside(code, &key, kept)),
            Err(refusal) => Err(refusal.writing(&key)),
        };
        match inspect(text.as_bytes(), id, &key) {
            Found::Whole(parsed) => {
                let attempt = parsed.attempt;
                Ok((Self { attempt, text }, None))
            }
            Found::Damaged(parsed) => {
                let kept =
                    keep_copy(storage, &key, &text).map_err(|refusal| refusal.writing(&key))?;
                let mut good = text;
                good.truncate(parsed.good);
                if !good.ends_with('\n') {
                    good.push('\n');
                }
                let repaired = storage.set(&key, &good);
                repaired.map_err(|refusal| refusal.writing(&key))?;
                let attempt = parsed.attempt;
                let notice = set_aside(notice::DAMAGED_ATTEMPT_SHORTENED, &key, kept)
                    .with("acts", attempt.acts.len());
                let text = good;
                Ok((Self { attempt, text }, Some(notice)))
            }
            Found::Worthless => Err(StoreError::Unplayable(set_original_aside(
                notice::DAMAGED_ATTEMPT_SET_ASIDE,
            )?)),
            Found::TooLarge => {
                let notice = set_original_aside(notice::TOO_LARGE_ATTEMPT_SET_ASIDE)?
                    .with("megabytes", MEGABYTES);
                Err(StoreError::Unplayable(notice))
            }
            Found::Foreign(notice) => Err(StoreError::Unplayable(notice)),
        }
    }

    /// Returns the attempt as this instance last read or wrote it.
    pub(super) fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Appends acts. On failure, the storage stays as it was.
    pub(super) fn append(
        &mut self,
        storage: &impl KeyValueStorage,
        acts: &[TimedAct],
    ) -> Result<(), StoreError> {
        let id = || self.attempt.header.id.clone();
        let key = key(&self.attempt.header.id);
        let text = self.text.clone() + &write_acts(acts);
        if text.len() as u64 > MAX_ATTEMPT_BYTES {
            return Err(StoreError::TooLarge { id: id() });
        }
        match storage.get(&key) {
            // If the storage was cleared meanwhile, store the whole attempt again.
            Ok(None) => {}
            Ok(Some(stored)) if stored == self.text => {}
            Ok(Some(_)) => return Err(StoreError::InUse { id: id() }),
            Err(refusal) => return Err(refusal.reading(&key)),
        }
        let stored = storage.set(&key, &text);
        stored.map_err(|refusal| refusal.writing(&key))?;
        self.text = text;
        self.attempt.acts.extend_from_slice(acts);
        Ok(())
    }
}
