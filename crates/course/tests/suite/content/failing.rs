//! Tests choices that fail an attempt, however good the other choices are.

use samtalerum_core::debrief::Debrief;
use samtalerum_core::guidance::VerdictKind::{self, Breaches, Follows};
use samtalerum_core::meeting::{Session, Stop};

use super::EXCLUSION;
use crate::support::{
    self, appraise_truly, belonging, built_in, content, explored, read_on, write,
};

/// Plays the best path with correct notes and true appraisals, but takes each of these choices the first time that it
/// is offered.
fn best_but_for(scenario: &str, taken: &[&str]) -> Debrief {
    let (compiled, paths) = (built_in(scenario), explored(scenario));
    let mut session: Session = support::session(&compiled);
    let mut left = taken.to_vec();
    read_on(&mut session);
    while !session.is_over() {
        if matches!(session.stop(), Some(Stop::Appraise(_))) {
            appraise_truly(&mut session);
            continue;
        }
        let offered = session.offered();
        if offered.is_empty() {
            let statements = belonging(&session);
            let statements: Vec<&str> = statements.iter().map(String::as_str).collect();
            write(&mut session, &statements);
            continue;
        }
        let ids = offered
            .iter()
            .map(|choice| compiled.choice_id(*choice).clone());
        let wanted = ids.into_iter().find(|id| left.contains(&id.as_str()));
        let choice = wanted.unwrap_or_else(|| {
            let (stop, state) = (session.stop().unwrap(), session.state().unwrap());
            compiled
                .choice_id(paths.best_choice(stop, state).unwrap())
                .clone()
        });
        left.retain(|id| *id != choice);
        support::take(&mut session, &[&choice]);
    }
    assert!(left.is_empty(), "{scenario}: {left:?} was never offered");
    Debrief::new(&session, &paths, &content().guidance)
}

fn has(debrief: &Debrief, kind: VerdictKind) -> bool {
    let verdicts = debrief.decisions.iter().flat_map(|one| &one.verdicts);
    verdicts
        .into_iter()
        .any(|verdict| verdict.principle == EXCLUSION && verdict.kind == kind)
}

#[test]
fn sending_daniel_out_fails_the_attempt_whatever_else_is_done_well() {
    for taken in [
        vec!["house-rule"],
        vec!["out-for-clarity"],
        vec!["insist-alone"],
        vec!["press-again", "insist-again"],
    ] {
        let debrief = best_but_for("the-hand-she-holds", &taken);
        let enough = content().guidance.pass_mark;
        assert!(has(&debrief, Breaches) && !debrief.passed, "{taken:?}");
        assert!(
            debrief.percent >= Some(enough),
            "{taken:?}: only {:?} percent, so that the points alone would have failed it",
            debrief.percent
        );
    }
}

#[test]
fn keeping_lars_out_passes_only_once_the_grounds_are_there() {
    let founded = best_but_for("he-translates", &["exclude-part"]);
    assert!(has(&founded, Follows) && !has(&founded, Breaches) && founded.passed);
    for taken in [
        vec!["out-at-once"],
        vec!["out-now"],
        // The companion's "no" was taken for the citizen's answer. So she has not agreed to talk alone, and there is no
        // sufficient basis to exclude him.
        vec!["silence-him", "ask-leave", "take-his-no", "exclude-unasked"],
        vec!["take-his-no", "out-without-her"],
    ] {
        let debrief = best_but_for("he-translates", &taken);
        assert!(has(&debrief, Breaches) && !debrief.passed, "{taken:?}");
    }
    // The citizen has said yes, so the exclusion is no breach. But nobody has thought of her evening at home. This
    // breaches another principle and fails the attempt.
    for taken in [vec!["out-after-cut"], vec!["break-alone", "exclude-unsafe"]] {
        let unthinking = best_but_for("he-translates", &taken);
        assert!(!has(&unthinking, Breaches) && !unthinking.passed);
    }
    // The citizen has said yes, but little else has happened. This is partly right by rule B35, so it does not fail the
    // attempt.
    let thin = best_but_for(
        "he-translates",
        &["out-at-once", "offer-late", "exclude-thin"],
    );
    let partly = |principle: &str| {
        let mut verdicts = thin.decisions.iter().flat_map(|one| &one.verdicts);
        verdicts.any(|one| one.principle == principle && one.kind == VerdictKind::Partly)
    };
    assert!(partly("time-alone-is-her-choice") && thin.ending.as_deref() == Some("second-try"));
}

#[test]
fn papers_handed_out_before_the_power_of_attorney_is_looked_into_fail_the_attempt() {
    for taken in [
        vec!["adult-signature"],
        vec!["without-minutes"],
        vec!["none-of-yours", "out-of-house", "hand-over"],
    ] {
        let debrief = best_but_for("the-day-after", &taken);
        assert!(!debrief.passed, "{taken:?}");
    }
}
