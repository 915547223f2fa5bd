//! The decisions of a meeting as a player sees them: what is offered together, and what of it is wholly right.

use std::collections::BTreeMap;

use samtalerum_core::guidance::Grade;
use samtalerum_core::meeting::{ChoiceIx, Ix, Stop};
use samtalerum_core::paths::Player;

/// Choices that are offered together. A scene that offers or judges differently by what happened before counts as several.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Decision {
    /// The choices, each with `true` if it is wholly right.
    pub(super) offered: Vec<(ChoiceIx, bool)>,
    /// The share of the scene's states that offer them so. The decisions of a scene weigh 1 together.
    pub(super) weight: f64,
}

impl Decision {
    /// Returns the probability that a choice taken at random is wholly right.
    pub(super) fn chance(&self) -> f64 {
        let right = self.offered.iter().filter(|(_, right)| *right).count();
        right as f64 / self.offered.len() as f64
    }

    /// Returns the probability that one of these positions, all equally likely, is wholly right.
    pub(super) fn right(&self, picked: &[usize]) -> f64 {
        let right = picked.iter().filter(|position| self.offered[**position].1);
        right.count() as f64 / picked.len() as f64
    }
}

/// Returns the decisions of a meeting, over all its states, with no line marked. Left out is what no rule can get right or
/// wrong: where all choices offered are wholly right, or none is.
pub(super) fn decisions(player: &Player) -> Vec<Decision> {
    let compiled = player.compiled();
    let mut state = player.empty_state();
    // How often each scene offers the same choices with the same grades.
    let mut counts: BTreeMap<(usize, Vec<(usize, bool)>), usize> = BTreeMap::new();
    for number in 0..player.state_count() {
        let Stop::Choose(scene) = player.load(number, &mut state) else {
            continue;
        };
        let offered = compiled.offered(scene, &state).map(|choice| {
            let right = player.choice_grade(choice, &state) == Grade::Right;
            (choice.index(), right)
        });
        let offered: Vec<(usize, bool)> = offered.collect();
        let right = offered.iter().filter(|(_, right)| *right).count();
        if right > 0 && right < offered.len() {
            *counts.entry((scene.index(), offered)).or_default() += 1;
        }
    }
    let mut totals: BTreeMap<usize, usize> = BTreeMap::new();
    for ((scene, _), count) in &counts {
        *totals.entry(*scene).or_default() += count;
    }
    let decision = |((scene, offered), count): ((usize, Vec<(usize, bool)>), usize)| Decision {
        offered: offered
            .into_iter()
            .map(|(choice, right)| (ChoiceIx::new(choice), right))
            .collect(),
        weight: count as f64 / totals[&scene] as f64,
    };
    counts.into_iter().map(decision).collect()
}

/// Returns the mean over decisions by their weight; 0 if there is none.
pub(super) fn mean(decisions: &[Decision], share: impl Fn(&Decision) -> f64) -> f64 {
    let total: f64 = decisions.iter().map(|one| one.weight).sum();
    let sum: f64 = decisions.iter().map(|one| one.weight * share(one)).sum();
    if total > 0.0 { sum / total } else { 0.0 }
}
