//! The page about the purpose and the limits of the program.

use super::{case_file, frame, overlay_toolbar, platform};
use crate::page::{Block, Body, Button, ButtonKind, Page, PageName};
use crate::{Action, Simulator};

/// The names of the page's sections. The messages of the interface contain a heading and a text for each section.
const SECTIONS: [&str; 7] = [
    "what",
    "not",
    "scoring",
    "uncertain",
    "privacy",
    "accessibility",
    "credits",
];

/// Builds the page about the program.
pub(super) fn page(simulator: &Simulator) -> Page {
    let messages = simulator.messages();
    let mut links = Vec::new();
    let mut main = Vec::new();
    for section in SECTIONS {
        let heading = messages.ui(&format!("about-{section}"));
        let go = Action::GoTo(section.to_owned());
        let link = Button::new(format!("go:{section}"), heading.as_str(), go);
        links.push(link.kind(ButtonKind::Link));
        main.push(Block::part(section, heading));
        let text = match section {
            "privacy" => platform::by_storage(
                simulator,
                [
                    "about-privacy-text",
                    "about-privacy-platform",
                    "about-privacy-unstored",
                ],
            ),
            _ => &format!("about-{section}-text"),
        };
        main.extend(case_file::paragraphs(&messages.ui(text)));
    }
    let body = Body::Columns {
        aside: vec![Block::Contents {
            label: messages.ui("contents-name"),
            links,
        }],
        main,
    };
    let mut page = frame(
        simulator,
        PageName::About,
        "overlay:about",
        messages.ui("open-about"),
        body,
    );
    page.subtitle =
        Some(messages.ui_with("version", [("version", env!("CARGO_PKG_VERSION").into())]));
    page.toolbar = overlay_toolbar(simulator);
    page
}
