//! Search for particular paths: the best and the worst, in total and per area, the shortest, the longest, and the best
//! to each ending. The results are exact: the search uses dynamic programming on the explored graph, which has no
//! cycles.

use std::cmp::Reverse;

use super::earnings::Earnings;
use super::explore::{Edge, FORM, MAX_COMBINED, marks, put_marks};
use super::values::{Paths, postorder};
use crate::guidance::{Area, Grade, Points};
use crate::meeting::{
    Beat, ChoiceIx, CompiledScenario, EndingIx, Ix, LineIx, SceneIx, State, StatementIx, Stop,
};

/// The goal of a search. If several paths meet the goal equally well, the search prefers the path with the most points,
/// or with the least points for [`Goal::WorstIn`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// The most points, without a critical breach if possible.
    Best,
    /// The least points.
    Worst,
    /// The most points in this area, whatever the points in the other areas.
    BestIn(Area),
    /// The least points in this area, whatever the points in the other areas.
    WorstIn(Area),
    /// The fewest decisions.
    Shortest,
    /// The most decisions.
    Longest,
    /// The most points on a path to this ending, without a critical breach if possible.
    Ending(EndingIx),
    /// The most points on a path that leads to this ending and has only acts of at least this grade.
    EndingWith(EndingIx, Grade),
}

/// A path from the start to an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingPath {
    /// The decisions, notes and appraisals, in order.
    pub steps: Vec<MeetingStep>,
    /// The ending.
    pub ending: EndingIx,
    /// The points that the path earns. Notes, appraisals and signs count as done as well as possible, or as badly as
    /// possible if the goal asks for the least points.
    pub points: Points,
    /// The points that the path earns in each area, in the order of [`Area::ALL`].
    pub areas: [Points; 4],
    /// `true` if an act on the path breaches a critical principle.
    pub critical: bool,
}

/// A step of a path: a decision, a note or an appraisal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingStep {
    /// The scene.
    pub scene: SceneIx,
    /// The choice; `None` for a note or an appraisal.
    pub choice: Option<ChoiceIx>,
    /// The lines that are marked as signs before the step. Lists only lines whose marks are tested by a condition.
    pub marked: Vec<LineIx>,
    /// The statements included in the note; empty if the step is not a note.
    pub noted: Vec<StatementIx>,
}

impl MeetingPath {
    /// Adds the points of a step or of the signs: the least points if `worst` is set, otherwise the most.
    fn add(&mut self, earned: &Earnings, worst: bool) {
        let (points, areas) = if worst {
            (earned.worst, earned.area_worst)
        } else {
            (earned.best, earned.area_best)
        };
        self.points += points;
        for (sum, points) in self.areas.iter_mut().zip(areas) {
            *sum += points;
        }
    }

    /// Returns the scenes on the path, in order.
    pub fn scenes(&self, compiled: &CompiledScenario) -> Vec<SceneIx> {
        let mut scenes = Vec::new();
        let mut enter = |beat| {
            if let Beat::Enter(scene) = beat {
                scenes.push(scene);
            }
        };
        let (mut packed, _) = compiled.begin(&mut enter);
        for step in &self.steps {
            step.play(compiled, &mut packed, &mut enter);
        }
        scenes
    }
}

impl MeetingStep {
    /// Marks the lines of the step.
    fn mark(&self, compiled: &CompiledScenario, packed: &mut State) {
        for bit in self.marked.iter().filter_map(|line| compiled.marked(*line)) {
            packed.put(bit, true);
        }
    }

    /// Marks the lines, then takes the choice or submits the note or appraisal.
    fn play(&self, compiled: &CompiledScenario, packed: &mut State, beats: &mut impl FnMut(Beat)) {
        self.mark(compiled, packed);
        match self.choice {
            Some(choice) => compiled.take(choice, packed, beats),
            None => compiled.submit_form(
                self.scene,
                |statement| self.noted.contains(&statement),
                packed,
                beats,
            ),
        };
    }
}

/// The value of a path for the goal, as two numbers. Greater is better. If the first numbers of two paths are equal,
/// the second numbers decide.
type Score = (Points, Points);

/// Search for paths in an explored graph.
pub struct PathSearch<'a> {
    paths: &'a Paths,
    /// The states in postorder, i.e. each state after its successors.
    order: Vec<u32>,
}

impl<'a> PathSearch<'a> {
    /// Prepares the search.
    pub fn new(paths: &'a Paths) -> Self {
        Self {
            paths,
            order: postorder(&paths.explored),
        }
    }

    /// Returns a path for the goal; `None` if no explored path meets it.
    pub fn find(&self, goal: Goal) -> Option<MeetingPath> {
        let clean = matches!(goal, Goal::Best | Goal::Ending(_));
        // If the goal prefers paths without a critical breach, first try only those.
        let scores = |only_clean| self.scores(goal, only_clean);
        if clean {
            let scores = scores(true);
            if scores[0].is_some() {
                return self.walk(goal, true, &scores);
            }
        }
        let scores = scores(false);
        scores[0].and_then(|_| self.walk(goal, false, &scores))
    }

    /// Returns for each state the best score of the paths from the state to an ending. The score is `None` if no path
    /// from the state leads to an ending that the goal accepts.
    fn scores(&self, goal: Goal, only_clean: bool) -> Vec<Option<Score>> {
        let graph = &self.paths.explored;
        let mut scores = vec![None; graph.state_count()];
        for state in &self.order {
            scores[*state as usize] = match graph.states.stop(*state) {
                Stop::End { ending, .. } => {
                    let wanted = match goal {
                        Goal::Ending(wanted) | Goal::EndingWith(wanted, _) => wanted,
                        _ => ending,
                    };
                    (wanted == ending).then(|| self.signs(goal))
                }
                _ => {
                    let edges = graph.edges_of(*state).iter();
                    edges
                        .filter_map(|edge| self.score(goal, only_clean, edge, &scores))
                        .max()
                }
            };
        }
        scores
    }

    /// Returns the best score of the paths that begin with `edge`. Returns `None` if no such path leads to an ending
    /// that the goal accepts, if the grade of the edge is too low for the goal, or if the edge breaches a critical
    /// principle and `only_clean` is set.
    fn score(
        &self,
        goal: Goal,
        only_clean: bool,
        edge: &Edge,
        scores: &[Option<Score>],
    ) -> Option<Score> {
        let earned = &self.paths.explored.earnings[edge.earned as usize];
        let least = match goal {
            Goal::EndingWith(_, least) => least,
            _ => Grade::Breach,
        };
        if (only_clean && earned.critical) || earned.grade < least {
            return None;
        }
        let decision = Points::from(edge.choice != FORM);
        let (first, second) = match goal {
            Goal::Best | Goal::Ending(_) | Goal::EndingWith(..) => (earned.best, 0),
            Goal::Worst => (-earned.worst, 0),
            Goal::BestIn(area) => (earned.area_best[area as usize], earned.best),
            Goal::WorstIn(area) => (-earned.area_worst[area as usize], -earned.worst),
            Goal::Shortest => (-decision, earned.best),
            Goal::Longest => (decision, earned.best),
        };
        let after = scores[edge.to as usize]?;
        Some((after.0 + first, after.1 + second))
    }

    /// Returns the score for noticing the signs. It is added at the ending.
    fn signs(&self, goal: Goal) -> Score {
        let signs = &self.paths.signs;
        match goal {
            Goal::Worst => (-signs.worst, 0),
            Goal::BestIn(area) => (signs.area_best[area as usize], signs.best),
            Goal::WorstIn(area) => (-signs.area_worst[area as usize], -signs.worst),
            Goal::Shortest | Goal::Longest => (0, signs.best),
            _ => (signs.best, 0),
        }
    }

    /// Follows the edges with the best score from the start to an ending.
    fn walk(&self, goal: Goal, only_clean: bool, scores: &[Option<Score>]) -> Option<MeetingPath> {
        let graph = &self.paths.explored;
        let worst = matches!(goal, Goal::Worst | Goal::WorstIn(_));
        let mut path = MeetingPath {
            steps: Vec::new(),
            ending: EndingIx::new(0),
            points: 0,
            areas: [0; 4],
            critical: false,
        };
        let mut state = 0;
        loop {
            if let Stop::End { ending, .. } = graph.states.stop(state) {
                path.ending = ending;
                path.add(&self.paths.signs, worst);
                return Some(path);
            }
            let edges = graph.edges_of(state).iter().enumerate();
            // Of edges with equal scores, take the first one. If a mark can be left out, the edge without it comes
            // earlier, so no mark is set needlessly.
            let (number, edge) = edges
                .filter_map(|(number, edge)| {
                    let score = self.score(goal, only_clean, edge, scores)?;
                    Some((score, Reverse(number), edge))
                })
                .max_by_key(|(score, number, _)| (*score, *number))
                .map(|(_, Reverse(number), edge)| (number, edge))?;
            let earned = &graph.earnings[edge.earned as usize];
            path.add(earned, worst);
            path.critical |= earned.critical;
            let step = self.step(state, number, worst);
            path.steps.push(step);
            state = edge.to;
        }
    }

    /// Reconstructs the step that an edge stands for. `number` is the index of the edge in the list of the state's
    /// edges. An edge does not store marks and statements. So this function repeats the loops of the exploration, which
    /// generated the edges in the same order.
    fn step(&self, state: u32, number: usize, worst: bool) -> MeetingStep {
        let compiled = &self.paths.compiled;
        let (mut packed, _) = compiled.begin(&mut |_| {});
        let stop = self.paths.explored.states.load(state, &mut packed);
        let mut bits = marks(compiled, &packed);
        bits.truncate(MAX_COMBINED);
        // The number of edges that are still to be skipped before the wanted edge.
        let mut left = number;
        for combination in 0..1_usize << bits.len() {
            put_marks(&bits, combination, &mut packed);
            let marked = || {
                let set = |line: &LineIx| compiled.marked(*line).is_some_and(|bit| packed.is(bit));
                compiled.lines().filter(set).collect()
            };
            match stop {
                Stop::Choose(scene) => {
                    for choice in compiled.offered(scene, &packed) {
                        if left == 0 {
                            return MeetingStep {
                                scene,
                                choice: Some(choice),
                                marked: marked(),
                                noted: Vec::new(),
                            };
                        }
                        left -= 1;
                    }
                }
                Stop::Note(scene) => {
                    let offered: Vec<(StatementIx, bool)> =
                        compiled.offered_statements(scene, &packed).collect();
                    let tested: Vec<StatementIx> = offered
                        .iter()
                        .map(|(statement, _)| *statement)
                        .filter(|statement| compiled.is_statement_tested(*statement))
                        .take(MAX_COMBINED)
                        .collect();
                    // A note has one edge for each combination of the statements that conditions test. If the wanted
                    // edge is among these, `left` is its combination: bit `i` is set if the note includes the tested
                    // statement of index `i`. Of the other statements, the note includes those that belong in it. If
                    // the goal asks for the least points, it includes those that do not belong in it instead.
                    let combinations = 1_usize << tested.len();
                    if left < combinations {
                        let put_in = |(statement, belongs): &(StatementIx, bool)| {
                            let position = tested.iter().position(|one| one == statement);
                            position.map_or(*belongs != worst, |position| left >> position & 1 == 1)
                        };
                        let noted = offered.iter().filter(|one| put_in(one));
                        return MeetingStep {
                            scene,
                            choice: None,
                            marked: marked(),
                            noted: noted.map(|(statement, _)| *statement).collect(),
                        };
                    }
                    left -= combinations;
                }
                // The appraisal has one edge for each combination of marks.
                Stop::Appraise(scene) if left == 0 => {
                    return MeetingStep {
                        scene,
                        choice: None,
                        marked: marked(),
                        noted: Vec::new(),
                    };
                }
                Stop::Appraise(_) => left -= 1,
                Stop::End { .. } => break,
            }
        }
        // The loops above go through all edges of the state, and the edge `number` is one of them.
        unreachable!("state {state} has no edge {number}")
    }
}
