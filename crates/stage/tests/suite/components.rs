//! Checks the component sheet in the window: it shows the same words as the text view, and nothing is cut off.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use samtalerum_core::settings::Theme;
use samtalerum_html::{Labels, view};
use samtalerum_simulator::Page;
use samtalerum_simulator::sample::{Sheet, Shown, settings, sheets, texts};
use samtalerum_stage::ScrollId;

use super::measure::faults;
use super::stage::Stage;
use crate::support::{shown, word};

/// A heading that only the text view has: the heading over the lines of a meeting.
const SAID: &str = "Det sagte";

const LABELS: Labels = Labels {
    tools: "Værktøjer",
    said: SAID,
    notices: "Beskeder",
};

/// Adds the texts below a node in the order in which they are drawn. The header is left out.
fn collect(world: &World, entity: Entity, found: &mut Vec<String>) {
    let header = world
        .get::<AccessibilityNode>(entity)
        .is_some_and(|node| node.role() == Role::Banner);
    if header {
        return;
    }
    found.extend(world.get::<Text>(entity).and_then(|text| word(&text.0)));
    if let Some(children) = world.get::<Children>(entity) {
        for child in children.iter() {
            collect(world, child, found);
        }
    }
}

/// Returns the texts that the window draws for the body of its page.
fn drawn(stage: &mut Stage) -> Vec<String> {
    let world = stage.app.world_mut();
    let mut roots = world.query_filtered::<Entity, (With<Node>, Without<ChildOf>)>();
    let roots: Vec<Entity> = roots.iter(world).collect();
    let mut found = Vec::new();
    for root in roots {
        collect(world, root, &mut found);
    }
    found
}

/// Splits texts at the dots (`·`) between their parts. For example, a name tag has a person's name and role in one
/// text.
fn parts(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let texts = texts.into_iter();
    texts
        .flat_map(|text| text.split(" · ").map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// Removes each text of `remove` once from `texts`. Returns those that `texts` did not contain.
fn without(texts: &mut Vec<String>, remove: Vec<String>) -> Vec<String> {
    let mut absent = Vec::new();
    for text in remove {
        match texts.iter().position(|one| *one == text) {
            Some(at) => {
                texts.remove(at);
            }
            None => absent.push(text),
        }
    }
    absent
}

/// Returns those texts of a page that the sample declares as `wanted`.
fn of(page: &Page, wanted: Shown) -> Vec<String> {
    let texts = texts(page).into_iter();
    let wanted = texts.filter(|one| one.shown == wanted);
    parts(wanted.map(|one| one.text))
}

/// A trainee who switches between the two views finds the same words in the same order in each: the same badges,
/// numbers and verdicts. The exceptions are the texts that the sample declares as [`Shown::Somewhere`] or
/// [`Shown::AsText`].
#[test]
fn the_window_shows_the_words_of_the_text_view() {
    for Sheet { name, page } in sheets() {
        let mut read = shown(&view(&page, LABELS, &|_| true));
        read.retain(|text| text != SAID);
        let mut read = parts(read);
        let absent = without(&mut read, of(&page, Shown::AsText));
        assert!(absent.is_empty(), "{name}: the text view lacks {absent:?}");
        let somewhere = of(&page, Shown::Somewhere);
        let absent = without(&mut read, somewhere.clone());
        assert!(absent.is_empty(), "{name}: the text view lacks {absent:?}");
        let mut stage = Stage::open(page, 1280, 720);
        let mut drawn = parts(drawn(&mut stage));
        let absent = without(&mut drawn, somewhere);
        assert!(absent.is_empty(), "{name}: the window lacks {absent:?}");
        assert_eq!(drawn, read, "{name}: the window, and then the text view");
    }
}

/// Each part of the sheet fits on a small screen without scrolling, so that one picture shows all of it.
#[test]
fn every_part_fits_a_small_screen() {
    for Sheet { name, page } in sheets() {
        let mut stage = Stage::open(page, 1280, 720);
        let world = stage.app.world_mut();
        let mut areas = world.query::<(&ScrollId, &ComputedNode)>();
        for (id, node) in areas.iter(world) {
            let (content, space) = (node.content_size().y, node.size().y);
            assert!(
                content <= space + 1.0,
                "{name}, {}: {content} in {space}",
                id.0
            );
        }
    }
}

/// Nothing is cut off and nothing overlaps, in the sizes of window and text in which `samtalerum screens` draws the
/// sheet.
#[test]
fn every_part_is_laid_out_without_faults() {
    let views = [
        (1280, 720, 100),
        (1280, 720, 200),
        (390, 844, 100),
        (390, 844, 200),
    ];
    for Sheet { name, page } in sheets() {
        for (width, height, percent) in views {
            let mut page = page.clone();
            page.settings = settings(percent, Theme::Light);
            let mut stage = Stage::open(page, width, height);
            let faults = faults(&mut stage.app, Vec2::new(width as f32, height as f32));
            assert!(
                faults.is_empty(),
                "{name} at {width}x{height}, {percent} %:\n{}",
                faults.join("\n")
            );
        }
    }
}
