//! A world of the oracle: the history of a meeting. Conditions read it, and effects change it.

use std::collections::{BTreeMap, BTreeSet};

use samtalerum_core::scenario::{Choice, Condition, Effect};

/// The part of a meeting's history that conditions can depend on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct World<'a> {
    pub scene: &'a str,
    pub flags: BTreeSet<&'a str>,
    pub gauges: BTreeMap<&'a str, i32>,
    pub chosen: BTreeSet<&'a str>,
    pub visited: BTreeSet<&'a str>,
    pub seen: BTreeSet<&'a str>,
    pub marked: BTreeSet<&'a str>,
    pub noted: BTreeSet<&'a str>,
    pub established: BTreeSet<&'a str>,
}

pub(super) fn offers(world: &World, choice: &Choice) -> bool {
    !world.chosen.contains(choice.id.as_str())
        && choice.when.as_ref().is_none_or(|when| holds(world, when))
}

pub(super) fn holds(world: &World, condition: &Condition) -> bool {
    match condition {
        Condition::Flag(id) => world.flags.contains(id.as_str()),
        Condition::AtLeast(id, value) => world.gauges[id.as_str()] >= i32::from(*value),
        Condition::AtMost(id, value) => world.gauges[id.as_str()] <= i32::from(*value),
        Condition::Chosen(id) => world.chosen.contains(id.as_str()),
        Condition::Visited(id) => world.visited.contains(id.as_str()),
        Condition::Marked(id) => world.marked.contains(id.as_str()),
        Condition::Noted(id) => world.noted.contains(id.as_str()),
        Condition::Established(id) => world.established.contains(id.as_str()),
        Condition::AtLeastOf(count, ids) => {
            let established = ids
                .iter()
                .filter(|id| world.established.contains(id.as_str()));
            established.count() >= usize::from(*count)
        }
        Condition::Not(inner) => !holds(world, inner),
        Condition::All(all) => all.iter().all(|one| holds(world, one)),
        Condition::Any(any) => any.iter().any(|one| holds(world, one)),
    }
}

pub(super) fn change<'a>(world: &mut World<'a>, effects: &'a [Effect]) {
    for effect in effects {
        match effect {
            Effect::Set(id) => drop(world.flags.insert(id)),
            Effect::Clear(id) => drop(world.flags.remove(id.as_str())),
            Effect::Add(id, by) => {
                let gauge = world.gauges.get_mut(id.as_str()).unwrap();
                *gauge = (*gauge + i32::from(*by)).clamp(0, 100);
            }
        }
    }
}
