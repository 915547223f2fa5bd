//! Animations end in time, and the window rests while nothing happens.

use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::prelude::*;
use samtalerum_core::scenario::Mood;
use samtalerum_simulator::Page;
use samtalerum_stage::{Current, Fade, Seated, Walk};

use super::sample;
use super::stage::{FRAME, Stage};

fn count<C: Component>(stage: &mut Stage) -> usize {
    let mut query = stage.app.world_mut().query::<&C>();
    query.iter(stage.app.world()).count()
}

/// Returns the sample meeting one line later: Yusuf has left, and Amina looks up.
fn later() -> Page {
    let mut page = sample::meeting();
    page.place = "later".into();
    sample::view(&mut page).room.people =
        vec![sample::person("amina", "borger", Mood::Friendly, true)];
    page
}

/// Takes the first choice, and draws the next page.
fn choose(stage: &mut Stage) {
    stage.strike(KeyCode::Digit1, Pressed::Character("1".into()), false);
    stage.frames(2);
}

#[test]
fn someone_leaves() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    assert_eq!(count::<Seated>(&mut stage), 2);
    assert_eq!(
        count::<Walk>(&mut stage),
        0,
        "people who are there from the start do not walk in"
    );
    stage.then(later());
    choose(&mut stage);
    assert_eq!(count::<Walk>(&mut stage), 1, "Yusuf is on his way");
    assert!(count::<Fade>(&mut stage) > 0);
    let frames = 250 / FRAME.as_millis() as usize + 2;
    stage.frames(frames);
    assert_eq!(count::<Walk>(&mut stage), 0);
    assert_eq!(count::<Fade>(&mut stage), 0);
    assert_eq!(count::<Seated>(&mut stage), 1);
}

/// After a choice, the next page still shows the name tags of the people in the room.
#[test]
fn name_tags_stay() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.then(sample::feedback());
    choose(&mut stage);
    let mut texts = stage.app.world_mut().query::<(&Text, &ComputedNode)>();
    let tag = texts
        .iter(stage.app.world())
        .find(|(text, _)| text.0 == "Yusuf · bisidder")
        .expect("the name tag is drawn");
    assert!(tag.1.size().min_element() > 10.0, "it has a size");
}

#[test]
fn someone_comes_back() {
    let mut stage = Stage::open(later(), 1280, 720);
    stage.then(sample::meeting());
    choose(&mut stage);
    assert_eq!(count::<Seated>(&mut stage), 2);
    assert_eq!(count::<Walk>(&mut stage), 1);
}

#[test]
fn nothing_moves_with_reduced_motion() {
    let still = |mut page: Page| {
        page.settings.reduced_motion = true;
        page
    };
    let mut stage = Stage::open(still(sample::meeting()), 1280, 720);
    stage.then(still(later()));
    choose(&mut stage);
    assert_eq!(count::<Walk>(&mut stage), 0);
    assert_eq!(count::<Fade>(&mut stage), 0);
    assert_eq!(count::<Seated>(&mut stage), 1);
}

#[test]
fn a_sleeping_window_stays_asleep() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.frames(5);
    stage.redraws();
    stage.frames(20);
    assert_eq!(stage.redraws(), 0);
    stage.then(later());
    choose(&mut stage);
    assert!(stage.redraws() > 2, "an animation requests its frames");
}

/// While images load, the window requests frames, even if nothing else does. The test replaces the page without any
/// input in the window, as the browser does.
#[test]
fn the_window_sleeps_only_when_every_picture_is_there() {
    let mut stage = Stage::open(sample::note(), 1280, 720);
    stage.frames(5);
    stage.redraws();
    stage.app.world_mut().resource_mut::<Current>().0 = sample::handbook();
    let mut frames = 0;
    while {
        stage.frames(1);
        frames += 1;
        stage.redraws() > 0
    } {
        assert!(frames < 10_000, "it never rests");
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    let world = stage.app.world_mut();
    let mut pictures = world.query::<&ImageNode>();
    let pictures: Vec<_> = pictures.iter(world).map(|node| node.image.id()).collect();
    let images = world.resource::<Assets<Image>>();
    assert!(!pictures.is_empty());
    assert!(pictures.iter().all(|picture| images.contains(*picture)));
}
