//! Plays a meeting on its explored graph. For each act that a state allows, a player returns the points that the act
//! earns and the state that follows.

use super::{Earnings, Paths, Scale, ScoredStatement};
use crate::guidance::{Grade, Guidance, Points};
use crate::meeting::{
    ChoiceIx, CompiledScenario, EndingIx, Ix, LineIx, SceneIx, State, StatementIx, Stop,
};
use crate::scenario::Outcome;

/// A player of a meeting that was explored completely. A state is identified by a number: its position in the order in
/// which the exploration found the states. State 0 is at the first stop.
pub struct Player<'a> {
    paths: &'a Paths,
    scale: Scale,
    pass_mark: u8,
}

impl<'a> Player<'a> {
    /// Returns a player; `None` if the meeting was not explored completely, because states are missing then.
    pub fn new(paths: &'a Paths, guidance: &Guidance) -> Option<Self> {
        paths.explored.complete.then(|| Self {
            scale: Scale::new(&paths.compiled, guidance),
            pass_mark: guidance.pass_mark,
            paths,
        })
    }

    /// Returns the compiled scenario.
    pub fn compiled(&self) -> &'a CompiledScenario {
        &self.paths.compiled
    }

    /// Returns the number of states.
    pub fn state_count(&self) -> u32 {
        // The limit on states keeps their number within 32 bits.
        self.paths.explored.state_count() as u32
    }

    /// Returns an empty state, which [`load`](Self::load) fills.
    pub fn empty_state(&self) -> State {
        self.compiled().begin(&mut |_| {}).0.cleared()
    }

    /// Returns the stop of the state with this number, and copies the state of the meeting at this stop to `state`. The
    /// copied state has no marks, because the exploration stores none.
    pub fn load(&self, number: u32, state: &mut State) -> Stop {
        self.paths.explored.states.load(number, state)
    }

    /// Sets the mark of each line for which `marked` returns `true`, if the line was shown and a condition tests the
    /// mark.
    pub fn mark(&self, marked: &dyn Fn(LineIx) -> bool, state: &mut State) {
        for line in self.compiled().lines() {
            let Some(bit) = self.compiled().marked(line) else {
                continue;
            };
            let mut tested = self.compiled().tested_marks();
            let shown = tested.any(|(seen, mark)| mark == bit && state.is(seen));
            if shown && marked(line) {
                state.put(bit, true);
            }
        }
    }

    /// Returns the grade of a choice, by the worst of its verdicts.
    pub fn choice_grade(&self, choice: ChoiceIx, state: &State) -> Grade {
        let verdicts = self.compiled().verdicts(choice, state);
        Grade::of_choice(verdicts.map(|(_, kind)| kind).min())
    }

    /// Takes a choice. Returns the number of the next state, and the points that the choice earns.
    pub fn choose(&self, choice: ChoiceIx, state: &State) -> (u32, Earnings) {
        let compiled = self.compiled();
        let verdicts = compiled.verdicts(choice, state);
        let disputed = compiled.is_disputed(choice, state);
        let earned = self
            .scale
            .choice(compiled.choice_scene(choice), verdicts, disputed);
        let mut next = state.clone();
        let stop = compiled.take(choice, &mut next, &mut |_| {});
        (self.number(stop, &mut next), earned)
    }

    /// Returns the points that a note earns if it includes the statements for which `included` returns `true`.
    /// `offered` has each offered statement, with `true` if the statement belongs in the note.
    pub fn note(
        &self,
        scene: SceneIx,
        offered: &[(StatementIx, bool)],
        included: &dyn Fn(StatementIx) -> bool,
    ) -> Earnings {
        let scored = offered.iter().map(|(statement, belongs)| ScoredStatement {
            principle: self.compiled().statement_principle(*statement),
            belongs: *belongs,
            included: Some(included(*statement)),
        });
        self.scale.note(scene, scored)
    }

    /// Submits an appraisal, or a note with the statements for which `included` returns `true`. Returns the number of
    /// the next state.
    pub fn submit(
        &self,
        scene: SceneIx,
        included: &dyn Fn(StatementIx) -> bool,
        state: &State,
    ) -> u32 {
        let mut next = state.clone();
        let compiled = self.compiled();
        let stop = compiled.submit_form(scene, included, &mut next, &mut |_| {});
        self.number(stop, &mut next)
    }

    /// Returns the points that an appraisal of this grade earns.
    pub fn appraisal(&self, scene: SceneIx, grade: Grade) -> Points {
        self.scale.appraisal(scene, Some(grade)).best
    }

    /// Returns the points as a percentage, as a debrief shows them. All signs count as noticed. A trainee who does not
    /// read the lines may notice fewer signs, and then gets a lower percentage.
    pub fn percent(&self, points: Points) -> u8 {
        self.paths.range().percent(points + self.paths.signs.best)
    }

    /// Returns `true` if a meeting with these points and this ending is passed. `critical` is `true` if an act breached
    /// a critical principle.
    pub fn passes(&self, points: Points, critical: bool, ending: EndingIx) -> bool {
        let scenario = &self.compiled().scenario;
        let poor = scenario.endings[ending.index()].outcome == Outcome::Poor;
        self.percent(points) >= self.pass_mark && !critical && !(scenario.has_stakes() && poor)
    }

    /// Returns the number that the exploration gave to the meeting in this state at this stop.
    fn number(&self, stop: Stop, state: &mut State) -> u32 {
        self.compiled().forget(stop, state);
        let found = self.paths.explored.states.find(stop, state);
        // Every act leads to a state that the exploration found, since the exploration is complete.
        found.expect("the exploration is complete")
    }
}
