//! Every key performs the action that the page assigns to it.

use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::prelude::With;
use bevy::text::EditableText;
use bevy::ui::ComputedNode;
use samtalerum_simulator::{Action, Overlay};

use super::sample;
use super::stage::{READ, Stage};

#[test]
fn digit_and_character_keys() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.type_char('2');
    assert_eq!(stage.done(), [Action::Choose("write".into())]);
    stage.type_char('M');
    assert_eq!(stage.done(), [Action::ToggleMark("l2".into())]);
    stage.type_char('7');
    assert_eq!(stage.done(), []);
}

#[test]
fn back_and_escape() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.key(KeyCode::Backspace, Pressed::Backspace);
    stage.key(KeyCode::ArrowLeft, Pressed::ArrowLeft);
    assert_eq!(stage.done(), [Action::StepBack, Action::StepBack]);
    stage.key(KeyCode::Escape, Pressed::Escape);
    assert_eq!(stage.done(), [Action::Close]);
}

#[test]
fn continue_by_space_arrow_and_enter() {
    let mut stage = Stage::open(sample::feedback(), 1280, 720);
    stage.key(KeyCode::Space, Pressed::Space);
    stage.key(KeyCode::ArrowRight, Pressed::ArrowRight);
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_eq!(stage.done(), vec![Action::Continue; 3]);
}

#[test]
fn enter_takes_the_focused_choice() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    for _ in 0..3 {
        stage.key(KeyCode::ArrowDown, Pressed::ArrowDown);
    }
    stage.key(KeyCode::ArrowUp, Pressed::ArrowUp);
    assert_eq!(stage.focused().as_deref(), Some("choice:write"));
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_eq!(stage.done(), [Action::Choose("write".into())]);
}

#[test]
fn tab_goes_through_everything_and_round() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.key(KeyCode::Tab, Pressed::Tab);
    let mut seen = Vec::new();
    for _ in 0..sample::meeting().buttons().len() {
        seen.extend(stage.focused());
        stage.key(KeyCode::Tab, Pressed::Tab);
    }
    assert_eq!(stage.focused().as_deref(), Some("choice:ask"));
    let mut expected: Vec<String> = sample::meeting()
        .buttons()
        .iter()
        .map(|button| button.id.clone())
        .collect();
    seen.sort();
    expected.sort();
    assert_eq!(seen, expected);
}

/// Characters are typed into a field that has the focus. Each character leads to a new page, and the field outlives all
/// these pages.
#[test]
fn a_field_takes_the_characters_typed() {
    let mut stage = Stage::open(sample::handbook(), 1280, 720);
    let height = field_height(&mut stage);
    // Tab moves from the first button through the header to the last button, and on to the field.
    for _ in 0..6 {
        stage.key(KeyCode::Tab, Pressed::Tab);
    }
    assert_eq!(stage.focused(), None, "the field has the focus");
    assert_eq!(
        field_height(&mut stage),
        height,
        "the ring leaves room for a line"
    );
    for (typed, character) in [("m", 'm'), ("m1", '1')] {
        let mut page = sample::handbook();
        let samtalerum_simulator::Body::Columns { aside, .. } = &mut page.body else {
            unreachable!("the handbook has columns")
        };
        if let samtalerum_simulator::Block::Field { value, .. } = &mut aside[0] {
            *value = typed.into();
        }
        stage.then(page);
        stage.type_char(character);
        assert_eq!(stage.done(), [Action::Search(typed.into())]);
        assert_eq!(field_height(&mut stage), height, "{typed:?} can be read");
    }
}

/// Returns the height of the field without its border and padding.
fn field_height(stage: &mut Stage) -> f32 {
    let world = stage.app.world_mut();
    let mut fields = world.query_filtered::<&ComputedNode, With<EditableText>>();
    let height = fields.single(world).unwrap().content_box().height();
    assert!(height > 16.0, "{height} px hold a line");
    height
}

/// A tremor or a bouncing key presses twice, and a held key repeats itself. Each of these counts as one press.
#[test]
fn a_doubled_or_held_key_counts_once() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    for repeat in [false, false, true, true] {
        stage.strike(KeyCode::KeyM, Pressed::Character("m".into()), repeat);
    }
    assert_eq!(stage.done(), [Action::ToggleMark("l2".into())]);
    stage.frames(READ);
    stage.type_char('M');
    assert_eq!(
        stage.done(),
        [Action::ToggleMark("l2".into())],
        "a press of its own"
    );
    // Enter takes the focused choice. Only another press continues on the next page.
    stage.key(KeyCode::Tab, Pressed::Tab);
    stage.then(sample::feedback());
    for repeat in [false, true, false] {
        stage.strike(KeyCode::Enter, Pressed::Enter, repeat);
    }
    assert_eq!(stage.done(), [Action::Choose("ask".into())]);
    stage.frames(READ);
    stage.strike(KeyCode::Enter, Pressed::Enter, false);
    assert_eq!(stage.done(), [Action::Continue]);
}

/// Escape first clears the search. Pressed again, it closes the page.
#[test]
fn escape_clears_the_search_first() {
    let mut page = sample::handbook();
    if let samtalerum_simulator::Body::Columns { aside, .. } = &mut page.body
        && let samtalerum_simulator::Block::Field { value, .. } = &mut aside[0]
    {
        *value = "tolk".into();
    }
    let mut stage = Stage::open(page, 1280, 720);
    while stage.focused().is_some() {
        stage.key(KeyCode::Tab, Pressed::Tab);
    }
    stage.then(sample::handbook());
    stage.key(KeyCode::Escape, Pressed::Escape);
    assert_eq!(stage.done(), [Action::Search(String::new())]);
    stage.key(KeyCode::Escape, Pressed::Escape);
    assert_eq!(stage.done(), [Action::Close]);
}

#[test]
fn h_opens_the_handbook() {
    let mut stage = Stage::open(sample::meeting(), 390, 844);
    stage.key(KeyCode::KeyH, Pressed::Character("h".into()));
    assert_eq!(stage.done(), [Action::Open(Overlay::Handbook)]);
}
