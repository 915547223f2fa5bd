//! Visits every reachable state of a plot once.

use std::collections::HashMap;

use super::outcome::{Outcome, Scale};
use super::states::States;
use crate::guidance::Guidance;
use crate::meeting::{Beat, Bit, Memory, Plot, Stop};

/// States that are explored at most, unless somebody asks for more.
pub const MOST_STATES: usize = 1_000_000;

/// States that can be asked for at most: the numbers of states and of the ways between them still fit.
pub const MOST_STATES_ASKED_FOR: usize = 50_000_000;

/// Ways between states, and words that states take in memory, that are explored at most: so many for each state that
/// may be, and some for meetings of few states. A meeting of a hundred scenes has three ways and one word to a state.
const MOST_A_STATE: usize = 32;
const MOST_BESIDES: usize = 0x1_0000;

/// Marks (or statements of a note) on which conditions depend that are combined in every way at most.
pub(super) const MOST_COMBINED: usize = 10;

/// What was met on at least one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// By number: scenes entered.
    pub scenes: Vec<bool>,
    /// Lines shown.
    pub lines: Vec<bool>,
    /// Choices offered.
    pub choices: Vec<bool>,
    /// Statements offered.
    pub statements: Vec<bool>,
    /// Endings.
    pub endings: Vec<bool>,
    /// Decisions that were met with no choice to take.
    pub dead_ends: Vec<bool>,
}

/// A way from one state to another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    /// The choice taken, or [`NOTE`].
    pub(super) choice: u32,
    pub(super) to: u32,
    pub(super) outcome: u32,
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
    pub(super) outcomes: Vec<Outcome>,
    /// What was met.
    pub reached: Reached,
    /// Whether everything was explored.
    pub complete: bool,
}

/// Looks on while everything is explored: each state is shown at least once.
pub trait Watch {
    /// A scene was entered: what is remembered just then picks its lines and its way on.
    fn entered(&mut self, scene: usize, memory: &Memory);

    /// The meeting rests in a scene, with some lines marked.
    fn at_rest(&mut self, scene: usize, memory: &Memory);
}

/// Nobody looks on.
impl Watch for () {
    fn entered(&mut self, _: usize, _: &Memory) {}

    fn at_rest(&mut self, _: usize, _: &Memory) {}
}

struct Explorer<'a, W> {
    plot: &'a Plot,
    scale: Scale,
    graph: Explored,
    outcome_numbers: HashMap<Outcome, u32>,
    most: usize,
    watch: &'a mut W,
}

impl Explored {
    /// Explores a plot, up to a number of states. `progress` is called now and then with how many were met.
    pub fn new(
        plot: &Plot,
        guidance: &Guidance,
        most: usize,
        progress: &mut dyn FnMut(usize),
    ) -> Self {
        Self::watched(plot, guidance, most, progress, &mut ())
    }

    /// The same while somebody looks on.
    pub fn watched(
        plot: &Plot,
        guidance: &Guidance,
        most: usize,
        progress: &mut dyn FnMut(usize),
        watch: &mut impl Watch,
    ) -> Self {
        let (mut memory, stop) = plot.begin(&mut |_| {});
        plot.forget(stop, &mut memory);
        let reached = Reached {
            scenes: vec![false; plot.scene_count()],
            lines: vec![false; plot.line_count()],
            choices: vec![false; plot.choice_count()],
            statements: vec![false; plot.statement_count()],
            endings: vec![false; plot.scenario.endings.len()],
            dead_ends: vec![false; plot.scene_count()],
        };
        let graph = Self {
            states: States::new(memory.words().len()),
            starts: vec![0],
            edges: Vec::new(),
            outcomes: Vec::new(),
            reached,
            complete: true,
        };
        let mut explorer = Explorer {
            plot,
            scale: Scale::new(plot, guidance),
            graph,
            outcome_numbers: HashMap::new(),
            most: most.min(MOST_STATES_ASKED_FOR),
            watch,
        };
        let (reached, watch) = (&mut explorer.graph.reached, &mut *explorer.watch);
        plot.begin_seeing(&mut |beat, memory| reached.note(beat, memory, watch));
        explorer.graph.states.insert(stop, &memory);
        explorer.run(memory, progress);
        explorer.graph
    }

    /// How many states were met.
    pub fn state_count(&self) -> usize {
        self.states.len()
    }

    /// How many ways lead from one state to the next.
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
    fn note(&mut self, beat: Beat, memory: &Memory, watch: &mut impl Watch) {
        match beat {
            Beat::Enter(scene) => {
                self.scenes[scene] = true;
                watch.entered(scene, memory);
            }
            Beat::Line(line) => self.lines[line] = true,
        }
    }
}

impl<W: Watch> Explorer<'_, W> {
    fn run(&mut self, mut memory: Memory, progress: &mut dyn FnMut(usize)) {
        let mut state = 0;
        let mut scratch = memory.clone();
        while state < self.graph.states.len() {
            if self.graph.states.len() > self.most || self.is_full() {
                self.graph.complete = false;
                return;
            }
            if state % 0x1_0000 == 0xffff {
                progress(self.graph.states.len());
            }
            // Numbers of states fit: see `MOST_STATES_ASKED_FOR`.
            match self.graph.states.load(state as u32, &mut memory) {
                Stop::Choose(scene) => self.decide(scene, &mut memory, &mut scratch),
                Stop::Note(scene) => self.write(scene, &mut memory, &mut scratch),
                Stop::End(_, ending) => self.graph.reached.endings[ending] = true,
            }
            self.graph.starts.push(self.graph.edges.len() as u32);
            state += 1;
        }
    }

    /// Whether there is no room for more, however few the states are.
    fn is_full(&self) -> bool {
        let most = self.most * MOST_A_STATE + MOST_BESIDES;
        self.graph.edges.len() >= most || self.graph.states.word_count() >= most
    }

    /// Every choice, under every way in which the lines that matter could be marked by now.
    fn decide(&mut self, scene: usize, memory: &mut Memory, next: &mut Memory) {
        let marks = self.marks(memory);
        let mut any_dead = false;
        for combination in 0..1_usize << marks.len() {
            if self.is_full() {
                self.graph.complete = false;
                return;
            }
            marks
                .iter()
                .enumerate()
                .for_each(|(i, bit)| memory.put(*bit, combination >> i & 1 == 1));
            self.watch.at_rest(scene, memory);
            let mut offered = 0;
            for choice in self.plot.scene_choices(scene) {
                if !self.plot.offers(choice, memory) {
                    continue;
                }
                offered += 1;
                self.graph.reached.choices[choice] = true;
                let mut outcome = Outcome::default();
                for (principle, kind) in self.plot.verdicts(choice, memory) {
                    let (area, points, critical) = self.scale.verdict(principle, kind);
                    outcome.earn(area, points);
                    outcome.critical |= critical;
                }
                next.copy_from(memory.words());
                let (reached, watch) = (&mut self.graph.reached, &mut *self.watch);
                let mut see = |beat, memory: &Memory| reached.note(beat, memory, watch);
                let stop = self.plot.take_seeing(choice, next, &mut see);
                self.connect(choice as u32, stop, next, outcome);
            }
            any_dead |= offered == 0;
        }
        self.graph.reached.dead_ends[scene] |= any_dead;
    }

    /// The note, with every combination of the statements that some condition asks about; the others are
    /// independent of each other, so they give a range.
    fn write(&mut self, scene: usize, memory: &mut Memory, next: &mut Memory) {
        let marks = self.marks(memory);
        for combination in 0..1_usize << marks.len() {
            if self.is_full() {
                self.graph.complete = false;
                return;
            }
            marks
                .iter()
                .enumerate()
                .for_each(|(i, bit)| memory.put(*bit, combination >> i & 1 == 1));
            self.watch.at_rest(scene, memory);
            let offered: Vec<(usize, bool)> = self.plot.statements(scene, memory).collect();
            let mut matter: Vec<usize> = Vec::new();
            let mut free = Outcome::default();
            for (statement, _) in &offered {
                self.graph.reached.statements[*statement] = true;
                if self.plot.statement_matters(*statement) && matter.len() < MOST_COMBINED {
                    matter.push(*statement);
                } else {
                    self.graph.complete &= !self.plot.statement_matters(*statement);
                    let principle = self.plot.statement_principle(*statement);
                    let (area, right) = self.scale.statement(principle, true);
                    free.range(area, right, self.scale.statement(principle, false).1);
                }
            }
            for included in 0..1_usize << matter.len() {
                let is_in = |one: usize| {
                    matter
                        .iter()
                        .position(|statement| *statement == one)
                        .is_some_and(|i| included >> i & 1 == 1)
                };
                let mut outcome = free;
                for (statement, belongs) in &offered {
                    if matter.contains(statement) {
                        let principle = self.plot.statement_principle(*statement);
                        let put_in = is_in(*statement);
                        let (area, points) = self.scale.statement(principle, put_in == *belongs);
                        outcome.earn(area, points);
                        outcome.critical |= put_in && !belongs && self.scale.is_critical(principle);
                    }
                }
                next.copy_from(memory.words());
                let (reached, watch) = (&mut self.graph.reached, &mut *self.watch);
                let mut see = |beat, memory: &Memory| reached.note(beat, memory, watch);
                let stop = self.plot.sign_seeing(scene, is_in, next, &mut see);
                self.connect(NOTE, stop, next, outcome);
            }
        }
    }

    /// The marks that can be set or not by now. A mark can be changed until a condition asks about it, so it is
    /// no part of a state at rest: it is forgotten there and combined here.
    fn marks(&mut self, memory: &Memory) -> Vec<Bit> {
        let mut marks = marks(self.plot, memory);
        if marks.len() > MOST_COMBINED {
            marks.truncate(MOST_COMBINED);
            self.graph.complete = false;
        }
        marks
    }

    fn connect(&mut self, choice: u32, stop: Stop, memory: &mut Memory, outcome: Outcome) {
        self.plot.forget(stop, memory);
        let (to, _) = self.graph.states.insert(stop, memory);
        let outcomes = &mut self.graph.outcomes;
        let outcome = *self.outcome_numbers.entry(outcome).or_insert_with(|| {
            outcomes.push(outcome);
            outcomes.len() as u32 - 1
        });
        self.graph.edges.push(Edge {
            choice,
            to,
            outcome,
        });
    }
}

/// The marks of lines that were shown, of those that some condition asks about.
pub(super) fn marks(plot: &Plot, memory: &Memory) -> Vec<Bit> {
    plot.lines_that_matter()
        .filter(|(seen, _)| memory.is(*seen))
        .map(|(_, marked)| marked)
        .collect()
}
