//! Checks of the appraisals. The cases of an appraisal are its possible right answers, each with the condition under
//! which it is right. Only the last case has no condition. The cases must name steps of the ladder, and rest on facts
//! that the appraisal offers.

use rustc_hash::FxHashSet;

use super::case::Case;
use super::codes;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::ids::Id;
use samtalerum_core::scenario::{Appraisal, AppraisalCase, Sufficiency};

/// Checks all appraisals of a scenario.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    case.appraisals(&mut |appraisal, location| {
        check_appraisal(case, appraisal, location, findings)
    });
}

/// Checks an appraisal.
fn check_appraisal(
    case: &Case,
    appraisal: &Appraisal,
    location: &Location,
    findings: &mut Vec<Finding>,
) {
    let list = location.field("cases");
    let Some(last) = appraisal.cases.len().checked_sub(1) else {
        findings.push(case.finding(codes::NO_CASES, &list));
        return;
    };
    let offered: FxHashSet<&str> = appraisal.facts.iter().map(String::as_str).collect();
    for (index, one) in appraisal.cases.iter().enumerate() {
        let here = list.item(index);
        if index == last && one.when.is_some() {
            findings.push(case.finding(codes::LAST_CASE_WITH_CONDITION, &here.field("when")));
        }
        if index < last && one.when.is_none() {
            findings.push(case.finding(codes::CASE_WITHOUT_CONDITION, &here));
        }
        first(case, one, &here, findings);
        carriers(case, &offered, one, &here, findings);
        // Compare only neighbours. Two equal cases with another case between them cannot be merged.
        if index > 0 && same_answer(one, &appraisal.cases[index - 1]) {
            findings.push(case.finding(codes::EQUAL_CASES, &here));
        }
    }
}

/// Checks the field `first` of a case. The field lists steps of the ladder, and the trainee should take one of them
/// before limiting the companion. If the catalogue could not be read, its ladder is missing, and the steps are not
/// checked.
fn first(case: &Case, one: &AppraisalCase, location: &Location, findings: &mut Vec<Finding>) {
    let list = location.field("first");
    match (one.basis, one.first.is_empty()) {
        (Sufficiency::NotYet, true) => {
            findings.push(case.finding(codes::NOT_YET_WITHOUT_FIRST, &location.field("basis")));
        }
        (Sufficiency::NotYet, false) | (_, true) => {}
        (_, false) => findings.push(case.finding(codes::FIRST_WITHOUT_NOT_YET, &list)),
    }
    let guidance = case.guidance;
    if guidance.principles.is_empty() {
        return;
    }
    let milder = steps_without_basis(guidance);
    for (index, id) in one.first.iter().enumerate() {
        let here = list.item(index);
        if milder.contains(id) {
            continue;
        }
        findings.push(if guidance.ladder.contains(id) {
            case.finding(codes::STEP_NEEDS_BASIS, &here).with("id", id)
        } else {
            let known = milder.iter().map(String::as_str);
            case.unknown(codes::UNKNOWN_STEP, &here, id, known)
        });
    }
}

/// Returns the steps of the ladder that need no basis.
fn steps_without_basis(guidance: &Guidance) -> &[Id] {
    let ladder = &guidance.ladder;
    let count = guidance.ladder_needs_basis_from.saturating_sub(1);
    &ladder[..count.min(ladder.len())]
}

/// Checks the field `carried_by` of a case: it names at least one fact, and the appraisal offers each fact that it
/// names. Undeclared facts are not reported here, because the check of the facts reports them.
fn carriers(
    case: &Case,
    offered: &FxHashSet<&str>,
    one: &AppraisalCase,
    location: &Location,
    findings: &mut Vec<Finding>,
) {
    let list = location.field("carried_by");
    if one.carried_by.is_empty() {
        findings.push(case.finding(codes::CARRIED_BY_NOTHING, &list));
    }
    for (index, id) in one.carried_by.iter().enumerate() {
        if case.scenario.facts.contains_key(id) && !offered.contains(id.as_str()) {
            let finding = case.finding(codes::CARRIER_NOT_OFFERED, &list.item(index));
            findings.push(finding.with("id", id));
        }
    }
}

/// Returns `true` if two cases have the same right answer. The conditions of the cases may differ.
fn same_answer(one: &AppraisalCase, other: &AppraisalCase) -> bool {
    one.level == other.level
        && one.basis == other.basis
        && one.first == other.first
        && one.carried_by == other.carried_by
}
