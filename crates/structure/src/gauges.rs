//! Checks the conditions that compare a gauge with a value. Reports a condition that always holds, or never holds,
//! because the gauge always stays on the same side of the value.

use super::codes;
use std::collections::{HashMap, HashSet};

use super::case::Case;
use samtalerum_core::finding::{Finding, Reason};
use samtalerum_core::message::Declared;
use samtalerum_core::scenario::{Condition, Effect, GAUGE_MAX, Then, Variable};

/// Bounds that a gauge never leaves, whatever the trainee does.
#[derive(Clone, Copy)]
struct Bounds {
    least: i32,
    most: i32,
    /// `true` if an effect changes the gauge. A gauge that nothing changes is reported as `never-written` instead.
    changed: bool,
}

/// The reason that every finding of this check has. No other finding has this reason, so it identifies the findings of
/// this check.
const REASON: &Declared = codes::REASON_GAUGE_STAYS;

/// Reports a condition that compares a gauge with a value and has the same result everywhere within the gauge's bounds.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let bounds = bounds(case);
    case.conditions(&mut |condition, location| {
        let (id, value, holds) = match condition {
            Condition::AtLeast(id, value) => (id, *value, true),
            Condition::AtMost(id, value) => (id, *value, false),
            _ => return,
        };
        let Some(Bounds { least, most, .. }) = bounds.get(id.as_str()).filter(|one| one.changed)
        else {
            return;
        };
        let sought = i32::from(value);
        let (never, always) = if holds {
            (sought > *most, sought <= *least)
        } else {
            (sought < *least, sought >= *most)
        };
        let code = match (never, always) {
            _ if value > GAUGE_MAX => return,
            (true, _) => codes::CONDITION_NEVER_HOLDS,
            (_, true) => codes::CONDITION_ALWAYS_HOLDS,
            _ => return,
        };
        let reason = Reason::new(REASON).with("id", id);
        let reason = reason.with("least", *least).with("most", *most);
        // The argument `rest` says what the result means for the rest of the scenario. It is empty here: the comparison
        // may be only a part of a condition, so the consequences are not known.
        let finding = case
            .finding(code, &location.item(1))
            .with("rest", None::<&str>);
        findings.push(finding.because([reason]));
    });
}

/// Drops each finding of this check if the exploration of all paths reports the same condition too. The exploration's
/// findings, which begin at index `explored`, are better: they give the values that the gauge actually reaches.
pub fn drop_duplicates(findings: &mut Vec<Finding>, explored: usize) {
    let never = |finding: &Finding| {
        finding.code().ends_with("-never-met") || finding.is(codes::CONDITION_NEVER_HOLDS)
    };
    let from_exploration = findings.split_off(explored);
    findings.retain(|finding| {
        let is_from_here = finding
            .reasons
            .iter()
            .any(|reason| reason.message.is(REASON));
        let repeats = |other: &Finding| {
            other.file == finding.file
                && (other.code() == finding.code() || (never(other) && never(finding)))
                && covers(other, finding)
        };
        !(is_from_here && from_exploration.iter().any(repeats))
    });
    findings.extend(from_exploration);
}

/// Returns `true` if the span of `inner` is within that of `outer`.
fn covers(outer: &Finding, inner: &Finding) -> bool {
    let (Some(outer), Some(inner)) = (&outer.span, &inner.span) else {
        return false;
    };
    outer.start <= inner.start && inner.end <= outer.end
}

/// Returns the bounds of each gauge, by its id. A gauge stays within its bounds on every path, but need not reach them.
///
/// An effect of a choice counts once, since a choice can be taken once. An effect of a scene in a loop can be repeated
/// and add up to any value.
fn bounds<'a>(case: &Case<'a>) -> HashMap<&'a str, Bounds> {
    let scenario = case.scenario;
    let mut bounds = HashMap::new();
    // Begin with the initial values.
    for (id, variable) in &scenario.variables {
        if let Variable::Gauge(value) = variable {
            let value = i32::from(*value);
            let (least, most) = (value, value);
            bounds.insert(
                id.as_str(),
                Bounds {
                    least,
                    most,
                    changed: false,
                },
            );
        }
    }
    if bounds.is_empty() {
        return bounds;
    }
    // Widens the bounds by an effect. An effect that can be repeated widens them to the end of the gauge's range.
    let mut add = |effect: &Effect, repeated: bool| {
        let Effect::Add(id, by) = effect else { return };
        let Some(bounds) = bounds.get_mut(id.as_str()) else {
            return;
        };
        bounds.changed = true;
        let by = i32::from(*by) * if repeated { i32::from(GAUGE_MAX) } else { 1 };
        bounds.least = bounds.least.saturating_add(by.min(0));
        bounds.most = bounds.most.saturating_add(by.max(0));
    };
    let in_loops = scenario.loops(|_| true).into_iter().flatten();
    let in_loops: HashSet<usize> = in_loops.collect();
    for (number, scene) in scenario.scenes.values().enumerate() {
        let repeated = in_loops.contains(&number);
        scene
            .effects
            .iter()
            .for_each(|effect| add(effect, repeated));
        if let Then::Choose(choices) = &scene.then {
            let effects = choices.iter().flat_map(|choice| &choice.effects);
            effects.for_each(|effect| add(effect, false));
        }
    }
    // A gauge never leaves its range.
    for bounds in bounds.values_mut() {
        bounds.least = bounds.least.clamp(0, i32::from(GAUGE_MAX));
        bounds.most = bounds.most.clamp(0, i32::from(GAUGE_MAX));
    }
    bounds
}
