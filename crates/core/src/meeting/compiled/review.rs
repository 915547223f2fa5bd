//! The specialists' agreement with the verdict on a choice. Both the verdict and the agreement depend on the state of
//! the meeting.

use super::nodes::{Ground, ReviewNode};
use super::{ChoiceIx, CompiledScenario, State};
use crate::review::{Agreement, Summary, case_of, cases};
use crate::scenario::{Choice, Then};

impl ReviewNode {
    fn new(choice: &Choice, summary: &Summary) -> Self {
        let judged = &choice.judged;
        let cases = cases(judged);
        let agreements = summary.of_choice(choice);
        let by_judgement = 0..judged.len();
        Self {
            by_judgement: by_judgement
                .map(|index| case_of(judged, &cases, Some(index)))
                .collect(),
            otherwise: case_of(judged, &cases, None),
            cases: cases
                .iter()
                .map(|case| case.verdict)
                .zip(agreements)
                .collect(),
        }
    }
}

impl CompiledScenario {
    /// Adds the specialists' answers about the meeting. `summary` is `None` if nobody has reviewed it.
    #[must_use]
    pub fn with_review(mut self, summary: Option<&Summary>) -> Self {
        let scenes = self.scenario.scenes.values();
        let choices = scenes.filter_map(|scene| match &scene.then {
            Then::Choose(choices) => Some(choices),
            _ => None,
        });
        self.reviewed = summary.map_or_else(Default::default, |summary| {
            // Choices are numbered in the order of the scenario.
            let choices = choices.flatten();
            choices
                .map(|choice| ReviewNode::new(choice, summary))
                .collect()
        });
        self
    }

    /// Returns how many specialists agree with the verdict on a choice in this state; `None` if nobody has reviewed
    /// this verdict.
    pub fn agreement(&self, choice: ChoiceIx, state: &State) -> Option<Agreement> {
        if self.reviewed.is_empty() {
            return None;
        }
        let review = &self.reviewed[choice];
        let mut judged = self.choices[choice].judged.iter();
        let first =
            judged.position(|(ground, _)| matches!(ground, Ground::If(test) if test.holds(state)));
        let case = match first {
            Some(index) => review.by_judgement.get(index).copied().flatten(),
            None => review.otherwise,
        };
        let (verdict, agreement) = review.cases.get(case?)?;
        // If several conditions hold, the worst verdict counts. The reviewers may have been asked about another one.
        let worst = self.verdicts(choice, state).map(|(_, kind)| kind).min();
        agreement.filter(|_| worst == *verdict)
    }

    /// Returns `true` if specialists dispute the verdict on a choice in this state.
    pub fn is_disputed(&self, choice: ChoiceIx, state: &State) -> bool {
        let agreement = self.agreement(choice, state);
        agreement.is_some_and(|agreement| agreement.disputed)
    }
}
