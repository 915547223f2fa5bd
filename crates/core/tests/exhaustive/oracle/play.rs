//! The oracle itself: it begins a meeting and enters scenes, one after the other, until the trainee must act.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use samtalerum_core::guidance::Guidance;
use samtalerum_core::scenario::{Branch, Condition, Scenario, Then, Variable};

use super::reach::Reach;
use super::world::{World, change, holds};

/// The parts of a scenario that at least one path reaches.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Met<'a> {
    pub scenes: BTreeSet<&'a str>,
    pub lines: BTreeSet<&'a str>,
    pub choices: BTreeSet<&'a str>,
    pub statements: BTreeSet<&'a str>,
    pub endings: BTreeSet<&'a str>,
    pub dead_ends: BTreeSet<&'a str>,
}

pub(crate) struct Oracle<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) guidance: &'a Guidance,
    /// The lines whose marks matter, because at least one condition tests whether the line is marked.
    pub(super) asked: BTreeSet<&'a str>,
    pub(super) known: HashMap<World<'a>, Reach>,
    pub met: Met<'a>,
    /// The number of worlds that may still be visited.
    pub budget: usize,
}

impl<'a> Oracle<'a> {
    pub(crate) fn new(scenario: &'a Scenario, guidance: &'a Guidance, budget: usize) -> Self {
        let mut asked = BTreeSet::new();
        scenario.conditions(&mut |condition| {
            if let Condition::Marked(line) = condition {
                asked.insert(line.as_str());
            }
        });
        Self {
            scenario,
            guidance,
            asked,
            known: HashMap::new(),
            met: Met::default(),
            budget,
        }
    }

    /// Begins a meeting. Returns the world at the first stop, and the lines heard before it.
    pub(crate) fn begin(&mut self) -> (World<'a>, Vec<&'a str>) {
        let mut world = World {
            scene: &self.scenario.start,
            flags: BTreeSet::new(),
            gauges: BTreeMap::new(),
            chosen: BTreeSet::new(),
            visited: BTreeSet::new(),
            seen: BTreeSet::new(),
            marked: BTreeSet::new(),
            noted: BTreeSet::new(),
            established: BTreeSet::new(),
        };
        for (id, fact) in &self.scenario.facts {
            if fact.is_known_before() {
                world.established.insert(id);
            }
        }
        for (id, variable) in &self.scenario.variables {
            match variable {
                Variable::Flag(true) => drop(world.flags.insert(id)),
                Variable::Flag(false) => {}
                Variable::Gauge(value) => drop(world.gauges.insert(id, i32::from(*value))),
            }
        }
        let heard = self.enter(&mut world, &self.scenario.start);
        (world, heard)
    }

    pub(super) fn then(&self, world: &World<'a>) -> &'a Then {
        &self.scenario.scenes[world.scene].then
    }

    pub(super) fn enter(&mut self, world: &mut World<'a>, scene: &'a str) -> Vec<&'a str> {
        let mut heard = Vec::new();
        let mut next = scene;
        loop {
            world.scene = next;
            self.met.scenes.insert(next);
            let scene = &self.scenario.scenes[next];
            change(world, &scene.effects);
            world.visited.insert(next);
            for line in &scene.lines {
                if line.when().is_none_or(|when| holds(world, when)) {
                    heard.push(line.id().as_str());
                    world.seen.insert(line.id());
                    world
                        .established
                        .extend(line.establishes().iter().map(String::as_str));
                    self.met.lines.insert(line.id());
                }
            }
            next = match &scene.then {
                Then::Goto(to) => to,
                Then::Branch(arms) => arms
                    .iter()
                    .find_map(|arm| match arm {
                        Branch::If(when, to) => holds(world, when).then_some(to),
                        Branch::Otherwise(to) => Some(to),
                    })
                    .unwrap(),
                _ => return heard,
            };
        }
    }
}
