//! Fonts and pictures that arrive late, in a window that draws a frame only if the frame before has requested it.

use std::time::Duration;

use bevy::ecs::message::MessageCursor;
use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::window::RequestRedraw;
use samtalerum_core::scenario::Mood;
use samtalerum_simulator::{Action, Page};
use samtalerum_stage::{Loading, PageButton, Perform};

use super::late_files::LateFiles;
use super::sample;
use super::stage::{furnish, scripted_pages};

/// Number of frames to draw after the start although nothing has requested them. `bevy_winit` draws the same number.
const FORCED: usize = 5;

/// Maximum number of frames that the window may need to draw everything that has arrived.
const MAX_FRAMES: usize = 5_000;

/// Number of frames to draw while the fonts or the pictures are late.
const LATE: usize = 100;

/// A window without a screen. It sleeps unless a frame has requested the next one.
struct Asleep {
    app: App,
    redraws: MessageCursor<RequestRedraw>,
}

impl Asleep {
    /// Opens a window with a training that shows these pages, one after each action.
    fn open<const N: usize>(files: &LateFiles, pages: [Page; N]) -> Self {
        let mut app = App::new();
        samtalerum_stage::prepare(&mut app, scripted_pages(pages));
        files.serve(&mut app);
        furnish(&mut app, 1280, 720);
        for _ in 0..FORCED {
            app.update();
        }
        let redraws = MessageCursor::default();
        Self { app, redraws }
    }

    /// Draws frames until a frame does not request another one, or until `limit` frames are drawn. Returns the number
    /// of frames drawn.
    fn draw(&mut self, limit: usize) -> usize {
        for drawn in 0..limit {
            let messages = self.app.world().resource::<Messages<RequestRedraw>>();
            if self.redraws.read(messages).count() == 0 {
                return drawn;
            }
            self.app.update();
            std::thread::sleep(Duration::from_millis(1));
        }
        limit
    }

    /// Draws frames until the window rests.
    fn rest(&mut self) {
        let drawn = self.draw(MAX_FRAMES);
        assert!(drawn < MAX_FRAMES, "it never comes to rest");
    }

    /// Draws frames until there is a page.
    fn draw_page(&mut self) {
        for _ in 0..MAX_FRAMES {
            if !self.buttons().is_empty() {
                return;
            }
            assert_eq!(self.draw(1), 1, "it rests without a page");
        }
        panic!("there is no page");
    }

    /// Performs an action, so that the training shows its next page.
    fn turn(&mut self) {
        self.app.world_mut().trigger(Perform(Action::Continue));
    }

    /// Returns the ids of the buttons of the page that is drawn.
    fn buttons(&mut self) -> Vec<String> {
        let world = self.app.world_mut();
        let mut buttons = world.query::<&PageButton>();
        let ids = buttons.iter(world).map(|button| button.id.clone());
        ids.collect()
    }

    /// Returns the number of glyphs that are drawn.
    fn glyphs(&mut self) -> usize {
        let world = self.app.world_mut();
        let mut texts = world.query::<&TextLayoutInfo>();
        texts.iter(world).map(|text| text.glyphs.len()).sum()
    }

    /// Returns two lists with the paths of the page's pictures: those that are drawn, and those that are missing.
    fn pictures(&mut self) -> [Vec<String>; 2] {
        let world = self.app.world_mut();
        let mut nodes = world.query::<&ImageNode>();
        let images = world.resource::<Assets<Image>>();
        let mut found = [Vec::new(), Vec::new()];
        for node in nodes.iter(world) {
            let is_missing = !images.contains(&node.image);
            if let Some(path) = node.image.path() {
                found[usize::from(is_missing)].push(path.to_string());
            }
        }
        found
    }

    /// Checks that the window rests and shows all pictures.
    fn check_complete(&mut self) {
        let [drawn, missing] = self.pictures();
        assert!(!drawn.is_empty());
        assert_eq!(missing, [""; 0], "it rests without these");
        assert!(self.app.world().resource::<Loading>().is_done());
        assert_eq!(self.draw(LATE), 0, "it rests");
    }
}

/// Returns the sample meeting with one more person, whose picture no other page has, and with one choice.
fn with_interpreter() -> Page {
    let mut page = sample::meeting();
    page.place = "interpreter".into();
    let interpreter = sample::person("interpreter-a", "tolk", Mood::Calm, false);
    let view = sample::view(&mut page);
    view.room.people.push(interpreter);
    view.choices = vec![sample::choice(1, "other", "»Kan du høre os?«")];
    page
}

#[test]
fn the_first_page_is_drawn_however_late_the_fonts_arrive() {
    let files = LateFiles::of(&["fonts"]);
    let mut window = Asleep::open(&files, [sample::meeting()]);
    assert_eq!(window.draw(LATE), LATE, "each frame requests the next");
    assert_eq!(window.buttons(), [""; 0]);
    files.release();
    window.rest();
    assert!(window.buttons().contains(&"choice:ask".to_owned()));
    assert!(window.glyphs() > 300, "{} glyphs", window.glyphs());
    window.check_complete();
}

#[test]
fn a_page_that_changes_before_the_fonts_arrive_is_drawn() {
    let files = LateFiles::of(&["fonts"]);
    let mut window = Asleep::open(&files, [sample::meeting(), with_interpreter()]);
    assert_eq!(window.draw(LATE), LATE);
    window.turn();
    assert_eq!(window.draw(LATE), LATE, "each frame requests the next");
    files.release();
    window.rest();
    let buttons = window.buttons();
    assert!(buttons.contains(&"choice:other".to_owned()), "{buttons:?}");
    assert!(!buttons.contains(&"choice:ask".to_owned()), "{buttons:?}");
    window.check_complete();
}

#[test]
fn pictures_are_drawn_however_late_they_arrive() {
    let files = LateFiles::of(&["portraits"]);
    let mut window = Asleep::open(&files, [sample::meeting()]);
    window.draw_page();
    assert_eq!(window.draw(LATE), LATE, "each frame requests the next");
    let [drawn, missing] = window.pictures();
    assert!(drawn.iter().all(|path| path.starts_with("icons/")));
    assert!(missing.iter().any(|path| path.ends_with("amina.png")));
    files.release();
    window.rest();
    window.check_complete();
}

#[test]
fn a_page_that_changes_before_its_pictures_arrive_is_drawn_with_them() {
    let files = LateFiles::of(&["portraits"]);
    let mut window = Asleep::open(&files, [sample::meeting(), with_interpreter()]);
    window.draw_page();
    window.turn();
    assert_eq!(window.draw(LATE), LATE, "each frame requests the next");
    files.release();
    window.rest();
    let [drawn, _] = window.pictures();
    assert!(drawn.iter().any(|path| path.ends_with("interpreter-a.png")));
    window.check_complete();
}

#[test]
fn a_picture_of_a_later_page_wakes_a_window_that_has_rested() {
    let files = LateFiles::default();
    let mut window = Asleep::open(&files, [sample::meeting(), with_interpreter()]);
    window.rest();
    window.check_complete();
    files.hold(&["portraits"]);
    window.turn();
    assert_eq!(window.draw(LATE), LATE, "each frame requests the next");
    let [_, missing] = window.pictures();
    assert!(
        missing
            .iter()
            .any(|path| path.ends_with("interpreter-a.png"))
    );
    files.release();
    window.rest();
    window.check_complete();
}

#[test]
fn pictures_that_cannot_be_read_keep_no_window_awake() {
    let files = LateFiles::of(&["portraits"]);
    let mut window = Asleep::open(&files, [sample::meeting()]);
    window.draw_page();
    files.lose();
    window.rest();
    let [drawn, missing] = window.pictures();
    assert!(drawn.iter().all(|path| path.starts_with("icons/")));
    assert!(!missing.is_empty());
    assert!(window.glyphs() > 300, "the page is drawn without them");
}
