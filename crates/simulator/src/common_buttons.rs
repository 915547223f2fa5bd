//! Buttons that several pages have.

use super::page::{Button, Icon, Key};
use super::{Action, Overlay};
use samtalerum_core::language::CourseText;

/// Returns the id of a button that opens a principle in the handbook. The prefix distinguishes several buttons of one
/// page that open the same principle.
pub(super) fn principle_link(prefix: &str, id: &str) -> String {
    format!("{prefix}:principle:{id}")
}

/// Returns the id of a button that opens a sign of control in the handbook. The prefix distinguishes several buttons of
/// one page that open the same sign.
pub(super) fn sign_link(prefix: &str, id: &str) -> String {
    format!("{prefix}:sign:{id}")
}

/// Builds the buttons that several pages have, labelled in the language of the messages.
pub(super) trait Buttons {
    /// Builds the button that opens a principle in the handbook. The button's id begins with `prefix`.
    fn principle_button(&self, prefix: &str, id: &str) -> Button;

    /// Builds the button that opens a sign of control in the handbook. The button's id begins with `prefix`.
    fn sign_button(&self, prefix: &str, id: &str) -> Button;

    /// Builds the button that opens an overlay.
    fn open(&self, overlay: Overlay) -> Button;

    /// Builds the button that switches to the next language. Its label is the name of that language, in that language.
    /// `tags` are the tags of all languages of the course.
    fn language_button(&self, tags: &[String]) -> Button;

    /// Builds the button that returns to the course menu.
    fn menu_button(&self) -> Button;
}

impl Buttons for CourseText<'_> {
    fn principle_button(&self, prefix: &str, id: &str) -> Button {
        Button::new(
            principle_link(prefix, id),
            self.principle(id),
            Action::OpenPrinciple(id.to_owned()),
        )
        .kind(super::ButtonKind::Link)
        .icon(Icon::Book)
    }

    fn sign_button(&self, prefix: &str, id: &str) -> Button {
        Button::new(
            sign_link(prefix, id),
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
        let now = self.tag();
        let after = tags.iter().skip_while(|tag| **tag != now).nth(1);
        let next = after.or(tags.first()).unwrap_or(&now);
        let label = self.ui(&format!("language-{next}"));
        let button = Button::new("language", label, Action::NextLanguage);
        button.language(next.as_str()).key(Key::Character('l'))
    }

    fn menu_button(&self) -> Button {
        Button::new("menu", self.ui("to-menu"), Action::Menu)
            .icon(Icon::Menu)
            .key(Key::Character('q'))
    }
}
