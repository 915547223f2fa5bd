//! What of the memory can still matter: of two meetings at rest in the same scene that differ only in what nothing
//! asks about from there on, the future is the same. The exploration forgets the rest, which keeps it small.

use std::collections::HashMap;

use super::Plot;
use super::nodes::{BelongsNode, Change, Next, Test};
use crate::meeting::memory::{Bit, Memory};

/// For each scene, a memory in which all that can matter at rest there is set, the marks aside.
pub(super) fn masks(plot: &Plot) -> Vec<Memory> {
    let nothing = || plot.initial.cleared();
    let mut live = Live {
        plot,
        seen_of: plot
            .lines_that_matter()
            .map(|(seen, marked)| (marked, seen))
            .collect(),
        entered: vec![nothing(); plot.scenes.len()],
        at_rest: vec![nothing(); plot.scenes.len()],
    };
    // Backwards, since most scenes lead forwards; again for those that lead back.
    while (0..plot.scenes.len())
        .rev()
        .fold(false, |changed, scene| live.renew(scene) | changed)
    {}
    for (_, marked) in plot.lines_that_matter() {
        live.at_rest
            .iter_mut()
            .for_each(|asked| asked.put(marked, false));
    }
    live.at_rest
}

struct Live<'a> {
    plot: &'a Plot,
    /// Where it is remembered that a line was shown, by where its mark is.
    seen_of: HashMap<Bit, Bit>,
    /// What matters when a scene is about to be entered.
    entered: Vec<Memory>,
    /// What matters at rest in it.
    at_rest: Vec<Memory>,
}

impl Live<'_> {
    /// Computes a scene anew from those it leads to; whether anything was added.
    fn renew(&mut self, scene: usize) -> bool {
        let node = &self.plot.scenes[scene];
        let mut rest = self.plot.initial.cleared();
        let mut flow = self.plot.initial.cleared();
        match &node.then {
            Next::Choose(choices) => {
                for choice in &self.plot.choices[choices.clone()] {
                    let mut after = self.entered[choice.to].clone();
                    overwritten(&choice.changes, &mut after);
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
                for statement in &self.plot.statements[statements.clone()] {
                    self.tests(statement.when.iter(), &mut rest);
                    if let BelongsNode::When(test) = &statement.belongs {
                        self.tests([test], &mut rest);
                    }
                }
            }
            Next::Goto(to) => flow.add(&self.entered[*to]),
            Next::Branch(ways) => {
                for (test, to) in ways {
                    self.tests(test.iter(), &mut flow);
                    flow.add(&self.entered[*to]);
                }
            }
            Next::End(_) => {}
        }
        flow.add(&rest);
        for line in &self.plot.lines[node.lines.clone()] {
            self.tests(line.when.iter(), &mut flow);
        }
        node.visited
            .into_iter()
            .for_each(|visited| flow.put(visited, false));
        overwritten(&node.changes, &mut flow);
        let changed = flow != self.entered[scene] || rest != self.at_rest[scene];
        self.entered[scene] = flow;
        self.at_rest[scene] = rest;
        changed
    }

    /// Adds what tests ask about; of a mark also whether its line was shown, since it can be set from then on.
    fn tests<'t>(&self, tests: impl IntoIterator<Item = &'t Test>, asked: &mut Memory) {
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
fn overwritten(changes: &[Change], asked: &mut Memory) {
    for change in changes {
        if let Change::Put(bit, _) = change {
            asked.put(*bit, false);
        }
    }
}
