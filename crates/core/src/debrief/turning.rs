//! Turning points: decisions that lowered the best result still reachable.

use std::cmp::Reverse;

use super::result::TurningPoint;
use crate::guidance::{Guidance, Points, VerdictKind};
use crate::meeting::{ChoiceIx, CompiledScenario, Decision, PrincipleIx, Session, Stop};
use crate::paths::{Paths, Scale, Values};

/// Returns the turning points of an attempt: critical breaches first, then the greatest loss.
pub(super) fn points(session: &Session, paths: &Paths, guidance: &Guidance) -> Vec<TurningPoint> {
    let scale = Scale::new(session.compiled(), guidance);
    let decisions = session.decisions().iter().enumerate();
    let mut found: Vec<TurningPoint> = decisions
        .filter_map(|(number, decision)| point(session, paths, &scale, number, decision))
        .collect();
    found.sort_by_key(|point| (Reverse(point.critical), Reverse(point.lost), point.decision));
    found
}

/// Compares a decision with the best alternative. Returns `None` if it is no turning point.
fn point(
    session: &Session,
    paths: &Paths,
    scale: &Scale,
    number: usize,
    decision: &Decision,
) -> Option<TurningPoint> {
    let compiled = session.compiled();
    // The best result before the decision, and after it.
    let before = paths.at(Stop::Choose(decision.scene), &decision.before)?;
    let taken = taken(compiled, paths, scale, decision)?;
    let critical = taken.critical;
    let after = match before.clean {
        Some(_) => taken.after.aim(),
        // A breach was unavoidable before the decision already: compare points only.
        None => taken.after.points.best,
    };
    let lost = before.aim() - taken.points - after;
    // A choice can earn the most points and still make a critical breach unavoidable.
    let doomed = before.clean.is_some() && taken.after.clean.is_none();
    if lost <= 0 && !critical && !doomed {
        return None;
    }
    // The best alternative, unless it is the choice taken.
    let (steps, _) = paths.best_path(Stop::Choose(decision.scene), &decision.before);
    let better = steps
        .first()
        .and_then(|step| step.choice)
        .filter(|better| *better != decision.choice);
    let span = paths.start().points.best - paths.start().points.worst;
    Some(TurningPoint {
        decision: number,
        scene: compiled.scene_id(decision.scene).clone(),
        choice: compiled.choice_id(decision.choice).clone(),
        better: better.map(|choice| compiled.choice_id(choice).clone()),
        lost: lost.max(0),
        // Rounded up, so that no loss shows as 0. The clamp keeps the cast within 0 to 100.
        lost_percent: if span > 0 {
            ((lost.max(0) * 100 + span - 1) / span).min(100) as u8
        } else {
            0
        },
        critical,
        principle: main_principle(compiled, scale, decision, better)
            .map(|index| compiled.principles[index].clone()),
    })
}

/// The points of a choice taken, and the results reachable after it.
struct Taken {
    points: Points,
    critical: bool,
    after: Values,
}

/// Plays a decision again. Returns `None` if the state after it was not explored.
fn taken(
    compiled: &CompiledScenario,
    paths: &Paths,
    scale: &Scale,
    decision: &Decision,
) -> Option<Taken> {
    let mut points = 0;
    let mut critical = false;
    for (principle, kind) in &decision.verdicts {
        let (_, worth, breach) = scale.verdict(*principle, *kind);
        points += worth;
        critical |= breach;
    }
    let mut state = decision.before.clone();
    let stop = compiled.take(decision.choice, &mut state, &mut |_| {});
    let after = *paths.at(stop, &state)?;
    Some(Taken {
        points,
        critical,
        after,
    })
}

/// Returns the principle that explains a turning point: of those breached, the one with the greatest weight; if none was
/// breached, the same of those that the better choice follows.
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
            .max_by_key(|(principle, kind)| scale.verdict(*principle, *kind).1.abs())
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
