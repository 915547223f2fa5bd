//! Liveness analysis: finds the live parts of the state, i.e. those that a condition can still test before they are
//! overwritten. All other parts are dead. If two meetings at the same stop differ only in dead parts, they have the
//! same future. So the exploration clears the dead parts, and has fewer states to visit. (Aho et al., *Compilers*,
//! 9.2.5; here a scene takes the role of a basic block.)

use std::collections::HashMap;

use super::CompiledScenario;
use super::nodes::{BelongsNode, Next, Test, Update};
use crate::meeting::index::{IxVec, SceneIx};
use crate::meeting::state::{Bit, State};

/// Returns a mask for each scene. The mask contains the parts of the state that are live at the scene's stop, but no
/// marks: see [`CompiledScenario::forget`].
pub(super) fn masks(compiled: &CompiledScenario) -> IxVec<SceneIx, State> {
    let nothing = || compiled.initial.cleared();
    let mut liveness = Liveness {
        compiled,
        seen_of: compiled
            .tested_marks()
            .map(|(seen, marked)| (marked, seen))
            .collect(),
        on_entry: compiled.scenes().map(|_| nothing()).collect(),
        at_rest: compiled.scenes().map(|_| nothing()).collect(),
    };
    // Visit the scenes backwards, because most scenes lead to later scenes. Repeat until a pass changes nothing,
    // because loops need more than one pass.
    while compiled
        .scenes()
        .rev()
        .fold(false, |changed, scene| liveness.recompute(scene) | changed)
    {}
    for (_, marked) in compiled.tested_marks() {
        liveness
            .at_rest
            .iter_mut()
            .for_each(|live| live.put(marked, false));
    }
    liveness.at_rest
}

/// The parts of the state that were found to be live so far. Their number only grows, so the iteration to the fixed
/// point ends.
struct Liveness<'a> {
    compiled: &'a CompiledScenario,
    /// Maps the position of each mark to the position that is set once the mark's line was shown.
    seen_of: HashMap<Bit, Bit>,
    /// The live state on entry to each scene.
    on_entry: IxVec<SceneIx, State>,
    /// The live state at the stop of each scene.
    at_rest: IxVec<SceneIx, State>,
}

impl Liveness<'_> {
    /// Recomputes the live state of a scene from that of its successors. Returns `true` if anything changed.
    fn recompute(&mut self, scene: SceneIx) -> bool {
        let node = &self.compiled.scenes[scene];
        let mut rest = self.compiled.initial.cleared();
        let mut flow = self.compiled.initial.cleared();
        // Walk the scene backwards, from its continuation to its entry. `rest` collects the parts of the state that are
        // live at the stop of the scene. `flow` collects the parts that are live at the current point of the walk. In a
        // scene without a stop, `rest` stays empty, and `flow` begins with the parts that are live in the scenes that
        // follow.
        match &node.then {
            Next::Choose(choices) => {
                for choice in choices.clone().map(|choice| &self.compiled.choices[choice]) {
                    let mut after = self.on_entry[choice.to].clone();
                    remove_overwritten(&choice.updates, &mut after);
                    rest.add(&after);
                    self.add_tested(choice.when.iter(), &mut rest);
                    self.add_tested(
                        choice.judged.iter().filter_map(|(ground, _)| ground.test()),
                        &mut rest,
                    );
                    choice
                        .taken
                        .into_iter()
                        .for_each(|taken| rest.put(taken, true));
                }
            }
            Next::Note(statements, to) => {
                rest.add(&self.on_entry[*to]);
                for statement in statements.clone().map(|one| &self.compiled.statements[one]) {
                    self.add_tested(statement.when.iter(), &mut rest);
                    if let BelongsNode::When(test) = &statement.belongs {
                        self.add_tested([test], &mut rest);
                    }
                }
            }
            Next::Appraise(appraisal) => {
                rest.add(&self.on_entry[appraisal.to]);
                self.add_tested(appraisal.cases.iter().flatten(), &mut rest);
                let facts = appraisal
                    .facts
                    .iter()
                    .map(|fact| &self.compiled.facts[*fact]);
                facts
                    .filter_map(|fact| fact.established)
                    .for_each(|bit| rest.put(bit, true));
            }
            Next::Goto(to) => flow.add(&self.on_entry[*to]),
            Next::Branch(arms) => {
                for (test, to) in arms {
                    self.add_tested(test.iter(), &mut flow);
                    flow.add(&self.on_entry[*to]);
                }
            }
            Next::End(_) => {}
        }
        // Continue with the scene's lines, from the last to the first, and then with the effects on entry.
        flow.add(&rest);
        for line in node
            .lines
            .clone()
            .rev()
            .map(|line| &self.compiled.lines[line])
        {
            // A line that is always shown overwrites the facts that it establishes.
            if line.when.is_none() {
                line.establishes
                    .iter()
                    .for_each(|fact| flow.put(*fact, false));
            }
            self.add_tested(line.when.iter(), &mut flow);
        }
        node.visited
            .into_iter()
            .for_each(|visited| flow.put(visited, false));
        remove_overwritten(&node.updates, &mut flow);
        let changed = flow != self.on_entry[scene] || rest != self.at_rest[scene];
        self.on_entry[scene] = flow;
        self.at_rest[scene] = rest;
        changed
    }

    /// Adds to `live` all positions that the tests read. For a mark, also adds the position that is set once the mark's
    /// line was shown, because a line that was shown can still be marked later.
    fn add_tested<'t>(&self, tests: impl IntoIterator<Item = &'t Test>, live: &mut State) {
        for test in tests {
            match test {
                Test::Is(bit) => {
                    live.put(*bit, true);
                    if let Some(seen) = self.seen_of.get(bit) {
                        live.put(*seen, true);
                    }
                }
                Test::AtLeast(dial, _) | Test::AtMost(dial, _) => live.fill(*dial),
                Test::AtLeastOf(_, bits) => bits.iter().for_each(|bit| live.put(*bit, true)),
                Test::Not(inner) => self.add_tested([&**inner], live),
                Test::All(all) | Test::Any(all) => self.add_tested(all, live),
            }
        }
    }
}

/// Removes from `live` the positions that the updates overwrite, because the old values of these positions do not
/// matter.
fn remove_overwritten(updates: &[Update], live: &mut State) {
    for update in updates {
        if let Update::Put(bit, _) = update {
            live.put(*bit, false);
        }
    }
}
