//! Checks of references: every scene, choice, line and statement that is referred to exists, and each scene leads
//! somewhere.

use super::case::Case;
use super::codes;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{Branch, Condition, Then};

/// Checks all references of a scenario. Also checks that no scenes lead into each other forever.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    scene(
        case,
        &case.scenario.start,
        &Location::Top.field("start"),
        findings,
    );
    case.scenes(&mut |_, here, location| then(case, &here.then, &location.field("then"), findings));
    case.conditions(&mut |condition, location| named(case, condition, &location.item(0), findings));
    circles(case, findings);
}

/// Reports a scene that does not exist.
fn scene(case: &Case, id: &str, location: &Location, findings: &mut Vec<Finding>) {
    if !case.scenario.scenes.contains_key(id) {
        let known = case.scenario.scenes.keys().map(String::as_str);
        findings.push(case.unknown(codes::UNKNOWN_SCENE, location, id, known));
    }
}

/// Checks the continuation of a scene: its choices, arms or statements, and the scenes that can follow.
fn then(case: &Case, then: &Then, location: &Location, findings: &mut Vec<Finding>) {
    let list = location.item(0);
    match then {
        Then::Choose(choices) => {
            if choices.is_empty() {
                findings.push(case.finding(codes::NO_CHOICES, location));
            }
            if let [only] = choices.as_slice() {
                let here = list.item(0);
                let finding = case.finding(codes::SINGLE_CHOICE, &here.field("id"));
                findings.push(finding.with("id", &only.id));
            }
            for (index, choice) in choices.iter().enumerate() {
                let choice_location = list.item(index);
                scene(case, &choice.to, &choice_location.field("to"), findings);
            }
        }
        Then::Goto(to) => scene(case, to, &list, findings),
        Then::Branch(branches) => branch(case, branches, location, findings),
        Then::Note { statements, to } => {
            if statements.is_empty() {
                findings.push(case.finding(codes::EMPTY_NOTE, location));
            }
            scene(case, to, &location.field("to"), findings);
        }
        Then::Appraise(appraisal) => {
            scene(case, &appraisal.to, &list.field("to"), findings);
        }
        Then::End(_) => {}
    }
}

/// Checks the targets of the arms of a branch. Also checks that the last arm is `Otherwise`, and no other arm is.
fn branch(case: &Case, branches: &[Branch], location: &Location, findings: &mut Vec<Finding>) {
    let list = location.item(0);
    for (index, branch) in branches.iter().enumerate() {
        let branch_location = list.item(index);
        match branch {
            Branch::If(_, to) => scene(case, to, &branch_location.item(1), findings),
            Branch::Otherwise(to) => {
                scene(case, to, &branch_location.item(0), findings);
                if index + 1 < branches.len() {
                    findings.push(case.finding(codes::MISPLACED_OTHERWISE, &branch_location));
                }
            }
        }
    }
    if !branches
        .iter()
        .any(|branch| matches!(branch, Branch::Otherwise(_)))
    {
        findings.push(case.finding(codes::BRANCH_WITHOUT_OTHERWISE, location));
    }
}

/// Checks that the scene, choice, line or statement that a condition asks about exists. The variables and the facts are
/// checked in other modules.
fn named(case: &Case, condition: &Condition, location: &Location, findings: &mut Vec<Finding>) {
    let (code, id, known) = match condition {
        Condition::Visited(id) => return scene(case, id, location, findings),
        Condition::Chosen(id) => (codes::UNKNOWN_CHOICE, id, &case.choices),
        Condition::Marked(id) => (codes::UNKNOWN_LINE, id, &case.lines),
        Condition::Noted(id) => (codes::UNKNOWN_STATEMENT, id, &case.statements),
        _ => return,
    };
    if !known.contains(id.as_str()) {
        findings.push(case.unknown(code, location, id, known.iter().copied()));
    }
}

/// Reports scenes that lead into each other forever without a decision.
fn circles(case: &Case, findings: &mut Vec<Finding>) {
    let scenes = Location::Top.field("scenes");
    for mut circle in case.scenario.cycles() {
        circle.sort_by_key(|id| case.scenario.scenes.get_index_of(id.as_str()));
        let names: Vec<&str> = circle.iter().map(|id| id.as_str()).collect();
        if let Some(first) = circle.first() {
            let then = scenes.field(first);
            let finding = case.finding(codes::CIRCLE, &then.field("then"));
            findings.push(finding.with("scenes", names.join(", ")));
        }
    }
}
