//! Attempts at a meeting that was edited after the attempts were stored.

use samtalerum_simulator::{Action, Training};

use super::{HAND, HAND_FILE, choose, codes, edited, id, over};
use crate::support::{SharedStore, content};

#[test]
fn an_attempt_at_an_edited_meeting_continues_in_a_copy() {
    let store = SharedStore::default();
    let mut simulator = over(&store, &content());
    simulator.update(Action::Start(HAND.into()));
    choose(
        &mut simulator,
        &["ask-lone", "wait-for-interpreter", "role-question"],
    );
    let original = id(&simulator);
    drop(simulator);
    let stored = store.stored(&original);
    assert!(stored.is_some());

    let renamed = edited(HAND_FILE, "\"role-question\"", "\"role-asked\"");
    let mut simulator = over(&store, &renamed);
    simulator.update(Action::Resume(original.clone()));
    let copy = id(&simulator);
    assert_ne!(copy, original);
    assert!(!codes(&simulator).is_empty() && !codes(&simulator).contains('⟨'));
    assert_eq!(simulator.session().unwrap().decisions().len(), 2);
    assert_eq!(
        store.stored(&original),
        stored,
        "the original stays as it is"
    );
    choose(&mut simulator, &["role-asked", "take-a-break"]);
    drop(simulator);

    // The menu now resumes the copy. The copy fits the edited meeting, so there is no notice.
    let mut simulator = over(&store, &renamed);
    let menu = simulator.page();
    let resume = menu
        .buttons()
        .into_iter()
        .find(|button| matches!(button.action, Action::Resume(_)));
    simulator.update(resume.expect("something is under way").action.clone());
    assert_eq!(id(&simulator), copy);
    assert_eq!(codes(&simulator), "");
    assert_eq!(simulator.session().unwrap().decisions().len(), 4);
    assert_eq!(store.stored(&original), stored);
}

#[test]
fn an_edit_that_takes_nothing_away_keeps_everything() {
    let store = SharedStore::default();
    let mut simulator = over(&store, &content());
    simulator.update(Action::Start(HAND.into()));
    choose(&mut simulator, &["ask-lone", "wait-for-interpreter"]);
    let original = id(&simulator);
    drop(simulator);
    // The edit adds a line at the end of a scene that the attempt has left already.
    let last = "Say(by: \"lone\", text: \"prepare-late\", mood: Serious),";
    let longer = edited(
        HAND_FILE,
        last,
        &format!("{last} Narrate(text: \"prepare-new\"),"),
    );
    let mut simulator = over(&store, &longer);
    simulator.update(Action::Resume(original.clone()));
    assert_eq!(id(&simulator), original);
    assert_eq!(simulator.session().unwrap().decisions().len(), 2);
    assert_eq!(simulator.page().notices.len(), 1, "the edit is reported");
}
