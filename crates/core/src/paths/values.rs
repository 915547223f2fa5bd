//! The results that are still reachable from each state: the best and the worst, and the best without a critical
//! breach.

use std::sync::Arc;

use super::earnings::{Earnings, Scale};
use super::explore::{DEFAULT_MAX_STATES, Edge, Explored, FORM, Observer};
use crate::guidance::{Area, Grade, Guidance, Points};
use crate::meeting::{ChoiceIx, CompiledScenario, EndingIx, Ix, SceneIx, State, Stop};

/// The results still reachable from a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Values {
    /// The most and the least points.
    pub points: Bounds,
    /// The most points without a critical breach; `None` if every path from the state has a critical breach.
    pub clean: Option<Points>,
    /// The most and the least points per area. Each area is taken alone, so the paths to these points can differ.
    pub areas: [Bounds; 4],
    /// The fewest decisions on a path from the state to an ending or a dead end.
    pub shortest: u32,
    /// The most decisions on a path from the state to an ending or a dead end.
    pub longest: u32,
    /// The number of paths from the state to an ending or a dead end; `u64::MAX` if there are more.
    pub path_count: u64,
    /// The most points on a path whose acts are all wholly right; `None` if there is no such path.
    pub right: Option<Points>,
    /// The points per area on the wholly right path with the most points. Has no meaning if there is no wholly right
    /// path.
    pub right_areas: [Points; 4],
    /// The endings that can still be reached, as a bit set: bit 0 stands for the first ending. All endings from the
    /// 64th on share bit 63.
    pub endings: u64,
}

/// The most and the least points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The most points.
    pub best: Points,
    /// The least points.
    pub worst: Points,
}

impl Bounds {
    /// Returns the points as a percentage: 0 for the least points, 100 for the most. If the least and the most are
    /// equal, returns 100.
    pub fn percent(self, points: Points) -> u8 {
        let (span, above) = (self.best - self.worst, points - self.worst);
        if span <= 0 {
            return 100;
        }
        // Rounded down, so that only the best result is 100, and a result just below the pass mark does not pass.
        (above.clamp(0, span) * 100 / span) as u8
    }
}

/// A step of a best path: a decision, a note or an appraisal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BestStep {
    /// The scene of the step.
    pub scene: SceneIx,
    /// The choice; `None` for a note or an appraisal.
    pub choice: Option<ChoiceIx>,
}

/// A compiled scenario with its explored graph and the values of all states.
#[derive(Debug)]
pub struct Paths {
    pub(super) compiled: Arc<CompiledScenario>,
    /// The explored graph.
    pub explored: Explored,
    /// The values of each state, by the state's number.
    values: Vec<Values>,
    /// The points for noticing the signs. They are added at every ending.
    pub(super) signs: Earnings,
}

impl Values {
    /// Returns the best result still reachable: without a critical breach if possible, otherwise the best of all.
    pub fn aim(&self) -> Points {
        self.clean.unwrap_or(self.points.best)
    }
}

impl Paths {
    /// Explores a compiled scenario and computes the values of all its states.
    pub fn new(compiled: Arc<CompiledScenario>, guidance: &Guidance) -> Self {
        Self::with_progress(compiled, guidance, DEFAULT_MAX_STATES, &mut |_| {})
    }

    /// Does the same as [`new`](Self::new), with `max_states` as the limit on the number of states. `progress` is
    /// called at intervals with the number of states found so far.
    pub fn with_progress(
        compiled: Arc<CompiledScenario>,
        guidance: &Guidance,
        max_states: usize,
        progress: &mut dyn FnMut(usize),
    ) -> Self {
        Self::with_observer(compiled, guidance, max_states, progress, &mut ())
    }

    /// Does the same as [`with_progress`](Self::with_progress), and reports to `observer` what it visits.
    pub fn with_observer(
        compiled: Arc<CompiledScenario>,
        guidance: &Guidance,
        max_states: usize,
        progress: &mut dyn FnMut(usize),
        observer: &mut impl Observer,
    ) -> Self {
        let explored = Explored::with_observer(&compiled, guidance, max_states, progress, observer);
        let signs = Scale::new(&compiled, guidance).signs(None);
        let values = evaluate(&explored, &signs);
        Self {
            signs,
            compiled,
            explored,
            values,
        }
    }

    /// Returns the points that count as 0 and as 100 percent.
    ///
    /// From format 2 on, a wholly right path earns 100 percent, and 0 percent means that nothing was earned. In format
    /// 1, 100 and 0 percent are the best and the worst reachable result.
    pub fn range(&self) -> Bounds {
        let start = self.start();
        match start.right.filter(|_| self.compiled.scenario.has_stakes()) {
            Some(best) => Bounds { best, worst: 0 },
            None => start.points,
        }
    }

    /// Returns the points that count as 0 and as 100 percent in an area. [`range`](Self::range) returns those for the
    /// total.
    pub fn area_range(&self, area: Area) -> Bounds {
        let start = self.start();
        if self.compiled.scenario.has_stakes() {
            let best = start.right_areas[area as usize];
            Bounds { best, worst: 0 }
        } else {
            start.areas[area as usize]
        }
    }

    /// Returns the compiled scenario.
    pub fn compiled(&self) -> &CompiledScenario {
        &self.compiled
    }

    /// Returns the values of the first state.
    pub fn start(&self) -> &Values {
        // The exploration always contains the first state.
        &self.values[0]
    }

    /// Returns the values of the state with this number.
    pub(super) fn values_of(&self, state: u32) -> &Values {
        &self.values[state as usize]
    }

    /// Returns the values at a stop in this state; `None` if the state was not explored.
    pub fn at(&self, stop: Stop, packed: &State) -> Option<&Values> {
        self.find(stop, packed)
            .map(|state| &self.values[state as usize])
    }

    /// Returns the number that identifies a state; `None` if the state was not explored.
    fn find(&self, stop: Stop, packed: &State) -> Option<u32> {
        let mut packed = packed.clone();
        self.compiled.forget(stop, &mut packed);
        self.explored.states.find(stop, &packed)
    }

    /// Returns the steps of a best path from a stop, and the ending that the path leads to. The ending is `None` if the
    /// path stops at a dead end or at a state that was not explored.
    pub fn best_path(&self, stop: Stop, packed: &State) -> (Vec<BestStep>, Option<EndingIx>) {
        let mut steps = Vec::new();
        let Some(mut state) = self.find(stop, packed) else {
            return (steps, None);
        };
        // If a critical breach is unavoidable from here, choose every edge of the path by its points alone.
        let clean_path = self.values[state as usize].clean.is_some();
        loop {
            let scene = match self.explored.states.stop(state) {
                Stop::Choose(scene) | Stop::Note(scene) | Stop::Appraise(scene) => scene,
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

    /// Returns the best choice at a decision; `None` at any other stop, or if the state was not explored.
    pub fn best_choice(&self, stop: Stop, packed: &State) -> Option<ChoiceIx> {
        let state = self.find(stop, packed)?;
        let clean_path = self.values[state as usize].clean.is_some();
        let edge = self.best_edge(state, clean_path)?;
        edge.choice()
    }

    /// Returns the edge that leads from a state to the best result. If `clean_path` is set, edges that allow a path
    /// without a critical breach are preferred.
    fn best_edge(&self, state: u32, clean_path: bool) -> Option<&Edge> {
        self.explored.edges_of(state).iter().max_by_key(|edge| {
            let earned = &self.explored.earnings[edge.earned as usize];
            let after = &self.values[edge.to as usize];
            let clean = after.clean.filter(|_| clean_path && !earned.critical);
            // If several choices are equally good, prefer a choice that is not disputed, and then the first choice in
            // the scenario.
            (
                clean.map(|points| points + earned.best),
                after.points.best + earned.best,
                !earned.disputed,
                std::cmp::Reverse(edge.choice),
            )
        })
    }
}

/// Computes the values of all states. Visits each state after its successors, because the values of a state depend on
/// the values of its successors. The points for noticing the signs are added at every ending.
fn evaluate(graph: &Explored, signs: &Earnings) -> Vec<Values> {
    let end = Values {
        points: Bounds::default(),
        clean: Some(0),
        areas: [Bounds::default(); 4],
        shortest: 0,
        longest: 0,
        path_count: 1,
        right: None,
        right_areas: [0; 4],
        endings: 0,
    };
    let mut values = vec![end; graph.states.len()];
    // An ending gets the points for the signs. Other states without edges, such as dead ends, keep the initial values.
    for state in postorder(graph) {
        if let Stop::End { ending, .. } = graph.states.stop(state) {
            let value = &mut values[state as usize];
            value.points = Bounds {
                best: signs.best,
                worst: signs.worst,
            };
            value.clean = Some(signs.best);
            value.areas = std::array::from_fn(|area| Bounds {
                best: signs.area_best[area],
                worst: signs.area_worst[area],
            });
            value.right = Some(signs.best);
            value.right_areas = signs.area_best;
            value.endings = 1 << ending.index().min(63);
        }
        let mut edges = graph.edges_of(state).iter();
        let value = |edge: &Edge| {
            let earned = &graph.earnings[edge.earned as usize];
            let after = &values[edge.to as usize];
            let decision = u32::from(edge.choice != FORM);
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
                right: after
                    .right
                    .filter(|_| earned.grade == Grade::Right)
                    .map(|points| points + earned.best),
                right_areas: std::array::from_fn(|area| {
                    after.right_areas[area] + earned.area_best[area]
                }),
                endings: after.endings,
            }
        };
        if let Some(first) = edges.next() {
            let first = value(first);
            values[state as usize] = edges.map(value).fold(first, combine);
        }
    }
    values
}

/// Combines the values of two edges of the same state.
fn combine(a: Values, b: Values) -> Values {
    let range = |a: Bounds, b: Bounds| Bounds {
        best: a.best.max(b.best),
        worst: a.worst.min(b.worst),
    };
    // `right` and `right_areas` describe the same path. So take `right_areas` from the edge with the greater `right`,
    // or from the first edge if they are equal.
    let right_areas = if b.right > a.right {
        b.right_areas
    } else {
        a.right_areas
    };
    Values {
        right: a.right.max(b.right),
        right_areas,
        endings: a.endings | b.endings,
        points: range(a.points, b.points),
        clean: a.clean.max(b.clean),
        areas: std::array::from_fn(|area| range(a.areas[area], b.areas[area])),
        shortest: a.shortest.min(b.shortest),
        longest: a.longest.max(b.longest),
        path_count: a.path_count.saturating_add(b.path_count),
    }
}

/// Returns all states in postorder of a depth-first search, i.e. each state after its successors (reverse topological
/// order). The graph has no cycles: every cycle of scenes contains a choice, and no choice can be taken twice.
pub(super) fn postorder(graph: &Explored) -> Vec<u32> {
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
