//! The words a page is made of: the interface, the catalogue and one scenario, in the trainee's language.

use fluent::FluentValue;

use super::page::{Button, Icon, Key};
use super::{Action, Overlay};
use samtalerum_core::guidance::{Certainty, Guidance};
use samtalerum_core::language::{GUIDANCE, INTERFACE, Words, scenario_scope};
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::scenario::{Line, Role};

/// The id of the button at a place of a page that opens a principle in the handbook.
pub(super) fn principle_link(place: &str, id: &str) -> String {
    format!("{place}:principle:{id}")
}

/// The id of the button at a place of a page that opens a sign in the handbook.
pub(super) fn sign_link(place: &str, id: &str) -> String {
    format!("{place}:sign:{id}")
}

/// Words in one language.
#[derive(Clone)]
pub(super) struct Voice<'a> {
    words: Words<'a>,
    guidance: &'a Guidance,
}

impl<'a> Voice<'a> {
    pub(super) fn new(words: Words<'a>, guidance: &'a Guidance) -> Self {
        Self { words, guidance }
    }

    pub(super) fn tag(&self) -> String {
        self.words.tag()
    }

    /// A message of the interface.
    pub(super) fn ui(&self, id: &str) -> String {
        self.words.say(INTERFACE, id)
    }

    /// A message of the interface with its variables.
    pub(super) fn ui_with<'v>(
        &self,
        id: &str,
        values: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> String {
        self.words.fill(INTERFACE, id, values)
    }

    /// A message of the catalogue.
    pub(super) fn guide(&self, id: &str) -> String {
        self.words.say(GUIDANCE, id)
    }

    /// An attribute of a message of the catalogue, if it has it.
    pub(super) fn guide_part(&self, id: &str, attribute: &str) -> Option<String> {
        self.words.find(GUIDANCE, id, Some(attribute), None)
    }

    /// A message of a scenario.
    pub(super) fn scene(&self, scenario: &str, id: &str) -> String {
        self.words.say(&scenario_scope(scenario), id)
    }

    /// An attribute of a message of a scenario.
    pub(super) fn scene_part(&self, scenario: &str, id: &str, attribute: &str) -> String {
        self.words
            .attribute(&scenario_scope(scenario), id, attribute)
    }

    /// The name of a principle.
    pub(super) fn principle(&self, id: &str) -> String {
        self.guide(&format!("principle-{id}"))
    }

    /// Where a principle comes from and how certain it is, in one line.
    pub(super) fn source(&self, id: &str) -> String {
        let source = self
            .guide_part(&format!("principle-{id}"), "source")
            .unwrap_or_default();
        let certainty = self
            .guidance
            .principles
            .get(id)
            .map(|principle| principle.certainty);
        match certainty {
            Some(certainty) => {
                let certainty = self.certainty(certainty);
                self.ui_with(
                    "source-line",
                    [("source", source.into()), ("certainty", certainty.into())],
                )
            }
            None => source,
        }
    }

    /// How certain a principle is, in one short line; where it comes from stands in the handbook and the debrief.
    pub(super) fn how_certain(&self, id: &str) -> String {
        let certainty = self
            .guidance
            .principles
            .get(id)
            .map(|principle| self.certainty(principle.certainty));
        certainty.map_or_else(String::new, |certainty| {
            self.ui_with("certainty-is", [("certainty", certainty.into())])
        })
    }

    /// How certain something is, in words.
    pub(super) fn certainty(&self, certainty: Certainty) -> String {
        self.ui(&format!("certainty-{}", certainty.name()))
    }

    /// A button that opens a principle in the handbook.
    pub(super) fn principle_button(&self, place: &str, id: &str) -> Button {
        Button::new(
            principle_link(place, id),
            self.principle(id),
            Action::OpenPrinciple(id.to_owned()),
        )
        .kind(super::ButtonKind::Link)
        .icon(Icon::Book)
    }

    /// The name of a sign.
    pub(super) fn sign(&self, id: &str) -> String {
        self.guide(&format!("sign-{id}"))
    }

    /// A button that opens a sign in the handbook.
    pub(super) fn sign_button(&self, place: &str, id: &str) -> Button {
        Button::new(
            sign_link(place, id),
            self.sign(id),
            Action::OpenSign(id.to_owned()),
        )
        .kind(super::ButtonKind::Link)
        .icon(Icon::Book)
    }

    /// Who says a line and in which words, with quotation marks where they are spoken.
    pub(super) fn line(
        &self,
        compiled: &CompiledScenario,
        line: &Line,
    ) -> (Option<String>, String) {
        let scenario = &compiled.scenario.id;
        match line {
            Line::Say { by, text, .. } => {
                let words = self.scene(scenario, text);
                let spoken = self.ui_with("spoken", [("words", words.into())]);
                (Some(self.name(scenario, by)), spoken)
            }
            Line::Narrate { text, .. } => (None, self.scene(scenario, text)),
        }
    }

    /// The name of somebody in the cast.
    pub(super) fn name(&self, scenario: &str, cast: &str) -> String {
        self.scene(scenario, &format!("cast-{cast}"))
    }

    /// A role in words.
    pub(super) fn role(&self, role: Role) -> String {
        self.ui(match role {
            Role::Citizen => "role-citizen",
            Role::Companion(_) => "role-companion",
            Role::Representative(_) => "role-representative",
            Role::Interpreter => "role-interpreter",
            Role::Colleague => "role-colleague",
            Role::Manager => "role-manager",
        })
    }

    /// The button that opens an overlay.
    pub(super) fn open(&self, overlay: Overlay) -> Button {
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
        .key(Key::Letter(key))
    }

    /// The button that changes to the next language; it says so in that language.
    pub(super) fn language_button(&self, tags: &[String]) -> Button {
        let label = tags
            .iter()
            .map(|tag| tag.to_uppercase())
            .collect::<Vec<_>>()
            .join(" | ");
        let label = self.ui_with("next-language", [("languages", label.into())]);
        Button::new("language", label, Action::NextLanguage).key(Key::Letter('l'))
    }

    /// The button that goes back to the course menu.
    pub(super) fn menu_button(&self) -> Button {
        Button::new("menu", self.ui("to-menu"), Action::Menu)
            .icon(Icon::Menu)
            .key(Key::Letter('q'))
    }
}
