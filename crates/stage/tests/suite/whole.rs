//! Plays every meeting of the course in the window, from the menu to its debrief, in both languages. In each language,
//! all meetings are played twice: with the keys alone, and with the pointer alone.

use std::sync::Arc;

use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::prelude::*;
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{Action, Button, Key, Page, PageName, Simulator};

use super::stage::{READ, Stage};
use crate::support::{content, meetings, next_answer};

const SIZE: (u32, u32) = (1280, 720);

/// Returns the first or the second half of the meetings. The halves are separate tests, so that they run in parallel.
fn half(second: bool) -> Vec<String> {
    let all = meetings();
    let (first, rest) = all.split_at(all.len() / 2);
    if second {
        rest.to_vec()
    } else {
        first.to_vec()
    }
}

/// Opens the menu of a new training. Each attempt gets its seed from `seeds`. The seed decides whether the meeting
/// itself is played, or its twin with the same opening but other facts.
fn open(language: &str, seeds: fn() -> u64) -> Stage {
    let simulator = Simulator::new(
        Arc::clone(&content()),
        Box::new(MemoryStore::new()),
        &[language.to_owned()],
    )
    .with_seeds(seeds);
    let stage = Stage::of(Box::new(simulator), SIZE.0, SIZE.1);
    assert_eq!(stage.page().language, language);
    stage
}

/// Returns the button that leads forward. In the menu, that is the button that starts the meeting; on any other page,
/// the first button whose action leads forward.
fn forward(page: &Page, meeting: &str) -> Button {
    let answer = next_answer(page);
    let leads = |button: &&&Button| match page.name {
        PageName::Appraisal => button.action == answer,
        PageName::Menu => {
            button.action == Action::Start(meeting.to_owned()) && button.id.starts_with("start:")
        }
        _ => matches!(
            button.action,
            Action::Begin
                | Action::Continue
                | Action::Choose(_)
                | Action::SubmitNote
                | Action::Debrief
        ),
    };
    let buttons = page.buttons();
    (*buttons
        .iter()
        .find(leads)
        .expect("every page leads forward"))
    .clone()
}

fn play(language: &str, second: bool, press: fn(&mut Stage, &Button)) {
    for meeting in half(second) {
        let content = content();
        let in_menu = content.course.meeting_of(&meeting);
        let is_twin = in_menu != meeting;
        let mut stage = open(language, if is_twin { || u64::MAX } else { || 0 });
        for step in 0.. {
            let page = stage.page();
            if page.name == PageName::Debrief {
                break;
            }
            assert!(step < 200, "{meeting} does not end");
            let button = forward(&page, in_menu);
            press(&mut stage, &button);
            assert_ne!(stage.page(), page, "{} of {meeting} did nothing", button.id);
        }
    }
}

/// Presses a button by its key, or with Tab and Enter if it has none.
fn by_key(stage: &mut Stage, button: &Button) {
    match button.key {
        Some(Key::Digit(digit)) => stage.key(
            KeyCode::Digit1,
            Pressed::Character(digit.to_string().into()),
        ),
        Some(Key::Character(character)) => stage.key(
            KeyCode::KeyM,
            Pressed::Character(character.to_string().into()),
        ),
        Some(Key::Continue) => stage.key(KeyCode::Space, Pressed::Space),
        Some(Key::Back) => stage.key(KeyCode::Backspace, Pressed::Backspace),
        Some(Key::Escape) => stage.key(KeyCode::Escape, Pressed::Escape),
        None => {
            let tabs = stage.page().buttons().len() + 1;
            for _ in 0..=tabs {
                if stage.focused().as_ref() == Some(&button.id) {
                    return stage.key(KeyCode::Enter, Pressed::Enter);
                }
                stage.key(KeyCode::Tab, Pressed::Tab);
            }
            panic!("Tab never comes to {}", button.id);
        }
    }
}

/// Presses a button by the pointer, after swiping until it is in view.
fn by_pointer(stage: &mut Stage, button: &Button) {
    let height = SIZE.1 as f32;
    for _ in 0..60 {
        let entity = stage.button(&button.id);
        let at = stage.middle(entity);
        if at.y < height - 20.0 {
            stage.press(at, at);
            return stage.frames(READ);
        }
        let from = Vec2::new(at.x, height - 60.0);
        stage.swipe(&[from, from - Vec2::Y * 150.0, from - Vec2::Y * 300.0]);
    }
    panic!("{} never comes into view", button.id);
}

#[test]
fn by_keys_in_danish() {
    play("da", false, by_key);
}

#[test]
fn by_keys_in_danish_too() {
    play("da", true, by_key);
}

#[test]
fn by_keys_in_english() {
    play("en", false, by_key);
}

#[test]
fn by_keys_in_english_too() {
    play("en", true, by_key);
}

#[test]
fn by_pointer_in_danish() {
    play("da", false, by_pointer);
}

#[test]
fn by_pointer_in_danish_too() {
    play("da", true, by_pointer);
}

#[test]
fn by_pointer_in_english() {
    play("en", false, by_pointer);
}

#[test]
fn by_pointer_in_english_too() {
    play("en", true, by_pointer);
}
