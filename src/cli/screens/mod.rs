//! `samtalerum screens DIR`: draws the pages as PNG files without a window, for the README and for visual checks. The
//! component sheet is also written as HTML, as the text view shows it.

mod components;
mod view;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use super::common::{Common, misuse};
use super::finish;
use super::setup;
use crate::calendar;
use samtalerum_core::content::Content;
use samtalerum_core::meeting::{ATTEMPT_FORMAT, Attempt, Header, Mode};
use samtalerum_core::scenario::{ConcernLevel, Confidence, Sufficiency};
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Action, Key, Overlay, Page, PageName, Simulator};
use samtalerum_stage::pictures::{Album, PictureError, write_assets};
use view::{View, views};

/// Draw the pages as PNG files, without a display (for developers).
#[derive(Debug, clap::Args)]
pub(super) struct Screens {
    /// The folder for the pictures.
    dir: PathBuf,
    /// The meeting that is played.
    #[arg(long, default_value = "the-husband-who-answers")]
    scenario: String,
    /// Draw every combination instead of the usual few.
    #[arg(long)]
    all: bool,
}

/// Draws the pages and prints their number.
pub(super) fn execute(command: &Screens, common: &Common) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    if let Err(sentence) = setup::meeting(&content, &command.scenario, common) {
        return misuse(sentence);
    }
    // The HTML of the component sheet refers to the fonts and pictures that are written here.
    if let Err(error) = write_assets(&command.dir) {
        let words = setup::words(&content, common);
        return misuse(setup::failed(&words, "cannot-write", &command.dir, &error));
    }
    let mut drawn = 0;
    for view in views(command.all) {
        let pages = tour(&content, &command.scenario, &view, &command.dir);
        let parts = components::draw(&content, &view, &command.dir);
        match (pages, parts) {
            (Ok(pages), Ok(parts)) => drawn += pages + parts,
            (Err(error), _) | (_, Err(error)) => return misuse(error),
        }
    }
    let drawn = format!("{drawn} pages drawn in {}\n", command.dir.display());
    finish::finish(drawn, ExitCode::SUCCESS, common)
}

/// Plays a meeting along a fixed path and draws each kind of page once. Returns the number of pictures.
fn tour(
    content: &Arc<Content>,
    scenario: &str,
    view: &View,
    dir: &Path,
) -> Result<usize, PictureError> {
    let mut album = Album::open(Box::new(simulator(content, scenario, view)), view.size);
    let mut drawn = 0;
    let mut draw = |album: &mut Album, name: &str| {
        drawn += 1;
        album.take(dir.join(format!("{}.png", view.file(name))))
    };
    draw(&mut album, "menu")?;
    album.perform(Action::Resume(ATTEMPT.into()));
    draw(&mut album, "case-file")?;
    album.perform(Action::Begin);
    for (overlay, name) in [
        (Overlay::Handbook, "handbook"),
        (Overlay::Settings, "settings"),
        (Overlay::About, "about"),
    ] {
        album.perform(Action::Open(overlay));
        draw(&mut album, name)?;
        album.perform(Action::Close);
    }
    // Take the first choice each time. At the second decision, draw the meeting and the feedback.
    let mut decisions = 0;
    loop {
        let page = album.page().clone();
        let next = match page.name {
            PageName::Debrief => break,
            PageName::Appraisal => {
                draw(&mut album, "appraisal")?;
                album.perform(Action::AnswerLevel(ConcernLevel::Unease.name().to_owned()));
                album.perform(Action::AnswerBasis(Sufficiency::No.name().to_owned()));
                album.perform(Action::AnswerConfidence(
                    Confidence::Fairly.name().to_owned(),
                ));
                Action::SubmitAppraisal
            }
            PageName::Note => {
                draw(&mut album, "note")?;
                Action::SubmitNote
            }
            PageName::Ending => {
                draw(&mut album, "ending")?;
                Action::Debrief
            }
            _ => match page.button_for(Key::Continue) {
                Some(button) => {
                    if decisions == 2 && has_feedback(&page) {
                        draw(&mut album, "feedback")?;
                    }
                    button.action.clone()
                }
                None => {
                    decisions += 1;
                    if decisions == 2 {
                        draw(&mut album, "meeting")?;
                        album.perform(Action::Open(Overlay::Transcript));
                        draw(&mut album, "transcript")?;
                        album.perform(Action::Close);
                    }
                    match page.button_for(Key::Digit(1)) {
                        Some(button) => button.action.clone(),
                        None => break,
                    }
                }
            },
        };
        album.perform(next);
    }
    draw(&mut album, "debrief")?;
    Ok(drawn)
}

/// Returns `true` if the page shows the feedback on a choice.
fn has_feedback(page: &Page) -> bool {
    matches!(&page.body, samtalerum_simulator::Body::Meeting(view) if view.feedback.is_some())
}

/// The id of the attempt that is played.
const ATTEMPT: &str = "screens";

/// Builds a simulator that has the settings of `view`, and stores an attempt that has not begun. The attempt's seed is
/// fixed, so that the order of the choices is always the same.
fn simulator(content: &Arc<Content>, scenario: &str, view: &View) -> Simulator {
    let mut store = MemoryStore::new();
    let settings = view.settings();
    let header = Header {
        format: ATTEMPT_FORMAT,
        id: ATTEMPT.into(),
        scenario: scenario.into(),
        content: content
            .meetings
            .get(scenario)
            .map(|meeting| meeting.hash.clone())
            .unwrap_or_default(),
        mode: Mode::Practice,
        seed: 11,
        started: 1_795_392_000,
        again_from: None,
        preview: None,
    };
    // This cannot fail: the store is in memory, and the id is valid.
    let stored = store.save_settings(&settings).and_then(|()| {
        store.create(&Attempt {
            header,
            acts: Vec::new(),
        })
    });
    debug_assert!(stored.is_ok(), "a store in memory accepts the attempt");
    Simulator::new(Arc::clone(content), Box::new(store), &[]).with_calendar(calendar::local)
}
