//! Short forms for the tables of other tests: attempts, policies and launches.

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{Attempt, AttemptKind, Mode, Session, TimedAct};
use samtalerum_core::scenario::Course;
use samtalerum_lms::{Launch, Moment, Played, PlayedResult, Policy, Record, Reporter, Scope};

use crate::support::{content, explored};

/// A course of three meetings. The second has a twin, the third need not be passed.
pub(crate) fn course() -> Course {
    let text = "Course(format: 1, pass_mark: 75, introduction: \"hello\", meetings: [\
        (scenario: \"a\", must_pass: true), (scenario: \"b\", must_pass: true, twin: \"b-2\"), (scenario: \"c\")])";
    let mut findings = Vec::new();
    let (course, _) = samtalerum_core::source::read::<Course, samtalerum_core::content::Course>(
        "course.ron",
        text,
        "meetings",
        &mut findings,
    );
    assert!(findings.is_empty(), "{findings:?}");
    course.unwrap()
}

/// Reads attempts such as `a assessment 80 passed, b practice open`. Each attempt starts one second after the attempt
/// before it. In each area, the result of an attempt equals its overall result.
pub(crate) fn attempts(text: &str) -> Vec<Played> {
    let attempts = text.split(", ").filter(|one| !one.is_empty()).enumerate();
    attempts
        .map(|(index, text)| {
            let mut parts = text.split(' ');
            let scenario = parts.next().unwrap().to_owned();
            let kind = match parts.next() {
                Some("assessment") => AttemptKind::Assessment,
                Some("practice") => AttemptKind::Practice,
                Some("again") => AttemptKind::Again,
                other => panic!("{other:?}"),
            };
            let percent = parts.next();
            let is_over = percent != Some("open");
            let percent = percent.and_then(|percent| percent.parse().ok());
            Played {
                id: format!("{scenario}.{index}.0"),
                meeting: course().meeting_of(&scenario).to_owned(),
                scenario,
                kind,
                started: index as u64,
                seconds: 60,
                scene: Some("start".to_owned()),
                result: is_over.then(|| PlayedResult {
                    percent,
                    passed: parts.next() == Some("passed"),
                    areas: [percent; 4],
                }),
                answers: Vec::new(),
                code: None,
            }
        })
        .collect()
}

/// Derives the record of these attempts with a pass mark of 70.
pub(crate) fn record(text: &str, policy: &Policy, scope: &Scope) -> Record {
    Record::of(&attempts(text), &course(), 70, policy, scope)
}

/// A policy with these rows, such as `counts=practice unpassed=failed`.
pub(crate) fn policy(rows: &str) -> Policy {
    let rows = rows.split(' ').filter(|row| !row.is_empty());
    rows.fold(Policy::default(), |policy, row| {
        let (row, value) = row.split_once('=').unwrap();
        policy.with(row, value).unwrap()
    })
}

/// Judges a session of the built-in course.
pub(crate) fn judge(session: &Session) -> Debrief {
    let paths = explored(&session.compiled().scenario.id);
    Debrief::new(session, &paths, &content().guidance)
}

/// Reads a launch.
pub(crate) fn launch(json: &serde_json::Value) -> Launch {
    serde_json::from_value(json.clone()).unwrap()
}

/// Creates the reporter of a launch, and returns it with the attempts that the launch resumes.
pub(crate) fn reporter(json: &serde_json::Value) -> (Reporter, Vec<Attempt>) {
    let (reporter, resumed) = Reporter::new(launch(json), content(), &judge);
    assert!(resumed.notices.is_empty(), "{:?}", resumed.notices);
    (reporter, resumed.attempts)
}

/// The clocks of the tests: an hour ahead of UTC, and 90.5 seconds after the launch.
pub(crate) const MOMENT: Moment = Moment {
    now: 1_795_748_790,
    zone: 60,
    session: 90_500,
};

/// Returns a copy of the session's attempt with this mode and this start time.
pub(crate) fn as_mode(session: &Session, mode: Mode, started: u64) -> Attempt {
    let mut attempt = session.attempt().clone();
    let content: Arc<Content> = content();
    attempt.header.mode = mode;
    attempt.header.started = started;
    attempt.header.id = format!("{}.{started}.00000007", attempt.header.scenario);
    attempt.header.content = content.meetings[&attempt.header.scenario].hash.clone();
    attempt
}

/// Returns the attempt with its first acts only.
pub(crate) fn first_acts(attempt: &Attempt, count: usize) -> Attempt {
    Attempt {
        header: attempt.header.clone(),
        acts: attempt.acts[..count].iter().map(TimedAct::clone).collect(),
    }
}
