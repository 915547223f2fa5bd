//! The positions of the appraisals among the decisions of a meeting.

use super::Paths;
use super::explore::FORM;
use super::values::postorder;
use crate::meeting::{IxVec, SceneIx, Stop};

/// The position of an appraisal on the longest path through its scene, i.e. the path with the most decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppraisalPosition {
    /// The scene of the appraisal.
    pub scene: SceneIx,
    /// The number of other appraisals that come before this appraisal on the longest path.
    pub earlier: u32,
    /// The number of decisions before the appraisal on the longest path.
    pub decisions_before: u32,
    /// The number of decisions after the appraisal on the longest path.
    pub decisions_after: u32,
    /// `true` if, on every path through the scene, the next stop after the appraisal is a note.
    pub note_follows: bool,
}

impl Paths {
    /// Returns the position of each appraisal that a path reaches, in the order of the scenes.
    pub fn appraisal_positions(&self) -> Vec<AppraisalPosition> {
        let graph = &self.explored;
        // For each state, the number of decisions and the number of appraisals on the longest path to the state.
        let mut before = vec![(0_u32, 0_u32); graph.state_count()];
        let scenes = self.compiled.scenes();
        let mut found: IxVec<SceneIx, Option<AppraisalPosition>> = scenes.map(|_| None).collect();
        // In reverse postorder, each state comes before its successors.
        for state in postorder(graph).into_iter().rev() {
            let (decisions, appraisals) = before[state as usize];
            let edges = graph.edges_of(state);
            let stop = graph.states.stop(state);
            let here = u32::from(matches!(stop, Stop::Appraise(_)));
            for edge in edges {
                let after = &mut before[edge.to as usize];
                let decision = u32::from(edge.choice != FORM);
                *after = (*after).max((decisions + decision, appraisals + here));
            }
            let Stop::Appraise(scene) = stop else {
                continue;
            };
            let mut next = edges.iter().map(|edge| graph.states.stop(edge.to));
            let mut position = AppraisalPosition {
                scene,
                earlier: appraisals,
                decisions_before: decisions,
                decisions_after: self.values_of(state).longest,
                note_follows: next.all(|stop| matches!(stop, Stop::Note(_))),
            };
            if let Some(other) = found[scene] {
                position.note_follows &= other.note_follows;
                if other.decisions() >= position.decisions() {
                    let note_follows = position.note_follows;
                    position = AppraisalPosition {
                        note_follows,
                        ..other
                    };
                }
            }
            found[scene] = Some(position);
        }
        found.iter().flatten().copied().collect()
    }
}

impl AppraisalPosition {
    /// Returns the number of decisions on the longest path through the appraisal's scene.
    pub fn decisions(&self) -> u32 {
        self.decisions_before + self.decisions_after
    }
}
