//! What names a scene, a choice, a line or a statement: each is there, and ways on lead somewhere.

use super::case::Case;
use super::codes;
use super::place::Place;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{Branch, Condition, Then};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    scene(
        case,
        &case.scenario.start,
        &Place::Top.field("start"),
        findings,
    );
    case.scenes(&mut |_, here, place| then(case, &here.then, &place.field("then"), findings));
    case.conditions(&mut |condition, place| named(case, condition, &place.item(0), findings));
    circles(case, findings);
}

fn scene(case: &Case, id: &str, place: &Place, findings: &mut Vec<Finding>) {
    if !case.scenario.scenes.contains_key(id) {
        let known = case.scenario.scenes.keys().map(String::as_str);
        findings.push(case.unknown(codes::UNKNOWN_SCENE, place, id, known));
    }
}

fn then(case: &Case, then: &Then, place: &Place, findings: &mut Vec<Finding>) {
    let list = place.item(0);
    match then {
        Then::Choose(choices) => {
            if choices.is_empty() {
                findings.push(case.finding(codes::NO_CHOICES, place));
            }
            for (index, choice) in choices.iter().enumerate() {
                let choice_place = list.item(index);
                scene(case, &choice.to, &choice_place.field("to"), findings);
            }
        }
        Then::Goto(to) => scene(case, to, &list, findings),
        Then::Branch(ways) => branch(case, ways, place, findings),
        Then::Note { statements, to } => {
            if statements.is_empty() {
                findings.push(case.finding(codes::EMPTY_NOTE, place));
            }
            scene(case, to, &place.field("to"), findings);
        }
        Then::End(_) => {}
    }
}

fn branch(case: &Case, ways: &[Branch], place: &Place, findings: &mut Vec<Finding>) {
    let list = place.item(0);
    for (index, way) in ways.iter().enumerate() {
        let way_place = list.item(index);
        match way {
            Branch::If(_, to) => scene(case, to, &way_place.item(1), findings),
            Branch::Otherwise(to) => {
                scene(case, to, &way_place.item(0), findings);
                if index + 1 < ways.len() {
                    findings.push(case.finding(codes::MISPLACED_OTHERWISE, &way_place));
                }
            }
        }
    }
    if !ways.iter().any(|way| matches!(way, Branch::Otherwise(_))) {
        findings.push(case.finding(codes::BRANCH_WITHOUT_OTHERWISE, place));
    }
}

/// What a condition asks about, apart from variables.
fn named(case: &Case, condition: &Condition, place: &Place, findings: &mut Vec<Finding>) {
    let (code, id, known) = match condition {
        Condition::Visited(id) => return scene(case, id, place, findings),
        Condition::Chosen(id) => (codes::UNKNOWN_CHOICE, id, &case.choices),
        Condition::Marked(id) => (codes::UNKNOWN_LINE, id, &case.lines),
        Condition::Noted(id) => (codes::UNKNOWN_STATEMENT, id, &case.statements),
        _ => return,
    };
    if !known.contains(id.as_str()) {
        findings.push(case.unknown(code, place, id, known.iter().copied()));
    }
}

/// Scenes that lead into each other for ever without a decision.
fn circles(case: &Case, findings: &mut Vec<Finding>) {
    let scenes = Place::Top.field("scenes");
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
