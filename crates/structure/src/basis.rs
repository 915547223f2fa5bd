//! Checks that no basis for limiting the companion rests on hearsay, on guesses or labels, or on people's background.

use super::case::Case;
use super::codes;
use super::conditions::{circumstances, within};
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{Choice, Condition, Id, Judgement, Sufficiency};

/// Id of the built-in catalogue's principle about limiting the companion. A choice that follows or partly follows this
/// principle counts as limiting the companion, even if it has no kind of act.
const EXCLUSION: &str = "exclusion-needs-weighty-grounds";

/// Checks each case of an appraisal if its right answer is that there is a basis. Also checks the judgements of choices
/// that limit the companion.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    case.appraisals(&mut |appraisal, location| {
        let cases = location.field("cases");
        for (index, one) in appraisal.cases.iter().enumerate() {
            if one.basis < Sufficiency::ForPart {
                continue;
            }
            let here = cases.item(index);
            let carriers = here.field("carried_by");
            for (index, id) in one.carried_by.iter().enumerate() {
                fact(case, id, "appraisal", &carriers.item(index), findings);
            }
            if let Some(condition) = &one.when {
                let when = here.field("when");
                facts_in(case, condition, "appraisal", &when, findings);
            }
        }
    });
    case.choices(&mut |choice, location| {
        let list = location.field("judged");
        let limits = limits_companion(case, choice);
        for (index, judgement) in choice.judged.iter().enumerate() {
            if limits || accepts_exclusion(judgement) {
                circumstances(judgement, &list.item(index), &mut |condition, location| {
                    if let Some(condition) = condition {
                        facts_in(case, condition, "judgement", location, findings);
                    }
                });
            }
        }
    });
}

/// Returns `true` if acts of the choice's kind limit the companion.
fn limits_companion(case: &Case, choice: &Choice) -> bool {
    let kind = choice.kind.as_ref();
    let kind = kind.and_then(|kind| case.guidance.kinds.get(kind));
    kind.is_some_and(|kind| kind.limits.is_some())
}

/// Returns `true` if a judgement accepts limiting the companion as right or partly right.
fn accepts_exclusion(judgement: &Judgement) -> bool {
    match judgement {
        Judgement::Follows(id) | Judgement::Partly(id) => id == EXCLUSION,
        Judgement::If(_, inner) | Judgement::Otherwise(inner) => accepts_exclusion(inner),
        Judgement::Neutral | Judgement::Breaches(_) => false,
    }
}

/// Checks each fact in a condition, and reports the fact if it cannot support a basis.
fn facts_in(
    case: &Case,
    condition: &Condition,
    place: &str,
    location: &Location,
    findings: &mut Vec<Finding>,
) {
    within(condition, location, &mut |one, location| match one {
        Condition::Established(id) => fact(case, id, place, &location.item(0), findings),
        Condition::AtLeastOf(_, ids) => {
            let list = location.item(1);
            for (index, id) in ids.iter().enumerate() {
                fact(case, id, place, &list.item(index), findings);
            }
        }
        _ => {}
    });
}

/// Reports a fact if it cannot support a basis. `place` is the part of the scenario that names the fact: `appraisal` or
/// `judgement`.
fn fact(case: &Case, id: &Id, place: &str, location: &Location, findings: &mut Vec<Finding>) {
    if let Some(fact) = case.scenario.facts.get(id).filter(|fact| !fact.can_carry()) {
        let finding = case
            .finding(codes::HEARSAY_AS_BASIS, location)
            .with("id", id);
        findings.push(finding.with("kind", fact.name()).with("place", place));
    }
}
