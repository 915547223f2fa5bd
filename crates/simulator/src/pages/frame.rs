//! The parts that every page has, and those that every overlay has.

use super::notices;
use crate::common_buttons::Buttons as _;
use crate::page::{Body, Button, ButtonKind, Icon, Key, Page, PageName};
use crate::{Action, Simulator};
use samtalerum_core::language::Foreign;

/// Builds a page with the parts that all pages have. All other parts are left empty.
pub(super) fn frame(
    simulator: &Simulator,
    name: PageName,
    place: impl Into<String>,
    title: impl Into<String>,
    body: Body,
) -> Page {
    let messages = simulator.messages();
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
        status: Vec::new(),
        focus: None,
        begins_at: None,
        jump: None,
        overlay: false,
        in_meeting: false,
        keep_pictures: false,
        language: messages.tag(),
        foreign: Foreign::default(),
        settings: simulator.settings.clone(),
    }
}

/// Builds the toolbar of overlays: the language and the close button.
pub(super) fn overlay_toolbar(simulator: &Simulator) -> Vec<Button> {
    let messages = simulator.messages();
    vec![
        messages.language_button(&simulator.language_tags()),
        Button::new("close", messages.ui("close"), Action::Close)
            .kind(ButtonKind::Primary)
            .icon(Icon::Return)
            .key(Key::Escape),
    ]
}
