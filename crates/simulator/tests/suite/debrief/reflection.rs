//! The trainee's own line is stored separately from the attempt: no report contains it, and it can be erased while the
//! attempt is kept.

use std::sync::Arc;

use samtalerum_core::meeting::{Attempt, Mode};
use samtalerum_core::scenario::{ConcernLevel, Sufficiency};
use samtalerum_core::store::{MAX_REFLECTION_CHARS, Store};
use samtalerum_simulator::{Action, Block, Field, Page, Simulator, Training};

use super::{begun, folded, reviewing, rightly, says, says_not, sentence};
use crate::support::{SharedStore, appraise, appraise_truly, press, take, weighed, write};

/// A line with a word that no page contains otherwise (`Xylofon`).
const LINE: &str = "Næste gang: spørg hende selv, Xylofon.";

fn unfold() -> Action {
    Action::ToggleFold("reflection".to_owned())
}

/// Returns an attempt that was passed.
fn passed() -> Attempt {
    let session = rightly(
        &weighed(),
        Mode::Practice,
        ["ask-amina", "offer-time-alone"],
    );
    session.attempt().clone()
}

/// Opens the debrief of an attempt in this store, and unfolds the part that contains the line.
fn over(store: &SharedStore, attempt: &Attempt) -> Simulator {
    let mut simulator = Simulator::new(weighed(), Box::new(store.handle()), &["da".to_owned()]);
    simulator.update(Action::Review(attempt.header.id.clone()));
    simulator.update(unfold());
    simulator
}

/// Types a text into the field, and presses the button that stores it.
fn write_line(simulator: &mut Simulator, text: &str) {
    simulator.update(Field::Reflection.action(text.to_owned()));
    press(simulator, "reflection-save");
}

/// Returns what the field of the line contains, or `None` if the page does not show it.
fn field(page: &Page) -> Option<String> {
    folded(page).into_iter().find_map(|one| match one {
        Block::Field { value, .. } => Some(value.clone()),
        _ => None,
    })
}

#[test]
fn a_line_is_stored_beside_the_attempt_and_erased_alone() {
    let attempt = passed();
    let id = attempt.header.id.clone();
    let mut store = SharedStore::default();
    store.create(&attempt).unwrap();
    let mut simulator = over(&store, &attempt);
    let before = simulator.debrief().unwrap();
    assert_eq!(field(&simulator.page()).as_deref(), Some(""));
    assert_eq!(
        simulator.page().field("reflection"),
        Some(Field::Reflection)
    );
    says(&simulator.page(), &sentence("da", "reflection-label", &[]));

    simulator.update(Field::Reflection.action(LINE.to_owned()));
    says(
        &simulator.page(),
        &sentence("da", "reflection-unsaved", &[]),
    );
    assert_eq!(store.reflection(&id), Ok(None), "typing stores nothing");
    press(&mut simulator, "reflection-save");
    assert_eq!(store.reflection(&id), Ok(Some(LINE.to_owned())));
    let saved = sentence("da", "reflection-saved", &[]);
    says(&simulator.page(), &saved);
    assert_eq!(simulator.page().status, [saved]);

    // Neither the attempt nor its debrief nor the report contains the line.
    assert_eq!(store.stored(&id), Some(attempt.clone()));
    assert_eq!(simulator.debrief().unwrap(), before);
    let report = format!("{:?}", simulator.report().unwrap());
    assert!(report.contains(&sentence("da", "principles-heading", &[])));
    assert!(!report.contains("Xylofon") && !report.contains("reflection"));
    assert!(!report.contains(&sentence("da", "reflection-heading", &[])));

    // After the attempt was left and opened again, the line is shown again. It is not shown with another attempt.
    simulator.update(Action::Menu);
    drop(simulator);
    let mut simulator = over(&store, &attempt);
    assert_eq!(field(&simulator.page()).as_deref(), Some(LINE));
    simulator.update(Action::TryFrom(0));
    simulator.update(unfold());
    assert_eq!(field(&simulator.page()), None);
    let mut other = attempt.clone();
    other.header.id = "other".to_owned();
    store.create(&other).unwrap();
    let simulator = over(&store, &other);
    assert_eq!(field(&simulator.page()).as_deref(), Some(""));
    drop(simulator);

    let mut simulator = over(&store, &attempt);
    press(&mut simulator, "reflection-erase");
    assert_eq!(store.reflection(&id), Ok(None));
    assert_eq!(store.stored(&id), Some(attempt));
    let page = simulator.page();
    assert_eq!(field(&page).as_deref(), Some(""));
    assert_eq!(page.focus.as_deref(), Some("reflection-save"));
    says(&page, &sentence("da", "reflection-erased", &[]));
}

#[test]
fn the_question_follows_from_the_result() {
    let content = weighed();
    let silent = rightly(&content, Mode::Practice, ["ask-amina", "stay-silent"]);
    let mut against = begun(&content, Mode::Assessment);
    take(&mut against, &["ask-amina"]);
    appraise_truly(&mut against);
    take(&mut against, &["send-him-out"]);
    let hearsay = ["neighbour-says".to_owned()];
    let danger = ConcernLevel::Danger;
    appraise(&mut against, danger, Sufficiency::More, None, &hearsay);
    write(&mut against, &["note-typical"]);
    let questions = [
        ("reflection-passed", passed()),
        ("reflection-not-passed", silent.attempt().clone()),
        ("reflection-contradicts", against.attempt().clone()),
    ];
    for language in ["da", "en"] {
        for (asked, attempt) in &questions {
            let attempts = std::slice::from_ref(attempt);
            let mut simulator = reviewing(Arc::clone(&content), language, attempts);
            says_not(&simulator.page(), &sentence(language, asked, &[]));
            simulator.update(unfold());
            for (question, _) in &questions {
                let words = sentence(language, question, &[]);
                if question == asked {
                    says(&simulator.page(), &words);
                } else {
                    says_not(&simulator.page(), &words);
                }
            }
        }
    }
}

#[test]
fn a_full_disk_is_reported_and_the_line_is_stored_on_leaving() {
    let attempt = passed();
    let id = &attempt.header.id;
    let mut store = SharedStore::default();
    store.create(&attempt).unwrap();
    let mut simulator = over(&store, &attempt);
    store.set_full(true);
    write_line(&mut simulator, LINE);
    let page = simulator.page();
    assert_eq!(page.notices.len(), 1);
    assert_eq!(field(&page).as_deref(), Some(LINE), "nothing is lost");
    says(&page, &sentence("da", "reflection-unsaved", &[]));
    store.set_full(false);
    press(&mut simulator, "reflection-save");
    assert!(simulator.page().notices.is_empty(), "it is stored now");

    store.set_full(true);
    write_line(&mut simulator, "Another");
    simulator.update(Field::Reflection.action("not to be stored".to_owned()));
    store.set_full(false);
    simulator.update(Action::Menu);
    assert_eq!(store.reflection(id), Ok(Some("Another".to_owned())));
    assert!(simulator.page().notices.is_empty());
}

#[test]
fn a_line_is_short_and_is_written_only_where_it_is_shown() {
    let attempt = passed();
    let id = &attempt.header.id;
    let mut store = SharedStore::default();
    store.create(&attempt).unwrap();
    let mut simulator = over(&store, &attempt);
    let longest = "ø".repeat(MAX_REFLECTION_CHARS);
    write_line(&mut simulator, &format!("{longest}x"));
    assert_eq!(field(&simulator.page()), Some(longest.clone()));
    simulator.update(unfold());
    for action in [
        Action::WriteReflection("folded".to_owned()),
        Action::SaveReflection,
        Action::EraseReflection,
    ] {
        simulator.update(action);
        assert_eq!(store.reflection(id), Ok(Some(longest.clone())));
    }
}
