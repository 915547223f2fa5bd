//! The focus after a change of page.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::input_focus::InputFocus;
use bevy::prelude::DetectChangesMut;
use samtalerum_stage::Current;

use super::sample;
use super::stage::Stage;

#[test]
fn first_choice_at_a_new_place() {
    let mut stage = Stage::open(sample::feedback(), 1280, 720);
    assert_eq!(stage.focused().as_deref(), Some("continue"));
    stage.then(sample::meeting());
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_eq!(stage.focused().as_deref(), Some("choice:ask"));
}

#[test]
fn focus_and_scroll_survive_at_the_same_place() {
    let mut page = sample::handbook();
    page.settings = sample::settings(150, samtalerum_core::settings::Theme::Light);
    let mut stage = Stage::open(page.clone(), 1280, 720);
    stage.key(KeyCode::Tab, Pressed::Tab);
    let focused = stage.focused();
    assert_eq!(focused.as_deref(), Some("area:1"));
    stage.set_scroll("main", 120.0);
    let before = stage.button("area:1");
    stage.then(page);
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_ne!(stage.button("area:1"), before, "it was rebuilt");
    assert_eq!(stage.focused(), focused);
    assert_eq!(stage.scroll("main"), 120.0);
}

#[test]
fn back_from_an_overlay() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.key(KeyCode::ArrowDown, Pressed::ArrowDown);
    stage.then(sample::handbook()).then(sample::meeting());
    stage.key(KeyCode::KeyH, Pressed::Character("h".into()));
    assert_eq!(stage.focused().as_deref(), Some("area:0"));
    stage.key(KeyCode::Escape, Pressed::Escape);
    assert_eq!(stage.focused().as_deref(), Some("choice:write"));
}

#[test]
fn the_focus_is_scrolled_into_view() {
    let mut stage = Stage::open(sample::meeting(), 390, 480);
    assert_eq!(stage.focused().as_deref(), Some("choice:ask"));
    for _ in 0..3 {
        stage.key(KeyCode::ArrowDown, Pressed::ArrowDown);
    }
    stage.frames(3);
    let last = stage.button("choice:alone");
    let at = stage.middle(last);
    assert!(at.y > 0.0 && at.y < 480.0, "the focus is at {at}");
}

#[test]
fn page_keys_scroll() {
    let mut stage = Stage::open(sample::feedback(), 390, 480);
    stage.set_scroll("column", 0.0);
    stage.key(KeyCode::PageDown, Pressed::PageDown);
    let down = stage.scroll("column");
    assert!(down > 300.0);
    stage.key(KeyCode::ArrowDown, Pressed::ArrowDown);
    assert!(stage.scroll("column") > down);
    stage.key(KeyCode::PageUp, Pressed::PageUp);
    stage.key(KeyCode::PageUp, Pressed::PageUp);
    assert_eq!(stage.scroll("column"), 0.0);
}

/// The news is in view even if the room and the earlier lines fill the window.
#[test]
fn what_is_new_is_in_view() {
    let mut page = sample::meeting();
    page.settings = sample::settings(200, samtalerum_core::settings::Theme::Light);
    let mut stage = Stage::open(page, 390, 844);
    stage.frames(3);
    let mark = stage.button("mark:l3");
    let at = stage.middle(mark);
    assert!(at.y > 0.0 && at.y < 844.0, "the last line is at {at}");
}

/// A page may begin at a card: its heading has the focus, and Tab leads on from there.
#[test]
fn a_page_begins_at_the_heading_of_its_card() {
    let mut page = sample::debrief();
    page.begins_at = Some("areas".into());
    let mut stage = Stage::open(sample::handbook(), 1280, 720);
    stage.then(page);
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_eq!(stage.focused(), None, "no button has the focus");
    let world = stage.app.world();
    let focus = world.resource::<InputFocus>().get().unwrap();
    let node = world.get::<AccessibilityNode>(focus).unwrap();
    assert_eq!(
        (node.role(), node.label()),
        (Role::Heading, Some("Områder"))
    );
    stage.key(KeyCode::Tab, Pressed::Tab);
    assert!(stage.focused().is_some());
}

/// If a page asks for the focus on a button, the button is scrolled into view with the text above it.
#[test]
fn a_page_brings_to_the_button_that_was_asked_for() {
    let mut stage = Stage::open(sample::handbook(), 1280, 720);
    let mut page = sample::debrief();
    let last = page.buttons().last().unwrap().id.clone();
    page.focus = Some(last.clone());
    stage.then(page.clone());
    stage.key(KeyCode::Enter, Pressed::Enter);
    stage.frames(3);
    assert_eq!(stage.focused(), Some(last.clone()));
    let button = stage.button(&last);
    let at = stage.middle(button);
    assert!(at.y > 360.0 && at.y < 720.0, "the button is at {at}");
    // When the same page is rebuilt, the focus stays where the trainee has moved it.
    stage.key(KeyCode::Tab, Pressed::Tab);
    let gone = stage.focused();
    assert_ne!(gone, Some(last));
    stage.then(page);
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_eq!(stage.focused(), gone);
}

/// The field outlives the page, but its ring is drawn again. That must not scroll back to the field.
#[test]
fn a_rebuilt_page_leaves_the_results_in_view() {
    let mut stage = Stage::open(sample::handbook(), 390, 480);
    while stage.focused().is_some() {
        stage.key(KeyCode::Tab, Pressed::Tab);
    }
    stage.set_scroll("column", 700.0);
    assert_eq!(stage.scroll("column"), 700.0);
    stage
        .app
        .world_mut()
        .resource_mut::<Current>()
        .set_changed();
    stage.frames(3);
    assert_eq!(stage.scroll("column"), 700.0);
}
