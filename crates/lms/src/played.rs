//! The parts of an attempt that reports need.

use samtalerum_core::code::PastResult;
use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{AttemptKind, Event, Mode, Session};
use samtalerum_core::scenario::Id;

use crate::answer::Answer;
use crate::answers::answers;

/// The parts of an attempt that reports need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Played {
    /// The attempt's id.
    pub id: String,
    /// The id of the meeting that the attempt counts for. An attempt at a twin counts for the meeting that the twin
    /// belongs to.
    pub meeting: Id,
    /// The id of the scenario that was played: the meeting's own or its twin.
    pub scenario: Id,
    /// The kind of the attempt, such as practice or assessment.
    pub kind: AttemptKind,
    /// The start of the attempt, in seconds since 1970 (UTC).
    pub started: u64,
    /// Playing time in seconds.
    pub seconds: u64,
    /// The id of the scene that was reached last; `None` before the meeting begins, or if only the result of the
    /// attempt is known.
    pub scene: Option<Id>,
    /// The result; `None` if the debrief was not reached.
    pub result: Option<PlayedResult>,
    /// The answers, in order.
    pub answers: Vec<Answer>,
    /// The attempt code; `None` if the attempt is not finished, if only its result is known, or if it cannot be
    /// encoded.
    pub code: Option<String>,
}

/// The result of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayedResult {
    /// The percentage; `None` if it is not known.
    pub percent: Option<u8>,
    /// `true` if the attempt is passed.
    pub passed: bool,
    /// The percentage in each area, in the order of [`Area::ALL`](samtalerum_core::guidance::Area::ALL); `None` for an
    /// area without a percentage.
    pub areas: [Option<u8>; 4],
}

impl Played {
    /// Derives from a session what reports need. `debrief` is called only if the meeting is over. In that case the
    /// debrief counts as reached, since an attempt does not store whether the debrief was opened.
    pub fn of(session: &Session, content: &Content, debrief: impl FnOnce() -> Debrief) -> Self {
        let header = &session.attempt().header;
        let debrief = session.is_over().then(debrief);
        let compiled = session.compiled();
        let mut latest = session.events().iter().rev();
        let scene = latest.find_map(|event| match event {
            Event::Enter(scene) => Some(compiled.scene_id(*scene).clone()),
            _ => None,
        });
        Self {
            id: header.id.clone(),
            meeting: content.course.meeting_of(&header.scenario).to_owned(),
            scenario: header.scenario.clone(),
            kind: header.kind(),
            started: header.started,
            seconds: session.elapsed() / 1000,
            scene,
            answers: answers(session, content, debrief.as_ref()),
            result: debrief.map(|debrief| PlayedResult {
                percent: debrief.percent,
                passed: debrief.passed,
                areas: std::array::from_fn(|area| {
                    debrief.areas.get(area).and_then(|one| one.percent)
                }),
            }),
            code: None,
        }
    }

    /// Builds the value for an attempt whose acts were left out of the course code. Only the attempt's result is known.
    pub fn past(past: &PastResult, content: &Content) -> Self {
        let kind = match past.mode {
            _ if past.again => AttemptKind::Again,
            Mode::Practice => AttemptKind::Practice,
            Mode::Assessment => AttemptKind::Assessment,
        };
        Self {
            // The ids of stored attempts have two dots, so no stored attempt has this id.
            id: format!("{}.{}", past.scenario, past.started),
            meeting: content.course.meeting_of(&past.scenario).to_owned(),
            scenario: past.scenario.clone(),
            kind,
            started: past.started,
            seconds: 0,
            scene: None,
            result: Some(PlayedResult {
                percent: past.judged.percent,
                passed: past.judged.passed,
                areas: [None; 4],
            }),
            answers: Vec::new(),
            code: None,
        }
    }
}
