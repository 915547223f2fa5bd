//! Plays a meeting by blind rules. If a rule gives several acts the same score, each of them is taken with the same
//! probability. The result of a strategy is therefore a probability distribution over states and points, which is
//! computed exactly.

use std::collections::BTreeMap;

use samtalerum_core::debrief::appraisal_grade;
use samtalerum_core::guidance::{Grade, Points};
use samtalerum_core::meeting::{ChoiceIx, EndingIx, SceneIx, State, StatementIx, Stop};
use samtalerum_core::paths::Player;

use super::rules::{AppraisalRule, CHOICE_RULES, ChoiceRule, MarkRule, NOTE_RULES};
use super::texts::Texts;

/// A meeting and what a blind player sees of it.
pub(super) struct Played<'a> {
    pub(super) player: &'a Player<'a>,
    pub(super) texts: &'a Texts,
    pub(super) appraisals: &'a [AppraisalRule],
}

/// A strategy with its result. Rules are given by their indices in the lists of rules, except the rule for marks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Result {
    /// The index of the choice rule.
    pub(super) choice: usize,
    /// The mark rule.
    pub(super) marks: MarkRule,
    /// The index of the note rule; `None` if no path of the strategy has a note.
    pub(super) note: Option<usize>,
    /// The index of the appraisal rule; `None` if the meeting has no appraisal.
    pub(super) appraisal: Option<usize>,
    /// The expected result, in percent.
    pub(super) mean: f64,
    /// The probability of passing the meeting.
    pub(super) passes: f64,
}

/// A situation that a player can be in: the state of the meeting, and what has been earned so far.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Position {
    state: u32,
    /// The index of the note rule in the list of rules; `None` if no note was written yet.
    note: Option<usize>,
    critical: bool,
    /// The points earned so far, for each appraisal rule. Answers do not change the meeting, so all appraisal rules are
    /// followed at once.
    points: Vec<Points>,
}

/// The probability of each position.
type Distribution = BTreeMap<Position, f64>;

/// Returns for each choice rule the strategy that passes most often. If several pass equally often, it is the one with
/// the highest expected result.
pub(super) fn best_strategies(played: &Played) -> Vec<Result> {
    let tests_marks = played.player.compiled().tested_marks().next().is_some();
    let marks = if tests_marks {
        &MarkRule::ALL[..]
    } else {
        &[MarkRule::None]
    };
    let strategies = |choice: usize| {
        let all = marks
            .iter()
            .flat_map(move |marks| played.strategies(choice, *marks));
        // If several strategies are equally good, the first is kept.
        all.reduce(|best, other| {
            let better = (other.passes, other.mean) > (best.passes, best.mean);
            if better { other } else { best }
        })
    };
    (0..CHOICE_RULES.len()).filter_map(strategies).collect()
}

/// The expected results of a strategy: each field is a sum over the ends of the meeting, weighted by their
/// probabilities.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    mean: f64,
    passes: f64,
}

impl Played<'_> {
    /// Returns the results of one choice rule and one mark rule, combined with every note rule and every appraisal
    /// rule.
    fn strategies(&self, choice: usize, marks: MarkRule) -> Vec<Result> {
        let columns = if self.player.compiled().scenario.has_appraisals() {
            self.appraisals.len()
        } else {
            1
        };
        let mut sums: BTreeMap<Option<usize>, Vec<Sums>> = BTreeMap::new();
        let start = Position {
            state: 0,
            note: None,
            critical: false,
            points: vec![0; columns],
        };
        let mut positions = Distribution::from([(start, 1.0)]);
        let mut state = self.player.empty_state();
        // Every act leads to another state, and no sequence of acts leads back to an earlier state, so the loop ends.
        while !positions.is_empty() {
            let mut next = Distribution::new();
            for (position, probability) in positions {
                match self.player.load(position.state, &mut state) {
                    Stop::End { ending, .. } => {
                        self.end(&position, probability, Some(ending), &mut sums);
                    }
                    Stop::Choose(scene) => {
                        self.mark(marks, &mut state);
                        let picked = self.pick(&CHOICE_RULES[choice], scene, &state);
                        if picked.is_empty() {
                            self.end(&position, probability, None, &mut sums);
                        }
                        let each = probability / picked.len() as f64;
                        for choice in picked {
                            let (to, earned) = self.player.choose(choice, &state);
                            let moved =
                                position.moved(to, position.note, earned.critical, earned.best);
                            *next.entry(moved).or_default() += each;
                        }
                    }
                    Stop::Note(scene) => {
                        self.mark(marks, &mut state);
                        // At the first note, the strategy splits into one strategy for each note rule.
                        let rules = match position.note {
                            Some(rule) => rule..rule + 1,
                            None => 0..NOTE_RULES.len(),
                        };
                        for rule in rules {
                            let moved = self.write(&position, rule, scene, &state);
                            *next.entry(moved).or_default() += probability;
                        }
                    }
                    Stop::Appraise(scene) => {
                        let moved = self.appraise(&position, scene, &state);
                        *next.entry(moved).or_default() += probability;
                    }
                }
            }
            positions = next;
        }
        add_ends_without_note(&mut sums);
        let result = |note: Option<usize>, column: usize, sums: &Sums| Result {
            choice,
            marks,
            note,
            appraisal: (columns > 1).then_some(column),
            mean: sums.mean,
            passes: sums.passes,
        };
        let all = sums.iter().flat_map(|(note, columns)| {
            let columns = columns.iter().enumerate();
            columns.map(move |(column, sums)| result(*note, column, sums))
        });
        all.collect()
    }

    fn mark(&self, rule: MarkRule, state: &mut State) {
        match rule {
            MarkRule::None => {}
            MarkRule::All => self.player.mark(&|_| true, state),
            MarkRule::MoodChanged => {
                let changes = &self.texts.changes_mood;
                self.player.mark(&|line| changes[line], state);
            }
        }
    }

    /// Returns the choices that a rule takes.
    fn pick(&self, rule: &ChoiceRule, scene: SceneIx, state: &State) -> Vec<ChoiceIx> {
        let offered: Vec<ChoiceIx> = self.player.compiled().offered(scene, state).collect();
        let picked = pick(rule, self.texts, &offered);
        picked
            .into_iter()
            .map(|position| offered[position])
            .collect()
    }

    /// Submits the note that a rule writes, and returns the next position.
    fn write(&self, position: &Position, rule: usize, scene: SceneIx, state: &State) -> Position {
        let compiled = self.player.compiled();
        let offered: Vec<(StatementIx, bool)> = compiled.offered_statements(scene, state).collect();
        let included = included(rule, self.texts, &offered);
        let is_in = |one: StatementIx| included.contains(&one);
        let earned = self.player.note(scene, &offered, &is_in);
        let to = self.player.submit(scene, &is_in, state);
        position.moved(to, Some(rule), earned.critical, earned.best)
    }

    /// Answers an appraisal by every appraisal rule at once, and returns the next position.
    fn appraise(&self, position: &Position, scene: SceneIx, state: &State) -> Position {
        let to = self.player.submit(scene, &|_| false, state);
        let mut moved = position.moved(to, position.note, false, 0);
        for (points, rule) in moved.points.iter_mut().zip(self.appraisals) {
            *points += self.player.appraisal(scene, self.grade(rule, scene, state));
        }
        moved
    }

    /// Returns the grade of the answers that an appraisal rule gives.
    pub(super) fn grade(&self, rule: &AppraisalRule, scene: SceneIx, state: &State) -> Grade {
        let compiled = self.player.compiled();
        let offered = compiled.offered_facts(scene, state);
        let answers = rule.answers(&offered, |fact| self.texts.facts[fact]);
        let case = compiled.true_case(scene, state);
        // The default, `Nothing`, is never used: the last case of an appraisal has no condition, so one case always
        // applies.
        case.map_or(Grade::Nothing, |case| {
            appraisal_grade(compiled, &answers, case)
        })
    }

    /// Adds the result at an end of the meeting to the sums. If `ending` is `None`, no choice was offered, and the
    /// player does not pass.
    fn end(
        &self,
        position: &Position,
        probability: f64,
        ending: Option<EndingIx>,
        sums: &mut BTreeMap<Option<usize>, Vec<Sums>>,
    ) {
        let columns = sums.entry(position.note).or_default();
        columns.resize(position.points.len(), Sums::default());
        for (sums, points) in columns.iter_mut().zip(&position.points) {
            sums.mean += probability * f64::from(self.player.percent(*points));
            let passes = |ending| self.player.passes(*points, position.critical, ending);
            sums.passes += probability * f64::from(u8::from(ending.is_some_and(passes)));
        }
    }
}

impl Position {
    /// Returns the position after an act.
    fn moved(&self, state: u32, note: Option<usize>, critical: bool, points: Points) -> Self {
        Self {
            state,
            note,
            critical: self.critical || critical,
            points: self.points.iter().map(|before| before + points).collect(),
        }
    }
}

/// Adds the results of paths without a note to the sums of every note rule. All strategies that differ only in the note
/// rule have these paths, and without them the probabilities of a strategy would not add up to 1. If no path has a
/// note, there are no note rules, and nothing changes.
fn add_ends_without_note(sums: &mut BTreeMap<Option<usize>, Vec<Sums>>) {
    let Some(without) = sums.remove(&None) else {
        return;
    };
    if sums.is_empty() {
        sums.insert(None, without);
        return;
    }
    for columns in sums.values_mut() {
        for (sums, without) in columns.iter_mut().zip(&without) {
            sums.mean += without.mean;
            sums.passes += without.passes;
        }
    }
}

/// Returns the choices that a rule takes, as indices into `offered`.
pub(super) fn pick(rule: &ChoiceRule, texts: &Texts, offered: &[ChoiceIx]) -> Vec<usize> {
    let forms: Vec<_> = offered
        .iter()
        .map(|choice| &texts.choices[*choice])
        .collect();
    let openings: Vec<_> = offered
        .iter()
        .map(|choice| texts.openings[*choice])
        .collect();
    rule.pick(&forms, &openings)
}

/// Returns the statements that a note rule includes.
pub(super) fn included(
    rule: usize,
    texts: &Texts,
    offered: &[(StatementIx, bool)],
) -> Vec<StatementIx> {
    let forms: Vec<_> = offered
        .iter()
        .map(|(one, _)| &texts.statements[*one])
        .collect();
    let included = NOTE_RULES[rule].include(&forms);
    let all = offered.iter().zip(included);
    all.filter(|(_, included)| *included)
        .map(|((one, _), _)| *one)
        .collect()
}
