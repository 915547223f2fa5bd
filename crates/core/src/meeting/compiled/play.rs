//! The rules of playing a compiled scenario: what is offered in a state, what an act changes, and where the meeting
//! stops next.

use super::nodes::{BelongsNode, Ground, Next, apply, holds};
use super::{Beat, CompiledScenario, Stop};
use crate::guidance::VerdictKind;
use crate::meeting::index::{ChoiceIx, FactIx, Ix, LineIx, PrincipleIx, SceneIx, StatementIx};
use crate::meeting::state::State;
use crate::scenario::{AppraisalCase, OFFERED_FACTS, Then};

impl CompiledScenario {
    /// Begins a meeting and plays it until its first stop. Before the stop, calls `beats` with each scene that is
    /// entered and each line that is shown. Returns the state at the stop, and the stop.
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
    ///
    /// # Panics
    /// Panics if the scene has no note. The scene of a [`Stop::Note`] always has one.
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
    ///
    /// # Panics
    /// Panics if the scene has no note.
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

    /// Returns the case of a scene's appraisal that is true in this state; `None` if the scene has no appraisal.
    pub fn true_case(&self, scene: SceneIx, state: &State) -> Option<&AppraisalCase> {
        self.true_case_number(scene, state).map(|(_, case)| case)
    }

    /// Does the same as [`true_case`](Self::true_case), and also returns the index of the case.
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
    ///
    /// # Panics
    /// Panics if the scene has neither a note nor an appraisal.
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
    ///
    /// # Panics
    /// Panics if the scene has no appraisal. The scene of a [`Stop::Appraise`] always has one.
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
                    // One arm always holds: `compile` makes sure that each branch has an `Otherwise`.
                    arm.map(|(_, to)| *to)
                        .expect("a branch ends with Otherwise")
                }
            };
        }
    }

    /// If the line's condition holds, shows the line, establishes its facts, and returns `true`. Otherwise returns
    /// `false`.
    pub(super) fn show(&self, line: LineIx, state: &mut State) -> bool {
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

    /// Clears the parts of the state that are dead at a stop, i.e. that no condition can test later. Also clears the
    /// marks. If the states of two meetings are equal after this call, both meetings can continue in the same ways. The
    /// marks make no difference, because the trainee can still change every mark before a condition tests it.
    pub fn forget(&self, stop: Stop, state: &mut State) {
        match stop {
            Stop::Choose(scene) | Stop::Note(scene) | Stop::Appraise(scene) => {
                state.keep(&self.liveness[scene]);
            }
            Stop::End { .. } => *state = state.cleared(),
        }
    }
}
