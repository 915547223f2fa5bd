//! A scenario with its ids resolved to numbers, and the rules of playing it. The session and the exploration of
//! all paths both stand on these few steps, so that they cannot disagree.

mod compile;
mod liveness;
mod nodes;
mod sites;

use std::sync::Arc;

use self::compile::Compiler;
use self::nodes::{
    BelongsNode, ChoiceNode, Ground, LineNode, Next, SceneNode, StatementNode, apply, holds,
};
use super::index::{
    ChoiceIx, EndingIx, Ix, IxRange, IxVec, LineIx, PrincipleIx, SceneIx, StatementIx,
};
use super::state::{Bit, State};
use crate::guidance::VerdictKind;
use crate::scenario::{Id, Line, Scenario};

pub use self::nodes::Test;
pub use self::sites::Site;

/// A scenario ready to be played. Scenes, choices, lines, statements, endings and principles are numbered in the
/// order in which they stand in the scenario.
#[derive(Debug)]
pub struct CompiledScenario {
    /// What the author wrote.
    pub scenario: Arc<Scenario>,
    /// The principles that its judgements name.
    pub principles: IxVec<PrincipleIx, Id>,
    start: SceneIx,
    scenes: IxVec<SceneIx, SceneNode>,
    choices: IxVec<ChoiceIx, ChoiceNode>,
    lines: IxVec<LineIx, LineNode>,
    statements: IxVec<StatementIx, StatementNode>,
    initial: State,
    /// Of the lines whose mark some condition asks about: where it is remembered that it was shown, and its mark.
    marks: Vec<(Bit, Bit)>,
    /// What can still matter at rest in each scene.
    liveness: IxVec<SceneIx, State>,
}

/// Where playing comes to rest until the trainee acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// A decision in this scene.
    Choose(SceneIx),
    /// The case note in this scene.
    Note(SceneIx),
    /// The meeting is over.
    End {
        /// The last scene.
        scene: SceneIx,
        /// The ending.
        ending: EndingIx,
    },
}

/// What is met on the way to the next [`Stop`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Beat {
    /// A scene is entered.
    Enter(SceneIx),
    /// A line of it is shown.
    Line(LineIx),
}

impl CompiledScenario {
    /// Resolves a scenario's ids. Gives nothing where one names what is not there, or where scenes lead into each
    /// other in a circle without a decision: `check` tells which.
    pub fn compile(scenario: Arc<Scenario>) -> Option<Self> {
        Compiler::new(&scenario).compile(&scenario)
    }

    /// Enters the first scene.
    pub fn begin(&self, beats: &mut impl FnMut(Beat)) -> (State, Stop) {
        self.begin_observed(&mut |beat, _| beats(beat))
    }

    /// The same, with what is remembered at each beat: by it the lines of an entered scene and where it goes on are picked.
    pub fn begin_observed(&self, see: &mut impl FnMut(Beat, &State)) -> (State, Stop) {
        let mut state = self.initial.clone();
        let stop = self.enter(self.start, &mut state, see);
        (state, stop)
    }

    /// The choices of a decision that are offered now.
    pub fn offered(&self, scene: SceneIx, state: &State) -> impl Iterator<Item = ChoiceIx> {
        self.scene_choices(scene)
            .filter(|choice| self.offers(*choice, state))
    }

    /// Whether a choice of the present decision is offered now.
    pub fn offers(&self, choice: ChoiceIx, state: &State) -> bool {
        let choice = &self.choices[choice];
        choice.taken.is_none_or(|taken| !state.is(taken)) && holds(choice.when.as_ref(), state)
    }

    /// How taking a choice now stands against each principle it touches; empty where it is neutral.
    pub fn verdicts(
        &self,
        choice: ChoiceIx,
        state: &State,
    ) -> impl Iterator<Item = (PrincipleIx, VerdictKind)> {
        let judged = &self.choices[choice].judged;
        let otherwise = !judged
            .iter()
            .any(|(ground, _)| matches!(ground, Ground::If(test) if test.holds(state)));
        judged.iter().filter_map(move |(ground, verdict)| {
            let counts = match ground {
                Ground::Always => true,
                Ground::If(test) => test.holds(state),
                Ground::Otherwise => otherwise,
            };
            verdict.filter(|_| counts)
        })
    }

    /// Takes a choice and goes on to the next stop.
    pub fn take(&self, choice: ChoiceIx, state: &mut State, beats: &mut impl FnMut(Beat)) -> Stop {
        self.take_observed(choice, state, &mut |beat, _| beats(beat))
    }

    /// The same, with what is remembered at each beat.
    pub fn take_observed(
        &self,
        choice: ChoiceIx,
        state: &mut State,
        see: &mut impl FnMut(Beat, &State),
    ) -> Stop {
        let choice = &self.choices[choice];
        apply(&choice.updates, state);
        if let Some(taken) = choice.taken {
            state.put(taken, true);
        }
        self.enter(choice.to, state, see)
    }

    /// The statements that a note in this scene offers now, and whether each belongs in it.
    pub fn offered_statements(
        &self,
        scene: SceneIx,
        state: &State,
    ) -> impl Iterator<Item = (StatementIx, bool)> {
        self.scene_statements(scene)
            .filter(|statement| holds(self.statements[*statement].when.as_ref(), state))
            .map(|statement| {
                let belongs = match &self.statements[statement].belongs {
                    BelongsNode::Always => true,
                    BelongsNode::Never => false,
                    BelongsNode::When(test) => test.holds(state),
                };
                (statement, belongs)
            })
    }

    /// Signs the note with these statements in it and goes on to the next stop.
    pub fn submit_note(
        &self,
        scene: SceneIx,
        included: impl Fn(StatementIx) -> bool,
        state: &mut State,
        beats: &mut impl FnMut(Beat),
    ) -> Stop {
        self.submit_note_observed(scene, included, state, &mut |beat, _| beats(beat))
    }

    /// The same, with what is remembered at each beat.
    pub fn submit_note_observed(
        &self,
        scene: SceneIx,
        included: impl Fn(StatementIx) -> bool,
        state: &mut State,
        see: &mut impl FnMut(Beat, &State),
    ) -> Stop {
        for statement in self.scene_statements(scene) {
            if let Some(noted) = self.statements[statement].noted {
                state.put(noted, included(statement));
            }
        }
        match &self.scenes[scene].then {
            Next::Note(_, to) => self.enter(*to, state, see),
            // Stops of kind `Note` are only made for scenes that end in a note.
            _ => unreachable!("{scene:?} has no note"),
        }
    }

    fn enter(&self, scene: SceneIx, state: &mut State, see: &mut impl FnMut(Beat, &State)) -> Stop {
        let mut scene = scene;
        loop {
            let node = &self.scenes[scene];
            apply(&node.updates, state);
            if let Some(visited) = node.visited {
                state.put(visited, true);
            }
            see(Beat::Enter(scene), state);
            for line in node.lines.clone() {
                let node = &self.lines[line];
                if holds(node.when.as_ref(), state) {
                    if let Some(seen) = node.seen {
                        state.put(seen, true);
                    }
                    see(Beat::Line(line), state);
                }
            }
            scene = match &node.then {
                Next::Choose(_) => return Stop::Choose(scene),
                Next::Note(..) => return Stop::Note(scene),
                Next::End(ending) => {
                    return Stop::End {
                        scene,
                        ending: *ending,
                    };
                }
                Next::Goto(to) => *to,
                Next::Branch(arms) => {
                    let arm = arms.iter().find(|(test, _)| holds(test.as_ref(), state));
                    // `compile` refuses a branch without an `Otherwise`, which always holds.
                    arm.map(|(_, to)| *to)
                        .expect("a branch ends with Otherwise")
                }
            };
        }
    }

    /// Returns all scenes.
    pub fn scenes(&self) -> IxRange<SceneIx> {
        self.scenes.indices()
    }

    /// Returns all choices.
    pub fn choices(&self) -> IxRange<ChoiceIx> {
        self.choices.indices()
    }

    /// Returns all lines.
    pub fn lines(&self) -> IxRange<LineIx> {
        self.lines.indices()
    }

    /// Returns all statements of notes.
    pub fn statements(&self) -> IxRange<StatementIx> {
        self.statements.indices()
    }

    /// Returns all endings.
    pub fn endings(&self) -> IxRange<EndingIx> {
        IxRange::to(self.scenario.endings.len())
    }

    /// Returns the scene with this id.
    pub fn find_scene(&self, id: &str) -> Option<SceneIx> {
        self.scenario.scenes.get_index_of(id).map(SceneIx::new)
    }

    /// A scene's id.
    pub fn scene_id(&self, scene: SceneIx) -> &Id {
        // Scenes are numbered in the order of the scenario's own map.
        self.scenario
            .scenes
            .get_index(scene.index())
            .map(|(id, _)| id)
            .expect("a numbered scene exists")
    }

    /// A choice's id.
    pub fn choice_id(&self, choice: ChoiceIx) -> &Id {
        &self.choices[choice].id
    }

    /// The scene a choice is taken in.
    pub fn choice_scene(&self, choice: ChoiceIx) -> SceneIx {
        self.choices[choice].scene
    }

    /// All choices of a scene, offered or not.
    pub fn scene_choices(&self, scene: SceneIx) -> IxRange<ChoiceIx> {
        match &self.scenes[scene].then {
            Next::Choose(choices) => choices.clone(),
            _ => IxRange::to(0),
        }
    }

    /// What the author wrote of a line.
    pub fn line(&self, line: LineIx) -> &Line {
        &self.lines[line].line
    }

    /// The scene a line stands in.
    pub fn line_scene(&self, line: LineIx) -> SceneIx {
        self.lines[line].scene
    }

    /// The fact that a line was marked, if any condition asks.
    pub fn marked(&self, line: LineIx) -> Option<Bit> {
        self.lines[line].marked
    }

    /// The lines whose mark some condition asks about: the fact that it was shown, and its mark.
    pub fn lines_that_matter(&self) -> impl Iterator<Item = (Bit, Bit)> {
        self.marks.iter().copied()
    }

    /// Forgets what can no longer matter at a stop, and the marks: they can be changed until something asks about
    /// them, so they are no part of a meeting at rest. Meetings that are equal then have the same future.
    pub fn forget(&self, stop: Stop, state: &mut State) {
        match stop {
            Stop::Choose(scene) | Stop::Note(scene) => state.keep(&self.liveness[scene]),
            Stop::End { .. } => *state = state.cleared(),
        }
    }

    /// All statements of a scene's note, offered or not.
    pub fn scene_statements(&self, scene: SceneIx) -> IxRange<StatementIx> {
        match &self.scenes[scene].then {
            Next::Note(statements, _) => statements.clone(),
            _ => IxRange::to(0),
        }
    }

    /// A statement's id.
    pub fn statement_id(&self, statement: StatementIx) -> &Id {
        &self.statements[statement].id
    }

    /// The scene whose note a statement may stand in.
    pub fn statement_scene(&self, statement: StatementIx) -> SceneIx {
        self.statements[statement].scene
    }

    /// The principle a statement is judged by.
    pub fn statement_principle(&self, statement: StatementIx) -> PrincipleIx {
        self.statements[statement].principle
    }

    /// Whether some condition asks if a statement stands in the note.
    pub fn statement_matters(&self, statement: StatementIx) -> bool {
        self.statements[statement].noted.is_some()
    }

    /// An ending's id.
    pub fn ending_id(&self, ending: EndingIx) -> &Id {
        // Endings are numbered in the order of the scenario's own map.
        self.scenario
            .endings
            .get_index(ending.index())
            .map(|(id, _)| id)
            .expect("a numbered ending exists")
    }

    /// The number of the line with this id.
    pub fn find_line(&self, id: &str) -> Option<LineIx> {
        self.lines.position(|line| line.line.id() == id)
    }

    /// The number of the statement with this id.
    pub fn find_statement(&self, id: &str) -> Option<StatementIx> {
        self.statements.position(|statement| statement.id == id)
    }
}
