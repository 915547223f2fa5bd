//! Replay of a playthrough's steps.

use std::sync::Arc;

use super::model::{FORMAT, Judged, Playthrough, Step};
use samtalerum_core::debrief::Debrief;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::meeting::{
    ATTEMPT_FORMAT, Act, Attempt, CompiledScenario, Decision, Event, Header, Mode, Refused,
    Session, Stop, TimedAct,
};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::Id;

/// The point at which a playthrough cannot continue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stuck {
    /// The index of the step that cannot be taken; `None` if the steps end before the meeting does.
    pub step: Option<usize>,
    /// The input that the meeting waits for at that point.
    pub due: Due,
}

/// Input that a meeting waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// A choice: the id of the scene, and the ids of the choices that it offers.
    Choice(Id, Vec<Id>),
    /// The note: the id of the scene, and the ids of the statements that it offers.
    Note(Id, Vec<Id>),
    /// An appraisal: the id of the scene, and the ids of the facts that it offers to build on.
    Appraisal(Id, Vec<Id>),
    /// No input, since the meeting is over.
    Nothing,
}

/// Plays these steps and returns them with their current results. `paths` are the paths of the compiled scenario.
///
/// # Errors
/// Returns the point reached if a step cannot be taken, or if the meeting is not over after the last step.
pub fn replay(
    compiled: &Arc<CompiledScenario>,
    paths: &Paths,
    guidance: &Guidance,
    steps: &[Step],
) -> Result<Playthrough, Stuck> {
    let mut session = begun(compiled);
    let mut found = Vec::with_capacity(steps.len());
    for (number, step) in steps.iter().enumerate() {
        read_on(&mut session);
        match take(&mut session, step) {
            Ok(step) => found.push(step),
            Err(_) => return Err(stuck(&session, Some(number))),
        }
    }
    read_on(&mut session);
    let debrief = Debrief::new(&session, paths, guidance);
    // Each appraisal has a grade, because its last case has no condition and so always applies.
    let mut grades = debrief.appraisals.iter().map(|one| one.grade.into());
    for step in &mut found {
        if let Step::Appraise { judged, .. } = step {
            *judged = grades.next();
        }
    }
    let ending = debrief.ending.ok_or_else(|| stuck(&session, None))?;
    let met = debrief.principles.iter();
    Ok(Playthrough {
        format: FORMAT,
        steps: found,
        ending,
        passed: Some(debrief.passed),
        percent: debrief.percent,
        principles: Some(
            met.map(|result| (result.principle.clone(), result.into()))
                .collect(),
        ),
    })
}

/// Returns a session in which the meeting has just begun. The session belongs to no trainee.
fn begun(compiled: &Arc<CompiledScenario>) -> Session {
    let attempt = Attempt {
        header: Header {
            format: ATTEMPT_FORMAT,
            id: "playthrough".to_owned(),
            scenario: compiled.scenario.id.clone(),
            content: String::new(),
            mode: Mode::Practice,
            seed: 0,
            started: 0,
            again_from: None,
            preview: None,
        },
        acts: vec![TimedAct {
            at: 0,
            act: Act::Begin,
        }],
    };
    Session::replay(Arc::clone(compiled), attempt).0
}

/// Performs an act. Its time is 0, since the results do not depend on it.
fn perform(session: &mut Session, act: Act) -> Result<(), Refused> {
    session.perform(TimedAct { at: 0, act })
}

/// Reads all lines up to the next choice, note, appraisal or ending.
fn read_on(session: &mut Session) {
    while let Some(line) = session.next_line() {
        let id = session.compiled().line(line).id().clone();
        if perform(session, Act::Read(id)).is_err() {
            return;
        }
    }
}

/// Takes a step and returns it with its current results, except for the grade of an appraisal.
fn take(session: &mut Session, step: &Step) -> Result<Step, Refused> {
    match step {
        Step::Lines(_) => return Ok(Step::Lines(heard(session))),
        Step::Mark(line) => perform(session, Act::Mark(line.clone()))?,
        Step::Unmark(line) => perform(session, Act::Unmark(line.clone()))?,
        Step::Choose { id, .. } => {
            perform(session, Act::Choose(id.clone()))?;
            return Ok(Step::Choose {
                id: id.clone(),
                judged: session.decisions().last().map(|one| judged(session, one)),
            });
        }
        Step::Note(statements) => {
            for statement in statements {
                perform(session, Act::Include(statement.clone()))?;
            }
            perform(session, Act::Submit)?;
        }
        Step::Appraise {
            level,
            basis,
            first,
            build_on,
            confidence,
            ..
        } => {
            perform(session, Act::Level(level.name().to_owned()))?;
            perform(session, Act::Basis(basis.name().to_owned()))?;
            if let Some(first) = first {
                perform(session, Act::First(first.clone()))?;
            }
            for fact in build_on {
                perform(session, Act::BuildOn(fact.clone()))?;
            }
            perform(session, Act::Confidence(confidence.name().to_owned()))?;
            perform(session, Act::Submit)?;
        }
    }
    Ok(step.clone())
}

/// Returns the verdicts on a decision.
fn judged(session: &Session, decision: &Decision) -> Vec<Judged> {
    let principles = &session.compiled().principles;
    let verdicts = decision.verdicts.iter();
    verdicts
        .map(|(principle, kind)| Judged::new(*kind, &principles[*principle]))
        .collect()
}

/// Returns the lines shown since the last choice, note or appraisal.
fn heard(session: &Session) -> Vec<Id> {
    let line = |event: &Event| match event {
        Event::Line(line) => Some(session.compiled().line(*line).id().clone()),
        _ => None,
    };
    let events = session.events();
    let since = events.iter().rposition(|event| {
        matches!(
            event,
            Event::Choice(_) | Event::Submitted(_) | Event::Appraised(_)
        )
    });
    events[since.map_or(0, |index| index + 1)..]
        .iter()
        .filter_map(line)
        .collect()
}

/// Describes the point that a session has reached. `step` is the index of the step that cannot be taken, if any.
fn stuck(session: &Session, step: Option<usize>) -> Stuck {
    let compiled = session.compiled();
    let due = match session.stop() {
        Some(Stop::Choose(scene)) => {
            let offered = session.offered().into_iter();
            let offered = offered.map(|choice| compiled.choice_id(choice).clone());
            Due::Choice(compiled.scene_id(scene).clone(), offered.collect())
        }
        Some(Stop::Note(scene)) => {
            let offered = session.statements().into_iter();
            let offered = offered.map(|(statement, _)| compiled.statement_id(statement).clone());
            Due::Note(compiled.scene_id(scene).clone(), offered.collect())
        }
        Some(Stop::Appraise(scene)) => {
            let offered = session.offered_facts().into_iter();
            let offered = offered.map(|fact| compiled.fact_id(fact).clone());
            Due::Appraisal(compiled.scene_id(scene).clone(), offered.collect())
        }
        Some(Stop::End { .. }) | None => Due::Nothing,
    };
    Stuck { step, due }
}
