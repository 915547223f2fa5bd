//! Derives the order of events from the edges between the scenes.

use super::chain::Reasons;
use super::parts::Part;
use samtalerum_core::meeting::{IxVec, SceneIx, Site};

/// Position of an event relative to the evaluation of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// The event can come before the evaluation, if conditions are ignored.
    Before,
    /// The event can come only after the evaluation.
    Later,
    /// No path has both the event and the evaluation.
    Elsewhere,
}

impl Reasons<'_> {
    /// Returns the position of an event (entering a scene, taking a choice, marking a line, or noting a statement)
    /// relative to the evaluation of a site's condition.
    pub(super) fn order(&self, part: Part, site: Site) -> Order {
        let (there, here) = (self.scene(part), self.compiled.site_scene(site));
        // In each visit of a scene, the conditions of its lines and branches are evaluated before the trainee can mark
        // one of these lines. All other conditions of the scene can depend on such marks.
        let at_rest = !matches!(site, Site::Line(_) | Site::Arm(..));
        let same_visit = there == here
            && match part {
                Part::Scene(_) => true,
                Part::Line(_) => at_rest,
                Part::Choice(_) | Part::Statement(_) => false,
            };
        if same_visit || self.leads(there, here) {
            Order::Before
        } else if there == here || self.leads(here, there) {
            Order::Later
        } else {
            Order::Elsewhere
        }
    }

    /// Returns `true` if a path of one or more edges leads from the scene `from` to the scene `to`. Conditions are
    /// ignored. (This is a depth-first search.)
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
