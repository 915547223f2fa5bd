//! Turning points: decisions that lowered the best result still reachable, breached a critical principle, or made such
//! a breach unavoidable. From format 2 on, a choice that is wholly right or disputed is never a turning point.

use std::cmp::Reverse;

use super::result::TurningPoint;
use crate::guidance::{Grade, Guidance, Points, VerdictKind};
use crate::meeting::{
    ChoiceIx, CompiledScenario, Decision, EndingIx, Ix, PrincipleIx, Session, Stop,
};
use crate::paths::{Paths, Scale, Values};
use crate::scenario::{Id, Outcome};

/// Returns the turning points of an attempt: critical breaches first, then those with the greatest loss. The list is
/// empty if the meeting was not explored completely.
pub(super) fn points(session: &Session, paths: &Paths, guidance: &Guidance) -> Vec<TurningPoint> {
    if !paths.explored.complete {
        return Vec::new();
    }
    let scale = Scale::new(session.compiled(), guidance);
    let decisions = session.decisions().iter().enumerate();
    let mut found: Vec<TurningPoint> = decisions
        .filter_map(|(number, decision)| point(session, paths, &scale, number, decision))
        .collect();
    found.sort_by_key(|point| (Reverse(point.critical), Reverse(point.lost), point.decision));
    found
}

/// Compares a decision with the best alternative. Returns `None` if the decision is no turning point.
fn point(
    session: &Session,
    paths: &Paths,
    scale: &Scale,
    number: usize,
    decision: &Decision,
) -> Option<TurningPoint> {
    let compiled = session.compiled();
    // The best results that could be reached before the decision, and after it. `clean` is the best result without a
    // critical breach.
    let before = paths.at(Stop::Choose(decision.scene), &decision.before)?;
    let taken = taken(compiled, paths, scale, decision)?;
    let critical = taken.critical;
    let after = match before.clean {
        Some(_) => taken.after.aim(),
        // Before the decision, a critical breach was already unavoidable: compare points only.
        None => taken.after.points.best,
    };
    let lost = before.aim() - taken.points - after;
    // A choice can earn the most points and still make a critical breach unavoidable.
    let doomed = before.clean.is_some() && taken.after.clean.is_none();
    let turns = if compiled.scenario.has_stakes() {
        // A choice that is wholly right or disputed is never a turning point.
        let is_mistake = taken.grade < Grade::Right && !taken.disputed;
        is_mistake && (lost > 0 || critical || doomed)
    } else {
        lost > 0 || critical || doomed
    };
    if !turns {
        return None;
    }
    // Find the first choice of a best path. It is no alternative if the trainee took it.
    let (steps, _) = paths.best_path(Stop::Choose(decision.scene), &decision.before);
    let better = steps
        .first()
        .and_then(|step| step.choice)
        .filter(|better| *better != decision.choice);
    let range = paths.range();
    let span = range.best - range.worst;
    Some(TurningPoint {
        decision: number,
        scene: compiled.scene_id(decision.scene).clone(),
        choice: compiled.choice_id(decision.choice).clone(),
        better: better.map(|choice| compiled.choice_id(choice).clone()),
        lost: lost.max(0),
        // Rounded up, so that even a small loss is shown as at least 1. The clamp keeps the cast within 0 to 100.
        lost_percent: if span > 0 {
            ((lost.max(0) * 100 + span - 1) / span).min(100) as u8
        } else {
            0
        },
        critical,
        principle: main_principle(compiled, scale, decision, better)
            .map(|index| compiled.principles[index].clone()),
        closed: closed_endings(compiled, before, &taken.after),
    })
}

/// Returns the endings that could be reached before a decision but not after it. Returns only endings that are better
/// than every ending that can still be reached.
fn closed_endings(compiled: &CompiledScenario, before: &Values, after: &Values) -> Vec<Id> {
    let rank = |ending: EndingIx| {
        let outcome = compiled.scenario.endings[ending.index()].outcome;
        Outcome::ALL.iter().position(|one| *one == outcome)
    };
    // Endings from the 64th on share one bit, so it is not known which of them can be reached.
    let among = |endings: u64| {
        let known = compiled.endings().filter(|ending| ending.index() < 63);
        known.filter(move |ending| endings >> ending.index() & 1 == 1)
    };
    let best_left = among(after.endings).filter_map(rank).min();
    among(before.endings & !after.endings)
        .filter(|ending| rank(*ending) < best_left)
        .map(|ending| compiled.ending_id(ending).clone())
        .collect()
}

/// The points of a choice that was taken, and the results reachable after it.
struct Taken {
    points: Points,
    critical: bool,
    grade: Grade,
    disputed: bool,
    after: Values,
}

/// Replays the choice that was taken at a decision. Returns `None` if the state after the choice was not explored.
fn taken(
    compiled: &CompiledScenario,
    paths: &Paths,
    scale: &Scale,
    decision: &Decision,
) -> Option<Taken> {
    let disputed = compiled.is_disputed(decision.choice, &decision.before);
    let verdicts = decision.verdicts.iter().copied();
    let earned = scale.choice(decision.scene, verdicts, disputed);
    let mut state = decision.before.clone();
    let stop = compiled.take(decision.choice, &mut state, &mut |_| {});
    let after = *paths.at(stop, &state)?;
    Some(Taken {
        points: earned.best,
        critical: earned.critical,
        grade: earned.grade,
        disputed: earned.disputed,
        after,
    })
}

/// Returns the principle that explains a turning point: of the breached principles, the one with the greatest weight.
/// If no principle was breached, returns the one with the greatest weight among the principles that the better choice
/// follows.
fn main_principle(
    compiled: &CompiledScenario,
    scale: &Scale,
    decision: &Decision,
    better: Option<ChoiceIx>,
) -> Option<PrincipleIx> {
    let heaviest = |verdicts: &mut dyn Iterator<Item = (PrincipleIx, VerdictKind)>,
                    wanted: VerdictKind| {
        let wanted = verdicts.filter(|(_, kind)| *kind == wanted);
        wanted
            .max_by_key(|(principle, _)| scale.weight(*principle))
            .map(|(principle, _)| principle)
    };
    let breached = heaviest(
        &mut decision.verdicts.iter().copied(),
        VerdictKind::Breaches,
    );
    breached.or_else(|| {
        let better = better?;
        heaviest(
            &mut compiled.verdicts(better, &decision.before),
            VerdictKind::Follows,
        )
    })
}
