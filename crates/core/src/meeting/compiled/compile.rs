//! Compiles a scenario: resolves its ids to indices.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::nodes::{
    AppraisalNode, BelongsNode, ChoiceNode, FactNode, Ground, LineNode, Next, SceneNode,
    StatementNode, Test, Update,
};
use super::{CompiledScenario, liveness};
use crate::guidance::VerdictKind;
use crate::meeting::index::{EndingIx, FactIx, Ix, IxRange, IxVec, PrincipleIx, SceneIx};
use crate::meeting::state::{Bit, Dial, State, StateLayout};
use crate::scenario::{
    Belongs, Branch, Condition, Effect, GAUGE_MAX, Id, Judgement, Scenario, Then, Variable,
};

impl CompiledScenario {
    /// Compiles a scenario. Returns `None` if an id cannot be resolved, a branch does not end with `Otherwise`, the
    /// last case of an appraisal has a condition, conditional judgements are nested, or scenes form a cycle without a
    /// decision. `check` reports the details.
    pub fn compile(scenario: Arc<Scenario>) -> Option<Self> {
        Compiler::new(&scenario).compile(&scenario)
    }
}

/// Symbol tables for the ids of a scenario. Every variable has a position in the state. A choice, scene, line,
/// statement or fact has a position only if the rules of the meeting depend on it.
struct Compiler<'a> {
    scenes: FxHashMap<&'a str, SceneIx>,
    endings: FxHashMap<&'a str, EndingIx>,
    flags: FxHashMap<&'a str, Bit>,
    gauges: FxHashMap<&'a str, Dial>,
    /// Maps a choice's id to the bit that is set once the choice was taken.
    chosen: FxHashMap<&'a str, Bit>,
    /// Maps a scene's id to the bit that is set once the scene was entered.
    visited: FxHashMap<&'a str, Bit>,
    /// Maps a line's id to the bit that is set once the line was shown.
    seen: FxHashMap<&'a str, Bit>,
    /// Maps a line's id to the bit that is set while the line is marked as a sign.
    marked: FxHashMap<&'a str, Bit>,
    /// Maps a statement's id to the bit that is set if the submitted note includes the statement.
    noted: FxHashMap<&'a str, Bit>,
    /// Maps a fact's id to the bit that is set once the fact is established.
    established: FxHashMap<&'a str, Bit>,
    layout: StateLayout,
    principles: IxVec<PrincipleIx, Id>,
}

impl<'a> Compiler<'a> {
    /// Builds the symbol tables of a scenario and allocates its state.
    fn new(scenario: &'a Scenario) -> Self {
        let mut compiler = Self {
            scenes: scenario
                .scenes
                .keys()
                .map(String::as_str)
                .zip((0..).map(SceneIx::new))
                .collect(),
            endings: scenario
                .endings
                .keys()
                .map(String::as_str)
                .zip((0..).map(EndingIx::new))
                .collect(),
            flags: FxHashMap::default(),
            gauges: FxHashMap::default(),
            chosen: FxHashMap::default(),
            visited: FxHashMap::default(),
            seen: FxHashMap::default(),
            marked: FxHashMap::default(),
            noted: FxHashMap::default(),
            established: FxHashMap::default(),
            layout: StateLayout::default(),
            principles: IxVec::default(),
        };
        // Every variable has a position in the state. Anything else has a position only if a condition tests it, an
        // appraisal can offer it, or it is a choice of a decision that the meeting can return to.
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
        scenario.conditions(&mut |condition| compiler.allocate(condition));
        for scene in scenario.scenes.values() {
            if let Then::Appraise(appraisal) = &scene.then {
                appraisal
                    .facts
                    .iter()
                    .for_each(|fact| compiler.allocate_fact(fact));
            }
        }
        // Remove the positions of undeclared facts. Compiling a condition that tests such a fact then fails.
        compiler
            .established
            .retain(|id, _| scenario.facts.contains_key(*id));
        compiler.allocate_repeatable(scenario);
        compiler
    }

    /// Allocates the positions that a condition tests.
    fn allocate(&mut self, condition: &'a Condition) {
        let layout = &mut self.layout;
        match condition {
            Condition::Chosen(id) => {
                self.chosen.entry(id).or_insert_with(|| layout.bit());
            }
            Condition::Visited(id) => {
                self.visited.entry(id).or_insert_with(|| layout.bit());
            }
            Condition::Marked(id) => {
                // Only a line that was shown can be marked, so the state also stores that the line was shown.
                self.seen.entry(id).or_insert_with(|| layout.bit());
                self.marked.entry(id).or_insert_with(|| layout.bit());
            }
            Condition::Noted(id) => {
                self.noted.entry(id).or_insert_with(|| layout.bit());
            }
            Condition::Established(id) => self.allocate_fact(id),
            Condition::AtLeastOf(_, ids) => ids.iter().for_each(|id| self.allocate_fact(id)),
            _ => {}
        }
    }

    /// Allocates the position of a fact.
    fn allocate_fact(&mut self, id: &'a str) {
        let layout = &mut self.layout;
        self.established.entry(id).or_insert_with(|| layout.bit());
    }

    /// Allocates positions for the choices of decisions that the meeting can return to. The state must know which
    /// choices were taken, since each can be taken only once.
    fn allocate_repeatable(&mut self, scenario: &'a Scenario) {
        for scene in scenario.loops(|_| true).into_iter().flatten() {
            if let Then::Choose(choices) = &scenario.scenes[scene].then {
                for choice in choices {
                    let layout = &mut self.layout;
                    self.chosen
                        .entry(&choice.id)
                        .or_insert_with(|| layout.bit());
                }
            }
        }
    }

    /// Builds the compiled scenario; see [`CompiledScenario::compile`].
    fn compile(mut self, scenario: &Arc<Scenario>) -> Option<CompiledScenario> {
        let mut compiled = CompiledScenario {
            scenario: Arc::clone(scenario),
            principles: IxVec::default(),
            start: self.scene(&scenario.start)?,
            scenes: IxVec::default(),
            choices: IxVec::default(),
            lines: IxVec::default(),
            statements: IxVec::default(),
            facts: IxVec::default(),
            initial: State::new(self.layout.words()),
            marks: Vec::new(),
            liveness: IxVec::default(),
            reviewed: IxVec::default(),
        };
        // Set the variables to their initial values.
        for (id, variable) in &scenario.variables {
            match variable {
                Variable::Flag(value) => {
                    compiled.initial.put(*self.flags.get(id.as_str())?, *value)
                }
                Variable::Gauge(value) => {
                    compiled
                        .initial
                        .turn(*self.gauges.get(id.as_str())?, (*value).min(GAUGE_MAX));
                }
            }
        }
        // Facts of the case file are known before the meeting begins.
        for (id, fact) in &scenario.facts {
            let established = self.established.get(id.as_str()).copied();
            if let Some(bit) = established.filter(|_| fact.is_known_before()) {
                compiled.initial.put(bit, true);
            }
            compiled.facts.push(FactNode {
                id: id.clone(),
                established,
            });
        }
        // Compile the scenes in order. Their lines, choices and statements are numbered across all scenes.
        for (number, (id, scene)) in scenario.scenes.iter().enumerate() {
            let number = SceneIx::new(number);
            let first_line = compiled.lines.len();
            for line in &scene.lines {
                compiled.lines.push(LineNode {
                    line: line.clone(),
                    scene: number,
                    when: self.test_option(line.when())?,
                    seen: self.seen.get(line.id().as_str()).copied(),
                    marked: self.marked.get(line.id().as_str()).copied(),
                    establishes: line
                        .establishes()
                        .iter()
                        .filter_map(|fact| self.established.get(fact.as_str()).copied())
                        .collect(),
                });
            }
            let then = self.next(&scene.then, number, &mut compiled)?;
            compiled.scenes.push(SceneNode {
                updates: self.updates(&scene.effects)?,
                lines: IxRange::between(first_line, compiled.lines.len()),
                then,
                visited: self.visited.get(id.as_str()).copied(),
            });
        }
        if has_forced_cycle(scenario) {
            return None;
        }
        // Compute the parts that depend on all scenes.
        compiled.principles = self.principles;
        let mark = |line: &LineNode| Some((line.seen?, line.marked?));
        compiled.marks = compiled.lines.iter().filter_map(mark).collect();
        compiled.liveness = liveness::masks(&compiled);
        Some(compiled)
    }

    /// Compiles the continuation of a scene, and adds its choices or statements to the compiled scenario.
    fn next(
        &mut self,
        then: &Then,
        scene: SceneIx,
        compiled: &mut CompiledScenario,
    ) -> Option<Next> {
        Some(match then {
            Then::Choose(choices) => {
                let first = compiled.choices.len();
                for choice in choices {
                    let judged = choice
                        .judged
                        .iter()
                        .map(|judgement| self.judgement(judgement));
                    compiled.choices.push(ChoiceNode {
                        id: choice.id.clone(),
                        scene,
                        judged: judged.collect::<Option<_>>()?,
                        when: self.test_option(choice.when.as_ref())?,
                        updates: self.updates(&choice.effects)?,
                        to: self.scene(&choice.to)?,
                        taken: self.chosen.get(choice.id.as_str()).copied(),
                    });
                }
                Next::Choose(IxRange::between(first, compiled.choices.len()))
            }
            Then::Goto(to) => Next::Goto(self.scene(to)?),
            Then::Branch(arms) => {
                let arms = arms.iter().map(|arm| {
                    Some(match arm {
                        Branch::If(condition, to) => (Some(self.test(condition)?), self.scene(to)?),
                        Branch::Otherwise(to) => (None, self.scene(to)?),
                    })
                });
                let arms = arms.collect::<Option<Vec<_>>>()?;
                // Without a final `Otherwise` the meeting could get stuck.
                if arms.last().is_none_or(|(test, _)| test.is_some()) {
                    return None;
                }
                Next::Branch(arms)
            }
            Then::Note { statements, to } => {
                let first = compiled.statements.len();
                for statement in statements {
                    compiled.statements.push(StatementNode {
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
                Next::Note(
                    IxRange::between(first, compiled.statements.len()),
                    self.scene(to)?,
                )
            }
            Then::Appraise(appraisal) => {
                // Without a final case that always holds, the appraisal could have no true answer.
                if appraisal
                    .cases
                    .last()
                    .is_none_or(|case| case.when.is_some())
                {
                    return None;
                }
                let known = &compiled.scenario.facts;
                let fact = |id: &Id| known.get_index_of(id).map(FactIx::new);
                let cases = appraisal.cases.iter();
                Next::Appraise(AppraisalNode {
                    facts: appraisal.facts.iter().map(fact).collect::<Option<_>>()?,
                    cases: cases
                        .map(|case| self.test_option(case.when.as_ref()))
                        .collect::<Option<_>>()?,
                    to: self.scene(&appraisal.to)?,
                })
            }
            Then::End(ending) => Next::End(*self.endings.get(ending.as_str())?),
        })
    }

    /// Compiles a judgement. The verdict of a neutral judgement is `None`.
    fn judgement(
        &mut self,
        judgement: &Judgement,
    ) -> Option<(Ground, Option<(PrincipleIx, VerdictKind)>)> {
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
            // Nested conditions are not allowed. `check` advises the author to write `All` instead.
            Judgement::If(..) | Judgement::Otherwise(_) => return None,
        };
        Some((ground, verdict))
    }

    /// Returns the index of a principle, and adds it if it is new.
    fn principle(&mut self, id: &Id) -> PrincipleIx {
        let known = self.principles.position(|known| known == id);
        known.unwrap_or_else(|| self.principles.push(id.clone()))
    }

    fn scene(&self, id: &str) -> Option<SceneIx> {
        self.scenes.get(id).copied()
    }

    /// Compiles effects.
    fn updates(&self, effects: &[Effect]) -> Option<Vec<Update>> {
        let update = |effect: &Effect| {
            Some(match effect {
                Effect::Set(id) => Update::Put(*self.flags.get(id.as_str())?, true),
                Effect::Clear(id) => Update::Put(*self.flags.get(id.as_str())?, false),
                Effect::Add(id, by) => Update::Turn(*self.gauges.get(id.as_str())?, *by),
            })
        };
        effects.iter().map(update).collect()
    }

    /// Compiles an optional condition. The outer `None` means that an id cannot be resolved.
    fn test_option(&self, condition: Option<&Condition>) -> Option<Option<Test>> {
        condition.map_or(Some(None), |condition| self.test(condition).map(Some))
    }

    /// Compiles a condition.
    fn test(&self, condition: &Condition) -> Option<Test> {
        Some(match condition {
            Condition::Flag(id) => Test::Is(*self.flags.get(id.as_str())?),
            Condition::AtLeast(id, value) => Test::AtLeast(*self.gauges.get(id.as_str())?, *value),
            Condition::AtMost(id, value) => Test::AtMost(*self.gauges.get(id.as_str())?, *value),
            Condition::Chosen(id) => Test::Is(*self.chosen.get(id.as_str())?),
            Condition::Visited(id) => Test::Is(*self.visited.get(id.as_str())?),
            Condition::Marked(id) => Test::Is(*self.marked.get(id.as_str())?),
            Condition::Noted(id) => Test::Is(*self.noted.get(id.as_str())?),
            Condition::Established(id) => Test::Is(*self.established.get(id.as_str())?),
            Condition::AtLeastOf(count, ids) => {
                let bits = ids
                    .iter()
                    .map(|id| self.established.get(id.as_str()).copied());
                Test::AtLeastOf(*count, bits.collect::<Option<_>>()?)
            }
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

/// Returns `true` if scenes form a cycle without a decision, so that the meeting might never end.
fn has_forced_cycle(scenario: &Scenario) -> bool {
    scenario.cycles().next().is_some()
}
