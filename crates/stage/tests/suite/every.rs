//! Plays every meeting of the course and checks the layout of every page: nothing is cut off and nothing overlaps. The
//! attempts have fixed seeds, so that the pages are the same each time.

use bevy::prelude::*;
use samtalerum_core::meeting::Mode;
use samtalerum_core::settings::{Settings, TextSize, Theme};
use samtalerum_simulator::{Action, Overlay, Page, PageName, Simulator};
use samtalerum_stage::{Current, Perform};

use super::measure::faults;
use super::stage::headless;
use crate::support::{begun, meetings, next_answer};

/// Number of frames after which a new page has been drawn and laid out, and has been scrolled so that its new content
/// is visible.
const FRAMES: usize = 2;

/// Settings under which the meetings are played.
#[derive(Debug, Clone, Copy)]
struct View {
    language: &'static str,
    size: (u32, u32),
    percent: u16,
    mode: Mode,
    /// Index of the button to press on the first page, among the buttons that lead forward. The index grows by one with
    /// each page, and wraps around.
    pick: usize,
}

fn simulator(view: View, meeting: &str) -> Simulator {
    let settings = Settings {
        language: Some(view.language.to_owned()),
        text_size: TextSize::new(view.percent),
        theme: Theme::Light,
        reduced_motion: true,
        character_keys: true,
        mode: view.mode,
    };
    begun(meeting, settings, 7)
}

struct Play {
    app: App,
    view: View,
    meeting: String,
    pages: usize,
}

impl Play {
    fn page(&self) -> Page {
        self.app.world().resource::<Current>().0.clone()
    }

    fn look(&mut self) {
        let page = self.page();
        let (width, height) = self.view.size;
        let faults = faults(&mut self.app, Vec2::new(width as f32, height as f32));
        assert!(
            faults.is_empty(),
            "{} at {:?} {} in {:?}:\n{}",
            self.meeting,
            page.name,
            page.place,
            self.view,
            faults.join("\n")
        );
        self.pages += 1;
    }

    fn perform(&mut self, action: Action) {
        self.app.world_mut().trigger(Perform(action));
        for _ in 0..FRAMES {
            self.app.update();
        }
        self.look();
    }
}

/// Returns one of the actions that lead forward from a page.
fn forward(page: &Page, pick: usize) -> Action {
    if page.name == PageName::Appraisal {
        return next_answer(page);
    }
    let buttons = page.buttons().into_iter();
    let forward: Vec<&Action> = buttons
        .map(|button| &button.action)
        .filter(|action| {
            matches!(
                action,
                Action::Begin
                    | Action::Continue
                    | Action::Choose(_)
                    | Action::SubmitNote
                    | Action::Debrief
            )
        })
        .collect();
    forward[pick % forward.len()].clone()
}

/// Plays one meeting from its case file to its debrief and checks each page. Returns the number of pages checked.
fn play(view: View, meeting: &str) -> usize {
    let (width, height) = view.size;
    let mut play = Play {
        app: headless(Box::new(simulator(view, meeting)), width, height),
        view,
        meeting: meeting.to_owned(),
        pages: 0,
    };
    play.look();
    while play.page().name != PageName::Debrief {
        assert!(play.pages < 300, "{meeting} does not end");
        let next = forward(&play.page(), view.pick + play.pages);
        play.perform(next);
    }
    play.perform(Action::Open(Overlay::Transcript));
    play.perform(Action::Close);
    let principle = play.page().buttons().into_iter().find_map(|button| {
        let link = matches!(button.action, Action::OpenPrinciple(_));
        link.then(|| button.action.clone())
    });
    play.perform(principle.expect("a debrief names principles"));
    play.pages
}

/// Plays all meetings, one after the other.
fn all(view: View) {
    for meeting in meetings() {
        assert!(play(view, &meeting) > 10, "{meeting} was played");
    }
}

const WINDOW: (u32, u32) = (1280, 720);
const LARGE: (u32, u32) = (1920, 1080);
const PHONE: (u32, u32) = (390, 844);

const fn view(language: &'static str, size: (u32, u32), percent: u16, pick: usize) -> View {
    View {
        language,
        size,
        percent,
        mode: Mode::Practice,
        pick,
    }
}

#[test]
fn danish_in_a_window() {
    all(view("da", WINDOW, 100, 0));
}

#[test]
fn english_in_a_window() {
    all(view("en", WINDOW, 100, 1));
}

#[test]
fn danish_on_a_phone() {
    all(view("da", PHONE, 100, 2));
}

#[test]
fn english_on_a_phone() {
    all(view("en", PHONE, 100, 0));
}

#[test]
fn danish_twice_as_large_in_a_window() {
    all(view("da", WINDOW, 200, 1));
}

#[test]
fn danish_twice_as_large_in_a_large_window() {
    all(view("da", LARGE, 200, 2));
}

#[test]
fn danish_twice_as_large_on_a_phone() {
    all(view("da", PHONE, 200, 0));
}

#[test]
fn english_twice_as_large() {
    all(view("en", WINDOW, 200, 2));
}

#[test]
fn english_twice_as_large_in_a_large_window() {
    all(view("en", LARGE, 200, 0));
}

#[test]
fn english_twice_as_large_on_a_phone() {
    all(view("en", PHONE, 200, 1));
}
