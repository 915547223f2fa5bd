//! Pointer and touch input.

use bevy::input::touch::TouchPhase;
use bevy::prelude::*;
use samtalerum_simulator::Action;
use samtalerum_stage::Current;

use super::sample;
use super::stage::{READ, Stage};

#[test]
fn press_on_a_choice() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let choice = stage.button("choice:role");
    let at = stage.middle(choice);
    // A small movement during the press is tolerated.
    stage.press(at, at + Vec2::new(30.0, 4.0));
    assert_eq!(stage.done(), [Action::Choose("role".into())]);
}

/// The second press of a double click hits the first choice of the new page, and must be ignored.
#[test]
fn a_double_press_takes_no_choice() {
    let mut stage = Stage::open(sample::feedback(), 1280, 720);
    let on = stage.button("continue");
    let at = stage.middle(on);
    stage.then(sample::meeting());
    stage.press(at, at);
    assert_eq!(stage.done(), [Action::Continue]);
    let choice = stage.button("choice:ask");
    let at = stage.middle(choice);
    stage.press(at, at);
    assert_eq!(stage.done(), []);
    stage.frames(READ);
    stage.press(at, at);
    assert_eq!(stage.done(), [Action::Choose("ask".into())]);
}

/// A second press soon after the first is ignored, as in a double click. It neither undoes the change of a toggle, nor
/// closes the page that the first press has opened.
#[test]
fn a_double_press_counts_once() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let mark = stage.button("mark");
    let at = stage.middle(mark);
    for _ in 0..2 {
        stage.tap(at);
    }
    assert_eq!(stage.done(), [Action::ToggleMark("l2".into())]);
    stage.frames(READ);
    stage.then(sample::handbook());
    let handbook = stage.button("handbook");
    let at = stage.middle(handbook);
    stage.tap(at);
    let close = stage.button("close");
    let at = stage.middle(close);
    stage.tap(at);
    assert_eq!(
        stage.done(),
        [Action::Open(samtalerum_simulator::Overlay::Handbook)]
    );
    stage.frames(READ);
    stage.tap(at);
    assert_eq!(stage.done(), [Action::Close]);
}

#[test]
fn release_elsewhere_does_nothing() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let choice = stage.button("choice:role");
    let at = stage.middle(choice);
    stage.press(at, Vec2::new(200.0, 200.0));
    assert_eq!(stage.done(), []);
}

#[test]
fn touch_presses_and_swipes() {
    let mut stage = Stage::open(sample::meeting(), 390, 844);
    let mark = stage.button("mark:l3");
    let at = stage.middle(mark);
    stage.swipe(&[at, at - Vec2::Y * 40.0, at - Vec2::Y * 120.0]);
    assert_eq!(stage.done(), [], "a swipe presses nothing");
    let scrolled = stage.scroll("column");
    assert!(
        scrolled > 60.0,
        "a swipe from {at} scrolls, not by {scrolled}"
    );
    let choice = stage.button("choice:ask");
    let at = stage.middle(choice);
    stage.swipe(&[at, at]);
    assert_eq!(stage.done(), [Action::Choose("ask".into())]);
}

/// The tree is rebuilt while a finger moves if a picture arrives, a notice appears or the window gets another size.
#[test]
fn a_swipe_goes_on_in_a_new_tree() {
    let mut stage = Stage::open(sample::meeting(), 390, 844);
    let mark = stage.button("mark:l3");
    let at = stage.middle(mark);
    let begin = stage.scroll("column");
    let mut scrolled = Vec::new();
    for (step, phase) in [
        TouchPhase::Started,
        TouchPhase::Moved,
        TouchPhase::Moved,
        TouchPhase::Moved,
        TouchPhase::Ended,
    ]
    .into_iter()
    .enumerate()
    {
        // The page counts as changed, so the frame that sees the finger also replaces the tree.
        stage
            .app
            .world_mut()
            .resource_mut::<Current>()
            .set_changed();
        stage.touch(at - Vec2::Y * 20.0 * step.min(3) as f32, phase);
        stage.frames(2);
        scrolled.push((stage.scroll("column") - begin).round());
    }
    assert_eq!(scrolled, [0.0, 20.0, 40.0, 60.0, 60.0]);
    assert_eq!(stage.done(), [], "a swipe presses nothing");
}

/// A finger may touch and leave the screen between two frames if drawing is slow.
#[test]
fn a_tap_within_a_frame_presses_once() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let choice = stage.button("choice:ask");
    let at = stage.middle(choice);
    stage.tap(at);
    assert_eq!(stage.done(), [Action::Choose("ask".into())]);
    stage.tap(Vec2::new(200.0, 200.0));
    assert_eq!(stage.done(), [], "beside the buttons");
}

/// A mouse may reach a button, press it and release it between two frames.
#[test]
fn a_click_within_a_frame_presses_once() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let choice = stage.button("choice:ask");
    let at = stage.middle(choice);
    stage.click(at, at + Vec2::X);
    assert_eq!(stage.done(), [Action::Choose("ask".into())]);
    stage.frames(READ);
    stage.click(at, at);
    assert_eq!(
        stage.done(),
        [Action::Choose("ask".into())],
        "where the mouse was before"
    );
    let beside = Vec2::new(200.0, 200.0);
    stage.click(beside, beside);
    stage.click(beside, at);
    assert_eq!(stage.done(), [], "pressed beside the button");
    stage.click(at, beside);
    assert_eq!(stage.done(), [], "left beside the button");
}
