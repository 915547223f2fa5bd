//! Simulators over the built-in course, and the presses and actions with which tests play in them.

use samtalerum_core::meeting::{Attempt, Header};
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Action, Body, ButtonKind, Key, Page, PageName, Simulator, Training};

use crate::{attempt_at, content};

/// Builds a simulator over the built-in content, with a store in memory. A new attempt plays the meeting itself, never
/// its twin. The twin is a second version of the meeting, with the same opening but different facts.
pub fn simulator(language: &str) -> Simulator {
    Simulator::new(
        content(),
        Box::new(MemoryStore::new()),
        &[language.to_owned()],
    )
    .with_seeds(|| 0)
}

/// Builds a simulator with these settings and an open attempt whose meeting has not begun. The seed determines the
/// order of the choices.
pub fn begun(scenario: &str, settings: Settings, seed: u64) -> Simulator {
    let begun = attempt_at(&content(), scenario, settings.mode);
    let header = Header {
        seed,
        ..begun.header
    };
    let id = header.id.clone();
    let mut store = stored(&[Attempt {
        header,
        acts: Vec::new(),
    }]);
    store.save_settings(&settings).unwrap();
    let mut simulator = Simulator::new(content(), Box::new(store), &[]);
    simulator.update(Action::Resume(id));
    simulator
}

/// Returns a store in memory that has these attempts.
pub fn stored(attempts: &[Attempt]) -> MemoryStore {
    let mut store = MemoryStore::new();
    for attempt in attempts {
        store.create(attempt).unwrap();
    }
    store
}

/// Presses the button with this id.
#[track_caller]
pub fn press(simulator: &mut Simulator, id: &str) {
    let page = simulator.page();
    let button = page.buttons().into_iter().find(|button| button.id == id);
    let button = button.unwrap_or_else(|| panic!("no {id} on {}", page.place));
    simulator.update(button.action.clone());
}

/// Presses the button of the page that has this shortcut key.
#[track_caller]
pub fn press_key(simulator: &mut Simulator, key: Key) {
    let page = simulator.page();
    let button = page.button_for(key);
    let button = button.unwrap_or_else(|| panic!("no {key:?} on {}", page.place));
    simulator.update(button.action.clone());
}

/// Returns `true` if the page has a button with this id.
pub fn has_button(simulator: &Simulator, id: &str) -> bool {
    let page = simulator.page();
    page.buttons().iter().any(|button| button.id == id)
}

/// Returns the action with which a meeting continues from this page; `None` at the debrief. At a decision, this is the
/// choice that is listed first. The note stays empty.
#[track_caller]
pub fn onward(page: &Page) -> Option<Action> {
    onward_by(page, 0)
}

/// Returns the action with which a meeting continues from this page, as [`onward`] does, but takes another choice at a
/// decision: the one at position `pick`, counted from 0. After the last choice, counting continues with the first.
#[track_caller]
pub fn onward_by(page: &Page, pick: usize) -> Option<Action> {
    Some(match (page.name, &page.body) {
        (PageName::Debrief, _) => return None,
        (PageName::CaseFile, _) => Action::Begin,
        (PageName::Appraisal, _) => next_answer(page),
        (PageName::Note, _) => Action::SubmitNote,
        (PageName::Ending, _) => Action::Debrief,
        (_, Body::Meeting(view)) => view.choices[pick % view.choices.len()].action.clone(),
        _ => panic!("{} is no part of a meeting", page.place),
    })
}

/// Returns a page without the texts that depend on the last action. So tests can compare pages that were reached by
/// different actions.
pub fn silent(page: Page) -> Page {
    Page {
        announcements: Vec::new(),
        status: Vec::new(),
        ..page
    }
}

/// Returns the next action in an appraisal, which asks about the level, the basis and the confidence. The action
/// answers the first question that has no answer yet; the answer about the basis is always "no". If all three have an
/// answer, the action submits the appraisal.
pub fn next_answer(page: &Page) -> Action {
    let buttons = page.buttons();
    let answers = [
        ("level:", Action::AnswerLevel("unease".to_owned())),
        ("basis:", Action::AnswerBasis("no".to_owned())),
        ("confidence:", Action::AnswerConfidence("fairly".to_owned())),
    ];
    let given = |prefix: &str| {
        let mut answers = buttons.iter().filter(|one| one.id.starts_with(prefix));
        answers.any(|one| one.kind == ButtonKind::Radio(true))
    };
    let open = answers.into_iter().find(|(prefix, _)| !given(prefix));
    open.map_or(Action::SubmitAppraisal, |(_, action)| action)
}
