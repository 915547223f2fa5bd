//! The pages, one file each: what the simulator's state looks like in the trainee's language.

mod about;
mod attempt;
mod case_file;
mod debrief;
mod ending;
mod handbook;
mod meeting;
mod meetings;
mod menu;
mod note;
mod notices;
mod settings;
mod transcript;

use super::page::{Body, Button, ButtonKind, Icon, Key, Page, PageName};
use super::play::Play;
use super::{Action, Overlay, Place, Simulator};
use crate::voice::Buttons as _;
use samtalerum_core::meeting::Mode;

/// The page that is open.
pub(super) fn page(simulator: &Simulator) -> Page {
    match simulator.overlays.last() {
        Some(Overlay::Handbook) => handbook::page(simulator),
        Some(Overlay::Transcript) => transcript::page(simulator),
        Some(Overlay::CaseFile) => case_file::overlay(simulator),
        Some(Overlay::Settings) => settings::page(simulator),
        Some(Overlay::About) => about::page(simulator),
        None => place(simulator),
    }
}

/// A debrief to keep outside the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The page, without buttons to press.
    pub page: Page,
    /// A line below the title: when and how the attempt was played.
    pub subtitle: String,
    /// The last line: what this is not.
    pub footer: String,
}

/// Builds the report of an attempt.
pub(super) fn report(simulator: &Simulator, play: &Play) -> Report {
    let voice = simulator.voice();
    let header = &play.session.attempt().header;
    let mode = voice.ui(match header.mode {
        Mode::Practice => "mode-practice",
        Mode::Assessment => "mode-assessment",
    });
    let subtitle = match simulator.date(header.started) {
        Some(date) => voice.ui_with(
            "report-subtitle",
            [("date", date.into()), ("mode", mode.into())],
        ),
        None => mode,
    };
    Report {
        page: debrief::paper(simulator, play),
        subtitle,
        footer: voice.ui("menu-fictional"),
    }
}

fn place(simulator: &Simulator) -> Page {
    let Some(play) = &simulator.play else {
        return menu::page(simulator);
    };
    match simulator.place {
        Place::Menu => menu::page(simulator),
        Place::CaseFile => case_file::page(simulator, play),
        Place::Debrief => debrief::page(simulator, play),
        // The feedback on the last choice still belongs to the meeting.
        Place::Meeting if meeting::feedback_is_due(play) => meeting::page(simulator, play),
        Place::Meeting if simulator.at_note() => note::page(simulator, play),
        Place::Meeting if play.session.is_over() => ending::page(simulator, play),
        Place::Meeting => meeting::page(simulator, play),
    }
}

/// A page with what all pages have.
fn frame(
    simulator: &Simulator,
    name: PageName,
    place: impl Into<String>,
    title: impl Into<String>,
    body: Body,
) -> Page {
    let voice = simulator.voice();
    Page {
        name,
        place: place.into(),
        title: title.into(),
        subtitle: None,
        progress: None,
        toolbar: Vec::new(),
        notices: notices::all(simulator),
        body,
        announcements: Vec::new(),
        focus: None,
        language: voice.tag(),
        settings: simulator.settings.clone(),
    }
}

/// The toolbar of pages that lie over others: close, and the language.
fn overlay_toolbar(simulator: &Simulator) -> Vec<Button> {
    let voice = simulator.voice();
    vec![
        voice.language_button(&simulator.language_tags()),
        Button::new("close", voice.ui("close"), Action::Close)
            .kind(ButtonKind::Primary)
            .icon(Icon::Return)
            .key(Key::Escape),
    ]
}
