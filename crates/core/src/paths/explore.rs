//! Exploration: visits every reachable state of a compiled scenario once, breadth first.

use rustc_hash::FxHashMap;

use super::earnings::{Earnings, Scale, ScoredStatement};
use super::states::States;
use crate::guidance::Guidance;
use crate::meeting::{
    Beat, Bit, ChoiceIx, CompiledScenario, EndingIx, Ix, IxVec, LineIx, SceneIx, State,
    StatementIx, Stop,
};

/// The default limit on the number of states that are explored.
pub const DEFAULT_MAX_STATES: usize = 1_000_000;

/// The largest value that can be set as the limit on the number of states. The numbers of states and edges then still
/// fit in 32 bits.
pub const MAX_STATES: usize = 50_000_000;

/// The maximum number of edges, and of 64-bit words, per state. Only the totals are limited: to
/// `max_states * MAX_PER_STATE + MAX_EXTRA` edges, and to as many words. For comparison, a meeting of a hundred scenes
/// has three edges and one word per state.
const MAX_PER_STATE: usize = 32;
/// The number of edges, and of 64-bit words, that are allowed in addition to [`MAX_PER_STATE`] for each state. They are
/// needed if `max_states` is set to a small number.
const MAX_EXTRA: usize = 0x1_0000;

/// At a stop, the exploration tries every combination of the marks that a condition tests. In a note, it tries every
/// combination of the statements that a condition tests. It combines at most this many marks, and at most this many
/// statements. If there are more, the exploration is not complete.
pub(super) const MAX_COMBINED: usize = 10;

/// The parts of a scenario that at least one path reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// `true` for scenes that are entered.
    pub scenes: IxVec<SceneIx, bool>,
    /// `true` for lines that are shown.
    pub lines: IxVec<LineIx, bool>,
    /// `true` for choices that are offered.
    pub choices: IxVec<ChoiceIx, bool>,
    /// `true` for statements that are offered.
    pub statements: IxVec<StatementIx, bool>,
    /// `true` for endings that are reached.
    pub endings: IxVec<EndingIx, bool>,
    /// `true` for scenes whose decision offers no choice in at least one state.
    pub dead_ends: IxVec<SceneIx, bool>,
}

/// An edge from one state to another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    /// The index of the choice taken, or [`FORM`].
    pub(super) choice: u32,
    /// The number of the state that the edge leads to.
    pub(super) to: u32,
    /// The index of the edge's points in [`Explored::earnings`].
    pub(super) earned: u32,
}

impl Edge {
    /// Returns the choice taken; `None` for a note or an appraisal.
    pub(super) fn choice(&self) -> Option<ChoiceIx> {
        (self.choice != FORM).then_some(ChoiceIx::new(self.choice as usize))
    }
}

/// The value of `choice` for an edge that submits a form, i.e. a note or an appraisal.
pub(super) const FORM: u32 = u32::MAX;

/// The graph of all states.
#[derive(Debug)]
pub struct Explored {
    pub(super) states: States,
    /// For each visited state, the index of its first edge in `edges`. The last entry is the number of all edges.
    pub(super) starts: Vec<u32>,
    pub(super) edges: Vec<Edge>,
    /// The points of the edges, without repetition: edges with equal points share an entry.
    pub(super) earnings: Vec<Earnings>,
    /// The parts of the scenario that were reached.
    pub reached: Reached,
    /// `true` if everything was explored.
    pub complete: bool,
}

/// An observer of an exploration. It sees each state at least once.
pub trait Observer {
    /// Observes the entry to a scene. The state does not yet include the facts that lines of the scene establish.
    /// [`CompiledScenario::state_at`] adds these facts, because the conditions of later lines and of a branch can test
    /// them.
    fn entered(&mut self, scene: SceneIx, packed: &State);

    /// Observes a stop in a scene, once for each combination of the marks that conditions test.
    fn at_rest(&mut self, scene: SceneIx, packed: &State);
}

/// Observes nothing.
impl Observer for () {
    fn entered(&mut self, _: SceneIx, _: &State) {}

    fn at_rest(&mut self, _: SceneIx, _: &State) {}
}

/// An exploration in progress.
struct Explorer<'a, W> {
    compiled: &'a CompiledScenario,
    scale: Scale,
    graph: Explored,
    /// Maps each entry of [`Explored::earnings`] to its index.
    earnings_index: FxHashMap<Earnings, u32>,
    max_states: usize,
    observer: &'a mut W,
}

impl Explored {
    /// Explores a scenario until there are no new states, or a limit is reached. `progress` is called at intervals with
    /// the number of states found so far.
    pub fn new(
        compiled: &CompiledScenario,
        guidance: &Guidance,
        max_states: usize,
        progress: &mut dyn FnMut(usize),
    ) -> Self {
        Self::with_observer(compiled, guidance, max_states, progress, &mut ())
    }

    /// Does the same as [`new`](Self::new), and reports to `observer` what it visits.
    pub fn with_observer(
        compiled: &CompiledScenario,
        guidance: &Guidance,
        max_states: usize,
        progress: &mut dyn FnMut(usize),
        observer: &mut impl Observer,
    ) -> Self {
        let (mut packed, stop) = compiled.begin(&mut |_| {});
        compiled.forget(stop, &mut packed);
        let reached = Reached {
            scenes: compiled.scenes().map(|_| false).collect(),
            lines: compiled.lines().map(|_| false).collect(),
            choices: compiled.choices().map(|_| false).collect(),
            statements: compiled.statements().map(|_| false).collect(),
            endings: compiled.endings().map(|_| false).collect(),
            dead_ends: compiled.scenes().map(|_| false).collect(),
        };
        // Start with the state at the first stop.
        let graph = Self {
            states: States::new(packed.words().len()),
            starts: vec![0],
            edges: Vec::new(),
            earnings: Vec::new(),
            reached,
            complete: true,
        };
        let mut explorer = Explorer {
            compiled,
            scale: Scale::new(compiled, guidance),
            graph,
            earnings_index: FxHashMap::default(),
            max_states: max_states.min(MAX_STATES),
            observer,
        };
        // Begin once more, now with the observer, to record the scenes and lines before the first stop.
        let (reached, observer) = (&mut explorer.graph.reached, &mut *explorer.observer);
        compiled.begin_observed(&mut |beat, packed| reached.record(beat, packed, observer));
        explorer.graph.states.insert(stop, &packed);
        explorer.run(packed, progress);
        explorer.graph
    }

    /// Returns the number of states.
    pub fn state_count(&self) -> usize {
        self.states.len()
    }

    /// Returns the edges of a state.
    pub(super) fn edges_of(&self, state: u32) -> &[Edge] {
        let state = state as usize;
        match (self.starts.get(state), self.starts.get(state + 1)) {
            (Some(start), Some(end)) => &self.edges[*start as usize..*end as usize],
            // The state was found, but the limit was reached before it was visited.
            _ => &[],
        }
    }
}

impl Reached {
    /// Records the entry to a scene, or a line that is shown. Reports an entry to the observer.
    fn record(&mut self, beat: Beat, packed: &State, observer: &mut impl Observer) {
        match beat {
            Beat::Enter(scene) => {
                self.scenes[scene] = true;
                observer.entered(scene, packed);
            }
            Beat::Line(line) => self.lines[line] = true,
        }
    }
}

impl<W: Observer> Explorer<'_, W> {
    /// Visits the states in the order in which they were found, until there are no new states or a limit is reached.
    fn run(&mut self, mut packed: State, progress: &mut dyn FnMut(usize)) {
        let mut state = 0;
        let mut scratch = packed.clone();
        while state < self.graph.states.len() {
            if self.graph.states.len() > self.max_states || self.is_full() {
                self.graph.complete = false;
                return;
            }
            if state % 0x1_0000 == 0xffff {
                progress(self.graph.states.len());
            }
            // `MAX_STATES` keeps the number of states within 32 bits.
            match self.graph.states.load(state as u32, &mut packed) {
                Stop::Choose(scene) => {
                    self.combine_marks(scene, &mut packed, &mut scratch, Self::explore_choices);
                }
                Stop::Note(scene) => {
                    self.combine_marks(scene, &mut packed, &mut scratch, Self::explore_note);
                }
                Stop::Appraise(scene) => {
                    self.combine_marks(scene, &mut packed, &mut scratch, Self::explore_appraisal);
                }
                Stop::End { ending, .. } => self.graph.reached.endings[ending] = true,
            }
            self.graph.starts.push(self.graph.edges.len() as u32);
            state += 1;
        }
    }

    /// Returns `true` if the number of edges, or the memory of the states, has reached its limit.
    fn is_full(&self) -> bool {
        let limit = self.max_states * MAX_PER_STATE + MAX_EXTRA;
        self.graph.edges.len() >= limit || self.graph.states.word_count() >= limit
    }

    /// Calls `explore` for every combination of the marks that matter: a condition tests them, and the trainee could
    /// have set them by now. The combinations come in the order of binary numbers. [`PathSearch`](super::PathSearch)
    /// relies on this order to find edges.
    fn combine_marks(
        &mut self,
        scene: SceneIx,
        packed: &mut State,
        next: &mut State,
        explore: fn(&mut Self, SceneIx, &State, &mut State),
    ) {
        let marks = self.marks(packed);
        for combination in 0..1_usize << marks.len() {
            if self.is_full() {
                self.graph.complete = false;
                return;
            }
            put_marks(&marks, combination, packed);
            self.observer.at_rest(scene, packed);
            explore(self, scene, packed, next);
        }
    }

    /// Explores every offered choice, in the order of the scenario. [`PathSearch`](super::PathSearch) relies on this
    /// order to find edges.
    fn explore_choices(&mut self, scene: SceneIx, packed: &State, next: &mut State) {
        let mut offered = 0;
        for choice in self.compiled.scene_choices(scene) {
            if !self.compiled.offers(choice, packed) {
                continue;
            }
            offered += 1;
            self.graph.reached.choices[choice] = true;
            let verdicts = self.compiled.verdicts(choice, packed);
            let disputed = self.compiled.is_disputed(choice, packed);
            let earned = self.scale.choice(scene, verdicts, disputed);
            next.copy_from(packed.words());
            let (reached, observer) = (&mut self.graph.reached, &mut *self.observer);
            let mut see = |beat, packed: &State| reached.record(beat, packed, observer);
            let stop = self.compiled.take_observed(choice, next, &mut see);
            self.connect(choice.index() as u32, stop, next, earned);
        }
        self.graph.reached.dead_ends[scene] |= offered == 0;
    }

    /// Explores the note, with one edge for each combination of the statements that a condition tests. The combinations
    /// come in the order of binary numbers. [`PathSearch`](super::PathSearch) relies on this order to find edges. A
    /// statement that no condition tests does not change the future. It only widens the range of points.
    fn explore_note(&mut self, scene: SceneIx, packed: &State, next: &mut State) {
        // Separate the tested statements from the others.
        let offered: Vec<(StatementIx, bool)> =
            self.compiled.offered_statements(scene, packed).collect();
        let mut tested: Vec<StatementIx> = Vec::new();
        for (statement, _) in &offered {
            self.graph.reached.statements[*statement] = true;
            if self.compiled.is_statement_tested(*statement) {
                if tested.len() < MAX_COMBINED {
                    tested.push(*statement);
                } else {
                    self.graph.complete = false;
                }
            }
        }
        // If bit `i` of a combination is set, the note includes the tested statement of index `i`.
        for included in 0..1_usize << tested.len() {
            // `None` for a statement that no condition tests, since the note may include it or leave it out.
            let put_in = |one: StatementIx| {
                let number = tested.iter().position(|statement| *statement == one)?;
                Some(included >> number & 1 == 1)
            };
            let scored = offered.iter().map(|(statement, belongs)| ScoredStatement {
                principle: self.compiled.statement_principle(*statement),
                belongs: *belongs,
                included: put_in(*statement),
            });
            let earned = self.scale.note(scene, scored);
            let is_in = |one| put_in(one).unwrap_or(false);
            next.copy_from(packed.words());
            let (reached, observer) = (&mut self.graph.reached, &mut *self.observer);
            let mut see = |beat, packed: &State| reached.record(beat, packed, observer);
            let stop = self
                .compiled
                .submit_note_observed(scene, is_in, next, &mut see);
            self.connect(FORM, stop, next, earned);
        }
    }

    /// Explores an appraisal. The trainee's answers do not change the meeting, so one edge stands for all answers; they
    /// only widen the range of points on it. [`PathSearch`](super::PathSearch) relies on that. Other edges from here
    /// differ only in which lines the trainee has marked.
    fn explore_appraisal(&mut self, scene: SceneIx, packed: &State, next: &mut State) {
        let earned = self.scale.appraisal(scene, None);
        next.copy_from(packed.words());
        let (reached, observer) = (&mut self.graph.reached, &mut *self.observer);
        let mut see = |beat, packed: &State| reached.record(beat, packed, observer);
        let stop = self.compiled.submit_appraisal(scene, next, &mut see);
        self.connect(FORM, stop, next, earned);
    }

    /// Returns the marks that matter: a condition tests them, and the trainee could have set them by now. Stored states
    /// do not contain marks, since the trainee can change a mark until a condition tests it. Instead, every combination
    /// of the marks is explored.
    fn marks(&mut self, packed: &State) -> Vec<Bit> {
        let mut marks = marks(self.compiled, packed);
        if marks.len() > MAX_COMBINED {
            marks.truncate(MAX_COMBINED);
            self.graph.complete = false;
        }
        marks
    }

    /// Adds an edge that leads to the state at this stop. If the state is new, adds the state too. Edges with equal
    /// points share an entry of [`Explored::earnings`].
    fn connect(&mut self, choice: u32, stop: Stop, packed: &mut State, earned: Earnings) {
        self.compiled.forget(stop, packed);
        let (to, _) = self.graph.states.insert(stop, packed);
        let earnings = &mut self.graph.earnings;
        let earned = *self.earnings_index.entry(earned).or_insert_with(|| {
            earnings.push(earned);
            earnings.len() as u32 - 1
        });
        self.graph.edges.push(Edge { choice, to, earned });
    }
}

/// Returns the marks of all lines that were shown, but only marks that a condition tests.
pub(super) fn marks(compiled: &CompiledScenario, packed: &State) -> Vec<Bit> {
    compiled
        .tested_marks()
        .filter(|(seen, _)| packed.is(*seen))
        .map(|(_, marked)| marked)
        .collect()
}

/// Sets or clears each mark in the state: the mark of index `i` according to bit `i` of the combination.
pub(super) fn put_marks(marks: &[Bit], combination: usize, packed: &mut State) {
    for (index, bit) in marks.iter().enumerate() {
        packed.put(*bit, combination >> index & 1 == 1);
    }
}
