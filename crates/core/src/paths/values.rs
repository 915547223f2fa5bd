//! What can still be reached from each state: the best and worst result, with and without a critical breach.

use std::sync::Arc;

use super::explore::{DEFAULT_MAX_STATES, Edge, Explored, NOTE, Watch};
use crate::guidance::{Guidance, Points};
use crate::meeting::{ChoiceIx, CompiledScenario, EndingIx, SceneIx, State, Stop};

/// What can still be earned from a state on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Values {
    /// The most and the least points.
    pub points: Bounds,
    /// The most points without a critical breach, where such a path is left.
    pub clean: Option<Points>,
    /// The most and the least points per area, each for that area alone.
    pub areas: [Bounds; 4],
    /// The fewest decisions to an ending.
    pub shortest: u32,
    /// The most decisions to an ending.
    pub longest: u32,
    /// How many paths lead to an ending; as many as can be counted at most.
    pub path_count: u64,
}

/// The most and the least.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The most.
    pub best: Points,
    /// The least.
    pub worst: Points,
}

impl Bounds {
    /// Where points stand between the least (0) and the most (100). Where nothing was to be gained or lost: 100.
    pub fn percent(self, points: Points) -> u8 {
        let (span, above) = (self.best - self.worst, points - self.worst);
        if span <= 0 {
            return 100;
        }
        // Rounded down, so that 100 means the best and the pass mark is truly reached.
        (above.clamp(0, span) * 100 / span) as u8
    }
}

/// One decision (or note) of a best path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BestStep {
    /// The scene it is taken in.
    pub scene: SceneIx,
    /// The choice; nothing for the note.
    pub choice: Option<ChoiceIx>,
}

/// A compiled scenario with everything that can happen in it.
#[derive(Debug)]
pub struct Paths {
    pub(super) compiled: Arc<CompiledScenario>,
    /// The graph.
    pub explored: Explored,
    values: Vec<Values>,
}

impl Values {
    /// The result to aim for: without a critical breach if that is still possible.
    pub fn aim(&self) -> Points {
        self.clean.unwrap_or(self.points.best)
    }
}

impl Paths {
    /// Explores a compiled scenario and computes what can be reached from each of its states.
    pub fn new(compiled: Arc<CompiledScenario>, guidance: &Guidance) -> Self {
        Self::with_progress(compiled, guidance, DEFAULT_MAX_STATES, &mut |_| {})
    }

    /// The same up to a number of states, telling now and then how many were met.
    pub fn with_progress(
        compiled: Arc<CompiledScenario>,
        guidance: &Guidance,
        most: usize,
        progress: &mut dyn FnMut(usize),
    ) -> Self {
        Self::watched(compiled, guidance, most, progress, &mut ())
    }

    /// The same while somebody looks on.
    pub fn watched(
        compiled: Arc<CompiledScenario>,
        guidance: &Guidance,
        most: usize,
        progress: &mut dyn FnMut(usize),
        watch: &mut impl Watch,
    ) -> Self {
        let explored = Explored::watched(&compiled, guidance, most, progress, watch);
        let values = evaluate(&explored);
        Self {
            compiled,
            explored,
            values,
        }
    }

    /// What was explored.
    pub fn compiled(&self) -> &CompiledScenario {
        &self.compiled
    }

    /// What can be reached from the start.
    pub fn start(&self) -> &Values {
        // The exploration always holds the state it starts in.
        &self.values[0]
    }

    /// What can be reached from a stop; nothing where it was not explored.
    pub fn at(&self, stop: Stop, packed: &State) -> Option<&Values> {
        self.find(stop, packed)
            .map(|state| &self.values[state as usize])
    }

    fn find(&self, stop: Stop, packed: &State) -> Option<u32> {
        let mut packed = packed.clone();
        self.compiled.forget(stop, &mut packed);
        self.explored.states.find(stop, &packed)
    }

    /// A best path from a stop to an ending: its steps, and the ending.
    pub fn best_path(&self, stop: Stop, packed: &State) -> (Vec<BestStep>, Option<EndingIx>) {
        let mut steps = Vec::new();
        let Some(mut state) = self.find(stop, packed) else {
            return (steps, None);
        };
        // Where a breach cannot be avoided any more, the points decide to the end.
        let clean_path = self.values[state as usize].clean.is_some();
        loop {
            let scene = match self.explored.states.stop(state) {
                Stop::Choose(scene) | Stop::Note(scene) => scene,
                Stop::End { ending, .. } => return (steps, Some(ending)),
            };
            let Some(edge) = self.best_edge(state, clean_path) else {
                return (steps, None);
            };
            steps.push(BestStep {
                scene,
                choice: edge.choice(),
            });
            state = edge.to;
        }
    }

    /// The choice that is best at a decision; nothing at any other stop, or where it was not explored.
    pub fn best_choice(&self, stop: Stop, packed: &State) -> Option<ChoiceIx> {
        let state = self.find(stop, packed)?;
        let clean_path = self.values[state as usize].clean.is_some();
        let edge = self.best_edge(state, clean_path)?;
        edge.choice()
    }

    /// The edge that leads to the best result, without a critical breach if that is asked for.
    fn best_edge(&self, state: u32, clean_path: bool) -> Option<&Edge> {
        self.explored.edges_of(state).iter().max_by_key(|edge| {
            let earned = &self.explored.earnings[edge.earned as usize];
            let after = &self.values[edge.to as usize];
            let clean = after.clean.filter(|_| clean_path && !earned.critical);
            // Of equal paths the one that stands first.
            (
                clean.map(|points| points + earned.best),
                after.points.best + earned.best,
                std::cmp::Reverse(edge.choice),
            )
        })
    }
}

/// From the endings backwards, each state after all that follow it.
fn evaluate(graph: &Explored) -> Vec<Values> {
    let nothing = Values {
        points: Bounds::default(),
        clean: Some(0),
        areas: [Bounds::default(); 4],
        shortest: 0,
        longest: 0,
        path_count: 1,
    };
    let mut values = vec![nothing; graph.states.len()];
    for state in after_their_followers(graph) {
        let mut edges = graph.edges_of(state).iter();
        let value = |edge: &Edge| {
            let earned = &graph.earnings[edge.earned as usize];
            let after = &values[edge.to as usize];
            let decision = u32::from(edge.choice != NOTE);
            Values {
                points: Bounds {
                    best: after.points.best + earned.best,
                    worst: after.points.worst + earned.worst,
                },
                clean: after
                    .clean
                    .filter(|_| !earned.critical)
                    .map(|points| points + earned.best),
                areas: std::array::from_fn(|area| Bounds {
                    best: after.areas[area].best + earned.area_best[area],
                    worst: after.areas[area].worst + earned.area_worst[area],
                }),
                shortest: after.shortest + decision,
                longest: after.longest + decision,
                path_count: after.path_count,
            }
        };
        if let Some(first) = edges.next() {
            let first = value(first);
            values[state as usize] = edges.map(value).fold(first, combine);
        }
    }
    values
}

fn combine(a: Values, b: Values) -> Values {
    let range = |a: Bounds, b: Bounds| Bounds {
        best: a.best.max(b.best),
        worst: a.worst.min(b.worst),
    };
    Values {
        points: range(a.points, b.points),
        clean: a.clean.max(b.clean),
        areas: std::array::from_fn(|area| range(a.areas[area], b.areas[area])),
        shortest: a.shortest.min(b.shortest),
        longest: a.longest.max(b.longest),
        path_count: a.path_count.saturating_add(b.path_count),
    }
}

/// All states, each after those its edges lead to. There are no circles: a choice that can be come back to is
/// offered once, and scenes do not lead into each other for ever without one.
pub(super) fn after_their_followers(graph: &Explored) -> Vec<u32> {
    let mut order = Vec::with_capacity(graph.states.len());
    let mut met = vec![false; graph.states.len()];
    let mut stack: Vec<(u32, usize)> = vec![(0, 0)];
    met[0] = true;
    while let Some((state, next)) = stack.last_mut() {
        if let Some(edge) = graph.edges_of(*state).get(*next) {
            *next += 1;
            if !std::mem::replace(&mut met[edge.to as usize], true) {
                stack.push((edge.to, 0));
            }
        } else {
            order.push(*state);
            stack.pop();
        }
    }
    order
}
