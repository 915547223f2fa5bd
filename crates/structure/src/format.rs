//! Checks that the program knows the version of the format, and that a scenario of an older format has no fields of a
//! newer format.

use std::collections::BTreeSet;

use super::case::Case;
use super::codes;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::message::Argument;
use samtalerum_core::scenario::{Condition, FORMAT, OLDEST_FORMAT, Then};

/// The format that introduced facts, appraisals, stakes and kinds of act.
const MEASURED: u32 = 2;

/// Checks the format of a scenario.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let here = Location::Top.field("format");
    if !(OLDEST_FORMAT..=FORMAT).contains(&scenario.format) {
        let finding = case.finding(codes::UNKNOWN_FORMAT, &here);
        let finding = finding.with("found", scenario.format);
        findings.push(finding.with("known", FORMAT).with("oldest", OLDEST_FORMAT));
    }
    if scenario.format < MEASURED {
        newer_fields(case, findings);
    }
}

/// Reports, in a single finding, all fields and conditions of the scenario that its format does not have yet.
fn newer_fields(case: &Case, findings: &mut Vec<Finding>) {
    let mut found = BTreeSet::new();
    if !case.scenario.facts.is_empty() {
        found.insert("facts");
    }
    if case.scenario.signs.is_some() {
        found.insert("signs");
    }
    case.scenes(&mut |_, scene, _| {
        if scene.stake.is_some() {
            found.insert("stake");
        }
        if matches!(scene.then, Then::Appraise(_)) {
            found.insert("Appraise");
        }
    });
    case.lines(&mut |line, _| {
        if !line.establishes().is_empty() {
            found.insert("establishes");
        }
    });
    case.choices(&mut |choice, _| {
        if choice.kind.is_some() {
            found.insert("kind");
        }
    });
    case.conditions(&mut |condition, _| {
        match condition {
            Condition::Established(_) => found.insert("Established"),
            Condition::AtLeastOf(..) => found.insert("AtLeastOf"),
            _ => false,
        };
    });
    if !found.is_empty() {
        let fields: Vec<String> = found.iter().map(|field| format!("`{field}`")).collect();
        let format = Location::Top.field("format");
        let finding = case.finding(codes::NEEDS_NEWER_FORMAT, &format);
        let finding = finding.with("fields", Argument::whole(fields.join(", ")));
        findings.push(finding.with("format", MEASURED));
    }
}
