//! The whole training in two tabs of a browser, and in a tab whose storage is full.

use samtalerum_core::meeting::Attempt;
use samtalerum_core::store::{Store, parse_attempt};
use samtalerum_simulator::{Action, Key, PageName, Simulator, Training};

use super::browser::Tabs;
use crate::support::{content, says};

const MEETING: &str = "the-husband-who-answers";

fn training(tabs: &Tabs) -> Simulator {
    Simulator::new(content(), Box::new(tabs.store()), &["en".to_owned()]).with_seeds(|| 0)
}

/// Reads on and takes the first choice each time, until this many choices have been taken.
fn play(simulator: &mut Simulator, choices: usize) {
    let mut taken = 0;
    while taken < choices {
        let page = simulator.page();
        let button = page.button_for(Key::Continue).or_else(|| {
            taken += 1;
            page.button_for(Key::Digit(1))
        });
        simulator.update(button.expect("a way on").action.clone());
    }
}

fn attempt(simulator: &Simulator) -> Attempt {
    simulator.session().unwrap().attempt().clone()
}

fn stored(tabs: &Tabs, id: &str) -> Attempt {
    let text = tabs.at(&format!("samtalerum/attempts/{id}")).unwrap();
    parse_attempt(text).unwrap().attempt
}

fn notices(simulator: &Simulator) -> Vec<String> {
    let notices = simulator.page().notices;
    notices.into_iter().map(|notice| notice.text).collect()
}

#[test]
fn the_tab_that_acts_second_goes_on_in_a_copy() {
    let tabs = Tabs::default();
    let mut first = training(&tabs);
    first.update(Action::Start(MEETING.to_owned()));
    first.update(Action::Begin);
    play(&mut first, 1);
    let original = attempt(&first).header.id;
    let mut second = training(&tabs);
    second.update(Action::Resume(original.clone()));
    assert_eq!(attempt(&second), attempt(&first));

    play(&mut first, 1);
    let place = second.page().name;
    play(&mut second, 1);
    let copy = attempt(&second);
    assert_ne!(copy.header.id, original);
    assert_eq!(copy.header.again_from.as_ref(), Some(&original));
    assert_eq!(second.page().name, place);
    assert_eq!(notices(&second).len(), 1, "{:?}", notices(&second));
    assert!(says(&notices(&second)[0], "en", "notice-in-use", &[]));

    play(&mut first, 1);
    play(&mut second, 1);
    assert_eq!(stored(&tabs, &original), attempt(&first));
    assert_eq!(stored(&tabs, &copy.header.id), attempt(&second));
    assert_eq!(tabs.store().list().attempts.len(), 2);
}

#[test]
fn what_finds_no_room_is_played_on_and_stored_later() {
    let tabs = Tabs::default();
    let mut simulator = training(&tabs);
    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Begin);
    play(&mut simulator, 1);
    let before = attempt(&simulator);
    tabs.leave_room(5);
    play(&mut simulator, 2);
    assert_eq!(stored(&tabs, &before.header.id), before);
    assert_eq!(simulator.page().name, PageName::Meeting);
    let notices_shown = notices(&simulator);
    assert_eq!(notices_shown.len(), 1);
    assert!(
        says(&notices_shown[0], "en", "notice-storage-full", &[]),
        "{notices_shown:?}"
    );

    tabs.leave_any_room();
    play(&mut simulator, 1);
    assert!(notices(&simulator).is_empty());
    assert_eq!(stored(&tabs, &before.header.id), attempt(&simulator));
}

#[test]
fn what_found_no_room_is_stored_when_the_meeting_is_left() {
    let tabs = Tabs::default();
    tabs.leave_room(5);
    let mut simulator = training(&tabs);
    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Begin);
    play(&mut simulator, 1);
    assert!(tabs.names().is_empty());
    let played = attempt(&simulator);
    tabs.leave_any_room();
    simulator.update(Action::Menu);
    assert_eq!(stored(&tabs, &played.header.id), played);
    assert!(notices(&simulator).is_empty());
}

#[test]
fn what_another_tab_went_on_with_is_copied_when_the_meeting_is_left() {
    let tabs = Tabs::default();
    let mut first = training(&tabs);
    first.update(Action::Start(MEETING.to_owned()));
    first.update(Action::Begin);
    let original = attempt(&first).header.id;
    let mut second = training(&tabs);
    second.update(Action::Resume(original.clone()));
    tabs.leave_room(0);
    play(&mut second, 1);
    let played = attempt(&second);
    tabs.leave_any_room();
    play(&mut first, 1);
    second.update(Action::Menu);
    assert_eq!(stored(&tabs, &original), attempt(&first));
    let all = tabs.store().list().attempts;
    let copy = all.iter().find(|one| one.header.id != original).unwrap();
    assert_eq!(copy.acts, played.acts);
    assert_eq!(second.page().name, PageName::Menu);
}
