//! Gauges that a condition asks about in vain: the value is never reached, or never anything else.

use super::codes;
use std::collections::{HashMap, HashSet};

use super::case::Case;
use samtalerum_core::finding::{Finding, Reason};
use samtalerum_core::message::Declared;
use samtalerum_core::scenario::{Condition, Effect, GAUGE_MAX, Then, Variable};

/// The values between which a gauge stays, whatever is done.
#[derive(Clone, Copy)]
struct Bounds {
    least: i32,
    most: i32,
    /// Whether anything changes it; `never-written` tells of those that nothing does.
    changed: bool,
}

/// The reason that is given with each of these findings, and only with them.
const REASON: &Declared = codes::REASON_GAUGE_STAYS;

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
        // Nothing more hangs on a part of a condition than on the condition.
        let finding = case.finding(code, &location.item(1)).with("rest", "");
        findings.push(finding.because([reason]));
    });
}

/// Drops what was found here without walking the paths where those who walked them tell the same condition: they know
/// the values that are truly reached. `explored` is where their findings begin.
pub(super) fn drop_duplicates(findings: &mut Vec<Finding>, explored: usize) {
    let never = |finding: &Finding| {
        finding.code().ends_with("-never-met") || finding.is(codes::CONDITION_NEVER_HOLDS)
    };
    let walked = findings.split_off(explored);
    findings.retain(|finding| {
        let here = finding
            .reasons
            .iter()
            .any(|reason| reason.message.is(REASON));
        let told = |other: &Finding| {
            other.file == finding.file
                && (other.code() == finding.code() || (never(other) && never(finding)))
                && covers(other, finding)
        };
        !(here && walked.iter().any(told))
    });
    findings.extend(walked);
}

fn covers(outer: &Finding, inner: &Finding) -> bool {
    let (Some(outer), Some(inner)) = (&outer.span, &inner.span) else {
        return false;
    };
    outer.start <= inner.start && inner.end <= outer.end
}

/// Every effect adds once at most, since a choice can be taken once; only the effects of a scene that can be come back
/// to add up to any value. So no path leads out of these bounds, though some may not reach them.
fn bounds<'a>(case: &Case<'a>) -> HashMap<&'a str, Bounds> {
    let scenario = case.scenario;
    let mut bounds = HashMap::new();
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
    let mut add = |effect: &Effect, often: bool| {
        let Effect::Add(id, by) = effect else { return };
        let Some(bounds) = bounds.get_mut(id.as_str()) else {
            return;
        };
        bounds.changed = true;
        let by = i32::from(*by) * if often { i32::from(GAUGE_MAX) } else { 1 };
        bounds.least = bounds.least.saturating_add(by.min(0));
        bounds.most = bounds.most.saturating_add(by.max(0));
    };
    let repeated = scenario.loops(|_| true).into_iter().flatten();
    let repeated: HashSet<usize> = repeated.collect();
    for (number, scene) in scenario.scenes.values().enumerate() {
        let often = repeated.contains(&number);
        scene.effects.iter().for_each(|effect| add(effect, often));
        if let Then::Choose(choices) = &scene.then {
            let effects = choices.iter().flat_map(|choice| &choice.effects);
            effects.for_each(|effect| add(effect, false));
        }
    }
    for bounds in bounds.values_mut() {
        bounds.least = bounds.least.clamp(0, i32::from(GAUGE_MAX));
        bounds.most = bounds.most.clamp(0, i32::from(GAUGE_MAX));
    }
    bounds
}
