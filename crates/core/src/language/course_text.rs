//! The messages of a course in one language. There is a function for each kind of item that has a name or a text, such
//! as a principle or a role.

use fluent::FluentValue;

use super::foreign::Foreign;
use super::ids;
use super::messages::Messages;
use super::scopes::{GUIDANCE, INTERFACE, scenario_scope};
use crate::guidance::{Area, Certainty, Guidance, Principle, VerdictKind};
use crate::review::Agreement;
use crate::scenario::{ConcernLevel, Confidence, Level, Line, Mood, PaperKind, Role, Sufficiency};

/// The messages of a course in one language: those of the interface, of the catalogue and of each scenario. If no
/// language has a message, its id is returned in brackets.
#[derive(Clone)]
pub struct CourseText<'a> {
    /// All messages of the language, with the other languages to fall back to.
    pub messages: Messages<'a>,
    /// The catalogue of principles, signs and sources.
    pub guidance: &'a Guidance,
}

impl<'a> CourseText<'a> {
    /// Combines a language with the catalogue that the course is judged by.
    pub fn new(messages: Messages<'a>, guidance: &'a Guidance) -> Self {
        Self { messages, guidance }
    }

    /// Returns the language's tag, such as `da`.
    pub fn tag(&self) -> String {
        self.messages.tag()
    }

    /// Pages in this language also show texts and single words in other languages. Returns these texts and words;
    /// [`Foreign::parts`] finds them within a longer text.
    pub fn foreign(&self) -> &Foreign {
        self.messages.foreign()
    }

    /// Returns a message of the interface.
    pub fn ui(&self, id: &str) -> String {
        self.messages.text(INTERFACE, id)
    }

    /// Returns a message of the interface with these values of its variables.
    pub fn ui_with<'v>(
        &self,
        id: &str,
        values: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> String {
        self.messages.text_with(INTERFACE, id, values)
    }

    /// Returns a message of the catalogue.
    pub fn guide(&self, id: &str) -> String {
        self.messages.text(GUIDANCE, id)
    }

    /// Returns an attribute of a message of the catalogue; `None` if the message lacks the attribute.
    pub fn guide_part(&self, id: &str, attribute: &str) -> Option<String> {
        self.messages.find(GUIDANCE, id, Some(attribute), None)
    }

    /// Returns a message of a scenario.
    pub fn scene(&self, scenario: &str, id: &str) -> String {
        self.messages.text(&scenario_scope(scenario), id)
    }

    /// Returns an attribute of a message of a scenario.
    pub fn scene_part(&self, scenario: &str, id: &str, attribute: &str) -> String {
        self.messages
            .attribute(&scenario_scope(scenario), id, attribute)
    }

    /// Returns an attribute of a message of a scenario; `None` if the message lacks the attribute.
    pub fn find_scene_part(&self, scenario: &str, id: &str, attribute: &str) -> Option<String> {
        self.messages
            .find(&scenario_scope(scenario), id, Some(attribute), None)
    }

    /// Returns the name of a principle.
    pub fn principle(&self, id: &str) -> String {
        self.guide(&ids::principle(id))
    }

    /// Returns a part of the catalogue's text about a principle, such as its `rule`; `None` if there is no such part.
    pub fn principle_part(&self, id: &str, attribute: &str) -> Option<String> {
        self.guide_part(&ids::principle(id), attribute)
    }

    /// Returns the source of a principle, its kind of rule and its certainty, in one line.
    pub fn source(&self, id: &str) -> String {
        let source = self.principle_part(id, "source").unwrap_or_default();
        match self.guidance.principles.get(id) {
            Some(principle) => {
                let standing = self.standing(principle);
                self.ui_with(
                    "source-line",
                    [("source", source.into()), ("standing", standing.into())],
                )
            }
            None => source,
        }
    }

    /// Returns a principle's kind of rule and its certainty, in one short line. The kind is left out if the catalogue
    /// does not give it.
    pub fn standing(&self, principle: &Principle) -> String {
        let certainty = self.certainty_line(principle.certainty);
        match principle.kind {
            Some(kind) => {
                let kind = self.ui(&ids::rule_kind(kind));
                self.ui_with(
                    "rule-standing",
                    [("kind", kind.into()), ("certainty", certainty.into())],
                )
            }
            None => certainty,
        }
    }

    /// Returns the degree of certainty as a short line of its own.
    pub fn certainty_line(&self, certainty: Certainty) -> String {
        let certainty = self.ui(&ids::certainty(certainty));
        self.ui_with("certainty-is", [("certainty", certainty.into())])
    }

    /// Returns the name of a sign of control.
    pub fn sign(&self, id: &str) -> String {
        self.guide(&ids::sign(id))
    }

    /// Returns the name of an area.
    pub fn area(&self, area: Area) -> String {
        self.ui(&ids::area(area))
    }

    /// Returns the name of an expression that a portrait can show.
    pub fn mood(&self, mood: Mood) -> String {
        self.ui(&ids::mood(mood))
    }

    /// Returns the name of a level of difficulty.
    pub fn level(&self, level: Level) -> String {
        self.ui(ids::level(level))
    }

    /// Returns the name of a verdict.
    pub fn verdict(&self, kind: VerdictKind) -> String {
        self.ui(ids::verdict(kind))
    }

    /// Returns how many specialists agree with a verdict: "not reviewed", "7 of 9 agree", "3 of 9 agree · disputed".
    pub fn agreement(&self, review: Option<Agreement>) -> String {
        let (agree, of) = review.map_or((0, 0), |review| (review.agree, review.of));
        let disputed = review.is_some_and(|review| review.disputed);
        let values = [
            ("agree", agree.into()),
            ("of", of.into()),
            ("disputed", if disputed { "yes" } else { "no" }.into()),
        ];
        self.ui_with("review-agreement", values)
    }

    /// Returns the text of an answer about the level of concern.
    pub fn concern(&self, level: ConcernLevel) -> String {
        self.ui(&ids::concern(level))
    }

    /// Returns the text of an answer about the basis for limiting the companion.
    pub fn sufficiency(&self, basis: Sufficiency) -> String {
        self.ui(&ids::sufficiency(basis))
    }

    /// Returns the text of an answer about how sure the trainee is.
    pub fn confidence(&self, confidence: Confidence) -> String {
        self.ui(&ids::confidence(confidence))
    }

    /// Returns the message that states a fact of a scenario.
    pub fn fact(&self, scenario: &str, id: &str) -> String {
        self.scene(scenario, &ids::fact(id))
    }

    /// Returns the name of a role.
    pub fn role(&self, role: Role) -> String {
        self.ui(ids::role(role))
    }

    /// Returns the name of a document's kind, to be shown beside the document's title. Returns `None` if the title
    /// already says the kind, as "Telephone note" does for a note. Also returns `None` for a [`PaperKind::Sheet`],
    /// which has no name.
    pub fn paper_label(&self, kind: PaperKind, title: &str) -> Option<String> {
        if kind == PaperKind::Sheet {
            return None;
        }
        let id = ids::paper(kind);
        let word = self.messages.attribute(INTERFACE, &id, "word");
        let is_said = title.to_lowercase().contains(&word.to_lowercase());
        (!is_said).then(|| self.ui(&id))
    }

    /// Returns the name of a member of a scenario's cast.
    pub fn name(&self, scenario: &str, cast: &str) -> String {
        self.scene(scenario, &ids::cast(cast))
    }

    /// Returns a text in quotation marks.
    pub fn spoken(&self, text: &str) -> String {
        self.ui_with("spoken", [("words", text.into())])
    }

    /// Returns the name of a line's speaker and the line's text. Narration has no speaker. What a speaker says is in
    /// quotation marks.
    pub fn line(&self, scenario: &str, line: &Line) -> (Option<String>, String) {
        match line {
            Line::Say { by, text, .. } => {
                let text = self.spoken(&self.scene(scenario, text));
                (Some(self.name(scenario, by)), text)
            }
            Line::Narrate { text, .. } => (None, self.scene(scenario, text)),
        }
    }
}
