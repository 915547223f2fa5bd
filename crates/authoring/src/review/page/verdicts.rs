//! The questions of the review page about a decision, an appraisal or a note.

use maud::{Markup, html};
use serde_json::json;

use super::writer::Writer;
use crate::review::answers::Question;
use crate::review::neutral::circumstance;
use samtalerum_core::hash::stable;
use samtalerum_core::review::Case;
use samtalerum_core::scenario::{AppraisalCase, Choice, Id, Statement};

impl Writer<'_> {
    /// Writes the choices of a decision. They are not in the author's order, because that could give the right choice
    /// away.
    pub(super) fn decision(&mut self, choices: &[(&Choice, Vec<Case>)]) -> Markup {
        let mut choices: Vec<_> = choices.iter().collect();
        choices.sort_by_key(|(choice, _)| stable(choice.id.as_bytes()));
        let mut questions = Vec::new();
        for (choice, cases) in choices {
            let heading = self.id();
            let mut fields = Vec::new();
            for (number, case) in cases.iter().enumerate() {
                let path = json!(["decisions", choice.id, case.id]);
                let legend = if cases.len() == 1 {
                    self.tool("review-your-verdict")
                } else {
                    circumstance(self.descriptions, number, case.when)
                };
                fields.push(self.one(Question::Choice, &path, &legend, &heading));
            }
            let comment = self.comment(&json!(["comments", "decisions", choice.id]), &heading);
            questions.push(html! {
                div .question {
                    h4 id=(heading) { (self.descriptions.own(&choice.id)) }
                    @if let Some(when) = &choice.when {
                        p .quiet { (self.if_("script-choice-if", when)) }
                    }
                    p .quiet { (self.tool("script-leads-to")) ": " (self.to(&choice.to)) }
                    @for field in fields { (field) }
                    (comment)
                }
            });
        }
        html! {
            p { strong { (self.tool("review-decision")) } }
            @for question in questions { (question) }
        }
    }

    /// Writes for each case of an appraisal the questions about the level, the basis, the step to take first, and the
    /// facts.
    pub(super) fn appraisal(
        &mut self,
        scene: &Id,
        facts: &[Id],
        cases: &[(String, &AppraisalCase)],
    ) -> Markup {
        let mut facts: Vec<&Id> = facts.iter().collect();
        facts.sort_by_key(|id| stable(id.as_bytes()));
        let mut questions = Vec::new();
        for (number, (case_id, case)) in cases.iter().enumerate() {
            let heading = self.id();
            let path = |part: &str| json!(["appraisals", scene, case_id, part]);
            let level = self.tool("review-level-question");
            let level = self.one(Question::Level, &path("level"), &level, &heading);
            let basis_id = self.next_id();
            let basis = self.tool("review-basis-question");
            let basis = self.one(Question::Basis, &path("basis"), &basis, &heading);
            let first_id = self.id();
            let grounds = self.facts(&facts, &path("facts"), &heading);
            let ladder = &self.descriptions.text.guidance.ladder;
            questions.push(html! {
                div .question {
                    h4 id=(heading) {
                        @if cases.len() == 1 { (self.tool("review-appraisal-here")) }
                        @else { (circumstance(self.descriptions, number, case.when.as_ref())) }
                    }
                    (level)
                    (basis)
                    div .field data-after=(basis_id) {
                        label for=(first_id) { (self.tool("review-first-question")) }
                        select id=(first_id) data-path=(path("first")) aria-describedby=(heading) {
                            option value="" { (self.tool("review-first-none")) }
                            @for step in ladder {
                                option value=(step) { (Question::First.text(self.descriptions, step)) }
                            }
                        }
                    }
                    (grounds)
                }
            });
        }
        let heading = self.id();
        let comment = self.comment(&json!(["comments", "appraisals", scene]), &heading);
        html! {
            p id=(heading) { strong { (self.tool("review-appraisal")) } }
            @for question in questions { (question) }
            (comment)
        }
    }

    /// Writes the statements of a note.
    pub(super) fn note(&mut self, statements: &[Statement]) -> Markup {
        let mut statements: Vec<&Statement> = statements.iter().collect();
        statements.sort_by_key(|statement| stable(statement.id.as_bytes()));
        let mut questions = Vec::new();
        for statement in statements {
            let heading = self.id();
            let legend = self.tool("review-your-answer");
            let path = json!(["statements", statement.id]);
            let field = self.one(Question::Statement, &path, &legend, &heading);
            let comment = self.comment(&json!(["comments", "statements", statement.id]), &heading);
            questions.push(html! {
                div .question {
                    h4 id=(heading) { (self.descriptions.own(&statement.id)) }
                    @if let Some(when) = &statement.when {
                        p .quiet { (self.if_("script-choice-if", when)) }
                    }
                    (field)
                    (comment)
                }
            });
        }
        html! {
            p { strong { (self.tool("review-note")) } }
            @for question in questions { (question) }
        }
    }
}
