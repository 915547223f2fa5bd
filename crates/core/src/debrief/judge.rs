//! Builds the debrief of a session.

use rustc_hash::FxHashMap;

use super::result::{
    AppraisalResult, AreaResult, BestPath, CriticalBreach, DEBRIEF_VERSION, Debrief,
    DecisionResult, MIN_JUDGED_IN_AREA, PrincipleResult, SignResult, StatementResult, TurningPoint,
    Verdict,
};
use super::{appraisal, ending, facts, signs, turning};
use crate::guidance::{Area, Grade, Guidance, VerdictKind};
use crate::meeting::{Act, CompiledScenario, PrincipleIx, SceneIx, Session, Stop};
use crate::paths::{Earnings, Paths, Scale, ScoredStatement};
use crate::scenario::Outcome;

impl Debrief {
    /// Judges an attempt against all paths through its scenario. An unfinished attempt is judged up to its last act,
    /// and is not passed.
    pub fn new(session: &Session, paths: &Paths, guidance: &Guidance) -> Self {
        let compiled = session.compiled();
        // Find the turning points before adding up the points, because the results of decisions refer to them.
        let mut tally = Tally {
            compiled,
            scale: Scale::new(compiled, guidance),
            earned: Earnings::default(),
            judged: [0; 4],
            critical: Vec::new(),
        };
        let turning_points = turning::points(session, paths, guidance);
        let contradictions = appraisal::contradictions(session, guidance);
        let mut decisions = tally.decisions(session, &turning_points, &contradictions);
        if !paths.explored.complete {
            // If some paths were not explored, it is not known which results could still be reached after a decision.
            // So do not report that a decision kept the best result within reach.
            for decision in &mut decisions {
                decision.kept_best = false;
            }
        }
        let note = tally.note(session);
        let appraisals = tally.appraisals(session);
        let signs = signs::results(session);
        let signs_grade = tally.signs(session, &signs);
        let areas = tally.areas(paths);
        let Tally {
            earned, critical, ..
        } = tally;
        // Convert the earned points to a percentage. `range` has the numbers of points that count as 0 and as 100
        // percent, which are known only if every path was explored.
        let range = paths.range();
        let percent = paths.explored.complete.then(|| range.percent(earned.best));
        let ending = match session.stop() {
            // The meeting is over only when its last lines have been read.
            Some(Stop::End { ending, .. }) if session.is_over() => {
                Some(compiled.ending_id(ending).clone())
            }
            _ => None,
        };
        let outcome = ending
            .as_ref()
            .and_then(|id| compiled.scenario.endings.get(id))
            .map(|ending| ending.outcome);
        let finished = ending.is_some();
        let header = &session.attempt().header;
        // From format 2 on, a meeting that ended badly for the citizen is never passed. In format 1, only points and
        // critical breaches decide.
        let ended_badly = compiled.scenario.has_stakes() && outcome == Some(Outcome::Poor);
        Self {
            version: DEBRIEF_VERSION,
            scenario: header.scenario.clone(),
            format: compiled.scenario.format,
            attempt: header.id.clone(),
            mode: header.mode,
            finished,
            passed: finished
                && !ended_badly
                && critical.is_empty()
                && percent.is_some_and(|percent| percent >= guidance.pass_mark),
            percent,
            pass_mark: guidance.pass_mark,
            points: earned.best,
            best: range.best,
            worst: range.worst,
            areas,
            principles: principles(&decisions, &note, guidance),
            critical,
            turning_points,
            decisions,
            signs,
            signs_grade,
            note,
            appraisals,
            appraisals_not_asked: !header.asks_appraisals() && compiled.scenario.has_appraisals(),
            chosen_by: ending::chosen_by(session, paths),
            established: facts::established(session),
            outcome,
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

/// Running total of points and critical breaches, over the decisions, the notes, the appraisals and the signs.
struct Tally<'a> {
    compiled: &'a CompiledScenario,
    scale: Scale,
    earned: Earnings,
    /// The number of acts that count in each area, by the area's position in [`Area::ALL`].
    judged: [usize; 4],
    critical: Vec<CriticalBreach>,
}

impl Tally<'_> {
    /// Adds the points that were earned in a scene.
    fn add(&mut self, scene: SceneIx, earned: &Earnings) {
        self.earned.add(earned);
        for area in Area::ALL {
            self.judged[area as usize] += usize::from(self.scale.counts_in(scene, area));
        }
    }

    /// Adds the points of a session's decisions to the total, and returns the results of the decisions.
    fn decisions(
        &mut self,
        session: &Session,
        turning_points: &[TurningPoint],
        contradictions: &[Option<usize>],
    ) -> Vec<DecisionResult> {
        let compiled = self.compiled;
        let mut decisions = Vec::new();
        for (number, decision) in session.decisions().iter().enumerate() {
            let review = compiled.agreement(decision.choice, &decision.before);
            let verdicts = decision.verdicts.iter().copied();
            let disputed = review.is_some_and(|review| review.disputed);
            let earned = self.scale.choice(decision.scene, verdicts, disputed);
            self.add(decision.scene, &earned);
            for (principle, kind) in &decision.verdicts {
                let breach = *kind == VerdictKind::Breaches && self.scale.is_critical(*principle);
                if breach && !earned.disputed {
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
            let facts = compiled.judged_facts(decision.choice, &decision.before);
            let named = |wanted: bool| {
                let named = facts
                    .iter()
                    .filter(|(_, established)| *established == wanted);
                named
                    .map(|(fact, _)| compiled.fact_id(*fact).clone())
                    .collect()
            };
            decisions.push(DecisionResult {
                scene: compiled.scene_id(decision.scene).clone(),
                choice: compiled.choice_id(decision.choice).clone(),
                verdicts: decision.verdicts.iter().map(verdict).collect(),
                points: earned.best,
                // A decision keeps the best result within reach unless it is a turning point.
                kept_best: turning_points
                    .iter()
                    .all(|turning| turning.decision != number),
                grade: earned.grade,
                act: compiled.choice_kind(decision.choice).cloned(),
                established: named(true),
                not_yet: named(false),
                contradicts: contradictions.get(number).copied().flatten(),
                review,
            });
        }
        decisions
    }

    /// Adds the points of a session's notes to the total, and returns the results of their statements.
    fn note(&mut self, session: &Session) -> Vec<StatementResult> {
        let compiled = self.compiled;
        let mut results = Vec::new();
        for note in session.notes() {
            let scored = note.statements.iter().map(|submitted| ScoredStatement {
                principle: compiled.statement_principle(submitted.statement),
                belongs: submitted.belongs,
                included: Some(submitted.included),
            });
            let earned = self.scale.note(note.scene, scored);
            self.add(note.scene, &earned);
            for submitted in &note.statements {
                let principle = compiled.statement_principle(submitted.statement);
                // A missing statement that belongs in the note costs points, but is never critical. An included
                // statement that does not belong can be critical.
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
                results.push(result);
            }
        }
        results
    }

    /// Adds the points of a session's appraisals to the total, and returns the results of the appraisals.
    fn appraisals(&mut self, session: &Session) -> Vec<AppraisalResult> {
        let results = appraisal::results(session);
        for (appraisal, result) in session.appraisals().iter().zip(&results) {
            let earned = self.scale.appraisal(appraisal.scene, Some(result.grade));
            self.add(appraisal.scene, &earned);
        }
        results
    }

    /// Adds the points for noticing signs to the total, and returns the grade of noticing them. Returns `None` if the
    /// meeting is not over, or if noticing signs earns nothing in it.
    fn signs(&mut self, session: &Session, signs: &[SignResult]) -> Option<Grade> {
        let scenario = &self.compiled.scenario;
        if !session.is_over() || scenario.signs.is_none() || !scenario.has_stakes() {
            return None;
        }
        let real = signs.iter().filter(|sign| sign.real).count();
        let seen = signs.iter().filter(|sign| sign.real && sign.marked).count();
        let imagined = signs
            .iter()
            .filter(|sign| !sign.real && sign.marked)
            .count();
        let grade = Grade::of_signs(seen, real, imagined);
        self.earned.add(&self.scale.signs(Some(grade)));
        for area in Area::ALL {
            self.judged[area as usize] += usize::from(self.scale.signs_count_in(area));
        }
        Some(grade)
    }

    /// Returns the result in each area, in the order of [`Area::ALL`].
    fn areas(&self, paths: &Paths) -> Vec<AreaResult> {
        let stakes = self.compiled.scenario.has_stakes();
        let result = |area: Area| {
            let range = paths.area_range(area);
            let points = self.earned.area_best[area as usize];
            let judged = self.judged[area as usize];
            // An area with only one or two acts gets no percentage. The number would look exact, but would depend on a
            // single act.
            let enough = if stakes {
                judged >= MIN_JUDGED_IN_AREA
            } else {
                range.best != range.worst
            };
            AreaResult {
                area,
                percent: (enough && paths.explored.complete).then(|| range.percent(points)),
                judged,
                points,
                best: range.best,
                worst: range.worst,
            }
        };
        Area::ALL.into_iter().map(result).collect()
    }
}

/// Counts the verdicts on each principle. Each statement of the note adds a verdict that its principle was followed or
/// breached.
fn principles(
    decisions: &[DecisionResult],
    note: &[StatementResult],
    guidance: &Guidance,
) -> Vec<PrincipleResult> {
    let mut counts: FxHashMap<(&str, VerdictKind), usize> = FxHashMap::default();
    for verdict in decisions.iter().flat_map(|decision| &decision.verdicts) {
        *counts
            .entry((&verdict.principle, verdict.kind))
            .or_default() += 1;
    }
    for statement in note {
        let kind = if statement.belongs == statement.included {
            VerdictKind::Follows
        } else {
            VerdictKind::Breaches
        };
        *counts.entry((&statement.principle, kind)).or_default() += 1;
    }
    let result = |principle: &String| {
        let count = |kind| counts.get(&(principle.as_str(), kind)).copied();
        let result = PrincipleResult {
            principle: principle.clone(),
            follows: count(VerdictKind::Follows).unwrap_or_default(),
            partly: count(VerdictKind::Partly).unwrap_or_default(),
            breaches: count(VerdictKind::Breaches).unwrap_or_default(),
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
