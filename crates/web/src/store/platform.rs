//! The store of a visit from a learning platform. Attempts are in memory only, for two reasons: the platform stores
//! them, and everybody who uses the machine may share the browser's storage.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{Listing, MemoryStore, Opened, Store, StoreError};

/// A handle to the attempts of a visit. Settings reveal nothing about the trainee, so they stay in another store.
#[derive(Clone)]
pub struct PlatformStore(Arc<Mutex<Inner>>);

struct Inner {
    attempts: MemoryStore,
    settings: Box<dyn Store>,
    /// The ids of the attempts. The most recently changed attempt is at the end.
    order: Vec<String>,
    /// `true` if the attempts have changed since the last report, or if there was no report yet.
    is_changed: bool,
    /// The ids of the attempts to which this visit has added acts.
    touched: Vec<String>,
}

impl PlatformStore {
    /// Builds a store with the attempts that the platform has. The most recently changed attempt is at the end of
    /// `attempts`. Settings are kept in the store `settings`.
    pub fn new(attempts: &[Attempt], settings: Box<dyn Store>) -> Self {
        let mut inner = Inner {
            attempts: MemoryStore::new(),
            settings,
            order: Vec::new(),
            is_changed: true,
            touched: Vec::new(),
        };
        for attempt in attempts {
            if inner.attempts.create(attempt).is_ok() {
                inner.order.push(attempt.header.id.clone());
            }
        }
        Self(Arc::new(Mutex::new(inner)))
    }

    /// Returns the attempts. The most recently changed attempt is at the end.
    pub fn attempts(&self) -> Vec<Attempt> {
        self.lock().in_order(|_| true)
    }

    /// Returns the attempts to which this visit has added acts, in the order of [`Self::attempts`].
    pub fn touched(&self) -> Vec<Attempt> {
        let inner = self.lock();
        inner.in_order(|id| inner.touched.iter().any(|one| one == id))
    }

    /// Returns `true` if the attempts have changed since the last call. The first call always returns `true`, because
    /// each visit begins with a report.
    pub fn take_change(&self) -> bool {
        std::mem::take(&mut self.lock().is_changed)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A panic while the lock is held cannot leave an attempt half changed, so a poisoned lock is safe to use.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn in_order(&self, wanted: impl Fn(&str) -> bool) -> Vec<Attempt> {
        let listed = self.attempts.list().attempts;
        let find = |id: &String| listed.iter().find(|one| one.header.id == *id).cloned();
        let order = self.order.iter().filter(|id| wanted(id));
        order.filter_map(find).collect()
    }

    /// Moves an attempt to the end of the order.
    fn touch(&mut self, id: &str) {
        self.order.retain(|other| other != id);
        self.order.push(id.to_owned());
        if self.touched.iter().all(|other| other != id) {
            self.touched.push(id.to_owned());
        }
        self.is_changed = true;
    }
}

impl Store for PlatformStore {
    fn list(&self) -> Listing {
        self.lock().attempts.list()
    }

    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        let mut inner = self.lock();
        inner.attempts.create(attempt)?;
        let id = &attempt.header.id;
        if attempt.acts.is_empty() {
            // No act was stored yet: the trainee only looks at the case file.
            inner.order.insert(0, id.clone());
        } else {
            inner.touch(id);
        }
        Ok(())
    }

    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        self.lock().attempts.open(id)
    }

    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        let mut inner = self.lock();
        inner.attempts.append(id, acts)?;
        if !acts.is_empty() {
            inner.touch(id);
        }
        Ok(())
    }

    /// Closes an attempt. If it has not begun, removes it, because a case file that was only looked at is not worth
    /// resuming.
    fn close(&mut self, id: &str) {
        let mut inner = self.lock();
        let listed = inner.attempts.list().attempts;
        let mut empty = listed.iter().filter(|one| one.acts.is_empty());
        if empty.any(|one| one.header.id == id) {
            inner.attempts.forget(id);
            inner.order.retain(|other| other != id);
        }
        inner.attempts.close(id);
    }

    fn reflection(&self, id: &str) -> Result<Option<String>, StoreError> {
        self.lock().attempts.reflection(id)
    }

    fn set_reflection(&mut self, id: &str, line: Option<&str>) -> Result<(), StoreError> {
        self.lock().attempts.set_reflection(id, line)
    }

    fn erase_attempts(&mut self) -> Result<(), StoreError> {
        let mut inner = self.lock();
        inner.order.clear();
        inner.touched.clear();
        inner.is_changed = true;
        inner.attempts.erase_attempts()
    }

    fn settings(&self) -> (Settings, Vec<Message>) {
        self.lock().settings.settings()
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        self.lock().settings.save_settings(settings)
    }
}
