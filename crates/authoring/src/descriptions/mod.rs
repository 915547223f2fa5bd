//! Descriptions of a scenario's parts for its author, in one language: names, conditions, effects and verdicts. The
//! report on paths, the drawing and the manuscript share them.

mod appraisal;
mod conditions;
mod names;
mod paths;
mod text;
mod verdict;

use fluent::FluentValue;

use samtalerum_core::guidance::Guidance;
use samtalerum_core::language::{CourseText, Messages, TOOLS};
use samtalerum_core::scenario::Scenario;

pub use conditions::asks_about;
pub use text::{excerpt, one_line, one_line_keeping_ends, unquoted, within_quotes};
pub use verdict::{Standing, can_be_critical, critical_if_noted};

/// Describes the parts of one scenario in one language.
#[derive(Clone)]
pub struct Descriptions<'a> {
    /// The course's messages as trainees read them, in one language.
    pub text: CourseText<'a>,
    /// The scenario that is described.
    pub scenario: &'a Scenario,
    /// The name of the scenario's files, without their extension.
    stem: String,
    /// The numbers of the scenes, by the scene's index in the file. Scenes are numbered from 1 in reading order.
    numbers: Vec<usize>,
}

impl<'a> Descriptions<'a> {
    /// Creates the descriptions of `scenario`; `stem` is the name of its file without the extension.
    pub fn new(
        words: Messages<'a>,
        scenario: &'a Scenario,
        stem: &str,
        guidance: &'a Guidance,
    ) -> Self {
        let mut numbers = vec![0; scenario.scenes.len()];
        for (position, scene) in scenario.reading_order().scenes.into_iter().enumerate() {
            numbers[scene] = position + 1;
        }
        Self {
            text: CourseText::new(words, guidance),
            scenario,
            stem: stem.to_owned(),
            numbers,
        }
    }

    /// Returns a message of the author's tools.
    pub fn tool(&self, id: &str) -> String {
        self.text.messages.text(TOOLS, id)
    }

    /// Returns a message of the author's tools with its arguments filled in.
    pub fn fill<'v>(
        &self,
        id: &str,
        values: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> String {
        self.text.messages.text_with(TOOLS, id, values)
    }

    /// Returns a message of the scenario.
    pub fn own(&self, id: &str) -> String {
        self.text.scene(&self.stem, id)
    }

    /// Returns an attribute of a message of the scenario, or `None` if the message lacks it.
    pub fn own_part(&self, id: &str, attribute: &str) -> Option<String> {
        self.text.find_scene_part(&self.stem, id, attribute)
    }
}
