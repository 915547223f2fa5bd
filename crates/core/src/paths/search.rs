//! The paths that stand out: the best and the worst, in all and for an area, the shortest and the longest, the best to each
//! ending. Each is found exactly among all paths that were explored.

use std::cmp::Reverse;

use super::explore::{Edge, MAX_COMBINED, NOTE, marks};
use super::values::{Paths, after_their_followers};
use crate::guidance::{Area, Points};
use crate::meeting::{
    Beat, ChoiceIx, CompiledScenario, EndingIx, Ix, LineIx, SceneIx, State, StatementIx, Stop,
};

/// What a path is sought for. Of paths that are equal in this, one with more points is preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// The most points, without a critical breach if that can be.
    Best,
    /// The least points.
    Worst,
    /// The most points in an area, whatever it costs elsewhere.
    BestIn(Area),
    /// The least points in an area.
    WorstIn(Area),
    /// The fewest decisions.
    Shortest,
    /// The most decisions.
    Longest,
    /// This ending, as [`Goal::Best`].
    Ending(EndingIx),
}

/// A path from the start to an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingPath {
    /// What is done, decision by decision.
    pub steps: Vec<MeetingStep>,
    /// The ending's number.
    pub ending: EndingIx,
    /// Its points: the most that it can give, or the least where the worst was sought (the note can be written well or
    /// badly on any path).
    pub points: Points,
    /// The same in each area, in the order of [`Area::ALL`].
    pub areas: [Points; 4],
    /// Whether a critical principle is breached on it.
    pub critical: bool,
}

/// A decision of a path, or its note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingStep {
    /// The scene's number.
    pub scene: SceneIx,
    /// The choice's number; nothing for the note.
    pub choice: Option<ChoiceIx>,
    /// Lines that are marked as signs by now, of those that some condition asks about.
    pub marked: Vec<LineIx>,
    /// Statements put into the note.
    pub noted: Vec<StatementIx>,
}

impl MeetingPath {
    /// The scenes on it, one after another, by number.
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
    /// Marks the lines that must be marked for it.
    fn mark(&self, compiled: &CompiledScenario, packed: &mut State) {
        for bit in self.marked.iter().filter_map(|line| compiled.marked(*line)) {
            packed.put(bit, true);
        }
    }

    /// Does what is to be done.
    fn play(&self, compiled: &CompiledScenario, packed: &mut State, beats: &mut impl FnMut(Beat)) {
        self.mark(compiled, packed);
        match self.choice {
            Some(choice) => compiled.take(choice, packed, beats),
            None => compiled.submit_note(
                self.scene,
                |statement| self.noted.contains(&statement),
                packed,
                beats,
            ),
        };
    }
}

/// What an edge adds to what is sought, and to what decides between equals.
type Score = (Points, Points);

/// Finds paths among everything that was explored.
pub struct PathSearch<'a> {
    paths: &'a Paths,
    order: Vec<u32>,
}

impl<'a> PathSearch<'a> {
    /// Prepares the search.
    pub fn new(paths: &'a Paths) -> Self {
        Self {
            paths,
            order: after_their_followers(&paths.explored),
        }
    }

    /// A path of this kind; nothing where there is none among those explored.
    pub fn find(&self, goal: Goal) -> Option<MeetingPath> {
        let clean = matches!(goal, Goal::Best | Goal::Ending(_));
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

    /// The best score that can be reached from each state; nothing where no ending of the kind sought can.
    fn scores(&self, goal: Goal, only_clean: bool) -> Vec<Option<Score>> {
        let graph = &self.paths.explored;
        let mut scores = vec![None; graph.state_count()];
        for state in &self.order {
            scores[*state as usize] = match graph.states.stop(*state) {
                Stop::End { ending, .. } => {
                    let meant = !matches!(goal, Goal::Ending(wanted) if wanted != ending);
                    meant.then_some((0, 0))
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

    fn score(
        &self,
        goal: Goal,
        only_clean: bool,
        edge: &Edge,
        scores: &[Option<Score>],
    ) -> Option<Score> {
        let earned = &self.paths.explored.earnings[edge.earned as usize];
        if only_clean && earned.critical {
            return None;
        }
        let decision = Points::from(edge.choice != NOTE);
        let (first, second) = match goal {
            Goal::Best | Goal::Ending(_) => (earned.best, 0),
            Goal::Worst => (-earned.worst, 0),
            Goal::BestIn(area) => (earned.area_best[area as usize], earned.best),
            Goal::WorstIn(area) => (-earned.area_worst[area as usize], -earned.worst),
            Goal::Shortest => (-decision, earned.best),
            Goal::Longest => (decision, earned.best),
        };
        let after = scores[edge.to as usize]?;
        Some((after.0 + first, after.1 + second))
    }

    fn walk(&self, goal: Goal, only_clean: bool, scores: &[Option<Score>]) -> Option<MeetingPath> {
        let graph = &self.paths.explored;
        let badly = matches!(goal, Goal::Worst | Goal::WorstIn(_));
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
                return Some(path);
            }
            let edges = graph.edges_of(state).iter().enumerate();
            // Of equal ones the first, which has the fewest marks.
            let (number, edge) = edges
                .filter_map(|(number, edge)| {
                    let score = self.score(goal, only_clean, edge, scores)?;
                    Some((score, Reverse(number), edge))
                })
                .max_by_key(|(score, number, _)| (*score, *number))
                .map(|(_, Reverse(number), edge)| (number, edge))?;
            let earned = &graph.earnings[edge.earned as usize];
            path.points += if badly { earned.worst } else { earned.best };
            for (area, points) in path.areas.iter_mut().enumerate() {
                *points += if badly {
                    earned.area_worst[area]
                } else {
                    earned.area_best[area]
                };
            }
            path.critical |= earned.critical;
            let step = self.step(state, number, badly);
            path.steps.push(step);
            state = edge.to;
        }
    }

    /// What is done on a state's edge of this number. The exploration makes a state's edges in the order of these loops.
    fn step(&self, state: u32, number: usize, badly: bool) -> MeetingStep {
        let compiled = &self.paths.compiled;
        let (mut packed, _) = compiled.begin(&mut |_| {});
        let stop = self.paths.explored.states.load(state, &mut packed);
        let mut bits = marks(compiled, &packed);
        bits.truncate(MAX_COMBINED);
        let mut left = number;
        for combination in 0..1_usize << bits.len() {
            for (place, bit) in bits.iter().enumerate() {
                packed.put(*bit, combination >> place & 1 == 1);
            }
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
                    let matter: Vec<StatementIx> = offered
                        .iter()
                        .map(|(statement, _)| *statement)
                        .filter(|statement| compiled.statement_matters(*statement))
                        .take(MAX_COMBINED)
                        .collect();
                    let combinations = 1_usize << matter.len();
                    if left < combinations {
                        let put_in = |(statement, belongs): &(StatementIx, bool)| {
                            let place = matter.iter().position(|one| one == statement);
                            place.map_or(*belongs != badly, |place| left >> place & 1 == 1)
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
                Stop::End { .. } => break,
            }
        }
        unreachable!("state {state} has no edge {number}")
    }
}
