//! The answers to an appraisal: as a draft, and as they were submitted.

use std::collections::BTreeSet;

use super::index::{FactIx, SceneIx};
use super::refused::Refused;
use super::state::State;
use crate::scenario::{ConcernLevel, Confidence, Id, MAX_GROUNDS, Sufficiency};

/// The answers to an appraisal that were given so far. A field is `None` while its question is not answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppraisalDraft {
    /// The level of concern.
    pub level: Option<ConcernLevel>,
    /// The sufficiency of the basis to limit the companion.
    pub basis: Option<Sufficiency>,
    /// The step of the ladder to take first. Asked only if the basis is [`Sufficiency::NotYet`].
    pub first: Option<Id>,
    /// The facts that the answer builds on, at most [`MAX_GROUNDS`].
    pub grounds: BTreeSet<FactIx>,
    /// The trainee's confidence.
    pub confidence: Option<Confidence>,
}

/// The answers to an appraisal as they were submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppraisalAnswers {
    /// The level of concern.
    pub level: ConcernLevel,
    /// The sufficiency of the basis to limit the companion.
    pub basis: Sufficiency,
    /// The step of the ladder to take first; `None` unless the basis is [`Sufficiency::NotYet`].
    pub first: Option<Id>,
    /// The facts that the answer builds on.
    pub grounds: Vec<FactIx>,
    /// The trainee's confidence.
    pub confidence: Confidence,
}

/// A submitted appraisal with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedAppraisal {
    /// The scene of the appraisal.
    pub scene: SceneIx,
    /// The state when the appraisal was submitted.
    pub before: State,
    /// The facts that were offered, in order.
    pub offered: Vec<FactIx>,
    /// The answers.
    pub answers: AppraisalAnswers,
    /// The number of decisions taken before the appraisal.
    pub decisions_before: usize,
}

impl AppraisalDraft {
    /// Sets the answer about the basis. Any basis other than "not yet" removes the step to take first.
    pub(super) fn set_basis(&mut self, basis: Sufficiency) {
        self.basis = Some(basis);
        if basis != Sufficiency::NotYet {
            self.first = None;
        }
    }

    /// Sets the step to take first.
    ///
    /// # Errors
    /// Fails unless the answer about the basis is "not yet".
    pub(super) fn set_first(&mut self, step: &Id) -> Result<(), Refused> {
        if self.basis != Some(Sufficiency::NotYet) {
            return Err(Refused::NotOffered);
        }
        self.first = Some(step.clone());
        Ok(())
    }

    /// Adds a fact to build on.
    ///
    /// # Errors
    /// Fails if the fact is chosen already, or if [`MAX_GROUNDS`] facts are chosen.
    pub(super) fn build_on(&mut self, fact: FactIx) -> Result<(), Refused> {
        let full = self.grounds.len() == MAX_GROUNDS;
        if full || !self.grounds.insert(fact) {
            return Err(Refused::NotOffered);
        }
        Ok(())
    }

    /// Returns the answers if every question is answered, otherwise `None`. The answers may build on no facts at all.
    /// The question about the step to take first is asked only if the basis is "not yet".
    pub fn complete(&self) -> Option<AppraisalAnswers> {
        let basis = self.basis?;
        if basis == Sufficiency::NotYet && self.first.is_none() {
            return None;
        }
        Some(AppraisalAnswers {
            level: self.level?,
            basis,
            first: self.first.clone(),
            grounds: self.grounds.iter().copied().collect(),
            confidence: self.confidence?,
        })
    }
}
