//! The writer of the review page. The methods here return names of scenes, links to scenes, and ids of elements.

use maud::{Markup, html};

use crate::descriptions::Descriptions;
use crate::review::neutral::sentence;
use samtalerum_core::scenario::{Condition, Then};

/// Writes the parts of the page.
pub(super) struct Writer<'a> {
    pub(super) descriptions: &'a Descriptions<'a>,
    /// Number of ids so far. It makes each id unique.
    fields: usize,
}

impl<'a> Writer<'a> {
    /// Returns a writer that has not written a field yet.
    pub(super) fn new(descriptions: &'a Descriptions<'a>) -> Self {
        Self {
            descriptions,
            fields: 0,
        }
    }
}

impl Writer<'_> {
    /// Returns a message of the program.
    pub(super) fn tool(&self, id: &str) -> String {
        self.descriptions.tool(id)
    }

    /// Returns a new id for an element.
    pub(super) fn id(&mut self) -> String {
        let id = self.next_id();
        self.fields += 1;
        id
    }

    /// Returns the id that the next call of [`id`](Self::id) will return.
    pub(super) fn next_id(&self) -> String {
        format!("f{}", self.fields + 1)
    }

    /// Returns the number and name of a scene. Endings are not named: their names give away how the meeting went.
    pub(super) fn name(&self, id: &str) -> String {
        let scene = self.descriptions.scenario.scenes.get(id);
        match (scene.map(|scene| &scene.then), self.descriptions.number(id)) {
            (Some(Then::End(_)), Some(number)) => {
                format!("{number} · {}", self.tool("review-end"))
            }
            (Some(Then::Appraise(_)), Some(number)) => {
                format!("{number} · {}", self.tool("review-appraisal-name"))
            }
            _ => self.descriptions.numbered(id),
        }
    }

    /// Writes a link to a scene.
    pub(super) fn to(&self, id: &str) -> Markup {
        html! { a href={ "#" (self.anchor(id)) } { (self.name(id)) } }
    }

    /// Returns the id of a scene's section.
    pub(super) fn anchor(&self, scene: &str) -> String {
        format!(
            "scene-{}",
            self.descriptions.number(scene).unwrap_or_default()
        )
    }

    /// Returns a condition as a sentence.
    pub(super) fn if_(&self, message: &str, when: &Condition) -> String {
        sentence(self.descriptions, message, when)
    }
}
