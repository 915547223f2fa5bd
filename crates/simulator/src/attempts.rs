//! Opening and leaving attempts. An opened attempt is a new attempt, a stored attempt, or a copy of a stored attempt.

use super::play::Play;
use super::time::{now_in_seconds, seed};
use super::{HandbookView, OpenPage, Simulator};
use crate::notice::{
    ATTEMPT_MISFITS, SCENARIO_EDITED, SCENARIO_EDITED_SHORTENED, SCENARIO_GONE, SCENARIO_HAS_ERRORS,
};
use samtalerum_core::meeting::{ATTEMPT_FORMAT, Attempt, Header, Mode, Session, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::store::StoreError;
use samtalerum_core::store::notice::IN_USE;

impl Simulator {
    /// Stores and closes the open attempt, if there is one, and shows the course menu. If some acts cannot be stored,
    /// keeps the attempt in memory.
    pub(super) fn leave(&mut self) {
        self.store_pending();
        self.store_pending_reflection();
        self.overlays.clear();
        self.open_page = OpenPage::Menu;
        self.handbook = HandbookView::default();
        self.unfolded.clear();
        if let Some(play) = self.play.take() {
            // On a learning platform, an attempt whose meeting has not begun is not added to the progress, so the menu
            // does not offer to resume it.
            if play.session.has_begun() || self.platform.is_none() {
                self.progress
                    .renew(&play.session, &self.content, &self.paths);
            }
            if play.missing().is_some() {
                self.left_behind.push(play);
            } else {
                self.store.close(play.id());
            }
        }
    }

    /// Begins a new attempt at a meeting. A seed decides whether the meeting's own scenario or its twin is played. The
    /// twin has the same people and the same opening, but other facts. If a preview of the meeting's scenario is open,
    /// begins that preview again instead.
    pub(super) fn start(&mut self, scenario: &str) {
        let open = self.session().map(|session| &session.attempt().header);
        let again = open.filter(|open| open.scenario == scenario);
        if let Some(preview) = again.and_then(|open| open.preview.clone()) {
            return self.preview(scenario, preview);
        }
        self.leave();
        let seed = (self.seeds)();
        let drawn = self.content.course.draw(scenario, seed);
        // If the twin's file has errors, the twin cannot be played. The meeting's own scenario is played instead.
        let header = self
            .header(drawn, seed)
            .or_else(|| self.header(scenario, seed));
        if let Some(header) = header {
            self.begin_attempt(Attempt {
                header,
                acts: Vec::new(),
            });
        }
    }

    /// Begins a new attempt at exactly this scenario, never at its twin. Use this function for a link or a command,
    /// because it names one scenario. The buttons of the pages send `Action::Start` instead. Then a seed decides
    /// between the scenario and its twin.
    pub fn start_scenario(&mut self, scenario: &str) {
        self.done = None;
        self.leave();
        if let Some(header) = self.header(scenario, (self.seeds)()) {
            self.begin_attempt(Attempt {
                header,
                acts: Vec::new(),
            });
        }
        self.check_language();
    }

    /// Builds the header of a new attempt at a scenario, or returns `None` if the scenario cannot be played.
    pub(super) fn header(&self, scenario: &str, seed: u64) -> Option<Header> {
        let meeting = self.content.meetings.get(scenario)?;
        Some(Header {
            format: ATTEMPT_FORMAT,
            id: new_id(scenario),
            scenario: scenario.to_owned(),
            content: meeting.hash.clone(),
            mode: self.settings.mode,
            seed,
            started: now_in_seconds(),
            again_from: None,
            preview: None,
        })
    }

    /// Stores a new attempt and opens it.
    pub(super) fn begin_attempt(&mut self, attempt: Attempt) {
        let Some(compiled) = self.content.compiled(&attempt.header) else {
            return;
        };
        // If the meeting was edited, some acts may no longer fit it. `replay` drops the first act that does not fit,
        // and all acts after it. Only the remaining acts may be stored: if the store had an act that does not fit, the
        // acts after it could never be replayed.
        let (session, _) = Session::replay(compiled, attempt);
        self.open_page = if session.has_begun() {
            OpenPage::Meeting
        } else {
            OpenPage::CaseFile
        };
        self.play = Some(Play::new(session));
        self.store_pending();
    }

    /// Resumes a stored attempt, or shows its debrief if it is finished.
    pub(super) fn open(&mut self, id: &str) {
        self.leave();
        // If some acts of the attempt could not be stored before it was left, the whole attempt is still in memory.
        // Show it from there, because the store lacks these acts.
        let mut left_behind = self.left_behind.iter();
        if let Some(index) = left_behind.position(|play| play.id() == id) {
            let play = self.left_behind.remove(index);
            return self.show(play);
        }
        let (attempt, opened) = match self.store.open(id) {
            Ok(opened) => {
                self.notices.extend(opened.notices);
                (opened.attempt, true)
            }
            Err(StoreError::InUse { .. }) => return self.open_copy(id),
            Err(
                error @ (StoreError::NoSuchAttempt { .. }
                | StoreError::BadId { .. }
                | StoreError::Unplayable(_)),
            ) => return self.notify(error.notice()),
            // The attempt could not be opened for writing. If it can at least be read, it can be played. New acts are
            // stored as soon as the store can be written again.
            Err(error) => {
                self.notify(error.notice());
                match self.listed(id) {
                    Some(attempt) => (attempt, false),
                    None => return,
                }
            }
        };
        self.resume(attempt, opened);
    }

    /// Replays an attempt that the store has, and shows the page at which the attempt was left. `opened` is `true` if
    /// the store has opened the attempt, and `false` if it could only read it.
    fn resume(&mut self, attempt: Attempt, opened: bool) {
        let meeting = self.content.meetings.get(&attempt.header.scenario);
        let Some((meeting, compiled)) = meeting.zip(self.content.compiled(&attempt.header)) else {
            let notice = self.gone(&attempt.header.scenario);
            self.store.close(&attempt.header.id);
            return self.notify(notice);
        };
        let edited = attempt.header.content != meeting.hash;
        let original = attempt.header.id.clone();
        let (session, dropped) = Session::replay(compiled, attempt);
        if dropped > 0 {
            // Leave the log of the original attempt as it is, and continue in a copy with the acts that still fit.
            self.store.close(&original);
            self.copy_of(session.attempt().clone(), &original);
            let why = if edited {
                SCENARIO_EDITED_SHORTENED
            } else {
                ATTEMPT_MISFITS
            };
            return self.notify(Message::from(why).with("acts", dropped));
        }
        if edited {
            self.notify(SCENARIO_EDITED.into());
        }
        self.show(Play::resumed(session, opened));
    }

    /// Shows the page at which an attempt was left.
    fn show(&mut self, play: Play) {
        self.open_page = if play.session.is_over() {
            OpenPage::Debrief
        } else if play.session.has_begun() {
            OpenPage::Meeting
        } else {
            OpenPage::CaseFile
        };
        self.play = Some(play);
    }

    /// Builds the notice that says why the meeting of an attempt cannot be played: the course does not have it, or its
    /// file has errors.
    pub(super) fn gone(&self, scenario: &str) -> Message {
        let notice = if self.content.has_errors(scenario) {
            SCENARIO_HAS_ERRORS
        } else {
            SCENARIO_GONE
        };
        Message::from(notice).with("scenario", scenario)
    }

    /// Continues in a copy of an attempt that another window has open.
    fn open_copy(&mut self, id: &str) {
        if let Some(attempt) = self.listed(id) {
            self.copy_of(attempt, id);
            self.notify(IN_USE.into());
        }
    }

    /// Returns the stored attempt with this id without opening it.
    fn listed(&self, id: &str) -> Option<Attempt> {
        let attempts = self.store.list().attempts.into_iter();
        attempts.into_iter().find(|attempt| attempt.header.id == id)
    }

    /// Stores a copy of an attempt under a new id, and opens the copy. The copy's header names the original.
    pub(super) fn copy_of(&mut self, mut attempt: Attempt, original: &str) {
        let header = &mut attempt.header;
        header.id = new_id(&header.scenario);
        header.again_from = Some(original.to_owned());
        // The menu offers to resume the newest attempt, so the copy gets a later date than the original.
        header.started = now_in_seconds().max(header.started.saturating_add(1));
        if let Some(meeting) = self.content.meetings.get(&header.scenario) {
            header.content.clone_from(&meeting.hash);
        }
        self.begin_attempt(attempt);
        if self.session().is_some_and(Session::is_over) {
            self.open_page = OpenPage::Debrief;
        }
    }

    /// Opens a new practice attempt that begins at a decision of the present attempt. The new attempt contains all acts
    /// before that decision.
    pub(super) fn try_from(&mut self, decision: usize) {
        let Some(play) = &self.play else { return };
        let mut header = play.session.attempt().header.clone();
        let original = std::mem::replace(&mut header.id, new_id(&header.scenario));
        header.again_from = Some(original);
        header.mode = Mode::Practice;
        header.started = now_in_seconds();
        if let Some(meeting) = self.content.meetings.get(&header.scenario) {
            header.content.clone_from(&meeting.hash);
        }
        let acts = play.session.acts_before(decision).into_iter();
        let attempt = Attempt {
            header,
            acts: acts.map(|act| TimedAct { at: 0, act }).collect(),
        };
        self.leave();
        self.begin_attempt(attempt);
    }
}

/// Returns an id for a new attempt: the scenario, the time in seconds and a random number.
pub(super) fn new_id(scenario: &str) -> String {
    format!("{scenario}.{}.{:08x}", now_in_seconds(), seed() as u32)
}
