//! What the stored attempts say of the course: what is under way, best and latest results.

use std::collections::HashMap;
use std::sync::Arc;

use super::PathsCache;
use crate::content::Content;
use crate::debrief::Debrief;
use crate::meeting::{Attempt, Session};
use crate::scenario::Id;

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
}

impl Progress {
    /// What these attempts (the newest first) say.
    pub(super) fn of(attempts: &[Attempt], content: &Content, paths: &PathsCache) -> Self {
        let mut progress = Self::default();
        for attempt in attempts {
            let Some(meeting) = content.meetings.get(&attempt.header.scenario) else {
                continue;
            };
            let (session, _) = Session::replay(Arc::clone(&meeting.plot), attempt.clone());
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
        self.add(session, content, paths, true);
    }

    fn add(&mut self, session: &Session, content: &Content, paths: &PathsCache, first: bool) {
        let header = &session.attempt().header;
        let meeting = self.meetings.entry(header.scenario.clone()).or_default();
        if session.is_over() {
            let paths = paths.get(session.plot(), content);
            let debrief = Debrief::new(session, &paths, &content.guidance);
            let finished = Finished {
                id: header.id.clone(),
                started: header.started,
                percent: debrief.percent,
                passed: debrief.passed,
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
}
