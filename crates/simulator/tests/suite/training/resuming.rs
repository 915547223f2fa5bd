//! Resuming attempts: after any act, from a decision, and in a second window.

use samtalerum_simulator::{Action, Body, Key, PageName, Training};

use super::{HAND, HAND_FILE, choose, codes, edited, id, key_on, marks, over, play, sound};
use crate::support::{SharedStore, content, press_key, silent};

#[test]
fn an_attempt_resumes_after_any_act() {
    let scenario = HAND;
    let store = SharedStore::default();
    let mut simulator = over(&store, &content());
    simulator.update(Action::Start(scenario.to_owned()));
    for step in 0..500 {
        let page = simulator.page();
        let attempt = id(&simulator);
        let acts = simulator.session().unwrap().attempt().acts.clone();
        drop(simulator);
        simulator = over(&store, &content());
        simulator.update(Action::Resume(attempt));
        assert_eq!(simulator.session().unwrap().attempt().acts, acts);
        // Resuming shows the feedback again, even if it was dismissed.
        if silent(simulator.page()) != silent(page.clone()) && page.name != PageName::Debrief {
            if page.name == PageName::Ending {
                assert_eq!(simulator.page().name, PageName::Debrief);
                return;
            }
            let Body::Meeting(view) = simulator.page().body else {
                panic!("{}", page.place)
            };
            assert!(
                view.feedback.is_some(),
                "{} became {}",
                page.place,
                simulator.page().place
            );
            press_key(&mut simulator, Key::Continue);
        }
        assert_eq!(silent(simulator.page()), silent(page.clone()));
        let Some(key) = key_on(&page, step) else {
            return;
        };
        if step % 3 == 1 && page.button_for(Key::Character('m')).is_some() {
            press_key(&mut simulator, Key::Character('m'));
            assert!(marks(&simulator.page()) > 0 || step > 3);
        } else if step % 11 == 10 && page.button_for(Key::Back).is_some() {
            press_key(&mut simulator, Key::Back);
        } else {
            press_key(&mut simulator, key);
        }
    }
    panic!("it does not end");
}

#[test]
fn a_new_attempt_begins_at_the_decision() {
    let scenario = HAND;
    let store = SharedStore::default();
    let mut simulator = over(&store, &content());
    play(&mut simulator, scenario, 1, &mut |_, _| {});
    let first = id(&simulator);
    let debrief = simulator.debrief().unwrap();
    for decision in 0..debrief.decisions.len() {
        simulator.update(Action::TryFrom(decision));
        let page = simulator.page();
        sound(&page);
        assert_eq!(page.name, PageName::Meeting);
        let session = simulator.session().unwrap();
        assert_ne!(id(&simulator), first);
        assert_eq!(
            session.attempt().header.again_from.as_deref(),
            Some(first.as_str())
        );
        assert_eq!(session.decisions().len(), decision);
        let offered = session.offered().into_iter();
        let offered: Vec<_> = offered
            .map(|choice| session.compiled().choice_id(choice).clone())
            .collect();
        assert!(
            offered.contains(&debrief.decisions[decision].choice),
            "{decision}: {offered:?}"
        );
        simulator.update(Action::Menu);
        sound(&simulator.page());
        simulator.update(Action::Review(first.clone()));
        assert_eq!(simulator.page().name, PageName::Debrief);
    }
}

#[test]
fn a_second_window_continues_in_a_copy() {
    let store = SharedStore::default();
    let mut first = over(&store, &content());
    first.update(Action::Start(HAND.into()));
    choose(&mut first, &["ask-lone"]);
    let original = id(&first);
    let mut second = over(&store, &content());
    second.update(Action::Resume(original.clone()));
    let copy = id(&second);
    assert_ne!(copy, original);
    assert!(!codes(&second).is_empty() && !codes(&second).contains('⟨'));
    assert_eq!(second.session().unwrap().decisions().len(), 1);
    choose(&mut first, &["slow-danish"]);
    choose(&mut second, &["wait-for-interpreter", "role-question"]);
    drop((first, second));
    for (id, choices) in [(original, 2), (copy, 3)] {
        let mut again = over(&store, &content());
        again.update(Action::Resume(id.clone()));
        assert_eq!(self::id(&again), id);
        assert_eq!(again.session().unwrap().decisions().len(), choices);
    }
}

/// The second window has the edited meeting. The attempt is open in the first window, so the second window continues in
/// a copy. The copy contains the acts that still fit, and then the acts of the second window.
#[test]
fn a_copy_from_another_window_can_be_replayed() {
    let store = SharedStore::default();
    let mut first = over(&store, &content());
    first.update(Action::Start(HAND.into()));
    choose(
        &mut first,
        &["ask-lone", "wait-for-interpreter", "role-question"],
    );
    let renamed = edited(HAND_FILE, "\"role-question\"", "\"role-asked\"");
    let mut second = over(&store, &renamed);
    second.update(Action::Resume(id(&first)));
    choose(&mut second, &["role-asked", "take-a-break"]);
    let copy = id(&second);
    drop(second);
    let mut again = over(&store, &renamed);
    again.update(Action::Resume(copy.clone()));
    assert_eq!(id(&again), copy);
    assert_eq!(again.session().unwrap().decisions().len(), 4);
}

#[test]
fn stored_attempts_contain_the_acts_played() {
    let store = SharedStore::default();
    let mut simulator = over(&store, &content());
    play(&mut simulator, HAND, 2, &mut |_, _| {});
    let attempt = simulator.session().unwrap().attempt().clone();
    assert_eq!(store.stored(&attempt.header.id), Some(attempt));
}
