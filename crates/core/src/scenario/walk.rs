//! Ways through the model that several rooms need: every condition, every target, circles without a decision, an order
//! to read the scenes in.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::model::{Belongs, Branch, Condition, Id, Judgement, Scenario, Scene, Then};

impl Scenario {
    /// Calls `found` with every condition, those within others included.
    pub fn conditions<'a>(&'a self, found: &mut impl FnMut(&'a Condition)) {
        for scene in self.scenes.values() {
            scene.conditions(found);
        }
    }

    /// The groups of scenes that lead into each other in a circle without a decision.
    pub fn circles(&self) -> impl Iterator<Item = Vec<&Id>> {
        let by_itself =
            |then: &Then| matches!(then, Then::Goto(_) | Then::Branch(_) | Then::Note { .. });
        let name = |number| Some(self.scenes.get_index(number)?.0);
        let groups = self.loops(by_itself).into_iter();
        groups.map(move |group| group.into_iter().filter_map(name).collect())
    }

    /// The groups of scenes (by number) that lead into each other, going only by the ways on that `counts` picks: what
    /// can be come back to.
    pub fn loops(&self, counts: impl Fn(&Then) -> bool) -> Vec<Vec<usize>> {
        let mut graph = DiGraph::<(), ()>::new();
        let nodes: Vec<NodeIndex> = self.scenes.iter().map(|_| graph.add_node(())).collect();
        for (from, scene) in self.scenes.values().enumerate() {
            if counts(&scene.then) {
                for to in scene.then.targets() {
                    if let Some(to) = self.scenes.get_index_of(to) {
                        graph.add_edge(nodes[from], nodes[to], ());
                    }
                }
            }
        }
        let mut groups = kosaraju_scc(&graph);
        groups.retain(|group| group.len() > 1 || graph.contains_edge(group[0], group[0]));
        let numbers = |group: Vec<NodeIndex>| group.into_iter().map(NodeIndex::index).collect();
        groups.into_iter().map(numbers).collect()
    }
}

/// The scenes in an order to read them in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingOrder {
    /// Numbers of scenes: each after all that lead to it, ways back aside; of several the one that stands first in the
    /// file. Scenes that the start does not lead to come last.
    pub scenes: Vec<usize>,
    /// How many of them the start leads to, conditions aside.
    pub reached: usize,
}

impl Scenario {
    /// An order to read the scenes in. What names no scene is passed over.
    pub fn reading_order(&self) -> ReadingOrder {
        let targets: Vec<Vec<usize>> = self
            .scenes
            .values()
            .map(|scene| {
                let targets = scene.then.targets().into_iter();
                targets
                    .filter_map(|to| self.scenes.get_index_of(to))
                    .collect()
            })
            .collect();
        let mut order = ReadingOrder {
            scenes: Vec::with_capacity(targets.len()),
            reached: 0,
        };
        let mut placed = vec![false; targets.len()];
        if let Some(start) = self.scenes.get_index_of(&self.start) {
            let (reached, back) = ways_back(start, &targets);
            let back = &back;
            let mut waits_for = vec![0_usize; targets.len()];
            let forwards = |from: usize| {
                let ways = targets[from].iter().copied();
                ways.filter(move |to| !back.contains(&(from, *to)))
            };
            for from in (0..targets.len()).filter(|scene| reached[*scene]) {
                forwards(from).for_each(|to| waits_for[to] += 1);
            }
            let mut ready = BinaryHeap::from([Reverse(start)]);
            while let Some(Reverse(scene)) = ready.pop() {
                order.scenes.push(scene);
                placed[scene] = true;
                for to in forwards(scene) {
                    waits_for[to] -= 1;
                    if waits_for[to] == 0 {
                        ready.push(Reverse(to));
                    }
                }
            }
        }
        order.reached = order.scenes.len();
        order
            .scenes
            .extend((0..targets.len()).filter(|scene| !placed[*scene]));
        order
    }
}

/// What the start leads to, and the ways that lead back to where they came from.
fn ways_back(start: usize, targets: &[Vec<usize>]) -> (Vec<bool>, HashSet<(usize, usize)>) {
    let mut reached = vec![false; targets.len()];
    let mut on_the_way = vec![false; targets.len()];
    let mut back = HashSet::new();
    let mut stack = vec![(start, 0)];
    (reached[start], on_the_way[start]) = (true, true);
    while let Some((scene, next)) = stack.last_mut() {
        let scene = *scene;
        let Some(to) = targets[scene].get(*next).copied() else {
            on_the_way[scene] = false;
            stack.pop();
            continue;
        };
        *next += 1;
        if on_the_way[to] {
            back.insert((scene, to));
        } else if !reached[to] {
            (reached[to], on_the_way[to]) = (true, true);
            stack.push((to, 0));
        }
    }
    (reached, back)
}

impl Scene {
    /// Calls `found` with every condition, those within others included.
    pub fn conditions<'a>(&'a self, found: &mut impl FnMut(&'a Condition)) {
        for line in &self.lines {
            if let Some(when) = line.when() {
                when.each(found);
            }
        }
        match &self.then {
            Then::Choose(choices) => {
                for choice in choices {
                    if let Some(when) = &choice.when {
                        when.each(found);
                    }
                    choice
                        .judged
                        .iter()
                        .for_each(|judgement| judgement.conditions(found));
                }
            }
            Then::Branch(ways) => {
                for way in ways {
                    if let Branch::If(condition, _) = way {
                        condition.each(found);
                    }
                }
            }
            Then::Note { statements, .. } => {
                for statement in statements {
                    if let Some(when) = &statement.when {
                        when.each(found);
                    }
                    if let Belongs::When(condition) = &statement.belongs {
                        condition.each(found);
                    }
                }
            }
            Then::Goto(_) | Then::End(_) => {}
        }
    }
}

impl Then {
    /// The scenes that may follow.
    pub fn targets(&self) -> Vec<&Id> {
        match self {
            Self::Choose(choices) => choices.iter().map(|choice| &choice.to).collect(),
            Self::Goto(to) | Self::Note { to, .. } => vec![to],
            Self::Branch(ways) => ways.iter().map(Branch::to).collect(),
            Self::End(_) => Vec::new(),
        }
    }
}

impl Condition {
    /// Calls `found` with this condition and those within it.
    pub fn each<'a>(&'a self, found: &mut impl FnMut(&'a Self)) {
        found(self);
        match self {
            Self::Not(inner) => inner.each(found),
            Self::All(all) | Self::Any(all) => all.iter().for_each(|one| one.each(found)),
            _ => {}
        }
    }
}

impl Judgement {
    fn conditions<'a>(&'a self, found: &mut impl FnMut(&'a Condition)) {
        match self {
            Self::If(condition, inner) => {
                condition.each(found);
                inner.conditions(found);
            }
            Self::Otherwise(inner) => inner.conditions(found),
            _ => {}
        }
    }

    /// The principle it names; nothing where it is neutral.
    pub fn principle(&self) -> Option<&Id> {
        match self {
            Self::Neutral => None,
            Self::Follows(id) | Self::Partly(id) | Self::Breaches(id) => Some(id),
            Self::If(_, inner) | Self::Otherwise(inner) => inner.principle(),
        }
    }
}
