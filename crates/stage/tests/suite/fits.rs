//! Checks the layout of sample pages in many sizes of window and text: nothing is cut off and nothing overlaps.

use bevy::prelude::*;
use samtalerum_core::scenario::{Medium, Mood, Setting};
use samtalerum_core::settings::Theme;
use samtalerum_simulator::Page;

use samtalerum_stage::{PaperFrame, ScrollId};

use super::measure::faults;
use super::sample;
use super::stage::Stage;

/// The window sizes to check. They are the sizes of screens and telephones, and of the space that a page gets in a
/// learning platform or in a laptop's browser.
const WINDOWS: [(u32, u32); 9] = [
    (1280, 720),
    (1920, 1080),
    (390, 844),
    (360, 480),
    (800, 555),
    (850, 600),
    (1024, 723),
    (1366, 555),
    (844, 345),
];

fn check(name: &str, page: &Page) {
    for (width, height) in WINDOWS {
        for percent in [100, 150, 200] {
            let mut page = page.clone();
            page.settings = sample::settings(percent, Theme::Light);
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

#[test]
fn meeting() {
    check("meeting", &sample::meeting());
}

#[test]
fn many_lines() {
    check("many lines", &sample::many_lines());
}

#[test]
fn keys() {
    check("keys", &sample::keys());
}

#[test]
fn feedback() {
    check("feedback", &sample::feedback());
}

#[test]
fn debrief() {
    check("debrief", &sample::debrief());
}

#[test]
fn handbook() {
    check("handbook", &sample::handbook());
}

#[test]
fn menu() {
    check("menu", &sample::menu());
}

#[test]
fn case_file() {
    check("case file", &sample::case_file());
}

#[test]
fn ending() {
    check("ending", &sample::ending());
}

/// The content of a scroll area ends at its last text. Otherwise a scroll bar would suggest that more text follows.
#[test]
fn the_end_of_the_content_is_the_end_of_the_page() {
    for (name, page) in [
        ("menu", sample::menu()),
        ("case file", sample::case_file()),
        ("ending", sample::ending()),
        ("debrief", sample::debrief()),
        ("note", sample::note()),
    ] {
        let mut stage = Stage::open(page, 1280, 720);
        let world = stage.app.world_mut();
        let mut texts =
            world.query_filtered::<(Entity, &ComputedNode, &UiGlobalTransform), With<Text>>();
        let mut parents = world.query::<&ChildOf>();
        let mut areas =
            world.query_filtered::<(Entity, &ComputedNode, &UiGlobalTransform), With<ScrollId>>();
        let areas: Vec<_> = areas
            .iter(world)
            .map(|(area, node, at)| {
                let end = at.translation.y - node.size().y / 2.0 + node.content_size().y;
                (area, end)
            })
            .collect();
        for (area, end) in areas {
            let inside: Vec<f32> = texts
                .iter(world)
                .filter(|(text, ..)| {
                    let parents = parents.query(world);
                    parents.iter_ancestors(*text).any(|one| one == area)
                })
                .map(|(_, node, at)| at.translation.y + node.size().y / 2.0)
                .collect();
            let last = inside.into_iter().fold(0.0, f32::max);
            assert!(end - last < 100.0, "{name}: {last} is the last of {end}");
        }
    }
}

/// A paper may be narrower than 620 pixels if there is less space for it, as on the page of a note.
#[test]
fn a_paper_holds_its_text_and_is_at_most_620_pixels_wide() {
    for (name, page, count) in [
        ("case file", sample::case_file(), 7),
        ("note", sample::note(), 1),
    ] {
        let mut stage = Stage::open(page, 1280, 720);
        let world = stage.app.world_mut();
        let mut frames =
            world.query_filtered::<(Entity, &ComputedNode, &UiGlobalTransform), With<PaperFrame>>();
        let mut texts = world.query::<(Entity, &Text, &ComputedNode, &UiGlobalTransform)>();
        let mut parents = world.query::<&ChildOf>();
        let frames: Vec<(Entity, Rect)> = frames
            .iter(world)
            .map(|(frame, node, at)| (frame, Rect::from_center_size(at.translation, node.size())))
            .collect();
        assert_eq!(frames.len(), count, "{name}");
        for (frame, sheet) in frames {
            assert!(sheet.width() <= 620.0, "{name}: {}", sheet.width());
            let inside: Vec<(String, Rect)> = texts
                .iter(world)
                .filter(|(text, ..)| {
                    let parents = parents.query(world);
                    parents.iter_ancestors(*text).any(|one| one == frame)
                })
                .map(|(_, text, node, at)| {
                    let place = Rect::from_center_size(at.translation, node.size());
                    (text.0.clone(), place)
                })
                .collect();
            assert!(inside.len() >= 3, "{name}: a title and two paragraphs");
            for (text, place) in inside {
                let held = sheet.contains(place.min) && sheet.contains(place.max);
                assert!(held, "{name}: »{text}« {place:?} leaves {sheet:?}");
            }
        }
    }
}

#[test]
fn note() {
    check("note", &sample::note());
}

#[test]
fn four_people_in_every_setting() {
    for setting in [
        Setting::Room,
        Setting::Office,
        Setting::Telephone,
        Setting::Desk,
    ] {
        let mut page = sample::meeting();
        let room = &mut sample::view(&mut page).room;
        room.setting = setting;
        room.people = vec![
            sample::person("amina", "borger", Mood::Sad, true),
            sample::person("yusuf", "partsrepræsentant", Mood::Angry, false),
            sample::person("interpreter-a", "tolk", Mood::Calm, false),
            sample::person("nobody-known", "kollega", Mood::Friendly, false),
        ];
        if setting == Setting::Telephone {
            let people = std::mem::take(&mut room.people).into_iter();
            let voices = people.map(|person| sample::by(Medium::Telephone, person));
            room.people = voices.collect();
        }
        check(&format!("{setting:?}"), &page);
    }
}

/// Tests the check itself: it finds faults that this test makes on purpose.
#[test]
fn measure_finds_faults() {
    let mut stage = Stage::open(sample::note(), 1280, 720);
    let window = Vec2::new(1280.0, 720.0);
    assert!(faults(&mut stage.app, window).is_empty());
    let mut texts = stage.app.world_mut().query_filtered::<Entity, With<Text>>();
    let some = texts.iter(stage.app.world()).nth(3).unwrap();
    let mut node = stage.app.world_mut().get_mut::<Node>(some).unwrap();
    node.height = px(9);
    node.width = px(2000);
    node.flex_shrink = 0.0;
    stage.frames(2);
    assert!(!faults(&mut stage.app, window).is_empty());
}
