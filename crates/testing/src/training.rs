//! Simulators over the built-in course.

use samtalerum_core::meeting::{Attempt, Header};
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Action, ButtonKind, Page, Simulator, Training};

use crate::{attempt, content};

/// Builds a simulator over the built-in content, with a store in memory. A new attempt plays the meeting itself, never
/// its twin, a second version of the meeting with the same opening but different facts.
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
    let begun = attempt(scenario, settings.mode).header;
    let header = Header {
        content: content().meetings[scenario].hash.clone(),
        seed,
        ..begun
    };
    let id = header.id.clone();
    let mut store = MemoryStore::new();
    store.save_settings(&settings).unwrap();
    store
        .create(&Attempt {
            header,
            acts: Vec::new(),
        })
        .unwrap();
    let mut simulator = Simulator::new(content(), Box::new(store), &[]);
    simulator.update(Action::Resume(id));
    simulator
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
