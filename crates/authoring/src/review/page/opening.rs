//! The parts of the review page before the scenes: its purpose, the reviewer, the case file and the people.

use maud::{Markup, html};
use serde_json::json;

use super::writer::Writer;
use samtalerum_core::language::ids;

impl Writer<'_> {
    /// Writes the purpose of the page, the use of the answers, and the field that loads a saved file.
    pub(super) fn introduction(&self) -> Markup {
        let file = format!("{}.review.json", self.descriptions.scenario.id);
        let private = self
            .descriptions
            .fill("review-private", [("file", file.into())]);
        html! {
            section {
                h2 { (self.tool("review-about-heading")) }
                @for message in ["review-about", "review-how", "review-circumstances"] {
                    p { (self.tool(message)) }
                }
                p { strong { (private) } }
                div .field .load {
                    label for="file" { (self.tool("review-load")) }
                    input type="file" id="file" accept=".json,application/json";
                }
            }
        }
    }

    /// Writes the questions about the reviewer.
    pub(super) fn reviewer(&self) -> Markup {
        html! {
            section {
                h2 { (self.tool("review-you")) }
                p { (self.tool("review-no-names")) }
                div .field {
                    label for="role" { (self.tool("review-role")) }
                    input type="text" id="role" maxlength="120" aria-describedby="role-hint"
                        data-path=(json!(["reviewer", "role"]));
                    p .quiet id="role-hint" { (self.tool("review-role-hint")) }
                }
                div .field {
                    label for="years" { (self.tool("review-years")) }
                    input type="number" id="years" min="0" max="80" step="1" inputmode="numeric"
                        data-path=(json!(["reviewer", "years"]));
                }
            }
        }
    }

    /// Writes the case file and the people.
    pub(super) fn before_the_meeting(&self) -> Markup {
        let descriptions = self.descriptions;
        let long = |text: String| {
            html! { @for paragraph in text.split("\n\n") { p .long { (paragraph) } } }
        };
        html! {
            section {
                h2 { (self.tool("script-case-heading")) }
                h3 { (self.tool("script-occasion")) }
                (long(descriptions.own("occasion")))
                h3 { (self.tool("script-task")) }
                (long(descriptions.own("task")))
                @for id in &descriptions.scenario.case_file {
                    h3 {
                        (descriptions.own(id))
                        @if let Some(kind) = descriptions.paper(id) { " · " (kind) }
                    }
                    (long(descriptions.own_part(id, "text").unwrap_or_default()))
                }
            }
            section {
                h2 { (self.tool("script-cast-heading")) }
                dl {
                    @for (id, member) in &descriptions.scenario.cast {
                        dt { (descriptions.person(id)) ", " (descriptions.part(member)) }
                        dd { (descriptions.own_part(&ids::cast(id), "about").unwrap_or_default()) }
                    }
                }
            }
        }
    }
}
