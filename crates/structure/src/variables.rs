//! Checks of the variables: flags are used as flags and gauges as gauges, values are in range, and each variable is
//! both written and read.

use super::codes;
use std::collections::HashSet;

use super::case::Case;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{Condition, Effect, GAUGE_MAX, Variable};

/// The kind of variable that a condition or effect expects.
#[derive(Clone, Copy, PartialEq, Eq)]
enum VariableKind {
    Flag,
    Gauge,
}

/// Checks all uses of a scenario's variables.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    // Check the conditions, which read variables.
    let before = findings.len();
    let mut read = HashSet::new();
    case.conditions(&mut |condition, location| {
        let (id, kind, value) = match condition {
            Condition::Flag(id) => (id, VariableKind::Flag, 0),
            Condition::AtLeast(id, value) | Condition::AtMost(id, value) => {
                (id, VariableKind::Gauge, *value)
            }
            Condition::All(all) | Condition::Any(all) => {
                if all.is_empty() {
                    findings.push(case.finding(codes::EMPTY_CONDITION, location));
                }
                return;
            }
            _ => return,
        };
        read.insert(id.as_str());
        named(case, id, kind, &location.item(0), findings);
        within_range(case, i16::from(value), &location.item(1), findings);
    });
    // Check the effects, which write variables.
    let mut written = HashSet::new();
    case.effects(&mut |effect, location| {
        let (id, kind, value) = match effect {
            Effect::Set(id) | Effect::Clear(id) => (id, VariableKind::Flag, 0),
            Effect::Add(id, by) => (id, VariableKind::Gauge, i16::from(*by)),
        };
        written.insert(id.as_str());
        named(case, id, kind, &location.item(0), findings);
        within_range(case, value, &location.item(1), findings);
    });
    // An unknown id may be a misspelling of a declared variable. Do not report that variable as unused, because the
    // mistake would be reported twice.
    let meant: HashSet<String> = findings[before..]
        .iter()
        .filter_map(|finding| finding.text("meant").map(str::to_owned))
        .collect();
    let variables = Location::Top.field("variables");
    for (id, variable) in &case.scenario.variables {
        if let Variable::Gauge(value) = variable {
            let here = variables.field(id);
            within_range(case, i16::from(*value), &here.item(0), findings);
        }
        let code = match (read.contains(id.as_str()), written.contains(id.as_str())) {
            (true, true) => continue,
            _ if meant.contains(id) => continue,
            (true, false) => codes::NEVER_WRITTEN,
            (false, true) => codes::NEVER_READ,
            (false, false) => codes::UNUSED_VARIABLE,
        };
        findings.push(case.finding(code, &variables.name(id)).with("id", id));
    }
}

/// Reports a variable that is unknown, or that is not of the expected kind.
fn named(
    case: &Case,
    id: &str,
    kind: VariableKind,
    location: &Location,
    findings: &mut Vec<Finding>,
) {
    let variables = &case.scenario.variables;
    let code = match (variables.get(id), kind) {
        (Some(Variable::Flag(_)), VariableKind::Flag)
        | (Some(Variable::Gauge(_)), VariableKind::Gauge) => return,
        (Some(Variable::Flag(_)), VariableKind::Gauge) => codes::FLAG_AS_GAUGE,
        (Some(Variable::Gauge(_)), VariableKind::Flag) => codes::GAUGE_AS_FLAG,
        (None, _) => {
            let known = variables.keys().map(String::as_str);
            findings.push(case.unknown(codes::UNKNOWN_VARIABLE, location, id, known));
            return;
        }
    };
    findings.push(case.finding(code, location).with("id", id));
}

/// Reports a value, or a change, that is greater than the highest value of a gauge.
fn within_range(case: &Case, value: i16, location: &Location, findings: &mut Vec<Finding>) {
    if value.unsigned_abs() > u16::from(GAUGE_MAX) {
        let finding = case.finding(codes::GAUGE_TOO_HIGH, location);
        findings.push(
            finding
                .with("value", value)
                .with("highest", GAUGE_MAX)
                .with("sign", if value < 0 { "less" } else { "more" }),
        );
    }
}
