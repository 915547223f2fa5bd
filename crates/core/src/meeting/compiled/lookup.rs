//! Looks up the parts of a compiled scenario by their indices, and the indices by the ids that the author gave.

use super::CompiledScenario;
use super::nodes::Next;
use crate::meeting::index::{
    ChoiceIx, EndingIx, FactIx, Ix, IxRange, LineIx, PrincipleIx, SceneIx, StatementIx,
};
use crate::meeting::state::{Bit, State};
use crate::scenario::{Id, Line, Stake, Then};

impl CompiledScenario {
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

    /// Returns the facts that can decide how a choice is judged: conditions of its judgements test these facts. Each
    /// fact comes with `true` if it is established in this state.
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

    /// Some conditions test whether a line is marked. Returns two positions for each line that such a condition names:
    /// "the line was shown" and "the line is marked".
    pub fn tested_marks(&self) -> impl Iterator<Item = (Bit, Bit)> {
        self.marks.iter().copied()
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
