//! The judgement of single acts. A debrief needs the exploration of all paths. The judgement of an act does not, so it
//! can be made after each act.

use super::appraisal::appraisal_grade;
use crate::guidance::{Area, Grade, Guidance};
use crate::meeting::{
    ChoiceIx, CompiledScenario, SceneIx, State, SubmittedAppraisal, SubmittedNote,
};
use crate::paths::{Scale, ScoredStatement};

/// Judges the acts of one meeting as its debrief does.
#[derive(Debug, Clone)]
pub struct ActJudge<'a> {
    compiled: &'a CompiledScenario,
    scale: Scale,
}

impl<'a> ActJudge<'a> {
    /// Prepares to judge acts by this catalogue.
    pub fn new(compiled: &'a CompiledScenario, guidance: &Guidance) -> Self {
        Self {
            compiled,
            scale: Scale::new(compiled, guidance),
        }
    }

    /// Returns the grade of a choice in this state; `None` if specialists dispute its verdict, since the choice then
    /// costs nothing.
    pub fn choice(&self, choice: ChoiceIx, state: &State) -> Option<Grade> {
        let compiled = self.compiled;
        let disputed = compiled.is_disputed(choice, state);
        let verdicts = compiled.verdicts(choice, state);
        let scene = compiled.choice_scene(choice);
        let earned = self.scale.choice(scene, verdicts, disputed);
        (!earned.disputed).then_some(earned.grade)
    }

    /// Returns the grade of a submitted note.
    pub fn note(&self, note: &SubmittedNote) -> Grade {
        let scored = note.statements.iter().map(|submitted| ScoredStatement {
            principle: self.compiled.statement_principle(submitted.statement),
            belongs: submitted.belongs,
            included: Some(submitted.included),
        });
        self.scale.note(note.scene, scored).grade
    }

    /// Returns the grade of a submitted appraisal; `None` if its scene has no appraisal.
    pub fn appraisal(&self, appraisal: &SubmittedAppraisal) -> Option<Grade> {
        let case = self
            .compiled
            .true_case(appraisal.scene, &appraisal.before)?;
        Some(appraisal_grade(self.compiled, &appraisal.answers, case))
    }

    /// Returns the areas in which the decision, note or appraisal of a scene counts. There are none in format 1, where
    /// each verdict counts in the area of its principle.
    pub fn areas(&self, scene: SceneIx) -> impl Iterator<Item = Area> {
        let areas = Area::ALL.into_iter();
        areas.filter(move |area| self.scale.counts_in(scene, *area))
    }
}
