//! Plays a meeting at random: each choice offered, each combination of marks, each selection of half the statements,
//! and each answer to a question of an appraisal is equally likely. If there are few positions, the result is exact;
//! otherwise it is estimated from seeded runs.

use std::collections::BTreeMap;

use samtalerum_core::debrief::appraisal_grade;
use samtalerum_core::guidance::{Grade, Points};
use samtalerum_core::meeting::{FactIx, Ix, LineIx, SceneIx, State, StatementIx, Stop};
use samtalerum_core::paths::Player;
use samtalerum_core::scenario::{Id, MAX_GROUNDS, Sufficiency};

use super::rules::answers;

/// Maximum number of positions for which the result is computed exactly.
const MAX_POSITIONS: usize = 30_000;

/// Number of seeded runs if there are more than `MAX_POSITIONS` positions.
pub(super) const RUNS: usize = 2_000;

/// Maximum number of lines that can be marked, and of statements that can be included in a note. Further lines are
/// never marked, and further statements are never included. Otherwise there would be too many combinations to try.
const MAX_COMBINED: usize = 12;

/// The result of random play.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct RandomResult {
    /// The expected result, in percent.
    pub(super) mean: f64,
    /// The probability of passing the meeting.
    pub(super) passes: f64,
    /// Number of runs that the result is estimated from; `None` if the result is exact.
    pub(super) runs: Option<usize>,
}

/// A situation that a player can be in: the index of the state, `true` if a critical principle has been breached, and
/// the points earned so far.
type Position = (u32, bool, Points);

/// The acts that are possible at a position: the probability of each, and the position that it leads to.
type Acts = Vec<(f64, Position)>;

/// The possible results of a note or an appraisal, each with its probability. A result has three parts: the included
/// statements on which a condition depends; `true` if a critical principle is breached; and the points.
type FormResults = Vec<((Vec<usize>, bool, Points), f64)>;

/// A random player, with a cache of the results of notes and appraisals.
struct RandomPlayer<'a> {
    player: &'a Player<'a>,
    ladder: &'a [Id],
    notes: BTreeMap<(usize, Vec<(usize, bool)>), FormResults>,
    appraisals: BTreeMap<(usize, Vec<usize>, usize), FormResults>,
    state: State,
}

/// Plays a meeting at random. `ladder` has the steps that an appraisal can choose to take first.
pub(super) fn random(player: &Player, ladder: &[Id]) -> RandomResult {
    let mut random = RandomPlayer {
        player,
        ladder,
        notes: BTreeMap::new(),
        appraisals: BTreeMap::new(),
        state: player.empty_state(),
    };
    random.exact().unwrap_or_else(|| random.sampled())
}

impl RandomPlayer<'_> {
    /// Computes the exact result from the distribution over positions; `None` if there are too many positions.
    fn exact(&mut self) -> Option<RandomResult> {
        let mut result = RandomResult {
            mean: 0.0,
            passes: 0.0,
            runs: None,
        };
        let mut positions: BTreeMap<Position, f64> = BTreeMap::from([((0, false, 0), 1.0)]);
        let mut visited = 0;
        while !positions.is_empty() {
            visited += positions.len();
            if visited > MAX_POSITIONS {
                return None;
            }
            let mut next = BTreeMap::new();
            for (position, probability) in positions {
                let acts = self.acts(position);
                if acts.is_empty() {
                    let (percent, passes) = self.end(position);
                    result.mean += probability * percent;
                    result.passes += probability * passes;
                }
                for (share, position) in acts {
                    *next.entry(position).or_default() += probability * share;
                }
            }
            positions = next;
        }
        Some(result)
    }

    /// Estimates the result from [`RUNS`] runs. The seed is fixed, so the runs are the same every time.
    fn sampled(&mut self) -> RandomResult {
        let mut numbers = Numbers(0x5eed);
        let (mut percents, mut passes) = (0.0, 0.0);
        for _ in 0..RUNS {
            let mut position = (0, false, 0);
            loop {
                let acts = self.acts(position);
                let mut left = numbers.next();
                let taken = acts.iter().find(|(share, _)| {
                    left -= share;
                    left < 0.0
                });
                // Because of rounding, the probabilities can add up to less than 1. The last act gets the rest.
                let Some((_, next)) = taken.or(acts.last()) else {
                    break;
                };
                position = *next;
            }
            let (percent, passed) = self.end(position);
            percents += percent;
            passes += passed;
        }
        let runs = RUNS as f64;
        RandomResult {
            mean: percents / runs,
            passes: passes / runs,
            runs: Some(RUNS),
        }
    }

    /// Returns two numbers for an end of the meeting: the percentage earned, and 1 if the meeting is passed, otherwise
    /// 0.
    fn end(&mut self, (number, critical, points): Position) -> (f64, f64) {
        let passes = match self.player.load(number, &mut self.state) {
            Stop::End { ending, .. } => self.player.passes(points, critical, ending),
            // No choice was offered, so the meeting cannot be passed.
            _ => false,
        };
        let percent = f64::from(self.player.percent(points));
        (percent, f64::from(u8::from(passes)))
    }

    /// Returns the acts that are possible at a position; empty if the meeting ends there.
    fn acts(&mut self, (number, critical, points): Position) -> Acts {
        let player = self.player;
        let mut state = self.state.clone();
        let mut acts = Acts::new();
        match player.load(number, &mut state) {
            Stop::End { .. } => {}
            Stop::Choose(scene) => {
                for (share, state) in marked(player, &state) {
                    let offered: Vec<_> = player.compiled().offered(scene, &state).collect();
                    for choice in &offered {
                        let (to, earned) = player.choose(*choice, &state);
                        let position = (to, critical || earned.critical, points + earned.best);
                        acts.push((share / offered.len() as f64, position));
                    }
                }
            }
            Stop::Note(scene) => {
                for (share, state) in marked(player, &state) {
                    for ((tested, breach, earned), each) in self.note(scene, &state) {
                        let is_in = |one: StatementIx| tested.contains(&one.index());
                        let to = player.submit(scene, &is_in, &state);
                        acts.push((share * each, (to, critical || breach, points + earned)));
                    }
                }
            }
            Stop::Appraise(scene) => {
                let to = player.submit(scene, &|_| false, &state);
                for ((_, _, earned), each) in self.appraisal(scene, &state) {
                    acts.push((each, (to, critical, points + earned)));
                }
            }
        }
        acts
    }

    /// Returns the possible results of a note. Each selection of half of the note's statements is equally likely.
    fn note(&mut self, scene: SceneIx, state: &State) -> FormResults {
        let compiled = self.player.compiled();
        let offered: Vec<(StatementIx, bool)> = compiled.offered_statements(scene, state).collect();
        let key = offered.iter().map(|(one, belongs)| (one.index(), *belongs));
        let key = (scene.index(), key.collect());
        if let Some(known) = self.notes.get(&key) {
            return known.clone();
        }
        let count = offered.len().min(MAX_COMBINED);
        let halves = subsets(count, count.div_ceil(2));
        let each = 1.0 / halves.len() as f64;
        let mut results = BTreeMap::new();
        for half in halves {
            let is_in = |one: StatementIx| {
                let at = offered.iter().position(|(offered, _)| *offered == one);
                at.is_some_and(|at| half >> at & 1 == 1)
            };
            let earned = self.player.note(scene, &offered, &is_in);
            let tested = offered.iter().map(|(one, _)| *one);
            let tested = tested.filter(|one| compiled.is_statement_tested(*one) && is_in(*one));
            let tested: Vec<usize> = tested.map(Ix::index).collect();
            *results
                .entry((tested, earned.critical, earned.best))
                .or_default() += each;
        }
        let results: FormResults = results.into_iter().collect();
        self.notes.insert(key, results.clone());
        results
    }

    /// Returns the points that an appraisal can earn, each with its probability. Every answer about the basis is
    /// equally likely. If the answer is "not yet", every step of the ladder is equally likely. Every set of three facts
    /// is equally likely; if fewer than three are offered, all of them are named.
    fn appraisal(&mut self, scene: SceneIx, state: &State) -> FormResults {
        let compiled = self.player.compiled();
        let offered: Vec<FactIx> = compiled.offered_facts(scene, state);
        let Some((number, case)) = compiled.true_case_number(scene, state) else {
            return vec![((Vec::new(), false, 0), 1.0)];
        };
        let facts = offered.iter().map(|fact| fact.index()).collect();
        let key = (scene.index(), facts, number);
        if let Some(known) = self.appraisals.get(&key) {
            return known.clone();
        }
        let mut results: BTreeMap<Points, f64> = BTreeMap::new();
        let threes = subsets(offered.len(), MAX_GROUNDS.min(offered.len()));
        let bases = Sufficiency::ALL;
        for basis in bases.iter().copied() {
            let steps: Vec<Option<Id>> = match basis {
                Sufficiency::NotYet if !self.ladder.is_empty() => {
                    self.ladder.iter().cloned().map(Some).collect()
                }
                _ => vec![None],
            };
            let each = 1.0 / (bases.len() * steps.len() * threes.len()) as f64;
            for step in steps {
                for three in &threes {
                    let chosen = offered.iter().enumerate();
                    let chosen = chosen.filter(|(at, _)| three >> at & 1 == 1);
                    let chosen = chosen.map(|(_, fact)| *fact).collect();
                    let answers = answers(basis, step.clone(), chosen);
                    let grade: Grade = appraisal_grade(compiled, &answers, case);
                    *results
                        .entry(self.player.appraisal(scene, grade))
                        .or_default() += each;
                }
            }
        }
        let results = results.into_iter();
        let results: FormResults = results
            .map(|(points, share)| ((Vec::new(), false, points), share))
            .collect();
        self.appraisals.insert(key, results.clone());
        results
    }
}

/// Returns a copy of the state for each combination of marked lines, with the probability of the combination. Lines are
/// left out if they were not shown, or if no condition depends on their marks.
fn marked(player: &Player, state: &State) -> Vec<(f64, State)> {
    let compiled = player.compiled();
    if compiled.tested_marks().next().is_none() {
        return vec![(1.0, state.clone())];
    }
    let lines = compiled.lines().filter(|line| {
        let mut tried = state.clone();
        player.mark(&|one| one == *line, &mut tried);
        tried != *state
    });
    let lines: Vec<LineIx> = lines.take(MAX_COMBINED).collect();
    let combinations = 1_usize << lines.len();
    let state = |combination: usize| {
        let mut state = state.clone();
        let is_in = |line: LineIx| {
            let at = lines.iter().position(|one| *one == line);
            at.is_some_and(|at| combination >> at & 1 == 1)
        };
        player.mark(&is_in, &mut state);
        (1.0 / combinations as f64, state)
    };
    (0..combinations).map(state).collect()
}

/// Returns all subsets of `size` numbers from `0..count`, each as a bit mask.
fn subsets(count: usize, size: usize) -> Vec<usize> {
    let all = 0..1_usize << count;
    all.filter(|set| set.count_ones() as usize == size)
        .collect()
}

/// A generator of random numbers from 0 to 1 (SplitMix64), with its present state.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = mixed ^ mixed >> 31;
        // The upper 53 bits fill the mantissa.
        (mixed >> 11) as f64 / (1_u64 << 53) as f64
    }
}
