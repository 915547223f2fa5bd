//! Turning points: decisions after which the best result still reachable dropped.

use std::cmp::Reverse;

use super::result::TurningPoint;
use crate::guidance::{Guidance, Points, VerdictKind};
use crate::meeting::{Decision, Plot, Session, Stop};
use crate::paths::{Paths, Scale};

/// The turning points of an attempt: critical ones first, then the greatest loss.
pub(super) fn points(session: &Session, paths: &Paths, guidance: &Guidance) -> Vec<TurningPoint> {
    let scale = Scale::new(session.plot(), guidance);
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
    let plot = session.plot();
    let before = paths.at(Stop::Choose(decision.scene), &decision.before)?;
    let (after, critical) = aim_after(plot, paths, scale, decision, decision.choice)?;
    let lost = before.aim() - after;
    if lost <= 0 && !critical {
        return None;
    }
    let (steps, _) = paths.best_way(Stop::Choose(decision.scene), &decision.before);
    let better = steps
        .first()
        .and_then(|step| step.choice)
        .filter(|better| *better != decision.choice);
    let span = paths.start().points.best - paths.start().points.worst;
    Some(TurningPoint {
        decision: number,
        scene: plot.scene_id(decision.scene).clone(),
        choice: plot.choice_id(decision.choice).clone(),
        better: better.map(|choice| plot.choice_id(choice).clone()),
        lost: lost.max(0),
        // Within 0 to 100: what is lost is at most the whole way.
        lost_percent: if span > 0 {
            ((lost.max(0) * 100 + span - 1) / span).min(100) as u8
        } else {
            0
        },
        critical,
        principle: telling_principle(plot, scale, decision, better)
            .map(|index| plot.principles[index].clone()),
    })
}

/// The result to aim for once a choice is taken, and whether it breaches a critical principle.
fn aim_after(
    plot: &Plot,
    paths: &Paths,
    scale: &Scale,
    decision: &Decision,
    choice: usize,
) -> Option<(Points, bool)> {
    let mut points = 0;
    let mut critical = false;
    for (principle, kind) in plot.verdicts(choice, &decision.before) {
        let (_, worth, breach) = scale.verdict(principle, kind);
        points += worth;
        critical |= breach;
    }
    let mut memory = decision.before.clone();
    let stop = plot.take(choice, &mut memory, &mut |_| {});
    let after = paths.at(stop, &memory)?;
    Some((points + after.aim(), critical))
}

/// The principle that says most about a decision: the heaviest one that was breached, else the heaviest that
/// the better choice follows.
fn telling_principle(
    plot: &Plot,
    scale: &Scale,
    decision: &Decision,
    better: Option<usize>,
) -> Option<usize> {
    let heaviest = |verdicts: &mut dyn Iterator<Item = (usize, VerdictKind)>,
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
            &mut plot.verdicts(better, &decision.before),
            VerdictKind::Follows,
        )
    })
}
