//! The record: completion, success, score, progress and areas, derived from the attempts by the policy.

use std::cmp::Reverse;

use samtalerum_core::guidance::Area;
use samtalerum_core::meeting::AttemptKind;
use samtalerum_core::scenario::{Course, Id, average};

use crate::played::{Played, PlayedResult};
use crate::policy::{Completion, Counts, Objectives, Policy, Reported, Scored, Unpassed};
use crate::scope::Scope;

/// The trainee's results in the meetings of the package, from which the reports are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// `true` if the condition in [`Policy::completion`] is met.
    pub completed: bool,
    /// The success of the package: unknown, passed or failed.
    pub success: Success,
    /// The score in percent; `None` if there is no score yet, or if the policy reports none.
    pub score: Option<u8>,
    /// The progress as two numbers `(n, m)`: a debrief was reached, in any mode, in `n` of the `m` meetings that decide
    /// about completion.
    pub progress: (usize, usize),
    /// The result in each area; empty if the policy reports none.
    pub objectives: Vec<Objective>,
    /// The point that the trainee reached in the attempt that was changed last, as `scenario/scene` or
    /// `scenario/debrief`; `menu` before the first attempt.
    pub bookmark: String,
    /// The playing time of all attempts at the meetings of the package, in seconds.
    pub seconds: u64,
}

/// The success of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Success {
    /// A meeting that must be passed has no result yet, or the policy does not report a failure.
    Unknown,
    /// The package is passed.
    Passed,
    /// Each meeting that must be passed has a result, but the package is not passed: a meeting is not passed, or the
    /// average is below the course's pass mark.
    Failed,
}

/// The part of the platform's record that a report must not overwrite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// A report may overwrite everything.
    Nothing,
    /// The platform's record is passed, so no lesser status is reported.
    Passed,
}

/// The result in an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Objective {
    /// The area.
    pub area: Area,
    /// The percentage; `None` if nothing is known yet, or if too little is judged in the area.
    pub score: Option<u8>,
    /// `true` if the percentage reaches the pass mark; `None` if there is no percentage.
    pub passed: Option<bool>,
}

impl Record {
    /// Derives the record from the attempts in `played`, which are sorted so that the most recently changed one is
    /// last. `pass_mark` is the pass mark of a meeting.
    pub fn of(
        played: &[Played],
        course: &Course,
        pass_mark: u8,
        policy: &Policy,
        scope: &Scope,
    ) -> Self {
        let mut mine = played
            .iter()
            .filter(|one| scope.contains(course, &one.scenario));
        let required = scope.required(course);
        let results: Vec<Option<&PlayedResult>> = required
            .iter()
            .map(|meeting| reported(played, meeting, policy).and_then(|one| one.result.as_ref()))
            .collect();
        let has_all = results.iter().all(Option::is_some);
        let judged: Vec<(Option<u8>, bool)> = results
            .iter()
            .map(|result| result.map_or((None, false), |one| (one.percent, one.passed)))
            .collect();
        let passed = match scope {
            Scope::One(_) => judged.iter().all(|(_, passed)| *passed),
            Scope::Course => course.judge(&judged).done,
        };
        let success = match (has_all && passed, has_all) {
            (true, _) => Success::Passed,
            (false, true) => Success::Failed,
            (false, false) => Success::Unknown,
        };
        let reached = |meeting: &&&Id| mine_at(played, meeting).any(|one| one.result.is_some());
        Self {
            completed: match policy.completion {
                Completion::Debriefs => has_all,
                Completion::Passed => success == Success::Passed,
            },
            success,
            score: score(&results, has_all, policy),
            progress: (required.iter().filter(reached).count(), required.len()),
            objectives: objectives(&results, has_all, pass_mark, policy),
            bookmark: bookmark(mine.clone().next_back()),
            seconds: mine.by_ref().map(|one| one.seconds).sum(),
        }
    }

    /// Returns `true` if the record may be closed. The package must be completed. It must also be passed, unless the
    /// policy closes a record that is not passed.
    pub fn is_final(&self, policy: &Policy) -> bool {
        let passed = self.success == Success::Passed;
        self.completed && (passed || policy.unpassed != Unpassed::Incomplete)
    }

    /// Returns three values for each objective: its index in the platform's record, `true` if the platform has the
    /// objective already, and the objective itself. Objectives that the platform lacks get the next free indices.
    /// Returns no objectives until a score is known.
    pub(crate) fn numbered_objectives<'a>(
        &'a self,
        known: &'a [String],
    ) -> impl Iterator<Item = (usize, bool, &'a Objective)> {
        let is_due = self.objectives.iter().any(|one| one.score.is_some());
        let mut next = known.len();
        let number = move |objective: &'a Objective| {
            let name = objective.area.name();
            let position = known.iter().position(|id| id == name);
            let index = position.unwrap_or_else(|| {
                next += 1;
                next - 1
            });
            (index, position.is_some(), objective)
        };
        let due = self.objectives.iter().filter(move |_| is_due);
        due.map(number)
    }

    /// Returns the success status to report. Unless the policy reports failures, a failure is reported as unknown.
    pub fn reported_success(&self, policy: &Policy) -> Success {
        match self.success {
            Success::Failed if policy.unpassed != Unpassed::Failed => Success::Unknown,
            success => success,
        }
    }
}

/// Returns the attempts at a meeting, without those that continue from the middle of an earlier attempt.
fn mine_at<'a>(played: &'a [Played], meeting: &'a str) -> impl Iterator<Item = &'a Played> {
    let mine = played.iter().filter(move |one| one.meeting == meeting);
    mine.filter(|one| one.kind != AttemptKind::Again)
}

/// Returns the attempts at a meeting that are finished and count, in the order in which the attempts began.
fn counted<'a>(played: &'a [Played], meeting: &'a str, policy: &Policy) -> Vec<&'a Played> {
    let counts = |one: &&Played| match policy.counts {
        Counts::Assessments => one.kind == AttemptKind::Assessment,
        Counts::Practice => true,
    };
    let mine = mine_at(played, meeting).filter(counts);
    let mut counted: Vec<&Played> = mine.filter(|one| one.result.is_some()).collect();
    counted.sort_by_key(|one| one.started);
    counted
}

/// Returns the attempt whose result is reported for a meeting; `None` if no attempt that counts is finished.
pub(crate) fn reported<'a>(
    played: &'a [Played],
    meeting: &'a str,
    policy: &Policy,
) -> Option<&'a Played> {
    let mut counted = counted(played, meeting, policy).into_iter();
    match policy.reported {
        Reported::First => counted.next(),
        Reported::Latest => counted.next_back(),
        // Of equally good attempts, take the first.
        Reported::Best => counted.min_by_key(|one| {
            let result = one.result.as_ref();
            Reverse(result.map(|result| (result.passed, result.percent)))
        }),
    }
}

/// Returns the first finished assessment of a meeting.
pub(crate) fn first_assessment<'a>(played: &'a [Played], meeting: &'a str) -> Option<&'a Played> {
    mine_at(played, meeting)
        .filter(|one| one.kind == AttemptKind::Assessment && one.result.is_some())
        .min_by_key(|one| one.started)
}

/// Returns the score: the average over the meetings that decide about the result.
fn score(results: &[Option<&PlayedResult>], has_all: bool, policy: &Policy) -> Option<u8> {
    let is_due = match policy.scored {
        Scored::Complete => has_all,
        Scored::Partial => results.iter().any(Option::is_some),
        Scored::Never => false,
    };
    let percent = |result: &Option<&PlayedResult>| result.and_then(|one| one.percent);
    // If no percentage is known, report no score, because 0 would look like a result.
    let is_known = results.iter().any(|result| percent(result).is_some());
    let percents = results.iter().map(|result| percent(result).unwrap_or(0));
    average(percents).filter(|_| is_due && is_known)
}

/// Returns the result in each area: the average over the meetings that judge the area.
fn objectives(
    results: &[Option<&PlayedResult>],
    has_all: bool,
    pass_mark: u8,
    policy: &Policy,
) -> Vec<Objective> {
    let objective = |area: Area| {
        let known = results.iter().flatten();
        let score = average(known.filter_map(|result| result.areas[area as usize]));
        let is_due = match policy.scored {
            Scored::Complete => has_all,
            Scored::Partial => true,
            Scored::Never => false,
        };
        let score = score.filter(|_| is_due);
        Objective {
            area,
            score,
            passed: score.map(|score| score >= pass_mark),
        }
    };
    match policy.objectives {
        Objectives::Areas => Area::ALL.into_iter().map(objective).collect(),
        Objectives::Never => Vec::new(),
    }
}

/// Returns a text that says how far the trainee has come in the most recently changed attempt. The text is never empty,
/// because some platforms refuse an empty bookmark.
fn bookmark(last: Option<&Played>) -> String {
    /// The bookmark before the first meeting.
    const MENU: &str = "menu";
    /// The second part of the bookmark when a meeting is over. The first part is the id of the scenario.
    const DEBRIEF: &str = "debrief";
    let place = last.and_then(|last| {
        let scene = last.scene.as_deref();
        let reached = match last.result {
            Some(_) => DEBRIEF,
            None => scene?,
        };
        Some(format!("{}/{reached}", last.scenario))
    });
    place.unwrap_or_else(|| MENU.to_owned())
}
