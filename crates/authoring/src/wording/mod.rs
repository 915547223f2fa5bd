//! What the parts of a scenario are called when they are told to an author: names, conditions, effects, verdicts, in one
//! language. The paths, the drawing and the manuscript all speak through it.

mod conditions;
mod names;
mod paths;
mod standing;
mod text;

use fluent::FluentValue;

use samtalerum_core::guidance::Guidance;
use samtalerum_core::language::{CourseText, Messages, TOOLS};
use samtalerum_core::scenario::Scenario;

pub use conditions::asks_about;
pub use standing::{Standing, can_be_critical, critical_if_noted};
pub use text::{excerpt, one_line, one_line_keeping_ends};

/// The words for one scenario in one language.
#[derive(Clone)]
pub struct Wording<'a> {
    /// The course's messages as trainees read them, in one language.
    pub text: CourseText<'a>,
    /// The scenario that is described.
    pub scenario: &'a Scenario,
    /// The name of its files.
    stem: String,
    /// The place of each scene in the reading order, counted from 1.
    numbers: Vec<usize>,
}

impl<'a> Wording<'a> {
    /// The words of `scenario`, whose file is called `stem`.
    pub fn new(
        words: Messages<'a>,
        scenario: &'a Scenario,
        stem: &str,
        guidance: &'a Guidance,
    ) -> Self {
        let mut numbers = vec![0; scenario.scenes.len()];
        for (place, scene) in scenario.reading_order().scenes.into_iter().enumerate() {
            numbers[scene] = place + 1;
        }
        Self {
            text: CourseText::new(words, guidance),
            scenario,
            stem: stem.to_owned(),
            numbers,
        }
    }

    /// A message of the author's tools.
    pub fn tool(&self, id: &str) -> String {
        self.text.messages.text(TOOLS, id)
    }

    /// A message of the author's tools with what its variables stand for.
    pub fn tell<'v>(
        &self,
        id: &str,
        values: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> String {
        self.text.messages.text_with(TOOLS, id, values)
    }

    /// A message of the scenario.
    pub fn own(&self, id: &str) -> String {
        self.text.scene(&self.stem, id)
    }

    /// An attribute of a message of the scenario, if it has it.
    pub fn own_part(&self, id: &str, attribute: &str) -> Option<String> {
        self.text.find_scene_part(&self.stem, id, attribute)
    }
}
