//! Whole attempts, played as a front end does it: with pages and keys.

mod edited;
mod failing;
mod pages;
mod resuming;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_simulator::{
    Action, Button, ButtonKind, Key, Overlay, Page, PageName, Simulator, Training,
};

use super::support::{SharedStore, content, meetings, next_answer, press_key};

const OVERLAYS: [Overlay; 5] = [
    Overlay::Handbook,
    Overlay::Transcript,
    Overlay::CaseFile,
    Overlay::Settings,
    Overlay::About,
];

/// Checks that buttons with the same name send the same action. Speech input knows buttons only by their names, and so
/// does the list of buttons in a screen reader.
#[track_caller]
fn names_say_which(page: &Page) {
    let mut known: BTreeMap<String, &Button> = BTreeMap::new();
    // A link of the contents may have the name of the folded part that it leads to.
    let leads_to = |link: &Button, part: &Button| link.action == Action::GoTo(part.id.clone());
    // The settings have a button for each language. Every page also has a button that switches to the next language.
    // On the settings page, the two buttons for that language may have the same name.
    let is_next = |button: &&Button| button.action == Action::NextLanguage;
    let is_settings = page.name == PageName::Settings;
    let buttons = page.buttons().into_iter();
    for button in buttons.filter(|button| !(is_settings && is_next(button))) {
        let other = known.insert(button.name(), button);
        assert!(
            other.is_none_or(|other| other.action == button.action || leads_to(other, button)),
            "two buttons {:?} on {}",
            button.name(),
            page.place
        );
    }
}

/// Checks what is required of every page: unique ids and keys, labels, and a text for each message.
#[track_caller]
fn sound(page: &Page) {
    let buttons = page.buttons();
    let mut ids = BTreeSet::new();
    let mut keys = Vec::new();
    for button in &buttons {
        assert!(
            ids.insert(&button.id),
            "two buttons {} on {}",
            button.id,
            page.place
        );
        if let Some(key) = button.key {
            assert!(
                !keys.contains(&key),
                "two buttons for {key:?} on {}",
                page.place
            );
            keys.push(key);
        }
        assert!(!button.label.is_empty(), "{}", button.id);
    }
    names_say_which(page);
    let text = format!("{page:?}");
    if let Some(at) = text.find('⟨') {
        let missing: String = text[at..].chars().take(60).collect();
        panic!("a message is missing on {}: {missing}", page.place);
    }
    assert!(!page.title.is_empty());
}

/// Returns the key to press on this page: a digit if there are choices, otherwise the key that continues, answers or
/// submits. `pick` selects one of the choices. Returns `None` at the debrief.
fn key_on(page: &Page, pick: usize) -> Option<Key> {
    match page.name {
        PageName::Debrief => None,
        PageName::Appraisal => Some(answer_key(page)),
        PageName::Note => Some(Key::Character('u')),
        _ if page.button_for(Key::Continue).is_some() => Some(Key::Continue),
        _ => {
            let digits = (1..=9).filter(|digit| page.button_for(Key::Digit(*digit)).is_some());
            let digits: Vec<u8> = digits.collect();
            assert!(!digits.is_empty(), "no key leads on from {}", page.place);
            Some(Key::Digit(digits[pick % digits.len()]))
        }
    }
}

/// Returns the key of the next answer to an appraisal. If all questions have an answer, returns the key that submits
/// the appraisal.
fn answer_key(page: &Page) -> Key {
    let action = next_answer(page);
    let buttons = page.buttons();
    let button = buttons.iter().find(|button| button.action == action);
    let key = button.and_then(|button| button.key);
    key.expect("every answer of the appraisal has a key")
}

/// Plays a meeting from the menu to its debrief by keys alone. Each value of `pick` leads to other choices. `seen` is
/// called with each page.
fn play(
    simulator: &mut Simulator,
    scenario: &str,
    pick: usize,
    seen: &mut dyn FnMut(&mut Simulator, &Page),
) {
    let number = meetings().iter().position(|id| id == scenario).unwrap() as u8;
    assert_eq!(simulator.page().name, PageName::Menu);
    // Only the first nine meetings have a digit key.
    match simulator.page().button_for(Key::Digit(number + 1)) {
        Some(button) => simulator.update(button.action.clone()),
        None => simulator.update(Action::Start(scenario.to_owned())),
    }
    for step in 0..500 {
        let page = simulator.page();
        sound(&page);
        seen(simulator, &page);
        let Some(key) = key_on(&page, pick * 7 + step * pick) else {
            return;
        };
        if page.name == PageName::Note && pick.is_multiple_of(2) {
            press_key(simulator, Key::Digit(1));
            press_key(simulator, Key::Digit(2));
            press_key(simulator, Key::Digit(2));
            sound(&simulator.page());
        }
        press_key(simulator, key);
    }
    panic!("{scenario} does not end");
}

fn marks(page: &Page) -> usize {
    let toggles = page.buttons().into_iter();
    toggles
        .filter(|button| matches!(button.kind, ButtonKind::Toggle(true)))
        .count()
}

/// Returns a new simulator that shares the store with other simulators, as several windows of the program do.
fn over(store: &SharedStore, content: &Arc<Content>) -> Simulator {
    let store = Box::new(store.handle());
    Simulator::new(Arc::clone(content), store, &["da".to_owned()])
}

fn id(simulator: &Simulator) -> String {
    simulator.session().unwrap().attempt().header.id.clone()
}

fn codes(simulator: &Simulator) -> String {
    let notices = simulator.page().notices;
    notices
        .iter()
        .map(|notice| notice.text.as_str())
        .collect::<Vec<_>>()
        .join(" / ")
}

const HAND: &str = "the-hand-she-holds";
const HAND_FILE: &str = "scenarios/the-hand-she-holds.ron";

/// Takes these choices one after another, and reads the lines after each.
fn choose(simulator: &mut Simulator, choices: &[&str]) {
    for choice in choices {
        while simulator.page().button_for(Key::Digit(1)).is_none() {
            press_key(simulator, Key::Continue);
        }
        simulator.update(Action::Choose((*choice).to_owned()));
    }
    while simulator.page().button_for(Key::Continue).is_some() {
        press_key(simulator, Key::Continue);
    }
}

/// Returns the built-in content with a text in one file replaced.
fn edited(path: &str, old: &str, new: &str) -> Arc<Content> {
    let mut files: Files = content().files.clone();
    let text = files.text(path).unwrap().replace(old, new);
    assert_ne!(
        Some(text.as_str()),
        files.text(path),
        "{old} stands in {path}"
    );
    files.add(path, text.into_bytes());
    Arc::new(samtalerum_authoring::check::load(files, None))
}
