//! Plays the steps of a playthrough.

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

/// Where a playthrough cannot go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stuck {
    /// The step that cannot be done (0 is the first); nothing where the steps end before the meeting.
    pub step: Option<usize>,
    /// What the meeting waits for there.
    pub due: Due,
}

/// What a meeting waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// A choice in this scene, one of these.
    Choice(Id, Vec<Id>),
    /// The note of this scene, with some of these statements.
    Note(Id, Vec<Id>),
    /// Nothing: it is over.
    Nothing,
}

/// Plays these steps, and gives them with all that they lead to now. `paths` are those of the compiled scenario.
///
/// # Errors
/// A step cannot be done, or the meeting is not over after the last.
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
    let ending = debrief.ending.ok_or_else(|| stuck(&session, None))?;
    let met = debrief.principles.iter();
    Ok(Playthrough {
        format: FORMAT,
        steps: found,
        ending,
        passed: Some(debrief.passed),
        percent: Some(debrief.percent),
        principles: Some(
            met.map(|result| (result.principle.clone(), result.into()))
                .collect(),
        ),
    })
}

/// The meeting right after its beginning, for nobody in particular.
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

fn perform(session: &mut Session, act: Act) -> Result<(), Refused> {
    session.perform(TimedAct { at: 0, act })
}

fn read_on(session: &mut Session) {
    while let Some(line) = session.next_line() {
        let id = session.compiled().line(line).id().clone();
        if perform(session, Act::Read(id)).is_err() {
            return;
        }
    }
}

/// Does a step, and gives it with what it leads to.
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
    }
    Ok(step.clone())
}

fn judged(session: &Session, decision: &Decision) -> Vec<Judged> {
    let principles = &session.compiled().principles;
    let verdicts = decision.verdicts.iter();
    verdicts
        .map(|(principle, kind)| Judged::new(*kind, &principles[*principle]))
        .collect()
}

/// The lines shown since the last choice or note.
fn heard(session: &Session) -> Vec<Id> {
    let line = |event: &Event| match event {
        Event::Line(line) => Some(session.compiled().line(*line).id().clone()),
        _ => None,
    };
    let events = session.events();
    let since = events
        .iter()
        .rposition(|event| matches!(event, Event::Choice(_) | Event::Submitted(_)));
    events[since.map_or(0, |index| index + 1)..]
        .iter()
        .filter_map(line)
        .collect()
}

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
        Some(Stop::End { .. }) | None => Due::Nothing,
    };
    Stuck { step, due }
}
