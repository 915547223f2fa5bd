//! Pictures for eyes: run with `cargo test --test suite gallery -- --ignored`. They are written to
//! `$SAMTALERUM_PICTURES`, or else to the folder for temporary files of the build. Needs a graphics driver;
//! one in software will do.

use std::path::PathBuf;
use std::sync::Arc;

use bevy::math::UVec2;
use samtalerum_core::scenario::{Mood, Setting};
use samtalerum_core::settings::{TextSize, Theme};
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{Action, Body, Overlay, Page, Simulator, Training};
use samtalerum_stage::pictures::Album;

use super::sample;

fn folder() -> PathBuf {
    let folder = std::env::var_os("SAMTALERUM_PICTURES")
        .map_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")), PathBuf::from);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Whether `$SAMTALERUM_ONLY` asks for others only, e.g. `meeting-1280`.
fn left_out(name: &str) -> bool {
    std::env::var("SAMTALERUM_ONLY").is_ok_and(|only| !name.contains(&only))
}

/// Shows one page after the other, whatever is done.
struct Slides(Vec<Page>);

impl Training for Slides {
    fn page(&self) -> Page {
        self.0.last().unwrap().clone()
    }

    fn update(&mut self, _: Action) {
        self.0.pop();
    }
}

const SIZES: [(u32, u32); 3] = [(1280, 720), (1920, 1080), (390, 844)];

#[test]
#[ignore = "writes pictures, for eyes"]
fn samples() {
    for (width, height) in SIZES {
        let mut slides = Vec::new();
        for theme in Theme::ALL {
            for percent in [100, 150, 200] {
                for (name, mut page) in sample::all() {
                    page.settings = sample::settings(percent, theme);
                    page.place = format!("{name}{percent}{theme:?}");
                    let name = format!("{name}-{width}-{percent}-{theme:?}.png");
                    if !left_out(&name) {
                        slides.push((name, page));
                    }
                }
            }
        }
        show(slides, UVec2::new(width, height));
    }
}

#[test]
#[ignore = "writes pictures, for eyes"]
fn rooms() {
    let mut slides = Vec::new();
    for setting in [
        Setting::Room,
        Setting::Office,
        Setting::Telephone,
        Setting::Desk,
    ] {
        for count in 1..=4 {
            let mut page = sample::meeting();
            page.place = format!("{setting:?}{count}");
            let room = &mut sample::view(&mut page).room;
            room.setting = setting;
            room.people = vec![
                sample::person("amina", "borger", Mood::Sad, true),
                sample::person("yusuf", "bisidder", Mood::Angry, false),
                sample::person("interpreter-a", "tolk", Mood::Calm, false),
                sample::person("nobody-known", "kollega", Mood::Friendly, false),
            ];
            room.people.truncate(count);
            let name = format!("room-{setting:?}-{count}.png");
            if !left_out(&name) {
                slides.push((name, page));
            }
        }
    }
    show(slides, UVec2::new(1280, 720));
}

fn show(mut slides: Vec<(String, Page)>, size: UVec2) {
    if slides.is_empty() {
        return;
    }
    slides.reverse();
    let (names, pages): (Vec<_>, Vec<_>) = slides.into_iter().unzip();
    let mut album = Album::open(Box::new(Slides(pages)), size);
    let last = names.len() - 1;
    for (i, name) in names.iter().rev().enumerate() {
        album.take(folder().join(name)).unwrap();
        if i < last {
            album.perform(Action::Continue);
        }
    }
}

/// The training itself, played with the first choice each time.
#[test]
#[ignore = "writes pictures, for eyes"]
fn training() {
    for (width, height) in SIZES {
        for percent in [100, 200] {
            let name = |page: &str| format!("real-{page}-{width}-{percent}.png");
            if left_out(&name("")) {
                continue;
            }
            let content = Arc::new(samtalerum_course::content());
            let mut simulator =
                Simulator::new(content, Box::new(MemoryStore::new()), &["da".into()]);
            simulator.update(Action::SetTextSize(TextSize::new(percent)));
            // The album owns the training; what it will show is played beforehand on the side.
            let mut pages = vec![("menu".to_string(), simulator.page())];
            for (overlay, name) in [
                (Overlay::Handbook, "handbook"),
                (Overlay::Settings, "settings"),
                (Overlay::About, "about"),
            ] {
                simulator.update(Action::Open(overlay));
                pages.push((name.into(), simulator.page()));
                simulator.update(Action::Close);
            }
            play(&mut simulator, &mut pages);
            let slides = pages
                .into_iter()
                .enumerate()
                .map(|(i, (page, mut shown))| {
                    shown.place = i.to_string();
                    (name(&page), shown)
                })
                .collect();
            show(slides, UVec2::new(width, height));
        }
    }
}

fn play(simulator: &mut Simulator, pages: &mut Vec<(String, Page)>) {
    let start = simulator
        .page()
        .buttons()
        .iter()
        .find(|button| matches!(button.action, Action::Start(_)))
        .map(|button| button.action.clone());
    let Some(start) = start else { return };
    simulator.update(start);
    let mut seen = 0;
    for _ in 0..200 {
        let page = simulator.page();
        let name = format!("{:?}", page.name).to_lowercase();
        let last = pages
            .last()
            .map(|(name, _)| name.clone())
            .unwrap_or_default();
        if matches!(page.body, Body::Meeting(_)) {
            if seen < 8 {
                pages.push((format!("meeting{seen}"), page.clone()));
                seen += 1;
            }
        } else if !last.starts_with(&name) {
            pages.push((name.clone(), page.clone()));
        }
        if name == "debrief" {
            return;
        }
        let on = page.buttons().into_iter().rev().find(|button| {
            matches!(
                button.action,
                Action::Begin
                    | Action::Continue
                    | Action::Choose(_)
                    | Action::SignNote
                    | Action::Debrief
            )
        });
        match on.map(|button| button.action.clone()) {
            Some(action) => simulator.update(action),
            None => return,
        }
    }
}
