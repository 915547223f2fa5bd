//! The invariants of the points in a meeting with stakes (format 2), and the violations of these invariants. A wholly
//! right path must earn 100 percent in total and in each area, and must end well. Only a path with a breach may have a
//! poor ending. Every path must have [`APPRAISALS`] appraisals, which offer enough facts.

use std::collections::BTreeMap;

use super::Paths;
use super::explore::Edge;
use super::values::postorder;
use crate::guidance::{Area, Grade, Points};
use crate::meeting::{ChoiceIx, EndingIx, Ix, SceneIx, Stop};
use crate::scenario::{OFFERED_FACTS, Outcome};

/// A violation of an invariant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Violation {
    /// No wholly right act is possible in this scene, although every act before it was wholly right.
    NoRightAct(SceneIx),
    /// A wholly right act in this scene loses points that another wholly right act keeps. Only the first such scene is
    /// reported.
    RightActLoses {
        /// The scene.
        scene: SceneIx,
        /// The choice that loses points; `None` for a note or an appraisal.
        choice: Option<ChoiceIx>,
        /// The area in which the act loses points; `None` if it loses them in the total.
        area: Option<Area>,
    },
    /// A mistake in this scene, i.e. an act that is not wholly right, loses nothing.
    FreeMistake {
        /// The scene.
        scene: SceneIx,
        /// The choice that loses nothing; `None` for a note or an appraisal.
        choice: Option<ChoiceIx>,
    },
    /// A path whose acts are all wholly right leads to this ending, which is not good.
    RightPathEndsBadly(EndingIx),
    /// A path without any breach leads to this poor ending.
    PoorWithoutBreach(EndingIx),
    /// A path has fewer or more than [`APPRAISALS`] appraisals. The values are the fewest and the most on any path.
    Appraisals(u32, u32),
    /// The appraisal in this scene offers fewer than [`OFFERED_FACTS`] facts on some path.
    FewFacts(SceneIx),
    /// On some path, the appraisal in this scene offers no fact that supports the true answer.
    NothingCarries(SceneIx),
}

impl Violation {
    /// Returns `true` if the invariant also applies to the introduction of a course. The introduction does not count
    /// for passing. So it may have fewer appraisals than other meetings, and its appraisals may offer fewer facts.
    pub fn concerns_introduction(self) -> bool {
        !matches!(self, Violation::Appraisals(..) | Violation::FewFacts(_))
    }
}

/// The number of appraisals that every path through a meeting must have. The introduction of a course is exempt,
/// because it does not count for passing the course.
pub const APPRAISALS: u32 = 2;

impl Paths {
    /// Returns the violations of the invariants; empty in a meeting without stakes. Call this only if the exploration
    /// is complete: otherwise paths are missing.
    pub fn violations(&self) -> Vec<Violation> {
        if !self.compiled.scenario.has_stakes() {
            return Vec::new();
        }
        let mut found = self.right_paths();
        found.extend(self.poor_without_breach());
        found.extend(self.appraisals());
        found
    }

    /// Returns `true` if the pass mark, in percent, can be reached on a path with at least as many breaches as wholly
    /// right decisions. Notes, appraisals and signs count as done wholly right.
    pub fn passes_with_as_many_breaches(&self, pass_mark: u8) -> bool {
        let graph = &self.explored;
        // For each state, a map. Its key is the number of right decisions minus the number of breaches, on a path that
        // begins at the state. Its value is the most points that such a path can earn.
        let mut most: Vec<BTreeMap<i32, Points>> = vec![BTreeMap::new(); graph.state_count()];
        for state in postorder(graph) {
            if let Stop::End { .. } = graph.states.stop(state) {
                most[state as usize].insert(0, self.signs.best);
            }
            for edge in graph.edges_of(state) {
                let earned = &graph.earnings[edge.earned as usize];
                let change = match (edge.choice(), earned.grade) {
                    (Some(_), Grade::Right) => 1,
                    (Some(_), Grade::Breach) => -1,
                    _ => 0,
                };
                for (balance, points) in most[edge.to as usize].clone() {
                    let sum = points + earned.best;
                    let best = most[state as usize].entry(balance + change).or_insert(sum);
                    *best = (*best).max(sum);
                }
            }
        }
        let passes = |points: &Points| self.range().percent(*points) >= pass_mark;
        most[0].range(..=0).any(|(_, points)| passes(points))
    }

    /// Finds the decisions at which a best path takes a partly right choice, because this choice earns more than a
    /// wholly right one. Returns for each such decision the scene, the partly right choice, and the wholly right
    /// choice. (A meeting with stakes has to meet stricter rules: see [`Self::violations`].)
    pub fn better_than_right(&self) -> Vec<(SceneIx, ChoiceIx, ChoiceIx)> {
        let graph = &self.explored;
        let mut found = Vec::new();
        let mut seen = vec![false; graph.state_count()];
        let mut open = vec![0_u32];
        while let Some(state) = open.pop() {
            if std::mem::replace(&mut seen[state as usize], true) {
                continue;
            }
            let after = |edge: &&Edge| {
                let earned = &graph.earnings[edge.earned as usize];
                earned.best + self.values_of(edge.to).points.best
            };
            let edges = graph.edges_of(state);
            let Some(best) = edges.iter().map(|edge| after(&edge)).max() else {
                continue;
            };
            let bests: Vec<&Edge> = edges.iter().filter(|edge| after(edge) == best).collect();
            open.extend(bests.iter().map(|edge| edge.to));
            if bests.iter().any(|edge| self.grade(edge) == Grade::Right) {
                continue;
            }
            // A mistake that can be repaired may lead to more points later. But the act itself must not earn more than
            // the right act.
            let earned = |edge: &Edge| graph.earnings[edge.earned as usize].best;
            let better = bests.iter().find(|edge| self.grade(edge) == Grade::Partly);
            let right = edges.iter().find(|edge| {
                // Leave out neutral choices: they can count as right, but they earn nothing.
                self.grade(edge) == Grade::Right
                    && earned(edge) > 0
                    && edge.choice() != better.and_then(|better| better.choice())
                    && better.is_some_and(|better| earned(edge) < earned(better))
            });
            let choices = (
                better.and_then(|edge| edge.choice()),
                right.and_then(Edge::choice),
            );
            if let (Some(scene), (Some(better), Some(right))) = (self.scene(state), choices)
                && !found.contains(&(scene, better, right))
            {
                found.push((scene, better, right));
            }
        }
        found
    }

    fn scene(&self, state: u32) -> Option<SceneIx> {
        match self.explored.states.stop(state) {
            Stop::Choose(scene) | Stop::Note(scene) | Stop::Appraise(scene) => Some(scene),
            Stop::End { .. } => None,
        }
    }

    fn grade(&self, edge: &Edge) -> Grade {
        self.explored.earnings[edge.earned as usize].grade
    }

    /// Returns the states that can be reached if every act has at least this grade. They are in breadth-first order,
    /// beginning with the start.
    fn reached_by(&self, least: Grade) -> Vec<u32> {
        let mut reached = vec![false; self.explored.state_count()];
        let mut queue = vec![0_u32];
        reached[0] = true;
        let mut next = 0;
        while let Some(state) = queue.get(next).copied() {
            next += 1;
            for edge in self.explored.edges_of(state) {
                if self.grade(edge) >= least
                    && !std::mem::replace(&mut reached[edge.to as usize], true)
                {
                    queue.push(edge.to);
                }
            }
        }
        queue
    }

    /// Checks the paths whose acts are all wholly right.
    fn right_paths(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        let mut loses = false;
        for state in self.reached_by(Grade::Right) {
            match self.explored.states.stop(state) {
                Stop::End { ending, .. } => {
                    let outcome = self.compiled.scenario.endings[ending.index()].outcome;
                    if outcome != Outcome::Good {
                        push_new(&mut found, Violation::RightPathEndsBadly(ending));
                    }
                }
                Stop::Choose(scene) | Stop::Note(scene) | Stop::Appraise(scene) => {
                    if self.values_of(state).right.is_none() {
                        let edges = self.explored.edges_of(state);
                        if edges.iter().all(|edge| self.grade(edge) != Grade::Right) {
                            push_new(&mut found, Violation::NoRightAct(scene));
                        }
                        continue;
                    }
                    // The states are in breadth-first order, so the first loss is the earliest.
                    if let Some((choice, area)) = self.losing_act(state).filter(|_| !loses) {
                        loses = true;
                        found.push(Violation::RightActLoses {
                            scene,
                            choice,
                            area,
                        });
                    }
                    if let Some(choice) = self.free_mistake(state) {
                        push_new(&mut found, Violation::FreeMistake { scene, choice });
                    }
                }
            }
        }
        found
    }

    /// Returns a wholly right act that loses points which another wholly right act keeps, and the area in which it
    /// loses them. The area is `None` if the act loses them in the total. The choice is `None` for a note or an
    /// appraisal.
    fn losing_act(&self, state: u32) -> Option<(Option<ChoiceIx>, Option<Area>)> {
        let best = self.values_of(state);
        let edges = self.explored.edges_of(state).iter();
        for edge in edges.filter(|edge| self.grade(edge) == Grade::Right) {
            let earned = &self.explored.earnings[edge.earned as usize];
            let after = self.values_of(edge.to);
            if after.right.map(|points| points + earned.best) != best.right {
                return Some((edge.choice(), None));
            }
            for area in Area::ALL {
                let number = area as usize;
                let points = after.right_areas[number] + earned.area_best[number];
                if points != best.right_areas[number] {
                    return Some((edge.choice(), Some(area)));
                }
            }
        }
        None
    }

    /// Returns an act that is not wholly right, but leaves at least as many points within reach as a wholly right path
    /// earns; `None` if there is no such act. If the act is a note or an appraisal, the inner value is `None`.
    fn free_mistake(&self, state: u32) -> Option<Option<ChoiceIx>> {
        let right: Points = self.values_of(state).right?;
        let edges = self.explored.edges_of(state).iter();
        // It is intended that a disputed act costs nothing, so such an act is no mistake here.
        let mut mistakes = edges.filter(|edge| {
            let earned = &self.explored.earnings[edge.earned as usize];
            earned.grade < Grade::Right && !earned.disputed
        });
        let free = mistakes.find(|edge| {
            let earned = &self.explored.earnings[edge.earned as usize];
            earned.best + self.values_of(edge.to).points.best >= right
        });
        free.map(Edge::choice)
    }

    /// Checks the paths without a breach.
    fn poor_without_breach(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        for state in self.reached_by(Grade::Nothing) {
            if let Stop::End { ending, .. } = self.explored.states.stop(state)
                && self.compiled.scenario.endings[ending.index()].outcome == Outcome::Poor
            {
                push_new(&mut found, Violation::PoorWithoutBreach(ending));
            }
        }
        found
    }

    /// Checks the number of appraisals on each path, and the facts that they offer.
    fn appraisals(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        let graph = &self.explored;
        let mut counts = vec![(0_u32, 0_u32); graph.state_count()];
        for state in postorder(graph) {
            let after = graph
                .edges_of(state)
                .iter()
                .map(|edge| counts[edge.to as usize]);
            let here = u32::from(matches!(graph.states.stop(state), Stop::Appraise(_)));
            let range = after.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
            counts[state as usize] =
                range.map_or((here, here), |(least, most)| (least + here, most + here));
        }
        if counts[0] != (APPRAISALS, APPRAISALS) {
            found.push(Violation::Appraisals(counts[0].0, counts[0].1));
        }
        let (mut packed, _) = self.compiled.begin(&mut |_| {});
        // The numbers of the states fit in 32 bits, because there are at most `MAX_STATES` states.
        for state in 0..graph.state_count() as u32 {
            let Some(scene) = self.scene(state) else {
                continue;
            };
            if !matches!(graph.states.load(state, &mut packed), Stop::Appraise(_)) {
                continue;
            }
            let offered = self.compiled.offered_facts(scene, &packed);
            if offered.len() < OFFERED_FACTS {
                push_new(&mut found, Violation::FewFacts(scene));
            }
            let carries = self.compiled.true_case(scene, &packed).is_some_and(|case| {
                let mut ids = offered.iter().map(|fact| self.compiled.fact_id(*fact));
                ids.any(|id| case.carried_by.contains(id))
            });
            if !carries {
                push_new(&mut found, Violation::NothingCarries(scene));
            }
        }
        found
    }
}

/// Adds a violation unless it was found already.
fn push_new(found: &mut Vec<Violation>, violation: Violation) {
    if !found.contains(&violation) {
        found.push(violation);
    }
}
