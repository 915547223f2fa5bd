//! The header of a debrief fits into one row on a laptop, with the labels and keys of its buttons.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use samtalerum_core::settings::Settings;
use samtalerum_simulator::{Key, Page, PageName, Training};

use super::measure::rect;
use super::stage::Stage;
use crate::support::{begun, onward};

/// The meeting whose debrief has the longest header seen so far.
const MEETING: &str = "the-husband-who-answers";

/// Plays the meeting in a language to the end, and returns its debrief.
fn debrief(language: &str) -> Page {
    let settings = Settings {
        language: Some(language.to_owned()),
        ..Settings::default()
    };
    let mut simulator = begun(MEETING, settings, 1);
    while let Some(action) = onward(&simulator.page()) {
        simulator.update(action);
    }
    let page = simulator.page();
    assert_eq!(page.name, PageName::Debrief);
    page
}

/// Returns the node of the header.
fn banner(world: &mut World) -> Entity {
    let mut nodes = world.query::<(Entity, &AccessibilityNode)>();
    let banner = nodes
        .iter(world)
        .find(|(_, node)| node.role() == Role::Banner);
    banner.expect("the page has a header").0
}

/// Returns all texts below a node.
fn texts(world: &World, entity: Entity) -> Vec<String> {
    let own = world.get::<Text>(entity).map(|text| text.0.clone());
    let children = world.get::<Children>(entity);
    let children = children.map_or(Vec::new(), |children| children.iter().collect());
    let below = children.into_iter().flat_map(|child| texts(world, child));
    own.into_iter().chain(below).collect()
}

#[test]
fn a_laptop_shows_the_keys_of_the_debrief_in_one_row() {
    for language in ["da", "en"] {
        let page = debrief(language);
        let mut stage = Stage::open(page.clone(), 1280, 720);
        let world = stage.app.world_mut();
        let banner = banner(world);
        let height = rect(world, banner)
            .expect("the header is laid out")
            .height();
        assert!(height < 64.0, "{language}: the header is {height} px high");
        let texts = texts(world, banner);
        for button in &page.toolbar {
            let cap = match button.key {
                Some(Key::Character(character)) => character.to_uppercase().to_string(),
                Some(Key::Escape) => "Esc".to_owned(),
                _ => continue,
            };
            assert!(texts.contains(&cap), "{language}: {cap} in {texts:?}");
            assert!(texts.contains(&button.label), "{language}: {texts:?}");
        }
    }
}
