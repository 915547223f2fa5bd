//! A scenario with its ids resolved to numbers, and the rules of playing it. The session and the exploration of
//! all paths both stand on these few steps, so that they cannot disagree.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::memory::{Bit, Dial, Layout, Memory};
use crate::guidance::VerdictKind;
use crate::scenario::{
    Belongs, Branch, Condition, Effect, GAUGE_MAX, Id, Judgement, Line, Scenario, Then, Variable,
};

/// A scenario ready to be played. Scenes, choices, lines, statements, endings and principles are numbered in the
/// order in which they stand in the scenario.
#[derive(Debug)]
pub struct Plot {
    /// What the author wrote.
    pub scenario: Arc<Scenario>,
    /// The principles that its judgements name.
    pub principles: Vec<Id>,
    start: usize,
    scenes: Vec<SceneNode>,
    choices: Vec<ChoiceNode>,
    lines: Vec<LineNode>,
    statements: Vec<StatementNode>,
    initial: Memory,
}

/// Where playing comes to rest until the trainee acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// A decision in this scene.
    Choose(usize),
    /// The case note in this scene.
    Note(usize),
    /// The meeting is over: in this scene, with this ending.
    End(usize, usize),
}

/// What is met on the way to the next [`Stop`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Beat {
    /// A scene is entered.
    Enter(usize),
    /// A line of it is shown.
    Line(usize),
}

#[derive(Debug)]
struct SceneNode {
    changes: Vec<Change>,
    lines: Range<usize>,
    then: Next,
    visited: Option<Bit>,
}

#[derive(Debug)]
enum Next {
    Choose(Range<usize>),
    Goto(usize),
    Branch(Vec<(Option<Test>, usize)>),
    Note(Range<usize>, usize),
    End(usize),
}

#[derive(Debug)]
struct ChoiceNode {
    id: Id,
    scene: usize,
    when: Option<Test>,
    judged: Vec<(Ground, Option<(usize, VerdictKind)>)>,
    changes: Vec<Change>,
    to: usize,
    taken: Option<Bit>,
}

/// When a judgement counts.
#[derive(Debug)]
enum Ground {
    Always,
    If(Test),
    Otherwise,
}

#[derive(Debug)]
struct LineNode {
    line: Line,
    scene: usize,
    when: Option<Test>,
    seen: Option<Bit>,
    marked: Option<Bit>,
}

#[derive(Debug)]
struct StatementNode {
    id: Id,
    scene: usize,
    when: Option<Test>,
    belongs: BelongsNode,
    principle: usize,
    noted: Option<Bit>,
}

#[derive(Debug)]
enum BelongsNode {
    Always,
    Never,
    When(Test),
}

#[derive(Debug)]
enum Test {
    Is(Bit),
    AtLeast(Dial, u8),
    AtMost(Dial, u8),
    Not(Box<Test>),
    All(Vec<Test>),
    Any(Vec<Test>),
}

impl Test {
    fn holds(&self, memory: &Memory) -> bool {
        match self {
            Self::Is(bit) => memory.is(*bit),
            Self::AtLeast(dial, value) => memory.read(*dial) >= *value,
            Self::AtMost(dial, value) => memory.read(*dial) <= *value,
            Self::Not(inner) => !inner.holds(memory),
            Self::All(all) => all.iter().all(|test| test.holds(memory)),
            Self::Any(any) => any.iter().any(|test| test.holds(memory)),
        }
    }
}

fn holds(test: Option<&Test>, memory: &Memory) -> bool {
    test.is_none_or(|test| test.holds(memory))
}

#[derive(Debug)]
enum Change {
    Put(Bit, bool),
    Turn(Dial, i8),
}

fn change(changes: &[Change], memory: &mut Memory) {
    for change in changes {
        match change {
            Change::Put(bit, value) => memory.put(*bit, *value),
            Change::Turn(dial, by) => {
                let value = i16::from(memory.read(*dial)) + i16::from(*by);
                // Clamped to 0..=100 just here, so it fits.
                memory.turn(*dial, value.clamp(0, i16::from(GAUGE_MAX)) as u8);
            }
        }
    }
}

impl Plot {
    /// Resolves a scenario's ids. Gives nothing where one names what is not there, or where scenes lead into each
    /// other in a circle without a decision: `check` tells which.
    pub fn compile(scenario: Arc<Scenario>) -> Option<Self> {
        Compiler::new(&scenario).compile(&scenario)
    }

    /// Enters the first scene.
    pub fn begin(&self, beats: &mut impl FnMut(Beat)) -> (Memory, Stop) {
        let mut memory = self.initial.clone();
        let stop = self.enter(self.start, &mut memory, beats);
        (memory, stop)
    }

    /// The choices of a decision that are offered now.
    pub fn offered(&self, scene: usize, memory: &Memory) -> impl Iterator<Item = usize> {
        self.scene_choices(scene)
            .filter(|choice| self.offers(*choice, memory))
    }

    /// Whether a choice of the present decision is offered now.
    pub fn offers(&self, choice: usize, memory: &Memory) -> bool {
        let choice = &self.choices[choice];
        choice.taken.is_none_or(|taken| !memory.is(taken)) && holds(choice.when.as_ref(), memory)
    }

    /// How taking a choice now stands against each principle it touches; empty where it is neutral.
    pub fn verdicts(
        &self,
        choice: usize,
        memory: &Memory,
    ) -> impl Iterator<Item = (usize, VerdictKind)> {
        let judged = &self.choices[choice].judged;
        let otherwise = !judged
            .iter()
            .any(|(ground, _)| matches!(ground, Ground::If(test) if test.holds(memory)));
        judged.iter().filter_map(move |(ground, verdict)| {
            let counts = match ground {
                Ground::Always => true,
                Ground::If(test) => test.holds(memory),
                Ground::Otherwise => otherwise,
            };
            verdict.filter(|_| counts)
        })
    }

    /// Takes a choice and goes on to the next stop.
    pub fn take(&self, choice: usize, memory: &mut Memory, beats: &mut impl FnMut(Beat)) -> Stop {
        let choice = &self.choices[choice];
        change(&choice.changes, memory);
        if let Some(taken) = choice.taken {
            memory.put(taken, true);
        }
        self.enter(choice.to, memory, beats)
    }

    /// The statements that a note in this scene offers now, and whether each belongs in it.
    pub fn statements(&self, scene: usize, memory: &Memory) -> impl Iterator<Item = (usize, bool)> {
        self.scene_statements(scene)
            .filter(|statement| holds(self.statements[*statement].when.as_ref(), memory))
            .map(|statement| {
                let belongs = match &self.statements[statement].belongs {
                    BelongsNode::Always => true,
                    BelongsNode::Never => false,
                    BelongsNode::When(test) => test.holds(memory),
                };
                (statement, belongs)
            })
    }

    /// Signs the note with these statements in it and goes on to the next stop.
    pub fn sign(
        &self,
        scene: usize,
        included: impl Fn(usize) -> bool,
        memory: &mut Memory,
        beats: &mut impl FnMut(Beat),
    ) -> Stop {
        for statement in self.scene_statements(scene) {
            if let Some(noted) = self.statements[statement].noted {
                memory.put(noted, included(statement));
            }
        }
        match &self.scenes[scene].then {
            Next::Note(_, to) => self.enter(*to, memory, beats),
            // Stops of kind `Note` are only made for scenes that end in a note.
            _ => unreachable!("scene {scene} has no note"),
        }
    }

    fn enter(&self, scene: usize, memory: &mut Memory, beats: &mut impl FnMut(Beat)) -> Stop {
        let mut scene = scene;
        loop {
            let node = &self.scenes[scene];
            beats(Beat::Enter(scene));
            change(&node.changes, memory);
            if let Some(visited) = node.visited {
                memory.put(visited, true);
            }
            for line in node.lines.clone() {
                let node = &self.lines[line];
                if holds(node.when.as_ref(), memory) {
                    if let Some(seen) = node.seen {
                        memory.put(seen, true);
                    }
                    beats(Beat::Line(line));
                }
            }
            scene = match &node.then {
                Next::Choose(_) => return Stop::Choose(scene),
                Next::Note(..) => return Stop::Note(scene),
                Next::End(ending) => return Stop::End(scene, *ending),
                Next::Goto(to) => *to,
                Next::Branch(ways) => {
                    let way = ways.iter().find(|(test, _)| holds(test.as_ref(), memory));
                    // `compile` refuses a branch without an `Otherwise`, which always holds.
                    way.map(|(_, to)| *to)
                        .expect("a branch ends with Otherwise")
                }
            };
        }
    }

    /// How many scenes there are.
    pub fn scene_count(&self) -> usize {
        self.scenes.len()
    }

    /// How many choices there are.
    pub fn choice_count(&self) -> usize {
        self.choices.len()
    }

    /// How many lines there are.
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// How many statements there are.
    pub fn statement_count(&self) -> usize {
        self.statements.len()
    }

    /// A scene's id.
    pub fn scene_id(&self, scene: usize) -> &Id {
        // Scenes are numbered in the order of the scenario's own map.
        self.scenario
            .scenes
            .get_index(scene)
            .map(|(id, _)| id)
            .expect("a numbered scene exists")
    }

    /// A choice's id.
    pub fn choice_id(&self, choice: usize) -> &Id {
        &self.choices[choice].id
    }

    /// The scene a choice is taken in.
    pub fn choice_scene(&self, choice: usize) -> usize {
        self.choices[choice].scene
    }

    /// All choices of a scene, offered or not.
    pub fn scene_choices(&self, scene: usize) -> Range<usize> {
        match &self.scenes[scene].then {
            Next::Choose(choices) => choices.clone(),
            _ => 0..0,
        }
    }

    /// What the author wrote of a line.
    pub fn line(&self, line: usize) -> &Line {
        &self.lines[line].line
    }

    /// The scene a line stands in.
    pub fn line_scene(&self, line: usize) -> usize {
        self.lines[line].scene
    }

    /// Where the memory holds whether a line was marked, if any condition asks.
    pub fn marked(&self, line: usize) -> Option<Bit> {
        self.lines[line].marked
    }

    /// The lines whose mark some condition asks about: where the memory holds that it was shown, and its mark.
    pub fn lines_that_matter(&self) -> impl Iterator<Item = (Bit, Bit)> {
        self.lines
            .iter()
            .filter_map(|line| Some((line.seen?, line.marked?)))
    }

    /// All statements of a scene's note, offered or not.
    pub fn scene_statements(&self, scene: usize) -> Range<usize> {
        match &self.scenes[scene].then {
            Next::Note(statements, _) => statements.clone(),
            _ => 0..0,
        }
    }

    /// A statement's id.
    pub fn statement_id(&self, statement: usize) -> &Id {
        &self.statements[statement].id
    }

    /// The scene whose note a statement may stand in.
    pub fn statement_scene(&self, statement: usize) -> usize {
        self.statements[statement].scene
    }

    /// The principle a statement is judged by.
    pub fn statement_principle(&self, statement: usize) -> usize {
        self.statements[statement].principle
    }

    /// Whether some condition asks if a statement stands in the note.
    pub fn statement_matters(&self, statement: usize) -> bool {
        self.statements[statement].noted.is_some()
    }

    /// An ending's id.
    pub fn ending_id(&self, ending: usize) -> &Id {
        // Endings are numbered in the order of the scenario's own map.
        self.scenario
            .endings
            .get_index(ending)
            .map(|(id, _)| id)
            .expect("a numbered ending exists")
    }

    /// The number of the choice with this id.
    pub fn find_choice(&self, id: &str) -> Option<usize> {
        self.choices.iter().position(|choice| choice.id == id)
    }

    /// The number of the line with this id.
    pub fn find_line(&self, id: &str) -> Option<usize> {
        self.lines.iter().position(|line| line.line.id() == id)
    }

    /// The number of the statement with this id.
    pub fn find_statement(&self, id: &str) -> Option<usize> {
        self.statements
            .iter()
            .position(|statement| statement.id == id)
    }
}

/// Gathers numbers for ids, then builds the plot with them.
struct Compiler<'a> {
    scenes: HashMap<&'a str, usize>,
    endings: HashMap<&'a str, usize>,
    flags: HashMap<&'a str, Bit>,
    gauges: HashMap<&'a str, Dial>,
    chosen: HashMap<&'a str, Bit>,
    visited: HashMap<&'a str, Bit>,
    seen: HashMap<&'a str, Bit>,
    marked: HashMap<&'a str, Bit>,
    noted: HashMap<&'a str, Bit>,
    layout: Layout,
    principles: Vec<Id>,
}

impl<'a> Compiler<'a> {
    fn new(scenario: &'a Scenario) -> Self {
        let mut compiler = Self {
            scenes: scenario
                .scenes
                .keys()
                .map(String::as_str)
                .zip(0..)
                .collect(),
            endings: scenario
                .endings
                .keys()
                .map(String::as_str)
                .zip(0..)
                .collect(),
            flags: HashMap::new(),
            gauges: HashMap::new(),
            chosen: HashMap::new(),
            visited: HashMap::new(),
            seen: HashMap::new(),
            marked: HashMap::new(),
            noted: HashMap::new(),
            layout: Layout::default(),
            principles: Vec::new(),
        };
        for (id, variable) in &scenario.variables {
            match variable {
                Variable::Flag(_) => {
                    compiler.flags.insert(id, compiler.layout.bit());
                }
                Variable::Gauge(_) => {
                    compiler.gauges.insert(id, compiler.layout.dial());
                }
            }
        }
        scenario.conditions(&mut |condition| compiler.remember(condition));
        compiler.remember_repeatable(scenario);
        compiler
    }

    /// Gives a place to what a condition asks about.
    fn remember(&mut self, condition: &'a Condition) {
        let layout = &mut self.layout;
        match condition {
            Condition::Chosen(id) => {
                self.chosen.entry(id).or_insert_with(|| layout.bit());
            }
            Condition::Visited(id) => {
                self.visited.entry(id).or_insert_with(|| layout.bit());
            }
            Condition::Marked(id) => {
                self.seen.entry(id).or_insert_with(|| layout.bit());
                self.marked.entry(id).or_insert_with(|| layout.bit());
            }
            Condition::Noted(id) => {
                self.noted.entry(id).or_insert_with(|| layout.bit());
            }
            _ => {}
        }
    }

    /// Gives a place to the choices of every decision that can be come back to: each is offered once.
    fn remember_repeatable(&mut self, scenario: &'a Scenario) {
        let mut graph = DiGraph::<(), ()>::new();
        let nodes: Vec<NodeIndex> = scenario.scenes.iter().map(|_| graph.add_node(())).collect();
        for (from, scene) in scenario.scenes.values().enumerate() {
            for to in scene.then.targets() {
                if let Some(to) = self.scenes.get(to.as_str()) {
                    graph.add_edge(nodes[from], nodes[*to], ());
                }
            }
        }
        for component in kosaraju_scc(&graph) {
            let repeats = component.len() > 1 || graph.contains_edge(component[0], component[0]);
            if !repeats {
                continue;
            }
            for node in component {
                if let Then::Choose(choices) = &scenario.scenes[node.index()].then {
                    for choice in choices {
                        let layout = &mut self.layout;
                        self.chosen
                            .entry(&choice.id)
                            .or_insert_with(|| layout.bit());
                    }
                }
            }
        }
    }

    fn compile(mut self, scenario: &Arc<Scenario>) -> Option<Plot> {
        let mut plot = Plot {
            scenario: Arc::clone(scenario),
            principles: Vec::new(),
            start: self.scene(&scenario.start)?,
            scenes: Vec::with_capacity(scenario.scenes.len()),
            choices: Vec::new(),
            lines: Vec::new(),
            statements: Vec::new(),
            initial: Memory::new(self.layout.words()),
        };
        for (id, variable) in &scenario.variables {
            match variable {
                Variable::Flag(value) => plot.initial.put(*self.flags.get(id.as_str())?, *value),
                Variable::Gauge(value) => {
                    plot.initial
                        .turn(*self.gauges.get(id.as_str())?, (*value).min(GAUGE_MAX));
                }
            }
        }
        for (number, (id, scene)) in scenario.scenes.iter().enumerate() {
            let first_line = plot.lines.len();
            for line in &scene.lines {
                plot.lines.push(LineNode {
                    line: line.clone(),
                    scene: number,
                    when: self.test_option(line.when())?,
                    seen: self.seen.get(line.id().as_str()).copied(),
                    marked: self.marked.get(line.id().as_str()).copied(),
                });
            }
            let then = self.next(&scene.then, number, &mut plot)?;
            plot.scenes.push(SceneNode {
                changes: self.changes(&scene.effects)?,
                lines: first_line..plot.lines.len(),
                then,
                visited: self.visited.get(id.as_str()).copied(),
            });
        }
        plot.principles = self.principles;
        (!flows_in_circles(scenario)).then_some(plot)
    }

    fn next(&mut self, then: &Then, scene: usize, plot: &mut Plot) -> Option<Next> {
        Some(match then {
            Then::Choose(choices) => {
                let first = plot.choices.len();
                for choice in choices {
                    let judged = choice
                        .judged
                        .iter()
                        .map(|judgement| self.judgement(judgement));
                    plot.choices.push(ChoiceNode {
                        id: choice.id.clone(),
                        scene,
                        judged: judged.collect::<Option<_>>()?,
                        when: self.test_option(choice.when.as_ref())?,
                        changes: self.changes(&choice.effects)?,
                        to: self.scene(&choice.to)?,
                        taken: self.chosen.get(choice.id.as_str()).copied(),
                    });
                }
                Next::Choose(first..plot.choices.len())
            }
            Then::Goto(to) => Next::Goto(self.scene(to)?),
            Then::Branch(ways) => {
                let ways = ways.iter().map(|way| {
                    Some(match way {
                        Branch::If(condition, to) => (Some(self.test(condition)?), self.scene(to)?),
                        Branch::Otherwise(to) => (None, self.scene(to)?),
                    })
                });
                let ways = ways.collect::<Option<Vec<_>>>()?;
                if ways.last().is_none_or(|(test, _)| test.is_some()) {
                    return None;
                }
                Next::Branch(ways)
            }
            Then::Note { statements, to } => {
                let first = plot.statements.len();
                for statement in statements {
                    plot.statements.push(StatementNode {
                        id: statement.id.clone(),
                        scene,
                        when: self.test_option(statement.when.as_ref())?,
                        belongs: match &statement.belongs {
                            Belongs::Always => BelongsNode::Always,
                            Belongs::Never => BelongsNode::Never,
                            Belongs::When(condition) => BelongsNode::When(self.test(condition)?),
                        },
                        principle: self.principle(&statement.by),
                        noted: self.noted.get(statement.id.as_str()).copied(),
                    });
                }
                Next::Note(first..plot.statements.len(), self.scene(to)?)
            }
            Then::End(ending) => Next::End(*self.endings.get(ending.as_str())?),
        })
    }

    fn judgement(
        &mut self,
        judgement: &Judgement,
    ) -> Option<(Ground, Option<(usize, VerdictKind)>)> {
        let (ground, inner) = match judgement {
            Judgement::If(condition, inner) => (Ground::If(self.test(condition)?), inner.as_ref()),
            Judgement::Otherwise(inner) => (Ground::Otherwise, inner.as_ref()),
            plain => (Ground::Always, plain),
        };
        let verdict = match inner {
            Judgement::Neutral => None,
            Judgement::Follows(id) => Some((self.principle(id), VerdictKind::Follows)),
            Judgement::Partly(id) => Some((self.principle(id), VerdictKind::Partly)),
            Judgement::Breaches(id) => Some((self.principle(id), VerdictKind::Breaches)),
            // A circumstance within a circumstance is said with `All`; `check` tells the author.
            Judgement::If(..) | Judgement::Otherwise(_) => return None,
        };
        Some((ground, verdict))
    }

    fn principle(&mut self, id: &Id) -> usize {
        self.principles
            .iter()
            .position(|known| known == id)
            .unwrap_or_else(|| {
                self.principles.push(id.clone());
                self.principles.len() - 1
            })
    }

    fn scene(&self, id: &str) -> Option<usize> {
        self.scenes.get(id).copied()
    }

    fn changes(&self, effects: &[Effect]) -> Option<Vec<Change>> {
        let change = |effect: &Effect| {
            Some(match effect {
                Effect::Set(id) => Change::Put(*self.flags.get(id.as_str())?, true),
                Effect::Clear(id) => Change::Put(*self.flags.get(id.as_str())?, false),
                Effect::Add(id, by) => Change::Turn(*self.gauges.get(id.as_str())?, *by),
            })
        };
        effects.iter().map(change).collect()
    }

    fn test_option(&self, condition: Option<&Condition>) -> Option<Option<Test>> {
        condition.map_or(Some(None), |condition| self.test(condition).map(Some))
    }

    fn test(&self, condition: &Condition) -> Option<Test> {
        Some(match condition {
            Condition::Flag(id) => Test::Is(*self.flags.get(id.as_str())?),
            Condition::AtLeast(id, value) => Test::AtLeast(*self.gauges.get(id.as_str())?, *value),
            Condition::AtMost(id, value) => Test::AtMost(*self.gauges.get(id.as_str())?, *value),
            Condition::Chosen(id) => Test::Is(*self.chosen.get(id.as_str())?),
            Condition::Visited(id) => Test::Is(*self.visited.get(id.as_str())?),
            Condition::Marked(id) => Test::Is(*self.marked.get(id.as_str())?),
            Condition::Noted(id) => Test::Is(*self.noted.get(id.as_str())?),
            Condition::Not(inner) => Test::Not(Box::new(self.test(inner)?)),
            Condition::All(all) => Test::All(
                all.iter()
                    .map(|one| self.test(one))
                    .collect::<Option<_>>()?,
            ),
            Condition::Any(any) => Test::Any(
                any.iter()
                    .map(|one| self.test(one))
                    .collect::<Option<_>>()?,
            ),
        })
    }
}

/// Whether scenes can lead into each other for ever without a decision.
fn flows_in_circles(scenario: &Scenario) -> bool {
    scenario.circles().next().is_some()
}
