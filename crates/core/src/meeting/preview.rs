//! A meeting tried out from its middle: the same scenario with another start.

use std::collections::{HashMap, VecDeque};
use std::mem::discriminant;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::scenario::{Id, Scenario, Variable};

/// Where a preview begins, instead of at the scenario's own start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The scene.
    pub from: Id,
    /// What variables are at first, where that is not what the scenario says.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub set: IndexMap<Id, Variable>,
}

impl Preview {
    /// The scenario as it is tried out. Where the scene says nothing of the place, who is present and how they look,
    /// it is as on a shortest path to it. Gives nothing where the scenario has no such scene, or no such variable of
    /// that kind.
    pub fn of(&self, scenario: &Scenario) -> Option<Scenario> {
        let mut tried = scenario.clone();
        for (id, value) in &self.set {
            let variable = tried.variables.get_mut(id)?;
            if discriminant(variable) != discriminant(value) {
                return None;
            }
            *variable = *value;
        }
        let path = path(scenario, &self.from);
        let scene = tried.scenes.get_mut(&self.from)?;
        for before in path.iter().rev().map(|id| &scenario.scenes[*id]) {
            scene.setting = scene.setting.or(before.setting);
            if scene.present.is_none() {
                scene.present.clone_from(&before.present);
            }
            for (id, mood) in &before.moods {
                scene.moods.entry(id.clone()).or_insert(*mood);
            }
        }
        tried.start.clone_from(&self.from);
        Some(tried)
    }
}

/// The scenes before this one on a shortest path from the start; of a scene that no path leads to, the start alone.
fn path<'a>(scenario: &'a Scenario, to: &'a str) -> Vec<&'a str> {
    let start = scenario.start.as_str();
    let mut came_from: HashMap<&str, &str> = HashMap::from([(start, start)]);
    let mut next = VecDeque::from([start]);
    while let Some(id) = next.pop_front() {
        let scene = scenario.scenes.get(id);
        for target in scene.map(|scene| scene.then.targets()).unwrap_or_default() {
            if scenario.scenes.contains_key(target) && !came_from.contains_key(target.as_str()) {
                came_from.insert(target, id);
                next.push_back(target);
            }
        }
    }
    let mut path = Vec::new();
    let mut at = to;
    while at != start {
        at = came_from.get(at).copied().unwrap_or(start);
        path.push(at);
    }
    path.reverse();
    path.retain(|id| scenario.scenes.contains_key(*id));
    path
}
