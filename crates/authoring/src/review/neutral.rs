//! Describes conditions without giving away the course's verdicts. If possible, a flag is described by the acts that
//! set it, because the reviewer has read about them. Any other variable is named by a number.

use crate::descriptions::Descriptions;
use samtalerum_core::scenario::{Condition, Effect, Id, Scenario, Then, Variable};

/// Returns a condition as a clause that can follow the word "if".
fn clause(descriptions: &Descriptions, condition: &Condition) -> String {
    let mut names_a_mark = false;
    condition.each(&mut |one| names_a_mark |= matches!(one, Condition::Marked(_)));
    if names_a_mark {
        // Do not name the marked line: that would reveal that it may show a sign.
        return descriptions.tool("review-marks");
    }
    words(
        descriptions,
        &by_acts(descriptions.scenario, condition),
        false,
    )
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

/// Describes a condition, or its opposite if `is_denied`. A flag is described by the choices that set it. These are
/// often several, so an "or" of choices is described as a single list, unlike in [`Descriptions::condition`].
fn words(descriptions: &Descriptions, condition: &Condition, is_denied: bool) -> String {
    if let Some(choices) = choices(condition) {
        let quoted: Vec<String> = choices.iter().map(|id| descriptions.quoted(id)).collect();
        let message = if is_denied {
            "review-none-chosen"
        } else {
            "review-any-chosen"
        };
        return descriptions.fill(message, [("words", quoted.join(", ").into())]);
    }
    let joined = |joint: &str, parts: &[Condition]| {
        let part = |part: &Condition| {
            let text = words(descriptions, part, is_denied);
            if has_parts(part) {
                format!("({text})")
            } else {
                text
            }
        };
        let parts: Vec<String> = parts.iter().map(part).collect();
        parts.join(&format!(" {} ", descriptions.tool(joint)))
    };
    // De Morgan's laws: a denied "and" is an "or" of the denied parts, and the other way round.
    match condition {
        Condition::Not(inner) => words(descriptions, inner, !is_denied),
        Condition::All(parts) if is_denied => joined("condition-or", parts),
        Condition::All(parts) => joined("condition-and", parts),
        Condition::Any(parts) if is_denied => joined("condition-and", parts),
        Condition::Any(parts) => joined("condition-or", parts),
        plain => {
            let plain = unnamed(descriptions.scenario, plain);
            descriptions.condition(&match is_denied {
                true => Condition::Not(Box::new(plain)),
                false => plain,
            })
        }
    }
}

/// Returns `true` if a condition is described by several clauses.
fn has_parts(condition: &Condition) -> bool {
    match condition {
        Condition::Not(inner) => has_parts(inner),
        Condition::All(parts) => parts.len() > 1,
        Condition::Any(parts) => parts.len() > 1 && choices(condition).is_none(),
        _ => false,
    }
}

/// Returns the name of a variable on the page: `V` and a number, because the name that the author chose can give a
/// verdict away.
pub(super) fn variable(scenario: &Scenario, id: &str) -> String {
    let number = scenario.variables.get_index_of(id).unwrap_or_default();
    format!("V{}", number + 1)
}

/// Returns the condition with its variable named as on the page, not as in the author's file.
fn unnamed(scenario: &Scenario, condition: &Condition) -> Condition {
    match condition {
        Condition::Flag(id) => Condition::Flag(variable(scenario, id)),
        Condition::AtLeast(id, value) => Condition::AtLeast(variable(scenario, id), *value),
        Condition::AtMost(id, value) => Condition::AtMost(variable(scenario, id), *value),
        other => other.clone(),
    }
}

/// Returns the ids of the choices if the condition only tests whether any of several choices was taken; otherwise
/// `None`.
fn choices<'c>(condition: &'c Condition) -> Option<Vec<&'c Id>> {
    let Condition::Any(parts) = condition else {
        return None;
    };
    let choice = |part: &'c Condition| match part {
        Condition::Chosen(id) => Some(id),
        _ => None,
    };
    let choices: Option<Vec<&Id>> = parts.iter().map(choice).collect();
    choices.filter(|choices| choices.len() > 1)
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

/// Returns the condition under which a flag is set: the trainee took a choice that sets it or entered a scene that sets
/// it, and took no choice that clears it. Scenes that clear the flag are ignored, because scenes clear only flags that
/// record what has just happened. Returns `None` if the flag is set from the start, or nothing sets it.
fn set_by(scenario: &Scenario, flag: &Id) -> Option<Condition> {
    if scenario.variables.get(flag) != Some(&Variable::Flag(false)) {
        return None;
    }
    let (mut setting, mut clearing) = (Vec::new(), Vec::new());
    for (id, scene) in &scenario.scenes {
        if scene.effects.contains(&Effect::Set(flag.clone())) {
            setting.push(Condition::Visited(id.clone()));
        }
        if let Then::Choose(choices) = &scene.then {
            for choice in choices {
                let chosen = || Condition::Chosen(choice.id.clone());
                if choice.effects.contains(&Effect::Set(flag.clone())) {
                    setting.push(chosen());
                }
                if choice.effects.contains(&Effect::Clear(flag.clone())) {
                    clearing.push(chosen());
                }
            }
        }
    }
    let set = any(setting)?;
    Some(match any(clearing) {
        Some(cleared) => Condition::All(vec![set, Condition::Not(Box::new(cleared))]),
        None => set,
    })
}

/// Returns a condition that holds if any of these conditions holds; `None` if the list is empty.
fn any(mut conditions: Vec<Condition>) -> Option<Condition> {
    match conditions.len() {
        0 | 1 => conditions.pop(),
        _ => Some(Condition::Any(conditions)),
    }
}
