//! A scenario with its ids resolved to indices, and the rules of playing it. The session and the exploration of all
//! paths share these rules, so that they cannot disagree.

mod compile;
mod liveness;
mod nodes;
mod review;
mod sites;

use std::sync::Arc;

use self::nodes::{
    BelongsNode, ChoiceNode, FactNode, Ground, LineNode, Next, ReviewNode, SceneNode,
    StatementNode, apply, holds,
};
use super::index::{
    ChoiceIx, EndingIx, FactIx, Ix, IxRange, IxVec, LineIx, PrincipleIx, SceneIx, StatementIx,
};
use super::state::{Bit, State};
use crate::guidance::VerdictKind;
use crate::scenario::{AppraisalCase, Id, Line, OFFERED_FACTS, Scenario, Stake, Then};

pub use self::nodes::Test;
pub use self::sites::Site;

/// A scenario ready to be played. Scenes, choices, lines, statements and endings are numbered in the order of the
/// scenario, principles in the order in which judgements first name them.
#[derive(Debug)]
pub struct CompiledScenario {
    /// The scenario as the author wrote it.
    pub scenario: Arc<Scenario>,
    /// The principles that the judgements of the scenario name.
    pub principles: IxVec<PrincipleIx, Id>,
    start: SceneIx,
    scenes: IxVec<SceneIx, SceneNode>,
    choices: IxVec<ChoiceIx, ChoiceNode>,
    lines: IxVec<LineIx, LineNode>,
    statements: IxVec<StatementIx, StatementNode>,
    facts: IxVec<FactIx, FactNode>,
    initial: State,
    /// Two positions for each mark that a condition tests: "the line was shown" and "the line is marked".
    marks: Vec<(Bit, Bit)>,
    /// For each scene, a mask of the parts of the state that are live at its stop, i.e. that a condition can still
    /// test.
    liveness: IxVec<SceneIx, State>,
    /// The reviewed cases of each choice; empty if nobody has reviewed the meeting.
    reviewed: IxVec<ChoiceIx, ReviewNode>,
}

/// A point where the meeting waits for the trainee, or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// A decision in this scene.
    Choose(SceneIx),
    /// The case note in this scene.
    Note(SceneIx),
    /// The appraisal in this scene.
    Appraise(SceneIx),
    /// The meeting is over.
    End {
        /// The last scene.
        scene: SceneIx,
        /// The ending.
        ending: EndingIx,
    },
}

/// A step on the path to the next [`Stop`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Beat {
    /// A scene is entered.
    Enter(SceneIx),
    /// A line of the scene is shown.
    Line(LineIx),
}

impl CompiledScenario {
    /// Begins a meeting and plays it until its first stop. Calls `beats` with each beat before the stop. Returns the
    /// state at the stop, and the stop.
    pub fn begin(&self, beats: &mut impl FnMut(Beat)) -> (State, Stop) {
        self.begin_observed(&mut |beat, _| beats(beat))
    }

    /// Does the same as [`begin`](Self::begin), but calls `see` with each beat and the state at that beat. The state at
    /// [`Beat::Enter`] includes the effects of the scene, but not yet the facts that its lines establish.
    pub fn begin_observed(&self, see: &mut impl FnMut(Beat, &State)) -> (State, Stop) {
        let mut state = self.initial.clone();
        let stop = self.enter(self.start, &mut state, see);
        (state, stop)
    }

    /// Returns the choices of a decision that are offered in this state.
    pub fn offered(&self, scene: SceneIx, state: &State) -> impl Iterator<Item = ChoiceIx> {
        self.scene_choices(scene)
            .filter(|choice| self.offers(*choice, state))
    }

    /// Returns `true` if a choice is offered when its decision is reached in this state.
    pub fn offers(&self, choice: ChoiceIx, state: &State) -> bool {
        let choice = &self.choices[choice];
        choice.taken.is_none_or(|taken| !state.is(taken)) && holds(choice.when.as_ref(), state)
    }

    /// Returns the verdicts on taking a choice in this state; empty if the choice is neutral.
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

    /// Takes a choice and moves on to the next stop.
    pub fn take(&self, choice: ChoiceIx, state: &mut State, beats: &mut impl FnMut(Beat)) -> Stop {
        self.take_observed(choice, state, &mut |beat, _| beats(beat))
    }

    /// Does the same as [`take`](Self::take), but calls `see` with each beat and the state at that beat.
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

    /// Returns the statements that the note of a scene offers in this state, each with `true` if it belongs in the
    /// note.
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

    /// Submits the note of a scene and moves on to the next stop. The note has the statements for which `included`
    /// returns `true`.
    pub fn submit_note(
        &self,
        scene: SceneIx,
        included: impl Fn(StatementIx) -> bool,
        state: &mut State,
        beats: &mut impl FnMut(Beat),
    ) -> Stop {
        self.submit_note_observed(scene, included, state, &mut |beat, _| beats(beat))
    }

    /// Does the same as [`submit_note`](Self::submit_note), but calls `see` with each beat and the state at that beat.
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
            // Only a scene with a note has a stop of this kind.
            _ => unreachable!("{scene:?} has no note"),
        }
    }

    /// Returns the facts that the appraisal of a scene offers in this state, at most [`OFFERED_FACTS`].
    pub fn offered_facts(&self, scene: SceneIx, state: &State) -> Vec<FactIx> {
        let Next::Appraise(appraisal) = &self.scenes[scene].then else {
            return Vec::new();
        };
        let established = |fact: &FactIx| {
            let bit = self.facts[*fact].established;
            bit.is_some_and(|bit| state.is(bit))
        };
        let offered = appraisal.facts.iter().copied().filter(established);
        offered.take(OFFERED_FACTS).collect()
    }

    /// Returns the case that is true in this state, out of the cases of a scene's appraisal; `None` if the scene has no
    /// appraisal.
    pub fn true_case(&self, scene: SceneIx, state: &State) -> Option<&AppraisalCase> {
        self.true_case_number(scene, state).map(|(_, case)| case)
    }

    /// Does the same as [`true_case`](Self::true_case), and also returns the position of the case among the appraisal's
    /// cases.
    pub fn true_case_number(
        &self,
        scene: SceneIx,
        state: &State,
    ) -> Option<(usize, &AppraisalCase)> {
        let tests = self.cases(scene).iter();
        let number = tests
            .map(|test| holds(test.as_ref(), state))
            .position(|holds| holds)?;
        match &self.scenario.scenes[scene.index()].then {
            Then::Appraise(appraisal) => Some((number, appraisal.cases.get(number)?)),
            _ => None,
        }
    }

    /// Submits the note or the appraisal of a scene and moves on to the next stop. A note has the statements for which
    /// `included` returns `true`.
    pub fn submit_form(
        &self,
        scene: SceneIx,
        included: impl Fn(StatementIx) -> bool,
        state: &mut State,
        beats: &mut impl FnMut(Beat),
    ) -> Stop {
        match &self.scenes[scene].then {
            Next::Appraise(_) => self.submit_appraisal(scene, state, &mut |beat, _| beats(beat)),
            _ => self.submit_note(scene, included, state, beats),
        }
    }

    /// Submits the appraisal of a scene and moves on to the next stop. The answers of the appraisal have no effect on
    /// how the meeting continues.
    pub fn submit_appraisal(
        &self,
        scene: SceneIx,
        state: &mut State,
        see: &mut impl FnMut(Beat, &State),
    ) -> Stop {
        match &self.scenes[scene].then {
            Next::Appraise(appraisal) => self.enter(appraisal.to, state, see),
            // Only a scene with an appraisal has a stop of this kind.
            _ => unreachable!("{scene:?} has no appraisal"),
        }
    }

    /// Enters a scene and moves on until the next stop.
    fn enter(&self, scene: SceneIx, state: &mut State, see: &mut impl FnMut(Beat, &State)) -> Stop {
        let mut scene = scene;
        loop {
            let node = &self.scenes[scene];
            apply(&node.updates, state);
            if let Some(visited) = node.visited {
                state.put(visited, true);
            }
            // Apply the scene's own effects before its lines are shown, because the conditions of lines depend on them.
            see(Beat::Enter(scene), state);
            for line in node.lines.clone() {
                if self.show(line, state) {
                    see(Beat::Line(line), state);
                }
            }
            // Stop here, or continue with the next scene. `compile` refuses cycles without a decision, so the loop
            // ends.
            scene = match &node.then {
                Next::Choose(_) => return Stop::Choose(scene),
                Next::Note(..) => return Stop::Note(scene),
                Next::Appraise(_) => return Stop::Appraise(scene),
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

    /// Shows a line if its condition holds: from then on, the facts that it establishes are established. Returns `true`
    /// if the line is shown.
    fn show(&self, line: LineIx, state: &mut State) -> bool {
        let node = &self.lines[line];
        if !holds(node.when.as_ref(), state) {
            return false;
        }
        if let Some(seen) = node.seen {
            state.put(seen, true);
        }
        node.establishes
            .iter()
            .for_each(|fact| state.put(*fact, true));
        true
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

    /// Returns all facts.
    pub fn facts(&self) -> IxRange<FactIx> {
        self.facts.indices()
    }

    /// Returns the id of a fact.
    pub fn fact_id(&self, fact: FactIx) -> &Id {
        &self.facts[fact].id
    }

    /// Returns the fact with this id; `None` if there is none.
    pub fn find_fact(&self, id: &str) -> Option<FactIx> {
        self.scenario.facts.get_index_of(id).map(FactIx::new)
    }

    /// Returns the stake of the decision, note or appraisal in a scene; `None` if the scene has none.
    pub fn stake(&self, scene: SceneIx) -> Option<&Stake> {
        self.scenario.scenes[scene.index()].stake.as_ref()
    }

    /// Returns all endings.
    pub fn endings(&self) -> IxRange<EndingIx> {
        IxRange::to(self.scenario.endings.len())
    }

    /// Returns the scene with this id; `None` if there is none.
    pub fn find_scene(&self, id: &str) -> Option<SceneIx> {
        self.scenario.scenes.get_index_of(id).map(SceneIx::new)
    }

    /// Returns the id of a scene.
    pub fn scene_id(&self, scene: SceneIx) -> &Id {
        // Scenes are numbered in the order of the scenario's own map.
        self.scenario
            .scenes
            .get_index(scene.index())
            .map(|(id, _)| id)
            .expect("a numbered scene exists")
    }

    /// Returns the id of a choice.
    pub fn choice_id(&self, choice: ChoiceIx) -> &Id {
        &self.choices[choice].id
    }

    /// Returns the kind of act of a choice; `None` if the author names none.
    pub fn choice_kind(&self, choice: ChoiceIx) -> Option<&Id> {
        let node = &self.choices[choice];
        let offset = self.scene_choices(node.scene).offset(choice);
        match &self.scenario.scenes[node.scene.index()].then {
            Then::Choose(choices) => choices.get(offset)?.kind.as_ref(),
            _ => None,
        }
    }

    /// Returns the facts that the judgements of a choice depend on, each with `true` if it is established in this
    /// state.
    pub fn judged_facts(&self, choice: ChoiceIx, state: &State) -> Vec<(FactIx, bool)> {
        let node = &self.choices[choice];
        let mut bits = Vec::new();
        let tests = node.judged.iter().filter_map(|(ground, _)| ground.test());
        tests.for_each(|test| test.bits(&mut |bit| bits.push(bit)));
        let named = self.facts.indices().filter_map(|fact| {
            let bit = self.facts[fact].established?;
            bits.contains(&bit).then(|| (fact, state.is(bit)))
        });
        named.collect()
    }

    /// Returns the scene that offers a choice.
    pub fn choice_scene(&self, choice: ChoiceIx) -> SceneIx {
        self.choices[choice].scene
    }

    /// Returns all choices of a scene, offered or not.
    pub fn scene_choices(&self, scene: SceneIx) -> IxRange<ChoiceIx> {
        match &self.scenes[scene].then {
            Next::Choose(choices) => choices.clone(),
            _ => IxRange::to(0),
        }
    }

    /// Returns a line as the author wrote it.
    pub fn line(&self, line: LineIx) -> &Line {
        &self.lines[line].line
    }

    /// Returns the scene of a line.
    pub fn line_scene(&self, line: LineIx) -> SceneIx {
        self.lines[line].scene
    }

    /// Returns the position of a line's mark; `None` if no condition tests it.
    pub fn marked(&self, line: LineIx) -> Option<Bit> {
        self.lines[line].marked
    }

    /// Returns two positions for each mark that a condition tests: "the line was shown" and "the line is marked".
    pub fn tested_marks(&self) -> impl Iterator<Item = (Bit, Bit)> {
        self.marks.iter().copied()
    }

    /// Clears the parts of the state that are dead at a stop, and the marks. Two meetings whose states are equal after
    /// this call have the same future. Marks are cleared because the trainee can still change them until a condition
    /// tests them.
    pub fn forget(&self, stop: Stop, state: &mut State) {
        match stop {
            Stop::Choose(scene) | Stop::Note(scene) | Stop::Appraise(scene) => {
                state.keep(&self.liveness[scene]);
            }
            Stop::End { .. } => *state = state.cleared(),
        }
    }

    /// Returns all statements of a scene's note, offered or not.
    pub fn scene_statements(&self, scene: SceneIx) -> IxRange<StatementIx> {
        match &self.scenes[scene].then {
            Next::Note(statements, _) => statements.clone(),
            _ => IxRange::to(0),
        }
    }

    /// Returns the id of a statement.
    pub fn statement_id(&self, statement: StatementIx) -> &Id {
        &self.statements[statement].id
    }

    /// Returns the scene whose note offers a statement.
    pub fn statement_scene(&self, statement: StatementIx) -> SceneIx {
        self.statements[statement].scene
    }

    /// Returns the principle that judges a statement.
    pub fn statement_principle(&self, statement: StatementIx) -> PrincipleIx {
        self.statements[statement].principle
    }

    /// Returns `true` if a condition tests whether the note includes a statement.
    pub fn is_statement_tested(&self, statement: StatementIx) -> bool {
        self.statements[statement].noted.is_some()
    }

    /// Returns the id of an ending.
    pub fn ending_id(&self, ending: EndingIx) -> &Id {
        // Endings are numbered in the order of the scenario's own map.
        self.scenario
            .endings
            .get_index(ending.index())
            .map(|(id, _)| id)
            .expect("a numbered ending exists")
    }

    /// Returns the line with this id; `None` if there is none.
    pub fn find_line(&self, id: &str) -> Option<LineIx> {
        self.lines.position(|line| line.line.id() == id)
    }

    /// Returns the statement with this id; `None` if there is none.
    pub fn find_statement(&self, id: &str) -> Option<StatementIx> {
        self.statements.position(|statement| statement.id == id)
    }
}
