//! Liveness analysis: which state can still matter. Of two meetings at rest in the same scene that differ only in what nothing
//! asks about from there on, the future is the same. The exploration forgets the rest, which keeps it small.

use std::collections::HashMap;

use super::CompiledScenario;
use super::nodes::{BelongsNode, Next, Test, Update};
use crate::meeting::index::{IxVec, SceneIx};
use crate::meeting::state::{Bit, State};

/// For each scene, the state with all that can matter at rest there set, the marks aside.
pub(super) fn masks(compiled: &CompiledScenario) -> IxVec<SceneIx, State> {
    let nothing = || compiled.initial.cleared();
    let mut liveness = Liveness {
        compiled,
        seen_of: compiled
            .lines_that_matter()
            .map(|(seen, marked)| (marked, seen))
            .collect(),
        entered: compiled.scenes().map(|_| nothing()).collect(),
        at_rest: compiled.scenes().map(|_| nothing()).collect(),
    };
    // Backwards, since most scenes lead forwards; again for those that lead back.
    while compiled
        .scenes()
        .rev()
        .fold(false, |changed, scene| liveness.renew(scene) | changed)
    {}
    for (_, marked) in compiled.lines_that_matter() {
        liveness
            .at_rest
            .iter_mut()
            .for_each(|asked| asked.put(marked, false));
    }
    liveness.at_rest
}

struct Liveness<'a> {
    compiled: &'a CompiledScenario,
    /// Where it is remembered that a line was shown, by where its mark is.
    seen_of: HashMap<Bit, Bit>,
    /// What matters when a scene is about to be entered.
    entered: IxVec<SceneIx, State>,
    /// What matters at rest in it.
    at_rest: IxVec<SceneIx, State>,
}

impl Liveness<'_> {
    /// Computes a scene anew from those it leads to; whether anything was added.
    fn renew(&mut self, scene: SceneIx) -> bool {
        let node = &self.compiled.scenes[scene];
        let mut rest = self.compiled.initial.cleared();
        let mut flow = self.compiled.initial.cleared();
        match &node.then {
            Next::Choose(choices) => {
                for choice in choices.clone().map(|choice| &self.compiled.choices[choice]) {
                    let mut after = self.entered[choice.to].clone();
                    overwritten(&choice.updates, &mut after);
                    rest.add(&after);
                    self.tests(choice.when.iter(), &mut rest);
                    self.tests(
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
                rest.add(&self.entered[*to]);
                for statement in statements.clone().map(|one| &self.compiled.statements[one]) {
                    self.tests(statement.when.iter(), &mut rest);
                    if let BelongsNode::When(test) = &statement.belongs {
                        self.tests([test], &mut rest);
                    }
                }
            }
            Next::Goto(to) => flow.add(&self.entered[*to]),
            Next::Branch(arms) => {
                for (test, to) in arms {
                    self.tests(test.iter(), &mut flow);
                    flow.add(&self.entered[*to]);
                }
            }
            Next::End(_) => {}
        }
        flow.add(&rest);
        for line in node.lines.clone().map(|line| &self.compiled.lines[line]) {
            self.tests(line.when.iter(), &mut flow);
        }
        node.visited
            .into_iter()
            .for_each(|visited| flow.put(visited, false));
        overwritten(&node.updates, &mut flow);
        let changed = flow != self.entered[scene] || rest != self.at_rest[scene];
        self.entered[scene] = flow;
        self.at_rest[scene] = rest;
        changed
    }

    /// Adds what tests ask about; of a mark also whether its line was shown, since it can be set from then on.
    fn tests<'t>(&self, tests: impl IntoIterator<Item = &'t Test>, asked: &mut State) {
        for test in tests {
            match test {
                Test::Is(bit) => {
                    asked.put(*bit, true);
                    if let Some(seen) = self.seen_of.get(bit) {
                        asked.put(*seen, true);
                    }
                }
                Test::AtLeast(dial, _) | Test::AtMost(dial, _) => asked.fill(*dial),
                Test::Not(inner) => self.tests([&**inner], asked),
                Test::All(all) | Test::Any(all) => self.tests(all, asked),
            }
        }
    }
}

/// What is set whatever it was before does not matter before.
fn overwritten(updates: &[Update], asked: &mut State) {
    for change in updates {
        if let Update::Put(bit, _) = change {
            asked.put(*bit, false);
        }
    }
}
