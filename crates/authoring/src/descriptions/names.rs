//! Names of people, scenes, choices and endings.

use super::{Descriptions, excerpt, unquoted, within_quotes};
use samtalerum_core::language::ids;
use samtalerum_core::scenario::{CastMember, Medium, Outcome, Role, Scene, Setting, Then};

/// Maximum number of characters of a text that serves as a name.
const MAX_NAME_LEN: usize = 60;

impl Descriptions<'_> {
    /// Returns the scenario's title.
    pub fn title(&self) -> String {
        self.own("title")
    }

    /// Returns the name of a member of the cast.
    pub fn person(&self, cast: &str) -> String {
        self.text.name(&self.stem, cast)
    }

    /// Describes a role; for a companion or representative it adds the relation to the citizen.
    pub fn role(&self, role: Role) -> String {
        let text = self.text.role(role);
        match role {
            Role::Companion(relation) | Role::Representative(relation) => {
                let relation = self.fill("relation", [("relation", relation.name().into())]);
                format!("{text} ({relation})")
            }
            Role::Citizen | Role::Interpreter | Role::Colleague | Role::Manager => text,
        }
    }

    /// Describes a member of the cast by the role. For a person who is not in the room, adds the screen or telephone.
    pub fn part(&self, member: &CastMember) -> String {
        let role = self.role(member.role);
        match member.by {
            Medium::InPerson => role,
            Medium::Video | Medium::Telephone => {
                let medium = self.fill("medium", [("medium", member.by.name().into())]);
                format!("{role}, {medium}")
            }
        }
    }

    /// Describes where a scene takes place.
    pub fn setting(&self, setting: Setting) -> String {
        self.fill("setting", [("setting", setting.name().into())])
    }

    /// Returns the name of the kind of a document in the case file; `None` if its title already says it.
    pub fn paper(&self, document: &str) -> Option<String> {
        let kind = self.scenario.paper(document);
        self.text.paper_label(kind, &self.own(document))
    }

    /// Describes the outcome of a meeting.
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.fill("outcome", [("outcome", outcome.name().into())])
    }

    /// Returns the name of a scene. The name of a scene with a decision is a message of the scenario. A scene that ends
    /// with a note, an appraisal or an ending is named after that. Any other scene is named by its first words. An
    /// unknown id is returned unchanged.
    pub fn scene(&self, id: &str) -> String {
        let Some(scene) = self.scenario.scenes.get(id) else {
            return id.to_owned();
        };
        match &scene.then {
            Then::Choose(_) => self.own(&ids::scene(id)),
            Then::Note { .. } => self.tool("kind-note"),
            Then::Appraise(_) => self.tool("kind-appraisal"),
            Then::End(ending) => {
                let name = self.ending(ending);
                self.fill("scene-ends", [("ending", name.into())])
            }
            Then::Branch(_) => self
                .first_words(scene)
                .unwrap_or_else(|| self.tool("kind-branch")),
            Then::Goto(_) => self.first_words(scene).unwrap_or_else(|| id.to_owned()),
        }
    }

    /// Returns the number and name of a scene, so that readers of a printout can find it. Scenes are numbered from 1 in
    /// reading order.
    pub fn numbered(&self, id: &str) -> String {
        match self.number(id) {
            Some(number) => format!("{number} · {}", self.scene(id)),
            None => self.scene(id),
        }
    }

    /// Returns the number of a scene, or `None` if the scenario has no such scene.
    pub fn number(&self, id: &str) -> Option<usize> {
        let index = self.scenario.scenes.get_index_of(id)?;
        self.numbers.get(index).copied()
    }

    /// Returns the beginning of a scene's first line, or `None` if the scene has no lines.
    pub fn first_words(&self, scene: &Scene) -> Option<String> {
        let line = scene.lines.first()?;
        Some(excerpt(&self.own(line.id()), MAX_NAME_LEN))
    }

    /// Returns the title of an ending.
    pub fn ending(&self, id: &str) -> String {
        self.own(&ids::ending(id))
    }

    /// Returns the beginning of a fact's text, in quotation marks and without the full stop, so that a clause can
    /// continue after it.
    pub fn quoted_fact(&self, id: &str) -> String {
        let text = excerpt(&self.own(&ids::fact(id)), MAX_NAME_LEN);
        let text = within_quotes(&text);
        self.text.spoken(text.trim_end_matches('.'))
    }

    /// Returns the beginning of a message of the scenario, in quotation marks.
    pub fn quoted(&self, id: &str) -> String {
        let text = self.own(id);
        let text = excerpt(unquoted(&text), MAX_NAME_LEN);
        self.text.spoken(&within_quotes(&text))
    }

    /// Returns the beginning of a choice's text as the author wrote it: speech has quotation marks, and an act has
    /// none.
    pub fn choice(&self, id: &str) -> String {
        excerpt(&self.own(id), MAX_NAME_LEN + 2)
    }
}
