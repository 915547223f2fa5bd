//! A store that fails for a while.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{Listing, MemoryStore, Opened, Store, StoreError};
use samtalerum_simulator::{Action, Simulator, Training};

use super::{HAND, choose, codes, sound};
use crate::support::content;

/// A store whose disk can be full.
struct Failing {
    inner: Arc<Mutex<MemoryStore>>,
    full: Arc<AtomicBool>,
}

impl Failing {
    fn check(&self) -> Result<(), StoreError> {
        if self.full.load(Ordering::Relaxed) {
            return Err(StoreError::CannotWrite {
                path: "somewhere".into(),
                reason: "the disk is full".into(),
            });
        }
        Ok(())
    }
}

impl Store for Failing {
    fn list(&self) -> Listing {
        self.inner.lock().unwrap().list()
    }
    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        self.check()?;
        self.inner.lock().unwrap().create(attempt)
    }
    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        self.inner.lock().unwrap().open(id)
    }
    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        self.check()?;
        self.inner.lock().unwrap().append(id, acts)
    }
    fn close(&mut self, id: &str) {
        self.inner.lock().unwrap().close(id);
    }
    fn settings(&self) -> (Settings, Vec<Message>) {
        self.inner.lock().unwrap().settings()
    }
    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        self.check()?;
        self.inner.lock().unwrap().save_settings(settings)
    }
}

fn failing() -> (Simulator, Arc<Mutex<MemoryStore>>, Arc<AtomicBool>) {
    let (inner, full) = (Arc::default(), Arc::new(AtomicBool::new(false)));
    let store = Failing {
        inner: Arc::clone(&inner),
        full: Arc::clone(&full),
    };
    let simulator = Simulator::new(content(), Box::new(store), &["da".to_owned()]);
    (simulator, inner, full)
}

fn stored(inner: &Mutex<MemoryStore>, id: &str) -> Vec<TimedAct> {
    let attempts = inner.lock().unwrap().list().attempts.into_iter();
    attempts
        .filter(|attempt| attempt.header.id == id)
        .flat_map(|attempt| attempt.acts)
        .collect()
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    for full_from_the_start in [false, true] {
        let (mut simulator, inner, full) = failing();
        full.store(full_from_the_start, Ordering::Relaxed);
        simulator.update(Action::Start(HAND.into()));
        choose(&mut simulator, &["ask-lone"]);
        full.store(true, Ordering::Relaxed);
        choose(&mut simulator, &["wait-for-interpreter"]);
        let page = simulator.page();
        assert_eq!(
            page.notices.len(),
            1,
            "told, and told once: {}",
            codes(&simulator)
        );
        sound(&page);
        full.store(false, Ordering::Relaxed);
        choose(&mut simulator, &["role-question"]);
        let attempt = simulator.session().unwrap().attempt().clone();
        assert_eq!(
            stored(&inner, &attempt.header.id),
            attempt.acts,
            "from the start: {full_from_the_start}"
        );
    }
}

/// What the disk did not take last is tried once more when the meeting is left.
#[test]
fn what_could_not_be_stored_is_tried_again_on_leaving() {
    let (mut simulator, inner, full) = failing();
    simulator.update(Action::Start(HAND.into()));
    choose(&mut simulator, &["ask-lone"]);
    full.store(true, Ordering::Relaxed);
    choose(&mut simulator, &["wait-for-interpreter"]);
    let attempt = simulator.session().unwrap().attempt().clone();
    full.store(false, Ordering::Relaxed);
    simulator.update(Action::Menu);
    assert_eq!(stored(&inner, &attempt.header.id), attempt.acts);
}
