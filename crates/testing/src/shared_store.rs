//! A store in memory that several simulators can open, and that outlives them.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard};

use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{Listing, MemoryStore, Opened, Store, StoreError};

/// A handle to a store in memory. Several handles can share one store, like several windows of the program that share a
/// folder. An attempt that one handle has opened is in use for the other handles. It is free again once the first handle
/// closes it or is dropped.
#[derive(Debug, Default)]
pub struct SharedStore {
    shared: Arc<Mutex<Shared>>,
    /// The attempts that this handle has opened.
    opened: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct Shared {
    store: MemoryStore,
    in_use: BTreeSet<String>,
    is_full: bool,
    /// The number of times that the attempts were listed since the last call of [`SharedStore::take_lists`].
    lists: usize,
}

impl SharedStore {
    /// Returns another handle to the same store.
    pub fn handle(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            opened: BTreeSet::new(),
        }
    }

    /// Sets whether the store is full. While it is full, every write fails, as on a full disk.
    pub fn set_full(&self, is_full: bool) {
        self.shared().is_full = is_full;
    }

    /// Returns the attempt with this id as it is stored, or `None` if it is not stored.
    pub fn stored(&self, id: &str) -> Option<Attempt> {
        let attempts = self.shared().store.list().attempts;
        attempts.into_iter().find(|one| one.header.id == id)
    }

    /// Returns how many times [`Store::list`] was called since the last call of this function. The number matters
    /// because a store on disk reads every attempt each time.
    pub fn take_lists(&self) -> usize {
        std::mem::take(&mut self.shared().lists)
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap()
    }

    fn to_write(&self) -> Result<MutexGuard<'_, Shared>, StoreError> {
        let shared = self.shared();
        if shared.is_full {
            return Err(StoreError::CannotWrite {
                path: "somewhere".into(),
                reason: "the disk is full".into(),
            });
        }
        Ok(shared)
    }
}

impl Drop for SharedStore {
    fn drop(&mut self) {
        for id in std::mem::take(&mut self.opened) {
            self.close(&id);
        }
    }
}

impl Store for SharedStore {
    fn list(&self) -> Listing {
        let mut shared = self.shared();
        shared.lists += 1;
        shared.store.list()
    }

    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        self.to_write()?.store.create(attempt)
    }

    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        let mut shared = self.shared();
        if shared.in_use.contains(id) && !self.opened.contains(id) {
            return Err(StoreError::InUse { id: id.to_owned() });
        }
        let opened = shared.store.open(id)?;
        shared.in_use.insert(id.to_owned());
        drop(shared);
        self.opened.insert(id.to_owned());
        Ok(opened)
    }

    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        if !self.opened.contains(id) {
            return Err(StoreError::NotOpen { id: id.to_owned() });
        }
        self.to_write()?.store.append(id, acts)
    }

    fn close(&mut self, id: &str) {
        self.opened.remove(id);
        let mut shared = self.shared();
        shared.in_use.remove(id);
        shared.store.close(id);
    }

    fn reflection(&self, id: &str) -> Result<Option<String>, StoreError> {
        self.shared().store.reflection(id)
    }

    fn set_reflection(&mut self, id: &str, line: Option<&str>) -> Result<(), StoreError> {
        self.to_write()?.store.set_reflection(id, line)
    }

    fn erase_attempts(&mut self) -> Result<(), StoreError> {
        let mut shared = self.to_write()?;
        shared.in_use.clear();
        shared.store.erase_attempts()?;
        drop(shared);
        self.opened.clear();
        Ok(())
    }

    fn settings(&self) -> (Settings, Vec<samtalerum_core::message::Message>) {
        self.shared().store.settings()
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        self.to_write()?.store.save_settings(settings)
    }
}
