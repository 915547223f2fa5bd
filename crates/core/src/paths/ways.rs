//! Ways that stand out: the best and the worst, in all and for an area, the shortest and the longest, the best to each
//! ending. Each is found exactly among all ways that were explored.

use std::cmp::Reverse;

use super::explore::{Edge, MOST_COMBINED, NOTE, marks};
use super::values::{Paths, after_their_followers};
use crate::guidance::{Area, Points};
use crate::meeting::{Beat, Memory, Plot, Stop};

/// What a way is sought for. Of ways that are equal in this, one with more points is preferred.
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
    Ending(usize),
}

/// A way from the start to an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What is done, decision by decision.
    pub steps: Vec<WayStep>,
    /// The ending's number.
    pub ending: usize,
    /// Its points: the most that it can give, or the least where the worst was sought (the note can be written well or
    /// badly on any way).
    pub points: Points,
    /// The same in each area, in the order of [`Area::ALL`].
    pub areas: [Points; 4],
    /// Whether a critical principle is breached on it.
    pub critical: bool,
}

/// A decision of a way, or its note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayStep {
    /// The scene's number.
    pub scene: usize,
    /// The choice's number; nothing for the note.
    pub choice: Option<usize>,
    /// Lines that are marked as signs by now, of those that some condition asks about.
    pub marked: Vec<usize>,
    /// Statements put into the note.
    pub noted: Vec<usize>,
}

impl Way {
    /// The scenes on it, one after another, by number.
    pub fn scenes(&self, plot: &Plot) -> Vec<usize> {
        let mut scenes = Vec::new();
        let mut enter = |beat| {
            if let Beat::Enter(scene) = beat {
                scenes.push(scene);
            }
        };
        let (mut memory, _) = plot.begin(&mut enter);
        for step in &self.steps {
            step.play(plot, &mut memory, &mut enter);
        }
        scenes
    }
}

impl WayStep {
    /// Marks the lines that must be marked for it.
    fn mark(&self, plot: &Plot, memory: &mut Memory) {
        for bit in self.marked.iter().filter_map(|line| plot.marked(*line)) {
            memory.put(bit, true);
        }
    }

    /// Does what is to be done.
    fn play(&self, plot: &Plot, memory: &mut Memory, beats: &mut impl FnMut(Beat)) {
        self.mark(plot, memory);
        match self.choice {
            Some(choice) => plot.take(choice, memory, beats),
            None => plot.sign(
                self.scene,
                |statement| self.noted.contains(&statement),
                memory,
                beats,
            ),
        };
    }
}

/// What an edge adds to what is sought, and to what decides between equals.
type Score = (Points, Points);

/// Finds ways among everything that was explored.
pub struct Ways<'a> {
    paths: &'a Paths,
    order: Vec<u32>,
}

impl<'a> Ways<'a> {
    /// Prepares the search.
    pub fn new(paths: &'a Paths) -> Self {
        Self {
            paths,
            order: after_their_followers(&paths.explored),
        }
    }

    /// A way of this kind; nothing where there is none among those explored.
    pub fn find(&self, goal: Goal) -> Option<Way> {
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
                Stop::End(_, ending) => {
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
        let outcome = &self.paths.explored.outcomes[edge.outcome as usize];
        if only_clean && outcome.critical {
            return None;
        }
        let decision = Points::from(edge.choice != NOTE);
        let (first, second) = match goal {
            Goal::Best | Goal::Ending(_) => (outcome.best, 0),
            Goal::Worst => (-outcome.worst, 0),
            Goal::BestIn(area) => (outcome.area_best[area as usize], outcome.best),
            Goal::WorstIn(area) => (-outcome.area_worst[area as usize], -outcome.worst),
            Goal::Shortest => (-decision, outcome.best),
            Goal::Longest => (decision, outcome.best),
        };
        let after = scores[edge.to as usize]?;
        Some((after.0 + first, after.1 + second))
    }

    fn walk(&self, goal: Goal, only_clean: bool, scores: &[Option<Score>]) -> Option<Way> {
        let graph = &self.paths.explored;
        let badly = matches!(goal, Goal::Worst | Goal::WorstIn(_));
        let mut way = Way {
            steps: Vec::new(),
            ending: 0,
            points: 0,
            areas: [0; 4],
            critical: false,
        };
        let mut state = 0;
        loop {
            if let Stop::End(_, ending) = graph.states.stop(state) {
                way.ending = ending;
                return Some(way);
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
            let outcome = &graph.outcomes[edge.outcome as usize];
            way.points += if badly { outcome.worst } else { outcome.best };
            for (area, points) in way.areas.iter_mut().enumerate() {
                *points += if badly {
                    outcome.area_worst[area]
                } else {
                    outcome.area_best[area]
                };
            }
            way.critical |= outcome.critical;
            let step = self.step(state, number, badly);
            way.steps.push(step);
            state = edge.to;
        }
    }

    /// What is done on a state's edge of this number. The exploration makes a state's edges in the order of these loops.
    fn step(&self, state: u32, number: usize, badly: bool) -> WayStep {
        let plot = &self.paths.plot;
        let (mut memory, _) = plot.begin(&mut |_| {});
        let stop = self.paths.explored.states.load(state, &mut memory);
        let mut bits = marks(plot, &memory);
        bits.truncate(MOST_COMBINED);
        let mut left = number;
        for combination in 0..1_usize << bits.len() {
            for (place, bit) in bits.iter().enumerate() {
                memory.put(*bit, combination >> place & 1 == 1);
            }
            let marked = || {
                let set = |line: &usize| plot.marked(*line).is_some_and(|bit| memory.is(bit));
                (0..plot.line_count()).filter(set).collect()
            };
            match stop {
                Stop::Choose(scene) => {
                    for choice in plot.offered(scene, &memory) {
                        if left == 0 {
                            return WayStep {
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
                    let offered: Vec<(usize, bool)> = plot.statements(scene, &memory).collect();
                    let matter: Vec<usize> = offered
                        .iter()
                        .map(|(statement, _)| *statement)
                        .filter(|statement| plot.statement_matters(*statement))
                        .take(MOST_COMBINED)
                        .collect();
                    let ways = 1_usize << matter.len();
                    if left < ways {
                        let put_in = |(statement, belongs): &(usize, bool)| {
                            let place = matter.iter().position(|one| one == statement);
                            place.map_or(*belongs != badly, |place| left >> place & 1 == 1)
                        };
                        let noted = offered.iter().filter(|one| put_in(one));
                        return WayStep {
                            scene,
                            choice: None,
                            marked: marked(),
                            noted: noted.map(|(statement, _)| *statement).collect(),
                        };
                    }
                    left -= ways;
                }
                Stop::End(..) => break,
            }
        }
        unreachable!("state {state} has no edge {number}")
    }
}
