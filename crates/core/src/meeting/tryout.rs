//! A meeting tried out from its middle: the same scenario with another start.

use std::collections::{HashMap, VecDeque};
use std::mem::discriminant;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::scenario::{Id, Scenario, Variable};

/// Where a tryout begins, instead of at the scenario's own start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tryout {
    /// The scene.
    pub from: Id,
    /// What variables are at first, where that is not what the scenario says.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub set: IndexMap<Id, Variable>,
}

impl Tryout {
    /// The scenario as it is tried out. Where the scene says nothing of the place, who is present and how they look,
    /// it is as on a shortest way to it. Gives nothing where the scenario has no such scene, or no such variable of
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
        let way = way(scenario, &self.from);
        let scene = tried.scenes.get_mut(&self.from)?;
        for before in way.iter().rev().map(|id| &scenario.scenes[*id]) {
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

/// The scenes before this one on a shortest way from the start; of a scene that no way leads to, the start alone.
fn way<'a>(scenario: &'a Scenario, to: &'a str) -> Vec<&'a str> {
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
    let mut way = Vec::new();
    let mut at = to;
    while at != start {
        at = came_from.get(at).copied().unwrap_or(start);
        way.push(at);
    }
    way.reverse();
    way.retain(|id| scenario.scenes.contains_key(*id));
    way
}
