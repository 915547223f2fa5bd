//! Tests how many pages a visit builds. The visit gets a training that counts its pages.

use std::sync::atomic::{AtomicUsize, Ordering};

use samtalerum_core::store::Store;
use samtalerum_simulator::notice::WEB_NO_WEBGL;
use samtalerum_simulator::{Action, Overlay, Page, Simulator, Step, Training};
use samtalerum_web::{View, Visit};

use crate::support::{SharedStore, best, content, meetings, simulator};

/// A training that counts the pages that it builds.
struct Counted {
    simulator: Simulator,
    pages: AtomicUsize,
}

impl Training for Counted {
    fn page(&self) -> Page {
        self.pages.fetch_add(1, Ordering::Relaxed);
        self.simulator.page()
    }

    fn update(&mut self, action: Action) {
        self.simulator.update(action);
    }
}

/// Begins a visit whose training counts its pages.
fn visit() -> Visit<Counted> {
    Visit::new(Counted {
        simulator: simulator("en"),
        pages: AtomicUsize::new(0),
    })
}

fn built(visit: &Visit<Counted>) -> usize {
    visit.training().pages.swap(0, Ordering::Relaxed)
}

#[test]
fn whatever_the_visitor_does_is_answered_by_one_page() {
    let mut visit = visit();
    visit.training_mut().simulator.settings_mut().reduced_motion = true;
    assert_eq!(built(&visit), 0, "nothing is shown yet");
    let start = visit.page().answers().next().unwrap().id.clone();
    assert_eq!(built(&visit), 1);
    assert!(visit.page().settings.reduced_motion);
    assert_eq!(built(&visit), 0, "nothing has changed");
    let answer = visit.press(&start).clone();
    assert_eq!(built(&visit), 1);
    assert!(answer.place.starts_with("case-file:"), "{}", answer.place);

    let view = View::new(&answer, String::new(), None, None);
    assert_eq!(view.place, answer.place);
    assert_eq!(view.theme, "light");
    assert_eq!(built(&visit), 0, "the view is made of the page alone");

    assert!(visit.key("Enter").is_some());
    assert_eq!(built(&visit), 1);
    assert!(visit.page().in_meeting);
    visit.act(Action::Open(Overlay::Handbook));
    assert_eq!(built(&visit), 1);
    let found = visit.input("search", "zzzz".to_owned()).clone();
    assert_eq!(built(&visit), 1);
    assert_ne!(found.body, answer.body);
    // A change that is not an action shows on the next page too.
    visit.training_mut().simulator.notify(WEB_NO_WEBGL.into());
    assert_eq!(visit.page().notices.len(), 1);
    assert_eq!(built(&visit), 1);
}

/// The field for the reflection can be filled in although it is within a part of the debrief that is folded at first.
#[test]
fn a_field_in_a_folded_part_takes_what_is_typed() {
    let attempt = best(&meetings()[0]).attempt().clone();
    let id = attempt.header.id.clone();
    let mut store = SharedStore::default();
    store.create(&attempt).unwrap();
    let training = Simulator::new(content(), Box::new(store.handle()), &[]);
    let mut visit = Visit::new(training);
    visit.act(Action::Review(id.clone()));
    visit.input("reflection", "folded".to_owned());
    visit.press("fold:reflection");
    visit.input("reflection", "Ask her.".to_owned());
    visit.press("reflection-save");
    assert_eq!(store.reflection(&id), Ok(Some("Ask her.".to_owned())));
    visit.press("reflection-erase");
    assert_eq!(store.reflection(&id), Ok(None));
}

#[test]
fn what_is_not_on_the_page_does_nothing() {
    let mut visit = visit();
    let before = visit.page().clone();
    visit.press("no-such-button");
    visit.input("no-such-field", "words".to_owned());
    assert_eq!(visit.key("F5"), None);
    assert_eq!(visit.neighbour("no-such-button", Step::After), None);
    assert_eq!(*visit.page(), before);
}
