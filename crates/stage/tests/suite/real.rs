//! Plays the real training in the window, and checks that nothing is cut off on any page.

use std::sync::Arc;

use bevy::prelude::*;
use samtalerum_core::settings::TextSize;
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{Action, Overlay, Page, PageName, Simulator, Training};
use samtalerum_stage::{Current, Perform};

use super::measure::faults;
use super::stage::{headless, settle};
use crate::support::next_answer;

struct Play {
    app: App,
    window: Vec2,
    name: String,
}

impl Play {
    fn open(language: &str, width: u32, height: u32, percent: u16) -> Self {
        let content = Arc::new(samtalerum_course::content());
        let wanted = [language.to_string()];
        let mut simulator =
            Simulator::new(content, Box::new(MemoryStore::new()), &wanted).with_seeds(|| 0);
        simulator.update(Action::SetTextSize(TextSize::new(percent)));
        Self {
            app: headless(Box::new(simulator), width, height),
            window: Vec2::new(width as f32, height as f32),
            name: format!("{language} {width}x{height} {percent} %"),
        }
    }

    fn page(&self) -> Page {
        self.app.world().resource::<Current>().0.clone()
    }

    fn perform(&mut self, action: Action) {
        self.app.world_mut().trigger(Perform(action));
        settle(&mut self.app);
        let page = self.page();
        let faults = faults(&mut self.app, self.window);
        assert!(
            faults.is_empty(),
            "{} at {:?} {}:\n{}",
            self.name,
            page.name,
            page.place,
            faults.join("\n")
        );
    }
}

/// Plays the first meeting from the menu to its debrief, taking the last choice each time.
fn play(language: &str, width: u32, height: u32, percent: u16) {
    let mut play = Play::open(language, width, height, percent);
    for overlay in [Overlay::Handbook, Overlay::Settings, Overlay::About] {
        play.perform(Action::Open(overlay));
        play.perform(Action::Close);
    }
    let mut steps = 0;
    while play.page().name != PageName::Debrief {
        let page = play.page();
        if page.name == PageName::Appraisal {
            play.perform(next_answer(&page));
            continue;
        }
        let on = page.buttons().into_iter().rev().find(|button| {
            matches!(
                button.action,
                Action::Begin
                    | Action::Continue
                    | Action::Choose(_)
                    | Action::SubmitNote
                    | Action::Debrief
            )
        });
        let start = || {
            let is =
                |button: &&samtalerum_simulator::Button| matches!(button.action, Action::Start(_));
            page.buttons().into_iter().find(is)
        };
        let next = on.or_else(start).expect("every page leads forward");
        let action = next.action.clone();
        play.perform(action);
        steps += 1;
        assert!(steps < 200, "the meeting ends");
    }
    play.perform(Action::Open(Overlay::Transcript));
}

#[test]
fn in_a_window() {
    play("da", 1280, 720, 100);
}

#[test]
fn with_large_text() {
    play("da", 1280, 720, 150);
}

#[test]
fn on_a_telephone_with_the_largest_text() {
    play("da", 390, 844, 200);
}

#[test]
fn in_english() {
    play("en", 1920, 1080, 200);
}

#[test]
fn in_the_frame_of_a_learning_platform() {
    play("da", 800, 555, 100);
    play("en", 1024, 723, 125);
}
