//! The lines at the upper edge of the speech. After the program has scrolled, the edge cuts no line in two, and a note
//! says how many lines are out of sight.

use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowResized};
use samtalerum_core::settings::Theme;
use samtalerum_simulator::Page;
use samtalerum_stage::{EarlierNote, MeetingLine, ScrollId};

use super::measure::{is_drawn, rect};
use super::sample;
use super::stage::Stage;

/// The sizes of the windows to check. In the first three, the speech has a scroll area of its own.
const WINDOWS: [(u32, u32); 5] = [
    (1280, 720),
    (1280, 600),
    (1024, 560),
    (390, 480),
    (390, 600),
];

/// A drawn or hidden line of the speech, and its position.
struct Line {
    place: Rect,
    is_drawn: bool,
}

/// Returns the rectangle of the scroll area, and the lines in it from the oldest to the newest.
fn lines(stage: &mut Stage) -> (Rect, Vec<Line>) {
    let world = stage.app.world_mut();
    let mut query = world.query_filtered::<Entity, With<MeetingLine>>();
    let found: Vec<Entity> = query.iter(world).collect();
    let mut parents = world.query::<&ChildOf>();
    let world: &World = world;
    let area = parents
        .query(world)
        .iter_ancestors(found[0])
        .find(|ancestor| world.get::<ScrollId>(*ancestor).is_some())
        .expect("the lines are in a scroll area");
    let area = rect(world, area).unwrap();
    let mut lines: Vec<Line> = found
        .into_iter()
        .map(|line| Line {
            place: rect(world, line).unwrap(),
            is_drawn: is_drawn(world, line),
        })
        .collect();
    lines.sort_by(|one, other| one.place.min.y.total_cmp(&other.place.min.y));
    (area, lines)
}

/// Returns the texts of the note; `None` if there is no note or if it is not drawn.
fn note(stage: &mut Stage) -> Option<Vec<String>> {
    let world = stage.app.world_mut();
    let mut notes = world.query_filtered::<Entity, With<EarlierNote>>();
    let note = notes.iter(world).next()?;
    let mut children = world.query::<&Children>();
    let world: &World = world;
    let inside: Vec<Entity> = children.query(world).iter_descendants(note).collect();
    let texts = inside.into_iter().filter(|text| is_drawn(world, *text));
    let texts = texts.filter_map(|text| world.get::<Text>(text));
    is_drawn(world, note).then(|| texts.map(|text| text.0.clone()).collect())
}

fn cut(area: Rect, line: &Line) -> bool {
    let edge = area.min.y - 1.5;
    line.is_drawn && line.place.min.y < edge && line.place.max.y > edge
}

fn scaled(page: Page, percent: u16) -> Page {
    Page {
        settings: sample::settings(percent, Theme::Light),
        ..page
    }
}

#[track_caller]
fn whole(stage: &mut Stage, name: &str) {
    let (area, lines) = lines(stage);
    for (index, line) in lines.iter().enumerate() {
        assert!(!cut(area, line), "{name}: line {index} at {:?}", line.place);
    }
    let last = lines.last().expect("there are lines");
    assert!(last.is_drawn, "{name}: the last line is drawn");
    assert!(
        last.place.min.y > area.min.y - 1.5 && last.place.max.y < area.max.y + 1.5,
        "{name}: the last line is in sight: {:?}",
        last.place
    );
}

#[test]
fn no_line_is_cut_when_the_trainee_arrives() {
    for (width, height) in WINDOWS {
        for percent in [100, 125, 150] {
            let page = scaled(sample::many_lines(), percent);
            let mut stage = Stage::open(page, width, height);
            whole(&mut stage, &format!("{width}x{height} {percent} %"));
        }
    }
}

#[test]
fn a_note_counts_the_lines_that_are_out_of_sight() {
    for (width, height) in [(1280, 720), (1280, 600)] {
        let mut stage = Stage::open(sample::many_lines(), width, height);
        let (_, lines) = lines(&mut stage);
        let hidden = lines.iter().filter(|line| !line.is_drawn).count();
        assert!(hidden > 0, "{width}x{height}: the lines do not fit");
        let Some(texts) = note(&mut stage) else {
            continue;
        };
        let label = format!("{hidden} tidligere");
        assert!(texts.contains(&label), "{width}x{height}: {texts:?}");
        // The fifth line has no name of its own, because the same person says the fourth. If the fifth is the first line
        // in sight, the note therefore names the speaker.
        let is_named = texts.contains(&"Yusuf".to_owned());
        assert_eq!(is_named, hidden == 4, "{width}x{height}: {texts:?}");
    }
}

#[test]
fn a_note_is_shown_in_an_ordinary_window() {
    let mut stage = Stage::open(sample::many_lines(), 1280, 720);
    assert!(note(&mut stage).is_some());
    let mut page = sample::meeting();
    sample::view(&mut page).lines.truncate(1);
    let mut stage = Stage::open(page, 1280, 720);
    assert_eq!(note(&mut stage), None, "all lines are in sight");
}

/// After the trainee has scrolled, all lines are drawn, even a line that the edge cuts.
#[test]
fn the_trainee_scrolls_freely() {
    let mut stage = Stage::open(sample::many_lines(), 1280, 720);
    let at = stage.scroll("speech");
    stage.set_scroll("speech", at - 7.0);
    assert_eq!(note(&mut stage), None);
    let (_, all) = lines(&mut stage);
    assert!(all.iter().all(|line| line.is_drawn));
    // On the next page, the program scrolls to the new lines again.
    let mut next = sample::many_lines();
    next.place = "next".into();
    stage.then(next);
    stage.type_char('1');
    whole(&mut stage, "the next page");
    assert!(note(&mut stage).is_some());
}

/// A rebuilt page and a window of another size keep the last line in sight, unless the trainee has scrolled away.
#[test]
fn a_smaller_window_keeps_the_last_line_in_sight() {
    let mut stage = Stage::open(sample::many_lines(), 1280, 720);
    resize(&mut stage, 1100.0, 560.0);
    whole(&mut stage, "a smaller window");
    resize(&mut stage, 390.0, 600.0);
    whole(&mut stage, "a narrow window");
    resize(&mut stage, 1280.0, 640.0);
    whole(&mut stage, "a wide window again");
    stage.set_scroll("speech", 0.0);
    stage.then(sample::many_lines());
    stage.type_char('M');
    assert_eq!(stage.scroll("speech"), 0.0, "the trainee reads at the top");
}

fn resize(stage: &mut Stage, width: f32, height: f32) {
    let world = stage.app.world_mut();
    let mut windows = world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>();
    let (window, mut size) = windows.single_mut(world).unwrap();
    size.resolution.set(width, height);
    world.write_message(WindowResized {
        window,
        width,
        height,
    });
    stage.frames(5);
}

/// The Tab key reaches the mark buttons of lines that are not drawn, and the lines are drawn then.
#[test]
fn a_line_that_gets_the_focus_is_drawn() {
    let mut stage = Stage::open(sample::many_lines(), 1280, 720);
    for _ in 0..30 {
        if stage.focused().as_deref() != Some("mark:l1") {
            stage.key(KeyCode::Tab, Pressed::Tab);
        }
    }
    stage.frames(3);
    let mark = stage.button("mark:l1");
    assert!(is_drawn(stage.app.world(), mark));
    let at = stage.middle(mark);
    let (area, _) = lines(&mut stage);
    assert!(area.contains(at), "the mark button is at {at}");
}
