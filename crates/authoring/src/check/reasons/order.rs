//! What can come before what, as the scenes lead into each other.

use super::Reasons;
use super::things::Thing;
use samtalerum_core::meeting::{IxVec, SceneIx, Site};

/// How something stands to a place where a condition is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// It can come before, conditions aside.
    Before,
    /// It comes only after.
    Later,
    /// Neither leads to the other.
    Elsewhere,
}

impl Reasons<'_> {
    /// When a scene is entered, a choice taken, a line marked or a statement noted, seen from a site.
    pub(super) fn order(&self, thing: Thing, site: Site) -> Order {
        let (there, here) = (self.scene(thing), self.compiled.site_scene(site));
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

    /// Whether a scene leads to another (or back to itself), conditions aside.
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
