//! A store that fails for some time and then works again.

use samtalerum_core::meeting::TimedAct;
use samtalerum_simulator::{Action, Training};

use super::{HAND, choose, codes, over, sound};
use crate::support::{SharedStore, content};

fn acts(store: &SharedStore, id: &str) -> Vec<TimedAct> {
    store.stored(id).map(|one| one.acts).unwrap_or_default()
}

#[test]
fn a_full_disk_is_reported_and_loses_nothing() {
    for full_from_the_start in [false, true] {
        let store = SharedStore::default();
        let mut simulator = over(&store, &content());
        store.set_full(full_from_the_start);
        simulator.update(Action::Start(HAND.into()));
        choose(&mut simulator, &["ask-lone"]);
        store.set_full(true);
        choose(&mut simulator, &["wait-for-interpreter"]);
        let page = simulator.page();
        assert_eq!(
            page.notices.len(),
            1,
            "reported once: {}",
            codes(&simulator)
        );
        sound(&page);
        store.set_full(false);
        choose(&mut simulator, &["role-question"]);
        let attempt = simulator.session().unwrap().attempt().clone();
        assert_eq!(
            acts(&store, &attempt.header.id),
            attempt.acts,
            "from the start: {full_from_the_start}"
        );
    }
}

/// Acts that could not be stored earlier are stored when the trainee leaves the meeting.
#[test]
fn acts_that_could_not_be_stored_are_stored_on_leaving() {
    let store = SharedStore::default();
    let mut simulator = over(&store, &content());
    simulator.update(Action::Start(HAND.into()));
    choose(&mut simulator, &["ask-lone"]);
    store.set_full(true);
    choose(&mut simulator, &["wait-for-interpreter"]);
    let attempt = simulator.session().unwrap().attempt().clone();
    store.set_full(false);
    simulator.update(Action::Menu);
    assert_eq!(acts(&store, &attempt.header.id), attempt.acts);
}

/// If an attempt is left while the disk is full, its acts are stored together with the next act of another attempt.
/// Until then, the attempt can still be continued.
#[test]
fn an_attempt_that_was_left_on_a_full_disk_is_not_lost() {
    let store = SharedStore::default();
    let mut simulator = over(&store, &content());
    simulator.update(Action::Start(HAND.into()));
    choose(&mut simulator, &["ask-lone"]);
    store.set_full(true);
    choose(&mut simulator, &["wait-for-interpreter"]);
    let first = simulator.session().unwrap().attempt().clone();
    let id = first.header.id.clone();
    simulator.update(Action::Menu);
    assert!(simulator.settle().is_some());
    assert!(acts(&store, &id).len() < first.acts.len());

    simulator.update(Action::Resume(id.clone()));
    assert_eq!(simulator.session().unwrap().attempt(), &first);
    simulator.update(Action::Start(HAND.into()));
    let second = simulator.session().unwrap().attempt().header.id.clone();
    assert_ne!(second, id);
    store.set_full(false);
    simulator.update(Action::Begin);
    assert_eq!(acts(&store, &id), first.acts);
    assert_eq!(acts(&store, &second).len(), 1);
    assert_eq!(codes(&simulator), "", "the warning is over");
    assert_eq!(simulator.settle(), None);
}
