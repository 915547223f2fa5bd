//! The card of strengths in the debrief, which names acts that were wholly right. So the debrief of an attempt without
//! mistakes has something to say too.

use std::cmp::Reverse;

use super::Writer;
use crate::page::{Block, Tone};
use samtalerum_core::debrief::DecisionResult;
use samtalerum_core::guidance::{Grade, VerdictKind};

/// Maximum number of acts that are named after an attempt without turning points. After an attempt with turning points,
/// only one act is named.
const MAX_ACTS: usize = 3;

impl Writer<'_> {
    /// Builds the card that names the decisions that were wholly right, and the note if it has no mistake. Returns
    /// `None` if there is nothing to name.
    pub(super) fn carried(&self) -> Option<Block> {
        let decisions = self.debrief.decisions.iter().enumerate();
        let mut right: Vec<(usize, &DecisionResult)> =
            decisions.filter(|(_, one)| is_right(one)).collect();
        // Keep the acts that earned the most points, in the order of the meeting.
        right.sort_by_key(|(number, one)| (Reverse(one.points), *number));
        let flawless = self.debrief.turning_points.is_empty();
        right.truncate(if flawless { MAX_ACTS } else { 1 });
        right.sort_by_key(|(number, _)| *number);
        let mut blocks = vec![Block::heading(self.messages.ui("carried-heading"))];
        for (number, decision) in &right {
            blocks.push(Block::Badge {
                label: self.label(*number, &decision.scene),
                tone: Tone::Good,
                text: self.scene(&decision.choice),
            });
        }
        let (included, statements) = self.debrief.note_right();
        let note = statements > 0 && included == statements;
        if note {
            let text = self.messages.ui("carried-note");
            blocks.push(Block::toned(text, Tone::Good));
        }
        (note || !right.is_empty()).then(|| Block::card("carried", blocks))
    }
}

/// Returns `true` for a decision that follows the rules and did not lower the best result within reach.
fn is_right(decision: &DecisionResult) -> bool {
    let follows = |kind: VerdictKind| kind == VerdictKind::Follows;
    decision.grade == Grade::Right
        && decision.kept_best
        && decision.verdicts.iter().any(|one| follows(one.kind))
}
