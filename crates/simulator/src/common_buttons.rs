//! Buttons that several pages have, with the course's text on them.

use super::page::{Button, Icon, Key};
use super::{Action, Overlay};
use samtalerum_core::language::CourseText;

/// The id of the button at a place of a page that opens a principle in the handbook.
pub(super) fn principle_link(place: &str, id: &str) -> String {
    format!("{place}:principle:{id}")
}

/// The id of the button at a place of a page that opens a sign in the handbook.
pub(super) fn sign_link(place: &str, id: &str) -> String {
    format!("{place}:sign:{id}")
}

/// Buttons that several pages have.
pub(super) trait Buttons {
    /// A button that opens a principle in the handbook.
    fn principle_button(&self, place: &str, id: &str) -> Button;

    /// A button that opens a sign in the handbook.
    fn sign_button(&self, place: &str, id: &str) -> Button;

    /// The button that opens an overlay.
    fn open(&self, overlay: Overlay) -> Button;

    /// The button that changes to the next language; it says so in that language.
    fn language_button(&self, tags: &[String]) -> Button;

    /// The button that goes back to the course menu.
    fn menu_button(&self) -> Button;
}

impl Buttons for CourseText<'_> {
    fn principle_button(&self, place: &str, id: &str) -> Button {
        Button::new(
            principle_link(place, id),
            self.principle(id),
            Action::OpenPrinciple(id.to_owned()),
        )
        .kind(super::ButtonKind::Link)
        .icon(Icon::Book)
    }

    fn sign_button(&self, place: &str, id: &str) -> Button {
        Button::new(
            sign_link(place, id),
            self.sign(id),
            Action::OpenSign(id.to_owned()),
        )
        .kind(super::ButtonKind::Link)
        .icon(Icon::Book)
    }

    fn open(&self, overlay: Overlay) -> Button {
        let (id, icon, key) = match overlay {
            Overlay::Handbook => ("handbook", Icon::Book, 'h'),
            Overlay::Transcript => ("transcript", Icon::List, 't'),
            Overlay::CaseFile => ("case-file", Icon::Document, 's'),
            Overlay::Settings => ("settings", Icon::Settings, 'i'),
            Overlay::About => ("about", Icon::Info, 'o'),
        };
        Button::new(
            format!("open:{id}"),
            self.ui(&format!("open-{id}")),
            Action::Open(overlay),
        )
        .icon(icon)
        .key(Key::Character(key))
    }

    fn language_button(&self, tags: &[String]) -> Button {
        let label = tags
            .iter()
            .map(|tag| tag.to_uppercase())
            .collect::<Vec<_>>()
            .join(" | ");
        let label = self.ui_with("next-language", [("languages", label.into())]);
        Button::new("language", label, Action::NextLanguage).key(Key::Character('l'))
    }

    fn menu_button(&self) -> Button {
        Button::new("menu", self.ui("to-menu"), Action::Menu)
            .icon(Icon::Menu)
            .key(Key::Character('q'))
    }
}
