//! The preview of a meeting from a scene in its middle: the same scenario with another start.

use std::collections::{HashMap, VecDeque};
use std::mem::discriminant;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::scenario::{Id, Scenario, Variable};

/// The starting point of a preview, which replaces the scenario's own starting point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The scene to start in.
    pub from: Id,
    /// The initial values that replace the scenario's own, by the ids of the variables.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub set: IndexMap<Id, Variable>,
}

impl Preview {
    /// Builds the scenario to play. If the scene to start in leaves out the setting, the people present or their moods,
    /// they are taken from the scenes before it on a shortest path.
    ///
    /// Returns `None` if the scenario lacks the scene or one of the variables, or if one of the variables has another
    /// type in the scenario.
    pub fn of(&self, scenario: &Scenario) -> Option<Scenario> {
        let mut preview = scenario.clone();
        for (id, value) in &self.set {
            let variable = preview.variables.get_mut(id)?;
            if discriminant(variable) != discriminant(value) {
                return None;
            }
            *variable = *value;
        }
        // Walk the path backwards: the scene nearest to the start of the preview wins.
        let path = path(scenario, &self.from);
        let scene = preview.scenes.get_mut(&self.from)?;
        for before in path.iter().rev().map(|id| &scenario.scenes[*id]) {
            scene.setting = scene.setting.or(before.setting);
            if scene.present.is_none() {
                scene.present.clone_from(&before.present);
            }
            for (id, mood) in &before.moods {
                scene.moods.entry(id.clone()).or_insert(*mood);
            }
        }
        preview.start.clone_from(&self.from);
        Some(preview)
    }
}

/// Returns the scenes before `to` on a shortest path from the start (breadth-first search). If no path leads to `to`,
/// returns the start alone.
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
    // Follow the predecessors back to the start.
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
