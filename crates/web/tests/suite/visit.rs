//! Counts the pages that a visit builds, with a training that stands in for the real one.

use std::sync::atomic::{AtomicUsize, Ordering};

use samtalerum_simulator::{Action, Overlay, Page, Simulator, Step, Training};
use samtalerum_web::{View, Visit, scenarios};

use crate::support::simulator;

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

/// Runs an action on a visit and returns the number of pages that it built.
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
    assert_eq!(built(&visit), 1);
    let start = visit.page().answers().next().unwrap().id.clone();
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

#[test]
fn a_course_is_read_as_the_training_reads_it() {
    let course = r###"
        /* a /* nested */ (scenario: "ghost") */
        // (scenario: "ghost")
        Course(
            format: 1,
            pass_mark: 60,
            introduction: "first",
            meetings: [
                (scenario: r"raw"),
                (scenario: r#"hashed"#, must_pass: true),
                (scenario: "\u{61}-b"),
                (scenario: "first"),
            ],
        )
    "###;
    assert_eq!(scenarios(course), ["first", "raw", "hashed", "a-b"]);
}

#[test]
fn a_misspelt_field_hides_no_meeting_and_an_unreadable_course_names_none() {
    let misspelt = "Course(format: 1, pass_mrak: 60, meetings: [(scenario: \"one\")])";
    assert_eq!(scenarios(misspelt), ["one"]);
    assert!(scenarios("Course(format: 1, meetings: [").is_empty());
}
