//! The part of the debrief in which the trainee can answer a question with a line of their own. Reports do not contain
//! this part.

use super::{Medium, Writer, platform};
use crate::page::{Block, Field, Tone};
use crate::reflection::{FOLD, Reflection, SAVE};
use crate::{Action, Button};
use samtalerum_core::debrief::DecisionResult;

impl Writer<'_> {
    /// Builds the folded part with the question and a field for the answer. Returns `None` for a report.
    pub(super) fn reflection(&self, written: Option<&Reflection>) -> Option<Block> {
        if self.medium == Medium::Paper {
            return None;
        }
        let mut blocks = vec![
            Block::text(self.messages.ui(self.question())),
            Block::toned(
                self.messages.ui(platform::form(
                    self.simulator,
                    "reflection-about",
                    "reflection-about-platform",
                )),
                Tone::Quiet,
            ),
            Block::Field {
                field: Field::Reflection,
                label: self.messages.ui(platform::form(
                    self.simulator,
                    "reflection-label",
                    "reflection-label-platform",
                )),
                value: written.map_or_else(String::new, |one| one.draft.clone()),
            },
        ];
        let state = written.and_then(Reflection::state);
        blocks.extend(state.map(|id| Block::toned(self.messages.ui(id), Tone::Quiet)));
        let save = self.messages.ui("reflection-save");
        let mut buttons = vec![Button::new(SAVE, save, Action::SaveReflection)];
        if written.is_some_and(|one| one.stored.is_some() || !one.draft.is_empty()) {
            let erase = self.messages.ui("reflection-erase");
            buttons.push(Button::new(
                "reflection-erase",
                erase,
                Action::EraseReflection,
            ));
        }
        blocks.push(Block::Buttons(buttons));
        Some(self.fold(FOLD, "reflection-heading", blocks))
    }

    /// Returns the id of the question. If an act contradicts an appraisal, the question is about that act. Otherwise,
    /// it is about what to do again or differently.
    fn question(&self) -> &'static str {
        let contradicts = |one: &DecisionResult| one.contradicts.is_some();
        if self.debrief.decisions.iter().any(contradicts) {
            "reflection-contradicts"
        } else if self.debrief.passed {
            "reflection-passed"
        } else {
            "reflection-not-passed"
        }
    }
}
