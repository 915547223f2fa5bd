//! The focus after a change of page.

use accesskit::Role;
use bevy::a11y::{AccessibilityNode, AccessibilityRequested};
use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::input_focus::InputFocus;
use bevy::prelude::{ChildOf, Children, DetectChangesMut};
use samtalerum_simulator::{Action, Body, Button, ButtonKind, Jump, Page};
use samtalerum_stage::Current;

use super::sample;
use super::stage::Stage;

/// Returns the role and the name of the node that has the focus.
fn focused_node(stage: &Stage) -> (Role, String) {
    let world = stage.app.world();
    let focus = world.resource::<InputFocus>().get().unwrap();
    let node = world.get::<AccessibilityNode>(focus).unwrap();
    (node.role(), node.label().unwrap_or_default().to_owned())
}

/// At a new decision, the heading over the choices has the focus. The key that leads to the decision therefore takes no
/// choice if it is pressed again. From the heading, one press of Tab or of the down arrow leads to the first choice.
#[test]
fn the_heading_over_the_choices_comes_first() {
    let mut stage = Stage::open(sample::feedback(), 1280, 720);
    assert_eq!(stage.focused().as_deref(), Some("continue"));
    stage.then(sample::meeting());
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_eq!(focused_node(&stage), (Role::Heading, "Hvad gør du?".into()));
    stage.done();
    for (code, key) in [
        (KeyCode::Space, Pressed::Space),
        (KeyCode::Enter, Pressed::Enter),
    ] {
        stage.key(code, key);
    }
    assert_eq!(
        stage.done(),
        [],
        "what was meant to continue chooses nothing"
    );
    for (code, key) in [
        (KeyCode::Tab, Pressed::Tab),
        (KeyCode::ArrowDown, Pressed::ArrowDown),
    ] {
        stage.then(sample::feedback()).then(sample::meeting());
        stage.type_char('1');
        stage.key(KeyCode::Space, Pressed::Space);
        assert_eq!(stage.focused(), None);
        stage.key(code, key);
        assert_eq!(stage.focused().as_deref(), Some("choice:ask"));
    }
}

/// When a line is marked as a sign, the page is rebuilt. The heading has the focus on the new page too.
#[test]
fn the_focus_stays_on_the_heading() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.then(sample::meeting());
    stage.type_char('M');
    assert_eq!(focused_node(&stage).0, Role::Heading);
}

/// A note begins with the focus on its first sentence. If the key that shows the next line is pressed once too often,
/// it does not submit the note.
#[test]
fn a_note_begins_at_its_first_sentence() {
    let mut stage = Stage::open(sample::note(), 1280, 720);
    assert_eq!(stage.focused().as_deref(), Some("s1"));
}

/// For a screen reader, the button that keeps the focus is the same node on the next page, so the screen reader does
/// not read it out again.
#[test]
fn the_focused_button_stays_the_same_node_for_a_screen_reader() {
    let mut stage = Stage::open(sample::feedback(), 1280, 720);
    let mut next = sample::feedback();
    next.place = "next".into();
    let mut other = next.clone();
    other.place = "other".into();
    let before = stage.button("continue");
    stage.then(next.clone());
    stage.key(KeyCode::Space, Pressed::Space);
    let rebuilt = stage.button("continue");
    assert_ne!(rebuilt, before, "without a screen reader it is another");
    let world = stage.app.world();
    world.resource::<AccessibilityRequested>().set(true);
    for page in [other, next] {
        stage.then(page.clone());
        stage.key(KeyCode::Space, Pressed::Space);
        assert_eq!(stage.page().place, page.place);
        assert_eq!(stage.button("continue"), rebuilt);
        assert_eq!(stage.focused().as_deref(), Some("continue"));
        let world = stage.app.world();
        let content = world.get::<Children>(rebuilt).map(|all| all.len());
        assert!(content.is_some_and(|count| count >= 1), "the label");
    }
    // If a page lacks the button, the kept node is removed completely.
    stage.then(sample::meeting());
    stage.key(KeyCode::Space, Pressed::Space);
    assert!(stage.app.world().get_entity(rebuilt).is_err());
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
    assert_eq!(stage.focused().as_deref(), Some("choice:ask"));
}

#[test]
fn the_focus_is_scrolled_into_view() {
    let mut stage = Stage::open(sample::meeting(), 390, 480);
    for _ in 0..4 {
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

/// The newest line is in view even if the room and the earlier lines fill the window.
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

/// If a page begins at a card, the card's heading has the focus, and Tab moves on from there.
#[test]
fn a_page_begins_at_the_heading_of_its_card() {
    let mut page = sample::debrief();
    page.begins_at = Some("areas".into());
    let mut stage = Stage::open(sample::handbook(), 1280, 720);
    stage.then(page);
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_eq!(stage.focused(), None, "no button has the focus");
    assert_eq!(focused_node(&stage), (Role::Heading, "Områder".into()));
    stage.key(KeyCode::Tab, Pressed::Tab);
    assert!(stage.focused().is_some());
}

/// Returns the page with a jump to one of its parts.
fn jumping(page: Page, part: &str, number: usize) -> Page {
    let part = part.into();
    Page {
        jump: Some(Jump { part, number }),
        ..page
    }
}

/// A jump within a page scrolls the heading of a part to the top, and moves the focus there. Each jump is made only
/// once, even if its page is drawn again.
#[test]
fn a_jump_brings_the_heading_of_a_part_to_the_top() {
    let mut stage = Stage::open(sample::debrief(), 390, 480);
    let jump = |stage: &mut Stage, number| {
        stage.then(jumping(sample::debrief(), "turning-points", number));
        stage.key(KeyCode::Escape, Pressed::Escape);
        stage.frames(3);
    };
    jump(&mut stage, 1);
    let there = stage.scroll("column");
    assert!(there > 300.0, "the contents are far above");
    assert_eq!(stage.focused(), None, "no button has the focus");
    assert_eq!(focused_node(&stage), (Role::Heading, "Vendepunkter".into()));
    let heading = stage.app.world().resource::<InputFocus>().get().unwrap();
    let at = stage.middle(heading);
    assert!(at.y > 0.0 && at.y < 80.0, "the heading is at {at}");
    // If the page is drawn again, it does not scroll.
    stage.set_scroll("column", 0.0);
    jump(&mut stage, 1);
    assert_eq!(stage.scroll("column"), 0.0);
    assert_eq!(focused_node(&stage), (Role::Heading, "Vendepunkter".into()));
    // A new jump to the same part, with another number, scrolls again, both down and up.
    for (number, from) in [(2, 0.0), (3, there + 200.0)] {
        stage.set_scroll("column", from);
        jump(&mut stage, number);
        let at = stage.scroll("column");
        assert!((at - there).abs() < 1.0, "{at} is not {there}");
    }
    // From the heading, the down arrow key scrolls, and Tab leads into the part.
    stage.key(KeyCode::ArrowDown, Pressed::ArrowDown);
    assert!(stage.scroll("column") > there);
    stage.key(KeyCode::Tab, Pressed::Tab);
    assert_eq!(stage.focused().as_deref(), Some("again"));
}

/// Without choices, a new line is scrolled into view together with the button that leads on.
#[test]
fn the_button_that_leads_on_is_in_sight_below_a_new_line() {
    let mut page = sample::many_lines();
    let Body::Meeting(view) = &mut page.body else {
        panic!("the sample is a meeting");
    };
    let lead = Button::new("continue", "Fortsæt", Action::Continue).kind(ButtonKind::Primary);
    view.choices = vec![lead];
    let mut stage = Stage::open(page, 390, 500);
    let button = stage.button("continue");
    let middle = stage.middle(button);
    assert!(middle.y < 500.0, "{middle}");
}

/// A folded part is headed by its button, so a jump moves the focus to this button.
#[test]
fn a_jump_to_a_folded_part_focuses_its_button() {
    let mut stage = Stage::open(sample::folded(), 1280, 720);
    stage.then(jumping(sample::folded(), "decisions", 1));
    stage.key(KeyCode::Escape, Pressed::Escape);
    assert_eq!(stage.focused().as_deref(), Some("decisions"));
}

/// A link in the table of contents requests a jump. The links are in a list that has a name for screen readers.
#[test]
fn the_contents_are_a_list_of_links() {
    let mut stage = Stage::open(sample::folded(), 1280, 720);
    let link = stage.button("go:signs");
    let world = stage.app.world();
    let node = world.get::<AccessibilityNode>(link).unwrap();
    assert_eq!((node.role(), node.label()), (Role::Link, Some("Tegn (11)")));
    let parent = |entity| world.get::<ChildOf>(entity).unwrap().parent();
    let list = parent(parent(link));
    let list = world.get::<AccessibilityNode>(list).unwrap();
    assert_eq!(list.role(), Role::Navigation);
    assert_eq!(list.label(), Some("På denne side"));
    let at = stage.middle(link);
    stage.press(at, at);
    assert_eq!(stage.done(), [Action::GoTo("signs".into())]);
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

/// The search field outlives the page, but its focus ring is drawn again. Drawing the ring must not scroll back to the
/// field.
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
