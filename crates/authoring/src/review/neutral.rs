//! Conditions in words that do not give away what the course thinks: by acts that a reviewer has read, not by variables.

use crate::descriptions::Descriptions;
use samtalerum_core::scenario::{Condition, Effect, Id, Scenario, Then, Variable};

/// Returns a condition as a clause to follow the word "if".
fn clause(descriptions: &Descriptions, condition: &Condition) -> String {
    let mut names_a_mark = false;
    condition.each(&mut |one| names_a_mark |= matches!(one, Condition::Marked(_)));
    if names_a_mark {
        // To name a line that can be marked would be to say that it may be a sign.
        return descriptions.tool("review-marks");
    }
    descriptions.condition(&by_acts(descriptions.scenario, condition))
}

/// Returns the circumstances of a case: "If …", "Otherwise, if …" or "Otherwise". Cases are numbered from 0.
pub(super) fn circumstance(
    descriptions: &Descriptions,
    number: usize,
    when: Option<&Condition>,
) -> String {
    match when {
        Some(when) if number == 0 => sentence(descriptions, "script-if", when),
        Some(when) => sentence(descriptions, "review-otherwise-if", when),
        None => descriptions.tool("script-otherwise"),
    }
}

/// Returns a message with a condition filled in.
pub(super) fn sentence(descriptions: &Descriptions, message: &str, when: &Condition) -> String {
    let clause = clause(descriptions, when);
    descriptions.fill(message, [("condition", clause.into())])
}

/// Returns the condition with each flag replaced by the acts that set it.
pub(super) fn by_acts(scenario: &Scenario, condition: &Condition) -> Condition {
    let all = |parts: &[Condition]| parts.iter().map(|part| by_acts(scenario, part)).collect();
    match condition {
        Condition::Flag(id) => set_by(scenario, id).unwrap_or_else(|| condition.clone()),
        Condition::Not(inner) => Condition::Not(Box::new(by_acts(scenario, inner))),
        Condition::All(parts) => Condition::All(all(parts)),
        Condition::Any(parts) => Condition::Any(all(parts)),
        plain => plain.clone(),
    }
}

/// Returns the condition that an act was done which sets a flag; `None` if the flag is set from the start, is cleared
/// anywhere, or is never set.
fn set_by(scenario: &Scenario, flag: &Id) -> Option<Condition> {
    let mut acts = Vec::new();
    let mut is_cleared = scenario.variables.get(flag) != Some(&Variable::Flag(false));
    let mut see = |effects: &[Effect], act: Condition| {
        is_cleared |= effects.contains(&Effect::Clear(flag.clone()));
        if effects.contains(&Effect::Set(flag.clone())) {
            acts.push(act);
        }
    };
    for (id, scene) in &scenario.scenes {
        see(&scene.effects, Condition::Visited(id.clone()));
        if let Then::Choose(choices) = &scene.then {
            for choice in choices {
                see(&choice.effects, Condition::Chosen(choice.id.clone()));
            }
        }
    }
    match acts.len() {
        _ if is_cleared => None,
        0 => None,
        1 => acts.pop(),
        _ => Some(Condition::Any(acts)),
    }
}
