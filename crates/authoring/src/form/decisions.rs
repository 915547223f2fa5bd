//! The decisions of a meeting as a player sees them: the choices that are offered together, and which of them are
//! wholly right.

use std::collections::{BTreeMap, HashMap};

use samtalerum_core::guidance::Grade;
use samtalerum_core::meeting::{ChoiceIx, Ix, SceneIx, State, StatementIx, Stop};
use samtalerum_core::paths::Player;

/// Choices that are offered together. If earlier events change which choices a scene offers, or how they are graded,
/// the scene counts as several decisions.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Decision {
    /// The choices, each with `true` if it is wholly right.
    pub(super) offered: Vec<(ChoiceIx, bool)>,
    /// The share of the scene's states that offer these choices with these grades. States are not counted if all of the
    /// choices offered are wholly right, or none is. The weights of the decisions of a scene add up to 1.
    pub(super) weight: f64,
}

impl Decision {
    /// Returns the probability that a choice taken at random is wholly right.
    pub(super) fn chance(&self) -> f64 {
        let right = self.offered.iter().filter(|(_, right)| *right).count();
        right as f64 / self.offered.len() as f64
    }

    /// Returns the probability that a choice taken at random from these positions in `offered` is wholly right.
    pub(super) fn right(&self, picked: &[usize]) -> f64 {
        let right = picked.iter().filter(|position| self.offered[**position].1);
        right.count() as f64 / picked.len() as f64
    }
}

/// Returns the decisions of a meeting, collected from all its states in which the trainee has marked no line. Leaves
/// out a decision if all of the choices offered are wholly right, or none is: every blind player has the same result
/// there.
pub(super) fn decisions(player: &Player) -> Vec<Decision> {
    let compiled = player.compiled();
    let mut state = player.empty_state();
    // The key is a scene, with the list of the choices offered there, each with `true` if it is wholly right. The value
    // is the number of states that offer this list.
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

/// The notes and appraisals of a meeting, collected from all its states in which the trainee has marked no line.
pub(super) struct Forms {
    /// The notes. The key is the list of the statements that are offered together, each with `true` if it belongs in
    /// the note. The value is the number of states that offer this list.
    pub(super) notes: HashMap<Vec<(StatementIx, bool)>, usize>,
    /// The appraisals. Any two of them differ in their scene, in the facts that they offer or in their true answer.
    pub(super) appraisals: Vec<AppraisalForm>,
}

/// An appraisal that offers certain facts and has a certain true answer. Several states of the meeting can lead to it.
pub(super) struct AppraisalForm {
    /// The scene with the appraisal.
    pub(super) scene: SceneIx,
    /// One of the states that reach the appraisal.
    pub(super) state: State,
    /// Number of states that reach the appraisal.
    pub(super) count: usize,
}

impl Forms {
    /// Collects the notes and appraisals of a meeting.
    pub(super) fn new(player: &Player) -> Self {
        let compiled = player.compiled();
        let mut state = player.empty_state();
        let mut notes: HashMap<_, usize> = HashMap::new();
        let mut appraisals: Vec<AppraisalForm> = Vec::new();
        let mut known: HashMap<_, usize> = HashMap::new();
        for number in 0..player.state_count() {
            match player.load(number, &mut state) {
                Stop::Note(scene) => {
                    let offered = compiled.offered_statements(scene, &state).collect();
                    *notes.entry(offered).or_default() += 1;
                }
                Stop::Appraise(scene) => {
                    let case = compiled.true_case_number(scene, &state);
                    let case = case.map(|(number, _)| number);
                    let key = (scene, compiled.offered_facts(scene, &state), case);
                    let position = *known.entry(key).or_insert_with(|| {
                        appraisals.push(AppraisalForm {
                            scene,
                            state: state.clone(),
                            count: 0,
                        });
                        appraisals.len() - 1
                    });
                    appraisals[position].count += 1;
                }
                Stop::Choose(_) | Stop::End { .. } => {}
            }
        }
        Self { notes, appraisals }
    }
}

/// Returns the mean of `share` over the decisions, weighted by their weights; 0 if there are no decisions.
pub(super) fn mean(decisions: &[Decision], share: impl Fn(&Decision) -> f64) -> f64 {
    let total: f64 = decisions.iter().map(|one| one.weight).sum();
    let sum: f64 = decisions.iter().map(|one| one.weight * share(one)).sum();
    if total > 0.0 { sum / total } else { 0.0 }
}
