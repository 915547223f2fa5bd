//! People who are heard on the telephone, and people who are seen on a screen.

use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::prelude::*;
use samtalerum_core::scenario::{Medium, Mood, Setting};
use samtalerum_simulator::Page;
use samtalerum_stage::{Seated, Walk};

use super::measure::rect;
use super::sample;
use super::stage::Stage;

/// Returns the sample meeting with an interpreter who takes part by this medium.
fn with_interpreter(medium: Medium, speaking: bool) -> Page {
    let mut page = sample::meeting();
    page.place = format!("{medium:?} {speaking}");
    let interpreter = sample::person("interpreter-a", "tolk", Mood::Calm, speaking);
    let room = &mut sample::view(&mut page).room;
    room.people.push(sample::by(medium, interpreter));
    page
}

/// Returns the node of the person with this id, and its children.
fn drawn(stage: &mut Stage, id: &str) -> (Entity, Vec<Entity>) {
    let world = stage.app.world_mut();
    let mut seated = world.query::<(Entity, &Seated, &Children)>();
    let (entity, _, children) = seated
        .iter(world)
        .find(|(_, seated, _)| seated.id == id)
        .expect("the person is drawn");
    (entity, children.iter().collect())
}

/// Returns the paths of the pictures that show the person with this id.
fn pictures(stage: &mut Stage, id: &str) -> Vec<String> {
    let (_, parts) = drawn(stage, id);
    let world = stage.app.world();
    let images = parts
        .iter()
        .filter_map(|part| world.get::<ImageNode>(*part));
    let paths = images.filter_map(|node| node.image.path());
    paths.map(|path| path.to_string()).collect()
}

/// Takes the first choice, and draws the next page.
fn choose(stage: &mut Stage) {
    stage.strike(KeyCode::Digit1, Pressed::Character("1".into()), false);
    stage.frames(2);
}

#[test]
fn nobody_on_the_telephone_has_a_portrait() {
    let mut page = sample::meeting();
    let room = &mut sample::view(&mut page).room;
    room.setting = Setting::Telephone;
    let people = std::mem::take(&mut room.people).into_iter();
    let voices = people.map(|person| sample::by(Medium::Telephone, person));
    room.people = voices.collect();
    let mut stage = Stage::open(page, 1280, 720);
    for id in ["amina", "yusuf"] {
        let pictures = pictures(&mut stage, id);
        assert_eq!(pictures.len(), 1, "{pictures:?}");
        assert!(pictures[0].ends_with("icons/telephone.png"), "{pictures:?}");
    }
    // Yusuf is speaking, so three bars are beside the plate that represents him.
    let parts = |stage: &mut Stage, id: &str| drawn(stage, id).1.len();
    let (amina, yusuf) = (parts(&mut stage, "amina"), parts(&mut stage, "yusuf"));
    assert_eq!(yusuf, amina + 3);
}

#[test]
fn a_voice_has_bars_only_while_it_speaks() {
    let mut stage = Stage::open(with_interpreter(Medium::Telephone, false), 1280, 720);
    let (entity, silent) = drawn(&mut stage, "interpreter-a");
    stage.then(with_interpreter(Medium::Telephone, true));
    choose(&mut stage);
    let (still, speaking) = drawn(&mut stage, "interpreter-a");
    assert_eq!(still, entity, "the voice is not drawn anew");
    assert_eq!(speaking.len(), silent.len() + 3);
}

#[test]
fn a_person_on_a_screen_is_inside_its_frame() {
    for (width, height) in [(1280, 720), (390, 844)] {
        let page = with_interpreter(Medium::Video, true);
        let mut stage = Stage::open(page, width, height);
        let (screen, parts) = drawn(&mut stage, "interpreter-a");
        assert!(parts.len() >= 2, "head and face");
        let world = stage.app.world();
        let node = world.get::<Node>(screen).expect("a node");
        assert_eq!(node.overflow, Overflow::clip());
        let frame = rect(world, screen).expect("the screen is laid out");
        for part in parts {
            let picture = rect(world, part).expect("the picture is laid out");
            let common = picture.intersect(frame);
            assert!(picture.height() > 20.0, "{picture:?}");
            assert!(
                (common.size() - picture.size()).abs().max_element() < 1.5,
                "{picture:?} in {frame:?}"
            );
        }
    }
}

#[test]
fn a_screen_does_not_walk() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.then(with_interpreter(Medium::Video, false));
    choose(&mut stage);
    let world = stage.app.world_mut();
    let mut walking = world.query::<&Walk>();
    assert_eq!(walking.iter(world).count(), 0);
    drawn(&mut stage, "interpreter-a");
}
