//! Everything that a reviewer is asked about a meeting, in reading order. The review page, the check of a saved file
//! and the report all use this list.

use samtalerum_core::review::{Case, appraisal_cases, cases};
use samtalerum_core::scenario::{Appraisal, AppraisalCase, Choice, Id, Scenario, Statement, Then};

/// The questions that a scene asks the reviewer.
pub(super) enum Asked<'a> {
    /// A decision: its choices, each with the cases for which the reviewer gives a verdict.
    Decision(Vec<(&'a Choice, Vec<Case<'a>>)>),
    /// An appraisal with its cases. Each case has an id.
    Appraisal(&'a Appraisal, Vec<(String, &'a AppraisalCase)>),
    /// A note: the statements that it offers.
    Note(&'a [Statement]),
}

/// Returns the questions of all scenes that a path reaches, in reading order, with the ids of the scenes.
pub(super) fn asked(scenario: &Scenario) -> Vec<(&Id, Asked<'_>)> {
    let order = scenario.reading_order();
    let reached = order.scenes.into_iter().take(order.reached);
    let scenes = reached.filter_map(|number| scenario.scenes.get_index(number));
    let asked = scenes.filter_map(|(id, scene)| {
        let asked = match &scene.then {
            Then::Choose(choices) => {
                let choices = choices.iter();
                Asked::Decision(choices.map(|one| (one, cases(&one.judged))).collect())
            }
            Then::Appraise(appraisal) => {
                Asked::Appraisal(appraisal, appraisal_cases(&appraisal.cases).collect())
            }
            Then::Note { statements, .. } => Asked::Note(statements),
            Then::Goto(_) | Then::Branch(_) | Then::End(_) => return None,
        };
        Some((id, asked))
    });
    asked.collect()
}
