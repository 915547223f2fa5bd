//! A step of the oracle: everything that a trainee does at one stop, and the points and the grade that this earns.

use std::collections::BTreeSet;

use samtalerum_core::guidance::Points;
use samtalerum_core::scenario::Sufficiency;

use super::world::World;

/// A decision, note or appraisal, with all that the trainee has chosen, included, answered and marked.
#[derive(Debug, Clone)]
pub(crate) struct Step<'a> {
    /// The lines that are marked when the step is taken.
    pub marked: BTreeSet<&'a str>,
    /// The choice; `None` for a note or an appraisal.
    pub choice: Option<&'a str>,
    /// The answers of an appraisal: the basis and the fact to build on; `None` for other steps.
    pub answers: Option<(Sufficiency, Option<&'a str>)>,
    /// The statements included in the note; empty for other steps.
    pub included: BTreeSet<&'a str>,
    pub points: Points,
    pub areas: [Points; 4],
    pub critical: bool,
    /// The grade, from [`BREACH`] to [`RIGHT`].
    pub grade: u8,
    /// `true` once the step has a verdict.
    pub(super) judged: bool,
    pub after: World<'a>,
    /// The lines heard after the step.
    pub heard: Vec<&'a str>,
}

/// The grades, from the worst to the best.
pub(crate) const BREACH: u8 = 0;
pub(crate) const NOTHING: u8 = 1;
pub(crate) const PARTLY: u8 = 2;
pub(crate) const RIGHT: u8 = 3;

impl<'a> Step<'a> {
    pub(super) fn at(world: &World<'a>, choice: Option<&'a str>) -> Self {
        Self {
            marked: world.marked.clone(),
            choice,
            included: BTreeSet::new(),
            points: 0,
            areas: [0; 4],
            critical: false,
            answers: None,
            grade: NOTHING,
            judged: false,
            after: world.clone(),
            heard: Vec::new(),
        }
    }
}
