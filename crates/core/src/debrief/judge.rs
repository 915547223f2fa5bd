//! Builds the debrief of a session.

use super::result::{
    AreaResult, BestPath, CriticalBreach, Debrief, DecisionResult, PrincipleResult,
    StatementResult, TurningPoint, Verdict,
};
use super::{signs, turning};
use crate::guidance::{Area, Guidance, VerdictKind};
use crate::meeting::{Act, CompiledScenario, PrincipleIx, Session, Stop};
use crate::paths::{Earnings, Paths, Scale};

impl Debrief {
    /// Judges an attempt against all paths through its scenario. An unfinished attempt is judged up to its last act,
    /// and is not passed.
    pub fn new(session: &Session, paths: &Paths, guidance: &Guidance) -> Self {
        let compiled = session.compiled();
        // Add up the points. The turning points come first: the decisions refer to them.
        let mut tally = Tally {
            compiled,
            scale: Scale::new(compiled, guidance),
            earned: Earnings::default(),
            critical: Vec::new(),
        };
        let turning_points = turning::points(session, paths, guidance);
        let decisions = tally.decisions(session, &turning_points);
        let note = tally.note(session);
        let Tally {
            earned, critical, ..
        } = tally;
        // Set the points against the best and the worst path.
        let start = paths.start();
        let percent = start.points.percent(earned.best);
        let ending = match session.stop() {
            // The meeting is over only when its last lines have been read.
            Some(Stop::End { ending, .. }) if session.is_over() => {
                Some(compiled.ending_id(ending).clone())
            }
            _ => None,
        };
        let finished = ending.is_some();
        let header = &session.attempt().header;
        Self {
            scenario: header.scenario.clone(),
            attempt: header.id.clone(),
            mode: header.mode,
            finished,
            passed: finished && critical.is_empty() && percent >= guidance.pass_mark,
            percent,
            pass_mark: guidance.pass_mark,
            points: earned.best,
            best: start.points.best,
            worst: start.points.worst,
            areas: areas(&earned, paths),
            principles: principles(&decisions, &note, guidance),
            critical,
            turning_points,
            decisions,
            signs: signs::results(session),
            note,
            outcome: ending
                .as_ref()
                .and_then(|id| compiled.scenario.endings.get(id))
                .map(|ending| ending.outcome),
            ending,
            best_path: best_path(session, paths),
            steps_back: session
                .attempt()
                .acts
                .iter()
                .filter(|act| act.act == Act::StepBack)
                .count(),
            seconds: session.elapsed() / 1000,
        }
    }
}

/// Running total of points and critical breaches, over the decisions and then the notes.
struct Tally<'a> {
    compiled: &'a CompiledScenario,
    scale: Scale,
    earned: Earnings,
    critical: Vec<CriticalBreach>,
}

impl Tally<'_> {
    /// Adds the decisions of a session and returns their results.
    fn decisions(
        &mut self,
        session: &Session,
        turning_points: &[TurningPoint],
    ) -> Vec<DecisionResult> {
        let compiled = self.compiled;
        let mut decisions = Vec::new();
        for (number, decision) in session.decisions().iter().enumerate() {
            let mut points = 0;
            for (principle, kind) in &decision.verdicts {
                let (area, worth, breach) = self.scale.verdict(*principle, *kind);
                self.earned.earn(area, worth);
                points += worth;
                if breach {
                    self.critical.push(CriticalBreach {
                        principle: compiled.principles[*principle].clone(),
                        decision: Some(number),
                        statement: None,
                    });
                }
            }
            let verdict = |(principle, kind): &(PrincipleIx, VerdictKind)| Verdict {
                principle: compiled.principles[*principle].clone(),
                kind: *kind,
            };
            decisions.push(DecisionResult {
                scene: compiled.scene_id(decision.scene).clone(),
                choice: compiled.choice_id(decision.choice).clone(),
                verdicts: decision.verdicts.iter().map(verdict).collect(),
                points,
                // A decision that lowered the best result still possible is a turning point.
                kept_best: turning_points
                    .iter()
                    .all(|turning| turning.decision != number),
            });
        }
        decisions
    }

    /// Adds the submitted notes of a session and returns the results of their statements.
    fn note(&mut self, session: &Session) -> Vec<StatementResult> {
        let compiled = self.compiled;
        let mut note = Vec::new();
        let statements = session.notes().iter().flat_map(|note| &note.statements);
        for submitted in statements {
            let principle = compiled.statement_principle(submitted.statement);
            let right = submitted.belongs == submitted.included;
            let (area, worth) = self.scale.statement(principle, right);
            self.earned.earn(area, worth);
            // Leaving out a statement that belongs only costs points; including one that does not can be critical.
            let critical =
                submitted.included && !submitted.belongs && self.scale.is_critical(principle);
            let result = StatementResult {
                statement: compiled.statement_id(submitted.statement).clone(),
                belongs: submitted.belongs,
                included: submitted.included,
                principle: compiled.principles[principle].clone(),
                critical,
            };
            if critical {
                self.critical.push(CriticalBreach {
                    principle: result.principle.clone(),
                    decision: None,
                    statement: Some(result.statement.clone()),
                });
            }
            note.push(result);
        }
        note
    }
}

/// Returns the result in each area, in the order of [`Area::ALL`].
fn areas(earned: &Earnings, paths: &Paths) -> Vec<AreaResult> {
    let result = |area: Area| {
        let range = paths.start().areas[area as usize];
        let points = earned.area_best[area as usize];
        let judged = range.best != range.worst;
        AreaResult {
            area,
            percent: judged.then(|| range.percent(points)),
            points,
            best: range.best,
            worst: range.worst,
        }
    };
    Area::ALL.into_iter().map(result).collect()
}

/// Counts the verdicts on each principle. Statements of the note count as followed or breached.
fn principles(
    decisions: &[DecisionResult],
    note: &[StatementResult],
    guidance: &Guidance,
) -> Vec<PrincipleResult> {
    let verdicts = decisions.iter().flat_map(|decision| &decision.verdicts);
    let mut counted: Vec<(&str, VerdictKind)> = verdicts
        .map(|verdict| (verdict.principle.as_str(), verdict.kind))
        .collect();
    counted.extend(note.iter().map(|one| {
        let kind = if one.belongs == one.included {
            VerdictKind::Follows
        } else {
            VerdictKind::Breaches
        };
        (one.principle.as_str(), kind)
    }));
    let result = |principle: &String| {
        let count = |kind| {
            counted
                .iter()
                .filter(|(id, counted)| id == principle && *counted == kind)
                .count()
        };
        let result = PrincipleResult {
            principle: principle.clone(),
            follows: count(VerdictKind::Follows),
            partly: count(VerdictKind::Partly),
            breaches: count(VerdictKind::Breaches),
        };
        (result.follows + result.partly + result.breaches > 0).then_some(result)
    };
    guidance.principles.keys().filter_map(result).collect()
}

/// Returns a best path from the start of the session's scenario.
fn best_path(session: &Session, paths: &Paths) -> BestPath {
    let compiled = session.compiled();
    let (state, stop) = compiled.begin(&mut |_| {});
    let (steps, ending) = paths.best_path(stop, &state);
    let decision = |step: &crate::paths::BestStep| {
        Some((
            compiled.scene_id(step.scene).clone(),
            compiled.choice_id(step.choice?).clone(),
        ))
    };
    BestPath {
        decisions: steps.iter().filter_map(decision).collect(),
        ending: ending.map(|ending| compiled.ending_id(ending).clone()),
    }
}
