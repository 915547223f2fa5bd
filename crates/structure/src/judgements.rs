//! Checks of the judgements on choices and statements: principles, signs and kinds of act are known, and every
//! circumstance has a verdict.

use super::codes;
use std::collections::HashSet;

use super::case::Case;
use super::gaps::leave_a_gap;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{Choice, Judgement, Shows};

/// Checks all judgements of a scenario. Also checks that a choice or a statement is judged by each principle that the
/// scenario claims to train.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let mut judged = HashSet::new();
    case.choices(&mut |choice, location| {
        let list = location.field("judged");
        for (index, judgement) in choice.judged.iter().enumerate() {
            judged.extend(judgement.principle().map(String::as_str));
            check_judgement(case, judgement, &list.item(index), findings);
        }
        check_list(case, &choice.judged, &list, findings);
        if let Some(kind) = &choice.kind {
            act_kind(case, kind, &location.field("kind"), findings);
        }
    });
    case.statements(&mut |statement, location| {
        judged.insert(&statement.by);
        principle(case, &statement.by, &location.field("by"), findings);
    });
    case.lines(&mut |line, location| {
        if let Some(shows) = line.shows() {
            sign(case, shows, &location.field("shows").item(0), findings);
        }
    });
    case.decisions(&mut |choices, location| {
        if choices.len() > 1 && choices.iter().all(|choice| alike(choice, &choices[0])) {
            findings.push(case.finding(codes::EQUAL_CHOICES, location));
        }
    });
    let trains = Location::Top.field("trains");
    for (index, id) in case.scenario.trains.iter().enumerate() {
        let here = trains.item(index);
        if principle(case, id, &here, findings) && !judged.contains(id.as_str()) {
            let finding = case.finding(codes::UNTRAINED_PRINCIPLE, &here);
            findings.push(finding.with("id", id));
        }
    }
}

/// Returns `true` if two choices differ only in their text.
fn alike(one: &Choice, other: &Choice) -> bool {
    one.judged == other.judged && one.effects == other.effects && one.to == other.to
}

/// Checks a judgement and the judgements nested in it.
fn check_judgement(
    case: &Case,
    judgement: &Judgement,
    location: &Location,
    findings: &mut Vec<Finding>,
) {
    match judgement {
        Judgement::Neutral => {}
        Judgement::Follows(id) | Judgement::Partly(id) | Judgement::Breaches(id) => {
            principle(case, id, &location.item(0), findings);
        }
        Judgement::If(_, inner) => within(case, inner, &location.item(1), findings),
        Judgement::Otherwise(inner) => within(case, inner, &location.item(0), findings),
    }
}

/// Checks the judgement within an `If` or `Otherwise`. It must not be an `If` or `Otherwise` itself.
fn within(case: &Case, inner: &Judgement, location: &Location, findings: &mut Vec<Finding>) {
    if matches!(inner, Judgement::If(..) | Judgement::Otherwise(_)) {
        findings.push(case.finding(codes::NESTED_JUDGEMENT, location));
    }
    check_judgement(case, inner, location, findings);
}

/// Checks the list of judgements of one choice: it is not empty, covers all circumstances and does not repeat a
/// principle.
fn check_list(case: &Case, judged: &[Judgement], location: &Location, findings: &mut Vec<Finding>) {
    if judged.is_empty() {
        findings.push(case.finding(codes::NOT_JUDGED, location));
        return;
    }
    let conditional = judged.iter().any(|one| matches!(one, Judgement::If(..)));
    // `true` if every circumstance has a judgement, because one judgement is unconditional or an `Otherwise`.
    let mut certain = false;
    let mut always = HashSet::new();
    for (index, judgement) in judged.iter().enumerate() {
        let here = location.item(index);
        match judgement {
            Judgement::If(..) => {}
            Judgement::Otherwise(_) => {
                certain = true;
                if !conditional {
                    findings.push(case.finding(codes::OTHERWISE_WITHOUT_IF, &here));
                }
            }
            plain => {
                certain = true;
                if let Some(id) = plain.principle()
                    && !always.insert(id)
                {
                    findings.push(
                        case.finding(codes::JUDGED_TWICE, &here.item(0))
                            .with("id", id),
                    );
                }
            }
        }
        if judged.len() > 1 && is_neutral(judgement) {
            findings.push(case.finding(codes::NEUTRAL_AMONG_VERDICTS, &here));
        }
    }
    // If every judgement has a condition, the conditions together must cover all circumstances.
    let conditions = judged.iter().filter_map(|one| match one {
        Judgement::If(condition, _) => Some(condition),
        _ => None,
    });
    if !certain && leave_a_gap(&conditions.collect::<Vec<_>>()) {
        findings.push(case.finding(codes::JUDGED_WITH_A_GAP, location));
    }
}

/// Returns `true` if a judgement is `Neutral`, on its own or within an `If` or `Otherwise`.
pub(super) fn is_neutral(judgement: &Judgement) -> bool {
    match judgement {
        Judgement::Neutral => true,
        Judgement::If(_, inner) | Judgement::Otherwise(inner) => is_neutral(inner),
        _ => false,
    }
}

/// Returns `true` if the catalogue has this principle, and reports the principle otherwise. If the catalogue could not
/// be read, it is empty, and another finding reports this. Then every principle counts as known.
fn principle(case: &Case, id: &str, location: &Location, findings: &mut Vec<Finding>) -> bool {
    let principles = &case.guidance.principles;
    let known = principles.is_empty() || principles.contains_key(id);
    if !known {
        let names = principles.keys().map(String::as_str);
        findings.push(case.unknown(codes::UNKNOWN_PRINCIPLE, location, id, names));
    }
    known
}

/// Reports a kind of act that is not in the catalogue, unless the catalogue could not be read.
fn act_kind(case: &Case, id: &str, location: &Location, findings: &mut Vec<Finding>) {
    let kinds = &case.guidance.kinds;
    if !case.guidance.principles.is_empty() && !kinds.contains_key(id) {
        let names = kinds.keys().map(String::as_str);
        findings.push(case.unknown(codes::UNKNOWN_ACT_KIND, location, id, names));
    }
}

/// Reports a sign of control that is not in the catalogue, unless the catalogue has no signs, as when it could not be
/// read.
fn sign(case: &Case, shows: &Shows, location: &Location, findings: &mut Vec<Finding>) {
    let signs = &case.guidance.signs;
    if !signs.is_empty() && !signs.contains_key(shows.sign()) {
        let names = signs.keys().map(String::as_str);
        findings.push(case.unknown(codes::UNKNOWN_SIGN, location, shows.sign(), names));
    }
}
