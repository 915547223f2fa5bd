//! What the stored attempts say of the course: what is under way, best and latest results.

use std::collections::HashMap;
use std::sync::Arc;

use super::PathsCache;
use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::guidance::Area;
use samtalerum_core::meeting::{Attempt, Session};
use samtalerum_core::scenario::{Course, Id};

/// The attempts at each meeting.
#[derive(Debug, Default)]
pub(super) struct Progress {
    meetings: HashMap<Id, MeetingProgress>,
}

/// The attempts at one meeting.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct MeetingProgress {
    /// Attempts that can be gone on with, the newest first: their ids and when they were started.
    pub(super) under_way: Vec<(String, u64)>,
    /// Finished attempts, the newest first.
    pub(super) finished: Vec<Finished>,
}

/// A finished attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finished {
    pub(super) id: String,
    pub(super) started: u64,
    pub(super) percent: u8,
    pub(super) passed: bool,
    /// Per area, in the order of [`Area::ALL`]; nothing where the meeting judges nothing in it.
    pub(super) areas: [Option<u8>; 4],
}

/// Average results in one area over all meetings that were finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct AreaProgress {
    pub(super) area: Area,
    /// Of the latest attempts; nothing where none was finished.
    pub(super) latest: Option<u8>,
    /// Of the best attempts.
    pub(super) best: Option<u8>,
}

/// Where the course stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CourseProgress {
    /// Meetings that must be passed, and how many of them are.
    pub(super) passed: usize,
    pub(super) needed: usize,
    /// The average of their best results; one that was not finished counts 0.
    pub(super) average: u8,
    /// Whether the course is passed.
    pub(super) done: bool,
}

/// What to practise next, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Proposal {
    pub(super) scenario: Id,
    pub(super) reason: ProposalReason,
}

/// Why a meeting is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProposalReason {
    /// It shows how to play.
    Introduction,
    /// It comes next in the course.
    Next,
    /// It was played, but not passed yet.
    NotPassed,
    /// It gives most to gain in the area that went worst.
    Weakest(Area),
}

impl Progress {
    /// What these attempts (the newest first) say.
    pub(super) fn of(attempts: &[Attempt], content: &Content, paths: &PathsCache) -> Self {
        let mut progress = Self::default();
        for attempt in attempts {
            let Some(meeting) = content.meetings.get(&attempt.header.scenario) else {
                continue;
            };
            // A preview is the author's, not the trainee's.
            if attempt.header.preview.is_some() {
                continue;
            }
            let (session, _) = Session::replay(Arc::clone(&meeting.compiled), attempt.clone());
            progress.add(&session, content, paths, false);
        }
        progress
    }

    /// Takes in how an attempt stands now, as the newest one.
    pub(super) fn renew(&mut self, session: &Session, content: &Content, paths: &PathsCache) {
        for meeting in self.meetings.values_mut() {
            let id = &session.attempt().header.id;
            meeting.under_way.retain(|(other, _)| other != id);
            meeting.finished.retain(|other| other.id != *id);
        }
        if session.attempt().header.preview.is_none() {
            self.add(session, content, paths, true);
        }
    }

    fn add(&mut self, session: &Session, content: &Content, paths: &PathsCache, first: bool) {
        let header = &session.attempt().header;
        let meeting = self.meetings.entry(header.scenario.clone()).or_default();
        if session.is_over() {
            let paths = paths.get(session.compiled(), content);
            let debrief = Debrief::new(session, &paths, &content.guidance);
            let finished = Finished {
                id: header.id.clone(),
                started: header.started,
                percent: debrief.percent,
                passed: debrief.passed,
                areas: std::array::from_fn(|area| {
                    debrief.areas.get(area).and_then(|result| result.percent)
                }),
            };
            let at = if first { 0 } else { meeting.finished.len() };
            meeting.finished.insert(at, finished);
        } else {
            let at = if first { 0 } else { meeting.under_way.len() };
            meeting
                .under_way
                .insert(at, (header.id.clone(), header.started));
        }
    }

    /// The attempts at a meeting.
    pub(super) fn meeting(&self, id: &str) -> MeetingProgress {
        self.meetings.get(id).cloned().unwrap_or_default()
    }

    /// Where the course stands.
    pub(super) fn course(&self, course: &Course) -> CourseProgress {
        let needed = course.meetings.iter().filter(|meeting| meeting.must_pass);
        let best: Vec<(u8, bool)> = needed
            .map(|meeting| self.meeting(&meeting.scenario).best())
            .collect();
        let passed = best.iter().filter(|(_, passed)| *passed).count();
        let average = average(best.iter().map(|(percent, _)| *percent)).unwrap_or(0);
        CourseProgress {
            passed,
            needed: best.len(),
            average,
            done: passed == best.len() && average >= course.pass_mark,
        }
    }

    /// The areas over all meetings that were finished.
    pub(super) fn areas(&self) -> [AreaProgress; 4] {
        let finished: Vec<&MeetingProgress> = self
            .meetings
            .values()
            .filter(|meeting| !meeting.finished.is_empty())
            .collect();
        Area::ALL.map(|area| {
            let at = area as usize;
            let latest = finished
                .iter()
                .filter_map(|meeting| meeting.finished.first()?.areas[at]);
            let best = finished.iter().filter_map(|meeting| {
                meeting
                    .finished
                    .iter()
                    .filter_map(|one| one.areas[at])
                    .max()
            });
            AreaProgress {
                area,
                latest: average(latest),
                best: average(best),
            }
        })
    }

    /// What to practise next: the introduction, then the meetings in their order until each was passed, then the
    /// one with most to gain in the weakest area.
    pub(super) fn proposal(
        &self,
        course: &Course,
        playable: &dyn Fn(&str) -> bool,
    ) -> Option<Proposal> {
        let propose = |scenario: &Id, reason| Proposal {
            scenario: scenario.clone(),
            reason,
        };
        let untried = |id: &Id| self.meeting(id).finished.is_empty();
        let introduction = course
            .introduction
            .iter()
            .find(|id| playable(id) && untried(id));
        if let Some(id) = introduction.filter(|_| self.meetings.is_empty()) {
            return Some(propose(id, ProposalReason::Introduction));
        }
        let meetings: Vec<&Id> = course
            .meetings
            .iter()
            .map(|meeting| &meeting.scenario)
            .filter(|id| playable(id))
            .collect();
        if let Some(id) = meetings.iter().find(|id| !self.meeting(id).best().1) {
            return Some(propose(
                id,
                if untried(id) {
                    ProposalReason::Next
                } else {
                    ProposalReason::NotPassed
                },
            ));
        }
        let weakest = self
            .areas()
            .into_iter()
            .filter(|area| area.best.is_some_and(|best| best < 100));
        let weakest = weakest.min_by_key(|area| area.best)?.area;
        let in_area = |id: &&&Id| {
            self.meeting(id)
                .finished
                .iter()
                .filter_map(|one| one.areas[weakest as usize])
                .max()
        };
        let id = meetings
            .iter()
            .filter(|id| in_area(id).is_some())
            .min_by_key(in_area)?;
        Some(propose(id, ProposalReason::Weakest(weakest)))
    }
}

impl MeetingProgress {
    /// The best result, and whether any attempt was passed; 0 where none was finished.
    pub(super) fn best(&self) -> (u8, bool) {
        let percent = self
            .finished
            .iter()
            .map(|one| one.percent)
            .max()
            .unwrap_or(0);
        (percent, self.finished.iter().any(|one| one.passed))
    }
}

/// The average, rounded down; nothing of nothing.
fn average(percents: impl Iterator<Item = u8>) -> Option<u8> {
    let percents: Vec<u32> = percents.map(u32::from).collect();
    let count = u32::try_from(percents.len())
        .ok()
        .filter(|count| *count > 0)?;
    u8::try_from(percents.iter().sum::<u32>() / count).ok()
}
