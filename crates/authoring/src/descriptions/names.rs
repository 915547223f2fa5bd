//! What people, scenes, choices and principles are called.

use super::{Descriptions, excerpt};
use samtalerum_core::language::ids;
use samtalerum_core::scenario::{Outcome, Role, Scene, Setting, Then};

/// Characters of a text that names the thing it stands in.
const MAX_NAME_LEN: usize = 60;

impl Descriptions<'_> {
    /// The scenario's title.
    pub fn title(&self) -> String {
        self.own("title")
    }

    /// The name of somebody in the cast.
    pub fn person(&self, cast: &str) -> String {
        self.text.name(&self.stem, cast)
    }

    /// A role in words, with what a companion is to the citizen.
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

    /// A place in words.
    pub fn setting(&self, setting: Setting) -> String {
        self.fill("setting", [("setting", setting.name().into())])
    }

    /// How a meeting turned out, in words.
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.fill("outcome", [("outcome", outcome.name().into())])
    }

    /// What a scene is called: a decision by its own name, others by their first words or by what they do.
    pub fn scene(&self, id: &str) -> String {
        let Some(scene) = self.scenario.scenes.get(id) else {
            return id.to_owned();
        };
        match &scene.then {
            Then::Choose(_) => self.own(&ids::scene(id)),
            Then::Note { .. } => self.tool("kind-note"),
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

    /// A scene by its number and name, so that it is found on paper too. Scenes count from 1 in reading order.
    pub fn numbered(&self, id: &str) -> String {
        match self.number(id) {
            Some(number) => format!("{number} · {}", self.scene(id)),
            None => self.scene(id),
        }
    }

    /// The number of a scene.
    pub fn number(&self, id: &str) -> Option<usize> {
        let index = self.scenario.scenes.get_index_of(id)?;
        self.numbers.get(index).copied()
    }

    /// The beginning of a scene's first line.
    pub fn first_words(&self, scene: &Scene) -> Option<String> {
        let line = scene.lines.first()?;
        Some(excerpt(&self.own(line.id()), MAX_NAME_LEN))
    }

    /// The title of an ending.
    pub fn ending(&self, id: &str) -> String {
        self.own(&ids::ending(id))
    }

    /// The beginning of a message of the scenario, in quotation marks.
    pub fn quoted(&self, id: &str) -> String {
        self.text.spoken(&excerpt(&self.own(id), MAX_NAME_LEN))
    }
}
