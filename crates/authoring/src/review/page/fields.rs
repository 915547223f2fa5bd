//! The fields in which the reviewer answers the questions of the review page.

use maud::{Markup, html};

use super::writer::Writer;
use crate::review::answers::Question;
use samtalerum_core::review::NOT_AN_ANSWER;
use samtalerum_core::scenario::Id;

impl Writer<'_> {
    /// Writes a question that takes one answer. The question's accessible name is the text of the element `heading`,
    /// followed by the legend.
    pub(super) fn one(
        &mut self,
        question: Question,
        path: &serde_json::Value,
        legend: &str,
        heading: &str,
    ) -> Markup {
        let field = self.id();
        let own = format!("{field}-legend");
        html! {
            fieldset id=(field) data-path=(path) aria-labelledby={ (heading) " " (own) } {
                legend id=(own) { (legend) }
                @for answer in question.answers() {
                    div .option {
                        input type="radio" id={ (field) "-" (answer) } name=(field) value=(answer);
                        label for={ (field) "-" (answer) } { (question.text(self.descriptions, answer)) }
                    }
                }
            }
        }
    }

    /// Writes a checkbox for each fact, to ask which of the facts support the answers of an appraisal.
    pub(super) fn facts(
        &mut self,
        facts: &[&Id],
        path: &serde_json::Value,
        heading: &str,
    ) -> Markup {
        let field = self.id();
        let names = facts.iter().map(|id| id.as_str()).chain([NOT_AN_ANSWER]);
        let legend = format!("{field}-legend");
        html! {
            fieldset id=(field) data-path=(path) data-many aria-labelledby={ (heading) " " (legend) } {
                legend id=(legend) { (self.tool("review-facts-question")) }
                @for (number, name) in names.enumerate() {
                    div .option {
                        input type="checkbox" id={ (field) "-" (number) } name=(field) value=(name);
                        label for={ (field) "-" (number) } { (Question::Facts.text(self.descriptions, name)) }
                    }
                }
            }
        }
    }

    /// Writes the field for a comment on an item. `heading` is the id of the element with the item's heading.
    pub(super) fn comment(&mut self, path: &serde_json::Value, heading: &str) -> Markup {
        let field = self.id();
        html! {
            div .field {
                label for=(field) { (self.tool("review-comment")) }
                textarea id=(field) rows="1" maxlength="2000" aria-describedby=(heading) data-path=(path) {}
            }
        }
    }
}
