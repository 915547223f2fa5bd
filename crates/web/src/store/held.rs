//! An attempt held for adding to: mended, and compared with what is stored before each act.

use super::keys::key;
use super::shelf::{Shelf, keep_copy, move_aside};
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::store::MEGABYTES;
use samtalerum_core::store::{Found, inspect, notice, set_aside};
use samtalerum_core::store::{MAX_ATTEMPT_BYTES, StoreError, write_acts};

/// An attempt that this instance adds to, as long as no other does.
#[derive(Debug)]
pub(super) struct Held {
    attempt: Attempt,
    /// What this instance last saw or wrote there.
    text: String,
}

impl Held {
    /// Reads an attempt; damage is set aside, and the notice tells of it.
    pub(super) fn take(
        shelf: &impl Shelf,
        id: &str,
    ) -> Result<(Self, Option<Message>), StoreError> {
        let key = key(id);
        let text = match shelf.get(&key) {
            Ok(Some(text)) => text,
            Ok(None) => return Err(StoreError::NoSuchAttempt { id: id.to_owned() }),
            Err(refusal) => return Err(refusal.reading(&key)),
        };
        let moved = |code| match move_aside(shelf, &key, &text) {
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
                    keep_copy(shelf, &key, &text).map_err(|refusal| refusal.writing(&key))?;
                let mut good = text;
                good.truncate(parsed.good);
                if !good.ends_with('\n') {
                    good.push('\n');
                }
                let mended = shelf.set(&key, &good);
                mended.map_err(|refusal| refusal.writing(&key))?;
                let attempt = parsed.attempt;
                let notice = set_aside(notice::DAMAGED_ATTEMPT_SHORTENED, &key, kept)
                    .with("acts", attempt.acts.len());
                let text = good;
                Ok((Self { attempt, text }, Some(notice)))
            }
            Found::Worthless => Err(StoreError::Unplayable(moved(
                notice::DAMAGED_ATTEMPT_SET_ASIDE,
            )?)),
            Found::TooLarge => {
                let notice =
                    moved(notice::TOO_LARGE_ATTEMPT_SET_ASIDE)?.with("megabytes", MEGABYTES);
                Err(StoreError::Unplayable(notice))
            }
            Found::Foreign(notice) => Err(StoreError::Unplayable(notice)),
        }
    }

    /// As this instance knows it.
    pub(super) fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Adds acts to the end, or leaves everything as it was.
    pub(super) fn append(
        &mut self,
        shelf: &impl Shelf,
        acts: &[TimedAct],
    ) -> Result<(), StoreError> {
        let id = || self.attempt.header.id.clone();
        let key = key(&self.attempt.header.id);
        let text = self.text.clone() + &write_acts(acts);
        if text.len() as u64 > MAX_ATTEMPT_BYTES {
            return Err(StoreError::TooLarge { id: id() });
        }
        match shelf.get(&key) {
            // Where the storage was emptied meanwhile, the attempt under way is stored anew.
            Ok(None) => {}
            Ok(Some(stored)) if stored == self.text => {}
            Ok(Some(_)) => return Err(StoreError::InUse { id: id() }),
            Err(refusal) => return Err(refusal.reading(&key)),
        }
        let stored = shelf.set(&key, &text);
        stored.map_err(|refusal| refusal.writing(&key))?;
        self.text = text;
        self.attempt.acts.extend_from_slice(acts);
        Ok(())
    }
}
