//! The menu: headings, and cards next to each other.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::measure::rect;
use super::sample;
use super::stage::Stage;

/// Returns the rectangle of a button.
fn button(stage: &mut Stage, id: &str) -> Rect {
    let entity = stage.button(id);
    rect(stage.app.world(), entity).expect("the button is laid out")
}

/// Two cards next to each other are equally high. The one with less text has its empty space between text and buttons.
#[test]
fn the_buttons_of_two_cards_next_to_each_other_are_level() {
    let mut stage = Stage::open(sample::menu(), 1280, 720);
    let [long, short] = ["start:1", "start:2"].map(|id| button(&mut stage, id));
    assert!(short.min.x > long.max.x, "{long:?} and {short:?}");
    assert!(
        (long.max.y - short.max.y).abs() < 1.5,
        "{long:?} and {short:?}"
    );
}

/// In one column, no card is higher than its content, so a card with less text has a smaller height than a card with
/// more text.
#[test]
fn in_one_column_no_card_is_stretched() {
    let mut stage = Stage::open(sample::menu(), 390, 844);
    let [first, second, third] =
        ["start:1", "start:2", "start:3"].map(|id| button(&mut stage, id).max.y);
    assert!(first < second && second < third);
    assert!(
        second - first < third - second,
        "{first}, {second}, {third}"
    );
}

#[test]
fn the_headings_of_levels_and_meetings_are_below_that_of_the_list() {
    let mut stage = Stage::open(sample::menu(), 1280, 720);
    let world = stage.app.world_mut();
    let mut nodes = world.query::<&AccessibilityNode>();
    let mut headings: Vec<(usize, String)> = nodes
        .iter(world)
        .filter(|node| node.role() == Role::Heading)
        .filter_map(|node| Some((node.level()?, node.label()?.to_owned())))
        .collect();
    headings.sort();
    let names = ["Middel", "Svær"].map(|name| (3, name.to_owned()));
    let levels: Vec<_> = headings.iter().filter(|(level, _)| *level == 3).collect();
    assert_eq!(levels, names.iter().collect::<Vec<_>>());
    assert!(headings.contains(&(2, "Samtaler".to_owned())));
    assert_eq!(headings.iter().filter(|(level, _)| *level == 4).count(), 3);
}
