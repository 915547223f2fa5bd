//! The trainee's progress in the course, computed from the stored attempts: unfinished attempts, latest and best
//! results. The results of practice, of attempts that begin in the middle of an earlier attempt, and of assessments are
//! kept apart, because only assessments complete the course.

use std::collections::HashMap;
use std::sync::Arc;

use super::PathsCache;
use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::guidance::{Area, Grade};
use samtalerum_core::meeting::{Attempt, AttemptKind, Session};
use samtalerum_core::scenario::{Confidence, Course, CourseResult, Id, average};

/// The attempts at each meeting.
#[derive(Debug, Default)]
pub(super) struct Progress {
    meetings: HashMap<Id, MeetingProgress>,
}

/// The attempts at one meeting.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct MeetingProgress {
    /// Unfinished attempts, the newest first.
    pub(super) under_way: Vec<UnderWay>,
    /// Finished attempts, the newest first.
    pub(super) finished: Vec<Finished>,
}

/// An unfinished attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UnderWay {
    pub(super) id: String,
    /// Seconds since 1970 (UTC).
    pub(super) started: u64,
    /// The number of choices taken.
    pub(super) decisions: usize,
}

/// A finished attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finished {
    pub(super) id: String,
    /// Seconds since 1970 (UTC).
    pub(super) started: u64,
    pub(super) kind: AttemptKind,
    /// The result in percent; `None` if the paths of the meeting are too many to explore.
    pub(super) percent: Option<u8>,
    pub(super) passed: bool,
    /// The percentage per area, in the order of [`Area::ALL`]. The percentage of an area is `None` if too little was
    /// judged in it.
    pub(super) areas: [Option<u8>; 4],
    /// For each appraisal: how sure the trainee was, and `true` if the appraisal was right.
    pub(super) appraisals: Vec<(Confidence, bool)>,
}

/// The results of all finished attempts of one kind at a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct KindResults {
    /// The first result in percent; `None` if it is not known.
    pub(super) first: Option<u8>,
    /// The latest result in percent; `None` if it is not known.
    pub(super) latest: Option<u8>,
    /// The best result in percent; `None` if none is known.
    pub(super) best: Option<u8>,
    /// `true` if any of these attempts was passed.
    pub(super) passed: bool,
}

/// The number of appraisals with one degree of certainty, and the number of those that were right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Calibration {
    pub(super) confidence: Confidence,
    pub(super) right: usize,
    /// The number of appraisals with this degree of certainty, never 0.
    pub(super) all: usize,
}

/// The average results in one area, over all meetings with a finished attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct AreaProgress {
    pub(super) area: Area,
    /// The average of the latest results, or `None` if no finished attempt was judged in the area.
    pub(super) latest: Option<u8>,
    /// The average of the best results, or `None` if no finished attempt was judged in the area.
    pub(super) best: Option<u8>,
}

/// The meeting to practise next, and the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Proposal {
    pub(super) scenario: Id,
    pub(super) reason: ProposalReason,
}

/// The reason for proposing a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProposalReason {
    /// The meeting introduces the program.
    Introduction,
    /// The meeting comes next in the course.
    Next,
    /// The meeting was played, but passed neither in practice mode nor as an assessment.
    NotPassed,
    /// The meeting was passed in practice mode, but not as an assessment.
    NotAssessed,
    /// The area is the trainee's weakest, and this meeting has the lowest result in it. For each meeting, only the best
    /// result counts.
    Weakest(Area),
}

impl Progress {
    /// Computes the progress from stored attempts, which are given newest first.
    pub(super) fn of(attempts: &[Attempt], content: &Content, paths: &PathsCache) -> Self {
        let mut progress = Self::default();
        for attempt in attempts {
            let Some(meeting) = content.meetings.get(&attempt.header.scenario) else {
                continue;
            };
            // Previews are made by authors and do not count.
            if attempt.header.preview.is_some() {
                continue;
            }
            let (session, _) = Session::replay(Arc::clone(&meeting.compiled), attempt.clone());
            progress.add(&session, content, paths, false);
        }
        progress
    }

    /// Updates one attempt to its present state, and makes it the newest attempt.
    pub(super) fn renew(&mut self, session: &Session, content: &Content, paths: &PathsCache) {
        for meeting in self.meetings.values_mut() {
            let id = &session.attempt().header.id;
            meeting.under_way.retain(|other| other.id != *id);
            meeting.finished.retain(|other| other.id != *id);
        }
        if session.attempt().header.preview.is_none() {
            self.add(session, content, paths, true);
        }
    }

    /// Adds an attempt. If `first` is `true`, the attempt becomes the newest, otherwise the oldest.
    fn add(&mut self, session: &Session, content: &Content, paths: &PathsCache, first: bool) {
        let header = &session.attempt().header;
        // Attempts at a twin count for its meeting.
        let meeting = content.course.meeting_of(&header.scenario).to_owned();
        let meeting = self.meetings.entry(meeting).or_default();
        if session.is_over() {
            let paths = paths.get(session.compiled(), content);
            let debrief = Debrief::new(session, &paths, &content.guidance);
            let finished = Finished {
                id: header.id.clone(),
                started: header.started,
                kind: header.kind(),
                percent: debrief.percent,
                passed: debrief.passed,
                areas: std::array::from_fn(|area| {
                    debrief.areas.get(area).and_then(|result| result.percent)
                }),
                appraisals: debrief
                    .appraisals
                    .iter()
                    .map(|one| (one.confidence, one.grade == Grade::Right))
                    .collect(),
            };
            let at = if first { 0 } else { meeting.finished.len() };
            meeting.finished.insert(at, finished);
        } else {
            let at = if first { 0 } else { meeting.under_way.len() };
            let under_way = UnderWay {
                id: header.id.clone(),
                started: header.started,
                decisions: session.decisions().len(),
            };
            meeting.under_way.insert(at, under_way);
        }
    }

    /// Returns the attempts at a meeting.
    pub(super) fn meeting(&self, id: &str) -> MeetingProgress {
        self.meetings.get(id).cloned().unwrap_or_default()
    }

    /// Returns the result of the course, judged by the best assessment at each required meeting.
    pub(super) fn course(&self, course: &Course) -> CourseResult {
        let needed = course.meetings.iter().filter(|meeting| meeting.must_pass);
        let best: Vec<(Option<u8>, bool)> = needed
            .map(|meeting| {
                let progress = self.meeting(&meeting.scenario);
                let assessed = progress.results(AttemptKind::Assessment);
                assessed.map_or((None, false), |all| (all.best, all.passed))
            })
            .collect();
        course.judge(&best)
    }

    /// Returns how often the appraisals were right, for each degree of certainty that the trainee gave. An attempt
    /// that begins in the middle of an earlier attempt does not count, because it repeats appraisals of the earlier
    /// attempt.
    pub(super) fn calibration(&self) -> Vec<Calibration> {
        let meetings = self.meetings.values();
        let appraisals: Vec<(Confidence, bool)> = meetings
            .flat_map(MeetingProgress::whole)
            .flat_map(|one| one.appraisals.iter().copied())
            .collect();
        let of = |confidence: &Confidence| {
            let same = appraisals.iter().filter(|(one, _)| one == confidence);
            Calibration {
                confidence: *confidence,
                right: same.clone().filter(|(_, right)| *right).count(),
                all: same.count(),
            }
        };
        let all = Confidence::ALL.iter().map(of);
        all.filter(|one| one.all > 0).collect()
    }

    /// Returns the average results per area, in the order of [`Area::ALL`].
    pub(super) fn areas(&self) -> [AreaProgress; 4] {
        Area::ALL.map(|area| {
            let at = area as usize;
            let meetings = self.meetings.values();
            let latest = meetings.clone().filter_map(|meeting| {
                let newest = meeting.whole().next()?;
                newest.areas[at]
            });
            let best = meetings.filter_map(|meeting| meeting.best_in(area));
            AreaProgress {
                area,
                latest: average(latest),
                best: average(best),
            }
        })
    }

    /// Proposes the meeting to practise next, or returns `None` if no result can be improved. `playable` returns `true`
    /// for the id of a scenario that can be played.
    pub(super) fn proposal(
        &self,
        course: &Course,
        playable: &dyn Fn(&str) -> bool,
    ) -> Option<Proposal> {
        let propose = |scenario: &Id, reason| Proposal {
            scenario: scenario.clone(),
            reason,
        };
        // 1. The introduction, before the first attempt.
        let untried = |id: &Id| self.meeting(id).finished.is_empty();
        let introduction = course
            .introduction
            .iter()
            .find(|id| playable(id) && untried(id));
        if let Some(id) = introduction.filter(|_| self.meetings.is_empty()) {
            return Some(propose(id, ProposalReason::Introduction));
        }
        // 2. The first meeting in the course's order that was passed neither in practice mode nor as an assessment.
        let meetings: Vec<&Id> = course
            .meetings
            .iter()
            .map(|meeting| &meeting.scenario)
            .filter(|id| playable(id))
            .collect();
        let passed = |id: &Id| self.meeting(id).whole().any(|one| one.passed);
        if let Some(id) = meetings.iter().find(|id| !passed(id)) {
            return Some(propose(
                id,
                if untried(id) {
                    ProposalReason::Next
                } else {
                    ProposalReason::NotPassed
                },
            ));
        }
        // 3. The first meeting that the course requires and that was not passed as an assessment.
        let assessed = |id: &Id| {
            let results = self.meeting(id).results(AttemptKind::Assessment);
            results.is_some_and(|results| results.passed)
        };
        let mut required = meetings.iter().filter(|id| course.must_pass(id));
        if let Some(id) = required.find(|id| !assessed(id)) {
            return Some(propose(id, ProposalReason::NotAssessed));
        }
        // 4. The meeting with the lowest result in the weakest area. For each meeting, only the best result counts.
        let weakest = self
            .areas()
            .into_iter()
            .filter(|area| area.best.is_some_and(|best| best < 100));
        let weakest = weakest.min_by_key(|area| area.best)?.area;
        let in_area = |id: &&&Id| self.meeting(id).best_in(weakest);
        let id = meetings
            .iter()
            .filter(|id| in_area(id).is_some())
            .min_by_key(in_area)?;
        Some(propose(id, ProposalReason::Weakest(weakest)))
    }
}

impl MeetingProgress {
    /// Returns the finished attempts that were played from the beginning, the newest first.
    fn whole(&self) -> impl Iterator<Item = &Finished> {
        let finished = self.finished.iter();
        finished.filter(|one| one.kind != AttemptKind::Again)
    }

    /// Returns the best result in an area, or `None` if no result in this area is known.
    fn best_in(&self, area: Area) -> Option<u8> {
        let all = self.whole();
        all.filter_map(|one| one.areas[area as usize]).max()
    }

    /// Returns the results of all finished attempts of this kind, or `None` if there are none.
    pub(super) fn results(&self, kind: AttemptKind) -> Option<KindResults> {
        let mut all = self.finished.iter().filter(|one| one.kind == kind);
        let percents = all.clone().filter_map(|one| one.percent);
        let passed = all.clone().any(|one| one.passed);
        let latest = all.next()?;
        Some(KindResults {
            first: all.next_back().unwrap_or(latest).percent,
            latest: latest.percent,
            best: percents.max(),
            passed,
        })
    }
}
