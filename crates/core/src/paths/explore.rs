//! Visits every reachable state of a compiled scenario once.

use std::collections::HashMap;

use super::earnings::{Earnings, Scale};
use super::states::States;
use crate::guidance::Guidance;
use crate::meeting::{
    Beat, Bit, ChoiceIx, CompiledScenario, EndingIx, Ix, IxVec, LineIx, SceneIx, State,
    StatementIx, Stop,
};

/// States that are explored at most, unless somebody asks for more.
pub const DEFAULT_MAX_STATES: usize = 1_000_000;

/// States that can be asked for at most: the numbers of states and of the edges between them still fit.
pub const MAX_STATES: usize = 50_000_000;

/// Edges between states, and words that states take in memory, that are explored at most: so many for each state that
/// may be, and some for meetings of few states. A meeting of a hundred scenes has three edges and one word to a state.
const MAX_PER_STATE: usize = 32;
const MAX_EXTRA: usize = 0x1_0000;

/// Marks (or statements of a note) on which conditions depend that are combined exhaustively at most.
pub(super) const MAX_COMBINED: usize = 10;

/// What was met on at least one path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// By number: scenes entered.
    pub scenes: IxVec<SceneIx, bool>,
    /// Lines shown.
    pub lines: IxVec<LineIx, bool>,
    /// Choices offered.
    pub choices: IxVec<ChoiceIx, bool>,
    /// Statements offered.
    pub statements: IxVec<StatementIx, bool>,
    /// Endings.
    pub endings: IxVec<EndingIx, bool>,
    /// Decisions that were met with no choice to take.
    pub dead_ends: IxVec<SceneIx, bool>,
}

/// An edge from one state to another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    /// The choice taken, or [`NOTE`].
    pub(super) choice: u32,
    pub(super) to: u32,
    pub(super) earned: u32,
}

impl Edge {
    /// Returns the choice taken, or `None` for the note.
    pub(super) fn choice(&self) -> Option<ChoiceIx> {
        (self.choice != NOTE).then_some(ChoiceIx::new(self.choice as usize))
    }
}

/// Stands for the note in an [`Edge`].
pub(super) const NOTE: u32 = u32::MAX;

/// The graph of all states.
#[derive(Debug)]
pub struct Explored {
    pub(super) states: States,
    /// Where each state's edges begin; one more than there are states that were visited.
    pub(super) starts: Vec<u32>,
    pub(super) edges: Vec<Edge>,
    pub(super) earnings: Vec<Earnings>,
    /// What was met.
    pub reached: Reached,
    /// Whether everything was explored.
    pub complete: bool,
}

/// Looks on while everything is explored: each state is shown at least once.
pub trait Watch {
    /// A scene was entered: what is remembered just then picks its lines and where it goes on.
    fn entered(&mut self, scene: SceneIx, packed: &State);

    /// The meeting rests in a scene, with some lines marked.
    fn at_rest(&mut self, scene: SceneIx, packed: &State);
}

/// Nobody looks on.
impl Watch for () {
    fn entered(&mut self, _: SceneIx, _: &State) {}

    fn at_rest(&mut self, _: SceneIx, _: &State) {}
}

struct Explorer<'a, W> {
    compiled: &'a CompiledScenario,
    scale: Scale,
    graph: Explored,
    earnings_numbers: HashMap<Earnings, u32>,
    most: usize,
    watch: &'a mut W,
}

impl Explored {
    /// Explores a scenario, up to a number of states. `progress` is called now and then with how many were met.
    pub fn new(
        compiled: &CompiledScenario,
        guidance: &Guidance,
        most: usize,
        progress: &mut dyn FnMut(usize),
    ) -> Self {
        Self::watched(compiled, guidance, most, progress, &mut ())
    }

    /// The same while somebody looks on.
    pub fn watched(
        compiled: &CompiledScenario,
        guidance: &Guidance,
        most: usize,
        progress: &mut dyn FnMut(usize),
        watch: &mut impl Watch,
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
            earnings_numbers: HashMap::new(),
            most: most.min(MAX_STATES),
            watch,
        };
        let (reached, watch) = (&mut explorer.graph.reached, &mut *explorer.watch);
        compiled.begin_observed(&mut |beat, packed| reached.note(beat, packed, watch));
        explorer.graph.states.insert(stop, &packed);
        explorer.run(packed, progress);
        explorer.graph
    }

    /// How many states were met.
    pub fn state_count(&self) -> usize {
        self.states.len()
    }

    /// How many edges lead from one state to the next.
    pub fn edge_count(&self) -> usize {
        self.edges.len()
    }

    pub(super) fn edges_of(&self, state: u32) -> &[Edge] {
        let state = state as usize;
        match (self.starts.get(state), self.starts.get(state + 1)) {
            (Some(start), Some(end)) => &self.edges[*start as usize..*end as usize],
            // Met, but not visited before the limit.
            _ => &[],
        }
    }
}

impl Reached {
    fn note(&mut self, beat: Beat, packed: &State, watch: &mut impl Watch) {
        match beat {
            Beat::Enter(scene) => {
                self.scenes[scene] = true;
                watch.entered(scene, packed);
            }
            Beat::Line(line) => self.lines[line] = true,
        }
    }
}

impl<W: Watch> Explorer<'_, W> {
    fn run(&mut self, mut packed: State, progress: &mut dyn FnMut(usize)) {
        let mut state = 0;
        let mut scratch = packed.clone();
        while state < self.graph.states.len() {
            if self.graph.states.len() > self.most || self.is_full() {
                self.graph.complete = false;
                return;
            }
            if state % 0x1_0000 == 0xffff {
                progress(self.graph.states.len());
            }
            // Numbers of states fit: see `MAX_STATES`.
            match self.graph.states.load(state as u32, &mut packed) {
                Stop::Choose(scene) => self.decide(scene, &mut packed, &mut scratch),
                Stop::Note(scene) => self.write(scene, &mut packed, &mut scratch),
                Stop::End { ending, .. } => self.graph.reached.endings[ending] = true,
            }
            self.graph.starts.push(self.graph.edges.len() as u32);
            state += 1;
        }
    }

    /// Whether there is no room for more, however few the states are.
    fn is_full(&self) -> bool {
        let most = self.most * MAX_PER_STATE + MAX_EXTRA;
        self.graph.edges.len() >= most || self.graph.states.word_count() >= most
    }

    /// Every choice, under every combination in which the lines that matter could be marked by now.
    fn decide(&mut self, scene: SceneIx, packed: &mut State, next: &mut State) {
        let marks = self.marks(packed);
        let mut any_dead = false;
        for combination in 0..1_usize << marks.len() {
            if self.is_full() {
                self.graph.complete = false;
                return;
            }
            marks
                .iter()
                .enumerate()
                .for_each(|(i, bit)| packed.put(*bit, combination >> i & 1 == 1));
            self.watch.at_rest(scene, packed);
            let mut offered = 0;
            for choice in self.compiled.scene_choices(scene) {
                if !self.compiled.offers(choice, packed) {
                    continue;
                }
                offered += 1;
                self.graph.reached.choices[choice] = true;
                let mut earned = Earnings::default();
                for (principle, kind) in self.compiled.verdicts(choice, packed) {
                    let (area, points, critical) = self.scale.verdict(principle, kind);
                    earned.earn(area, points);
                    earned.critical |= critical;
                }
                next.copy_from(packed.words());
                let (reached, watch) = (&mut self.graph.reached, &mut *self.watch);
                let mut see = |beat, packed: &State| reached.note(beat, packed, watch);
                let stop = self.compiled.take_observed(choice, next, &mut see);
                self.connect(choice.index() as u32, stop, next, earned);
            }
            any_dead |= offered == 0;
        }
        self.graph.reached.dead_ends[scene] |= any_dead;
    }

    /// The note, with every combination of the statements that some condition asks about; the others are
    /// independent of each other, so they give a range.
    fn write(&mut self, scene: SceneIx, packed: &mut State, next: &mut State) {
        let marks = self.marks(packed);
        for combination in 0..1_usize << marks.len() {
            if self.is_full() {
                self.graph.complete = false;
                return;
            }
            marks
                .iter()
                .enumerate()
                .for_each(|(i, bit)| packed.put(*bit, combination >> i & 1 == 1));
            self.watch.at_rest(scene, packed);
            let offered: Vec<(StatementIx, bool)> =
                self.compiled.offered_statements(scene, packed).collect();
            let mut matter: Vec<StatementIx> = Vec::new();
            let mut free = Earnings::default();
            for (statement, _) in &offered {
                self.graph.reached.statements[*statement] = true;
                if self.compiled.statement_matters(*statement) && matter.len() < MAX_COMBINED {
                    matter.push(*statement);
                } else {
                    self.graph.complete &= !self.compiled.statement_matters(*statement);
                    let principle = self.compiled.statement_principle(*statement);
                    let (area, right) = self.scale.statement(principle, true);
                    free.range(area, right, self.scale.statement(principle, false).1);
                }
            }
            for included in 0..1_usize << matter.len() {
                let is_in = |one: StatementIx| {
                    matter
                        .iter()
                        .position(|statement| *statement == one)
                        .is_some_and(|i| included >> i & 1 == 1)
                };
                let mut earned = free;
                for (statement, belongs) in &offered {
                    if matter.contains(statement) {
                        let principle = self.compiled.statement_principle(*statement);
                        let put_in = is_in(*statement);
                        let (area, points) = self.scale.statement(principle, put_in == *belongs);
                        earned.earn(area, points);
                        earned.critical |= put_in && !belongs && self.scale.is_critical(principle);
                    }
                }
                next.copy_from(packed.words());
                let (reached, watch) = (&mut self.graph.reached, &mut *self.watch);
                let mut see = |beat, packed: &State| reached.note(beat, packed, watch);
                let stop = self
                    .compiled
                    .submit_note_observed(scene, is_in, next, &mut see);
                self.connect(NOTE, stop, next, earned);
            }
        }
    }

    /// The marks that can be set or not by now. A mark can be changed until a condition asks about it, so it is
    /// no part of a state at rest: it is forgotten there and combined here.
    fn marks(&mut self, packed: &State) -> Vec<Bit> {
        let mut marks = marks(self.compiled, packed);
        if marks.len() > MAX_COMBINED {
            marks.truncate(MAX_COMBINED);
            self.graph.complete = false;
        }
        marks
    }

    fn connect(&mut self, choice: u32, stop: Stop, packed: &mut State, earned: Earnings) {
        self.compiled.forget(stop, packed);
        let (to, _) = self.graph.states.insert(stop, packed);
        let earnings = &mut self.graph.earnings;
        let earned = *self.earnings_numbers.entry(earned).or_insert_with(|| {
            earnings.push(earned);
            earnings.len() as u32 - 1
        });
        self.graph.edges.push(Edge { choice, to, earned });
    }
}

/// The marks of lines that were shown, of those that some condition asks about.
pub(super) fn marks(compiled: &CompiledScenario, packed: &State) -> Vec<Bit> {
    compiled
        .lines_that_matter()
        .filter(|(seen, _)| packed.is(*seen))
        .map(|(_, marked)| marked)
        .collect()
}
