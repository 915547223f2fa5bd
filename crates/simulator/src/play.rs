//! The attempt that is being played or reviewed, tied to the store.

use super::time::PlayTimer;
use samtalerum_core::hash::{mixed, stable};
use samtalerum_core::meeting::{Act, ChoiceIx, Mode, Refused, Session, StatementIx, TimedAct};
use samtalerum_core::store::{Store, StoreError};

/// A session, and what of it is not stored yet.
pub(super) struct Play {
    pub(super) session: Session,
    pub(super) timer: PlayTimer,
    /// Whether the feedback on the last choice was left behind.
    pub(super) feedback_dismissed: bool,
    /// Whether the store holds the attempt.
    stored: bool,
    /// Acts that a failing store did not take; tried again with the next.
    unsaved: Vec<TimedAct>,
}

impl Play {
    /// An attempt that is stored and open.
    pub(super) fn resumed(session: Session) -> Self {
        Self {
            stored: true,
            ..Self::new(session)
        }
    }

    /// An attempt that is not stored yet.
    pub(super) fn new(session: Session) -> Self {
        let timer = PlayTimer::resume_at(session.elapsed());
        Self {
            session,
            timer,
            feedback_dismissed: false,
            stored: false,
            unsaved: Vec::new(),
        }
    }

    /// The attempt's id.
    pub(super) fn id(&self) -> &str {
        &self.session.attempt().header.id
    }

    /// Returns `true` if the feedback on the last choice is to be shown before the meeting continues. Only practice has
    /// feedback.
    pub(super) fn feedback_is_due(&self) -> bool {
        let practice = self.session.attempt().header.mode == Mode::Practice;
        practice && self.session.just_chose().is_some() && !self.feedback_dismissed
    }

    /// Carries out an act and stores it. A refused act (a key pressed twice, say) changes nothing.
    pub(super) fn perform(
        &mut self,
        act: Act,
        store: &mut dyn Store,
    ) -> Result<Result<(), StoreError>, Refused> {
        let act = TimedAct {
            at: self.timer.now(),
            act,
        };
        self.session.perform(act.clone())?;
        self.unsaved.push(act);
        Ok(self.save(store))
    }

    /// Stores what is not stored yet: the whole attempt, or its last acts.
    pub(super) fn save(&mut self, store: &mut dyn Store) -> Result<(), StoreError> {
        let attempt = self.session.attempt();
        let id = &attempt.header.id;
        if !self.stored {
            store.create(attempt)?;
            self.stored = true;
            self.unsaved.clear();
            store.open(id)?;
        }
        if self.unsaved.is_empty() {
            return Ok(());
        }
        match store.append(id, &self.unsaved) {
            // It could be created, but not opened then.
            Err(StoreError::NotOpen { .. }) => {
                store.open(id)?;
                store.append(id, &self.unsaved)?;
            }
            done => done?,
        }
        self.unsaved.clear();
        Ok(())
    }

    /// The choices offered, in the order they are shown: shuffled by the attempt's seed, so that a choice's place
    /// says nothing, and the same each time.
    pub(super) fn shuffled(&self) -> Vec<ChoiceIx> {
        let compiled = self.session.compiled();
        let mut offered = self.session.offered();
        self.shuffle(&mut offered, |choice| compiled.choice_id(*choice));
        offered
    }

    /// The statements of the note, shuffled likewise.
    pub(super) fn shuffled_statements(&self) -> Vec<(StatementIx, bool)> {
        let compiled = self.session.compiled();
        let mut statements = self.session.statements();
        self.shuffle(&mut statements, |(statement, _)| {
            compiled.statement_id(*statement)
        });
        statements
    }

    fn shuffle<'a, T>(&self, items: &mut [T], id: impl Fn(&T) -> &'a String) {
        let seed = self.session.attempt().header.seed;
        items.sort_by_key(|item| mixed(stable(id(item).as_bytes()), seed));
    }
}
