//! Traversals of a scenario that several modules need: all conditions, the scenes that can follow a scene, the cycles
//! without a decision, and the scenes in an order for reading.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::condition::Condition;
use super::decision::Judgement;
use super::model::Scenario;
use super::scene::{Belongs, Branch, Scene, Then};
use crate::ids::Id;

impl Scenario {
    /// Calls `found` with every condition, including nested ones.
    pub fn conditions<'a>(&'a self, found: &mut impl FnMut(&'a Condition)) {
        for scene in self.scenes.values() {
            scene.conditions(found);
        }
    }

    /// Returns the groups of scenes that lead to each other in a cycle without a decision. A note or an appraisal does
    /// not count as a decision.
    pub fn cycles(&self) -> impl Iterator<Item = Vec<&Id>> {
        let without_decision = |then: &Then| {
            matches!(
                then,
                Then::Goto(_) | Then::Branch(_) | Then::Note { .. } | Then::Appraise(_)
            )
        };
        let name = |number| Some(self.scenes.get_index(number)?.0);
        let groups = self.loops(without_decision).into_iter();
        groups.map(move |group| group.into_iter().filter_map(name).collect())
    }

    /// Returns the scenes that can be entered again, as groups of indices. A group consists of scenes that lead to each
    /// other, or of one scene that leads to itself. If `counts` returns `false` for a scene's continuation, the
    /// continuation is ignored.
    ///
    /// These are the strongly connected components of the scene graph (Kosaraju's algorithm) that have a cycle.
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

/// The scenes in an order for reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingOrder {
    /// The indices of the scenes in topological order, ignoring back edges: each scene comes after all scenes that lead
    /// to it. If several scenes could come next, the first one in the file does. Scenes that the start does not lead to
    /// come last.
    pub scenes: Vec<usize>,
    /// The number of scenes that the start leads to, ignoring conditions.
    pub reached: usize,
}

impl Scenario {
    /// Returns the scenes in an order for reading. Targets that do not exist are ignored.
    ///
    /// This is a topological sort by Kahn's algorithm. Of the scenes that could come next, a heap gives the first one
    /// in the file.
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
            let (reached, back_edges) = back_edges(start, &targets);
            let back_edges = &back_edges;
            // Count the edges into each scene that is reached.
            let mut incoming = vec![0_usize; targets.len()];
            let forward = |from: usize| {
                let next = targets[from].iter().copied();
                next.filter(move |to| !back_edges.contains(&(from, *to)))
            };
            for from in (0..targets.len()).filter(|scene| reached[*scene]) {
                forward(from).for_each(|to| incoming[to] += 1);
            }
            // Take the first scene whose predecessors have all been taken, until no scene is left.
            let mut ready = BinaryHeap::from([Reverse(start)]);
            while let Some(Reverse(scene)) = ready.pop() {
                order.scenes.push(scene);
                placed[scene] = true;
                for to in forward(scene) {
                    incoming[to] -= 1;
                    if incoming[to] == 0 {
                        ready.push(Reverse(to));
                    }
                }
            }
        }
        // Append the scenes that the start does not lead to.
        order.reached = order.scenes.len();
        order
            .scenes
            .extend((0..targets.len()).filter(|scene| !placed[*scene]));
        order
    }
}

/// Returns for each scene `true` if the start leads to it, and the set of back edges. A back edge leads to a scene on
/// the current path of a depth-first search.
fn back_edges(start: usize, targets: &[Vec<usize>]) -> (Vec<bool>, HashSet<(usize, usize)>) {
    let mut reached = vec![false; targets.len()];
    let mut on_stack = vec![false; targets.len()];
    let mut back = HashSet::new();
    let mut stack = vec![(start, 0)];
    (reached[start], on_stack[start]) = (true, true);
    while let Some((scene, next)) = stack.last_mut() {
        let scene = *scene;
        let Some(to) = targets[scene].get(*next).copied() else {
            on_stack[scene] = false;
            stack.pop();
            continue;
        };
        *next += 1;
        if on_stack[to] {
            back.insert((scene, to));
        } else if !reached[to] {
            (reached[to], on_stack[to]) = (true, true);
            stack.push((to, 0));
        }
    }
    (reached, back)
}

impl Scene {
    /// Calls `found` with every condition of the scene, including nested ones.
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
            Then::Branch(branches) => {
                for branch in branches {
                    if let Branch::If(condition, _) = branch {
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
            Then::Appraise(appraisal) => {
                for when in appraisal.cases.iter().filter_map(|case| case.when.as_ref()) {
                    when.each(found);
                }
            }
            Then::Goto(_) | Then::End(_) => {}
        }
    }
}

impl Then {
    /// Returns the scenes that this continuation can lead to; empty for an ending.
    pub fn targets(&self) -> Vec<&Id> {
        match self {
            Self::Choose(choices) => choices.iter().map(|choice| &choice.to).collect(),
            Self::Goto(to) | Self::Note { to, .. } => vec![to],
            Self::Appraise(appraisal) => vec![&appraisal.to],
            Self::Branch(branches) => branches.iter().map(Branch::to).collect(),
            Self::End(_) => Vec::new(),
        }
    }
}

impl Condition {
    /// Calls `found` with this condition and with every condition nested in it.
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
    /// Calls `found` with every condition of the judgement, including nested ones.
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

    /// Returns the principle that the judgement names; `None` if it is neutral.
    pub fn principle(&self) -> Option<&Id> {
        match self {
            Self::Neutral => None,
            Self::Follows(id) | Self::Partly(id) | Self::Breaches(id) => Some(id),
            Self::If(_, inner) | Self::Otherwise(inner) => inner.principle(),
        }
    }
}
