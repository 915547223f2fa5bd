//! Turning points: decisions after which the best result still reachable dropped.

use std::cmp::Reverse;

use super::result::TurningPoint;
use crate::guidance::{Guidance, Points, VerdictKind};
use crate::meeting::{ChoiceIx, CompiledScenario, Decision, PrincipleIx, Session, Stop};
use crate::paths::{Paths, Scale, Values};

/// The turning points of an attempt: critical ones first, then the greatest loss.
pub(super) fn points(session: &Session, paths: &Paths, guidance: &Guidance) -> Vec<TurningPoint> {
    let scale = Scale::new(session.compiled(), guidance);
    let decisions = session.decisions().iter().enumerate();
    let mut found: Vec<TurningPoint> = decisions
        .filter_map(|(number, decision)| point(session, paths, &scale, number, decision))
        .collect();
    found.sort_by_key(|point| (Reverse(point.critical), Reverse(point.lost), point.decision));
    found
}

fn point(
    session: &Session,
    paths: &Paths,
    scale: &Scale,
    number: usize,
    decision: &Decision,
) -> Option<TurningPoint> {
    let compiled = session.compiled();
    let before = paths.at(Stop::Choose(decision.scene), &decision.before)?;
    let taken = taken(compiled, paths, scale, decision)?;
    let critical = taken.critical;
    let after = match before.clean {
        Some(_) => taken.after.aim(),
        // A breach could not be avoided any more: the points alone decide.
        None => taken.after.points.best,
    };
    let lost = before.aim() - taken.points - after;
    // After some choices nothing but a critical breach is left, even if they earn most.
    let doomed = before.clean.is_some() && taken.after.clean.is_none();
    if lost <= 0 && !critical && !doomed {
        return None;
    }
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
        // Within 0 to 100: what is lost is at most the whole way.
        lost_percent: if span > 0 {
            ((lost.max(0) * 100 + span - 1) / span).min(100) as u8
        } else {
            0
        },
        critical,
        principle: telling_principle(compiled, scale, decision, better)
            .map(|index| compiled.principles[index].clone()),
    })
}

/// What the choice taken at a decision earned, and what it led to.
struct Taken {
    points: Points,
    critical: bool,
    after: Values,
}

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

/// The principle that says most about a decision: the heaviest one that was breached, else the heaviest that
/// the better choice follows.
fn telling_principle(
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
