//! A store in memory that lasts as long as the program. It is for tests, and for systems on which nothing can be
//! stored.

use std::collections::{BTreeMap, BTreeSet};

use super::{Listing, Opened, Store, StoreError, is_attempt_id, reflection_line};
use crate::meeting::{Attempt, TimedAct};
use crate::message::Message;
use crate::settings::Settings;

/// Attempts, reflections and settings in memory.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    attempts: BTreeMap<String, Attempt>,
    /// The ids of the attempts that are open.
    open: BTreeSet<String>,
    /// The trainee's own lines about attempts, by the ids of the attempts.
    reflections: BTreeMap<String, String>,
    settings: Settings,
}

impl MemoryStore {
    /// Returns an empty store with the default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Deletes an attempt. An id without an attempt is no error.
    pub fn forget(&mut self, id: &str) {
        self.attempts.remove(id);
        self.open.remove(id);
        self.reflections.remove(id);
    }
}

impl Store for MemoryStore {
    fn list(&self) -> Listing {
        Listing {
            attempts: self.attempts.values().cloned().collect(),
            notices: Vec::new(),
        }
        .sorted()
    }

    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        let id = &attempt.header.id;
        if !is_attempt_id(id) {
            return Err(StoreError::BadId { id: id.clone() });
        }
        if self.attempts.contains_key(id) {
            return Err(StoreError::AttemptExists { id: id.clone() });
        }
        self.attempts.insert(id.clone(), attempt.clone());
        Ok(())
    }

    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        let id = id.to_owned();
        if !is_attempt_id(&id) {
            return Err(StoreError::BadId { id });
        }
        let Some(attempt) = self.attempts.get(&id).cloned() else {
            return Err(StoreError::NoSuchAttempt { id });
        };
        self.open.insert(id);
        Ok(Opened {
            attempt,
            notices: Vec::new(),
        })
    }

    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        match self.attempts.get_mut(id) {
            Some(attempt) if self.open.contains(id) => {
                attempt.acts.extend_from_slice(acts);
                Ok(())
            }
            _ => Err(StoreError::NotOpen { id: id.to_owned() }),
        }
    }

    fn close(&mut self, id: &str) {
        self.open.remove(id);
    }

    fn reflection(&self, id: &str) -> Result<Option<String>, StoreError> {
        if !is_attempt_id(id) {
            return Err(StoreError::BadId { id: id.to_owned() });
        }
        Ok(self.reflections.get(id).cloned())
    }

    fn set_reflection(&mut self, id: &str, line: Option<&str>) -> Result<(), StoreError> {
        if !is_attempt_id(id) {
            return Err(StoreError::BadId { id: id.to_owned() });
        }
        match line.and_then(reflection_line) {
            Some(line) => self.reflections.insert(id.to_owned(), line),
            None => self.reflections.remove(id),
        };
        Ok(())
    }

    fn erase_attempts(&mut self) -> Result<(), StoreError> {
        self.attempts.clear();
        self.open.clear();
        self.reflections.clear();
        Ok(())
    }

    fn settings(&self) -> (Settings, Vec<Message>) {
        (self.settings.clone(), Vec::new())
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        self.settings = settings.clone();
        Ok(())
    }
}
