//! The attempt that is being played or reviewed, and its state in the store.

use super::reflection::Reflection;
use super::time::PlayTimer;
use samtalerum_core::hash::{mixed, stable};
use samtalerum_core::meeting::{
    Act, ChoiceIx, FactIx, Mode, Refused, Session, StatementIx, TimedAct,
};
use samtalerum_core::store::{Store, StoreError};

/// The open attempt: its session, and the acts that are not stored yet.
pub(super) struct Play {
    pub(super) session: Session,
    pub(super) timer: PlayTimer,
    /// `true` if the trainee has dismissed the feedback on the last choice.
    pub(super) feedback_dismissed: bool,
    /// The trainee's own line about the attempt, once it was read.
    pub(super) reflection: Option<Reflection>,
    /// `true` if the store has the attempt.
    stored: bool,
    /// Acts that the store failed to store. They are stored together with the next act.
    unsaved: Vec<TimedAct>,
}

impl Play {
    /// Wraps the session of an attempt that the store contains and has opened.
    pub(super) fn resumed(session: Session) -> Self {
        Self {
            stored: true,
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
            stored: false,
            unsaved: Vec::new(),
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
        self.session.perform(act.clone())?;
        self.unsaved.push(act);
        Ok(self.save(store))
    }

    /// Stores the whole attempt if the store does not have it yet, otherwise the acts that are not stored yet.
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
            // An earlier call created the attempt but failed to open it.
            Err(StoreError::NotOpen { .. }) => {
                store.open(id)?;
                store.append(id, &self.unsaved)?;
            }
            done => done?,
        }
        self.unsaved.clear();
        Ok(())
    }

    /// Returns the offered choices in the order in which to show them. The attempt's seed determines this order, so
    /// that it gives nothing away about the choices and stays the same when the attempt is resumed.
    pub(super) fn shuffled(&self) -> Vec<ChoiceIx> {
        let compiled = self.session.compiled();
        let mut offered = self.session.offered();
        self.shuffle(&mut offered, |choice| compiled.choice_id(*choice));
        offered
    }

    /// Returns the statements of the case note, each with `true` if it is in the note. The attempt's seed determines
    /// their order too.
    pub(super) fn shuffled_statements(&self) -> Vec<(StatementIx, bool)> {
        let compiled = self.session.compiled();
        let mut statements = self.session.statements();
        self.shuffle(&mut statements, |(statement, _)| {
            compiled.statement_id(*statement)
        });
        statements
    }

    /// Returns the facts that the appraisal offers. The attempt's seed determines their order too.
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
