//! The attempt that is being played or reviewed, and its state in the store.

use super::reflection::Reflection;
use super::time::PlayTimer;
use samtalerum_core::hash::{mixed, stable};
use samtalerum_core::meeting::{
    Act, ChoiceIx, FactIx, Mode, Refused, Session, StatementIx, TimedAct,
};
use samtalerum_core::message::Message;
use samtalerum_core::store::{Store, StoreError};

/// The maximum number of times that one call of [`Play::save`] opens the attempt again. It must be opened again
/// whenever another program has changed its file.
const MAX_REOPENED: usize = 3;

/// The open attempt: its session, and the acts that are not stored yet.
pub(super) struct Play {
    pub(super) session: Session,
    pub(super) timer: PlayTimer,
    /// `true` if the trainee has dismissed the feedback on the last choice.
    pub(super) feedback_dismissed: bool,
    /// The trainee's own line about the attempt; `None` until the line is read from the store.
    pub(super) reflection: Option<Reflection>,
    /// The number of acts that the store has; `None` if the store does not have the attempt. Acts that the store lacks
    /// are stored together with the next act.
    saved: Option<usize>,
    /// `true` if the store has opened the attempt for this instance of the program.
    opened: bool,
    /// Notices of the store about the attempt that were not shown yet.
    notices: Vec<Message>,
}

impl Play {
    /// Wraps the session of an attempt that the store contains. `opened` is `true` if the store has opened it.
    pub(super) fn resumed(session: Session, opened: bool) -> Self {
        Self {
            saved: Some(session.attempt().acts.len()),
            opened,
            ..Self::new(session)
        }
    }

    /// Wraps the session of an attempt that is not in the store yet.
    pub(super) fn new(session: Session) -> Self {
        let timer = PlayTimer::resume_at(session.elapsed());
        Self {
            session,
            timer,
            feedback_dismissed: false,
            reflection: None,
            saved: None,
            opened: false,
            notices: Vec::new(),
        }
    }

    /// Returns the attempt's id.
    pub(super) fn id(&self) -> &str {
        &self.session.attempt().header.id
    }

    /// Returns `true` if the feedback on the last choice is to be shown before the meeting continues. Only practice
    /// mode has feedback.
    pub(super) fn feedback_is_due(&self) -> bool {
        let practice = self.session.attempt().header.mode == Mode::Practice;
        practice && self.session.just_chose().is_some() && !self.feedback_dismissed
    }

    /// Performs an act and stores it. The outer result reports whether the session allowed the act; the inner result,
    /// whether it was stored. If storing fails, the act still counts as performed.
    ///
    /// # Errors
    /// `Refused` if the session does not allow the act, e.g. because a key was pressed twice. Nothing changes then.
    pub(super) fn perform(
        &mut self,
        act: Act,
        store: &mut dyn Store,
    ) -> Result<Result<(), StoreError>, Refused> {
        let act = TimedAct {
            at: self.timer.now(),
            act,
        };
        self.session.perform(act)?;
        Ok(self.save(store))
    }

    /// Stores the acts that are not stored yet, or the whole attempt if the store does not have it. If all acts are
    /// stored, still checks that the store has them: a file can be removed or replaced while the attempt is played.
    ///
    /// # Errors
    /// `InUse` if the store has other acts under the attempt's id. Any other error may be temporary: the next call
    /// tries again.
    pub(super) fn save(&mut self, store: &mut dyn Store) -> Result<(), StoreError> {
        for _ in 0..MAX_REOPENED {
            match self.append(store) {
                Err(StoreError::NotOpen { .. }) => {
                    // If the store had opened the attempt before, another program has since removed, replaced or
                    // changed it. So do not rely on any act being stored.
                    if std::mem::take(&mut self.opened) {
                        self.saved = None;
                    }
                    self.reopen(store)?;
                }
                done => return done,
            }
        }
        self.append(store)
    }

    /// Appends to the stored attempt the acts that it lacks.
    fn append(&mut self, store: &mut dyn Store) -> Result<(), StoreError> {
        let acts = &self.session.attempt().acts;
        let unsaved = acts.get(self.saved.unwrap_or(0)..).unwrap_or_default();
        store.append(self.id(), unsaved)?;
        self.saved = Some(acts.len());
        Ok(())
    }

    /// Opens the attempt in the store, and finds out which of its acts are stored. If the store does not have the
    /// attempt, stores it first. All acts may be stored already, if an earlier call stored them and failed after that.
    fn reopen(&mut self, store: &mut dyn Store) -> Result<(), StoreError> {
        let attempt = self.session.attempt();
        let id = &attempt.header.id;
        let opened = match store.open(id) {
            Err(error @ (StoreError::NoSuchAttempt { .. } | StoreError::Unplayable(_))) => {
                if let StoreError::Unplayable(notice) = error {
                    self.notices.push(notice);
                }
                self.saved = None;
                store.create(attempt).map_err(|error| match error {
                    StoreError::AttemptExists { id } => StoreError::InUse { id },
                    error => error,
                })?;
                store.open(id)?
            }
            opened => opened?,
        };
        self.notices.extend(opened.notices);
        let stored = opened.attempt;
        if stored.header != attempt.header || !attempt.acts.starts_with(&stored.acts) {
            store.close(id);
            return Err(StoreError::InUse { id: id.clone() });
        }
        self.saved = Some(stored.acts.len());
        self.opened = true;
        Ok(())
    }

    /// Returns the number of acts that are not stored; `None` if all are stored. If the attempt itself is not stored,
    /// returns the number of all its acts, even if that is 0.
    pub(super) fn missing(&self) -> Option<usize> {
        let all = self.session.attempt().acts.len();
        match self.saved {
            None => Some(all),
            Some(saved) => Some(all.saturating_sub(saved)).filter(|missing| *missing > 0),
        }
    }

    /// Returns the notices of the store that were not shown yet, and forgets them.
    pub(super) fn take_notices(&mut self) -> Vec<Message> {
        std::mem::take(&mut self.notices)
    }

    /// Returns the offered choices in the order in which to show them. The attempt's seed determines this order, so
    /// that it gives no hint about the choices and stays the same when the attempt is resumed.
    pub(super) fn shuffled(&self) -> Vec<ChoiceIx> {
        let compiled = self.session.compiled();
        let mut offered = self.session.offered();
        self.shuffle(&mut offered, |choice| compiled.choice_id(*choice));
        offered
    }

    /// Returns the statements that the case note offers, each with `true` if it is in the note. As with the choices,
    /// the attempt's seed determines the order of the statements.
    pub(super) fn shuffled_statements(&self) -> Vec<(StatementIx, bool)> {
        let compiled = self.session.compiled();
        let mut statements = self.session.statements();
        self.shuffle(&mut statements, |(statement, _)| {
            compiled.statement_id(*statement)
        });
        statements
    }

    /// Returns the facts that the appraisal offers. As with the choices, the attempt's seed determines the order of the
    /// facts.
    pub(super) fn shuffled_facts(&self) -> Vec<FactIx> {
        let compiled = self.session.compiled();
        let mut facts = self.session.offered_facts();
        self.shuffle(&mut facts, |fact| compiled.fact_id(*fact));
        facts
    }

    /// Sorts items by a hash of their id and the attempt's seed.
    fn shuffle<'a, T>(&self, items: &mut [T], id: impl Fn(&T) -> &'a String) {
        let seed = self.session.attempt().header.seed;
        items.sort_by_key(|item| mixed(stable(id(item).as_bytes()), seed));
    }
}
