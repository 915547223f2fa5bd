//! The parts that every page has, and those that every overlay has.

use super::notices;
use crate::common_buttons::Buttons as _;
use crate::page::{Body, Button, ButtonKind, Icon, Key, Page, PageName};
use crate::{Action, Simulator};

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
        notices: notices::all(simulator),
        settings: simulator.settings.clone(),
        ..Page::new(name, place, title, body, messages.tag())
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
