//! Order of events, from how the scenes lead into each other.

use super::Reasons;
use super::things::Thing;
use samtalerum_core::meeting::{IxVec, SceneIx, Site};

/// Position of an event relative to the evaluation of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// The event can come before, if conditions are ignored.
    Before,
    /// The event comes only after.
    Later,
    /// Neither leads to the other.
    Elsewhere,
}

impl Reasons<'_> {
    /// Returns when a scene is entered, a choice taken, a line marked or a statement noted, relative to a site.
    pub(super) fn order(&self, thing: Thing, site: Site) -> Order {
        let (there, here) = (self.scene(thing), self.compiled.site_scene(site));
        // The trainee can mark lines of this visit once the scene waits for a choice or note. By then the conditions of its
        // lines have been evaluated.
        let at_rest = !matches!(site, Site::Line(_) | Site::Arm(..));
        let same_visit = there == here
            && match thing {
                Thing::Scene(_) => true,
                Thing::Line(_) => at_rest,
                Thing::Choice(_) | Thing::Statement(_) => false,
            };
        if same_visit || self.leads(there, here) {
            Order::Before
        } else if there == here || self.leads(here, there) {
            Order::Later
        } else {
            Order::Elsewhere
        }
    }

    /// Returns `true` if a scene leads to another, or back to itself, if conditions are ignored (depth-first search).
    fn leads(&self, from: SceneIx, to: SceneIx) -> bool {
        let mut met: IxVec<SceneIx, bool> = self.compiled.scenes().map(|_| false).collect();
        let mut next = vec![from];
        while let Some(scene) = next.pop() {
            let scene = &self.case.scenario.scenes[self.compiled.scene_id(scene)];
            for target in scene.then.targets() {
                if let Some(target) = self.compiled.find_scene(target)
                    && !std::mem::replace(&mut met[target], true)
                {
                    next.push(target);
                }
            }
        }
        met[to]
    }
}
