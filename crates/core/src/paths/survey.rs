//! A survey of all conditions. It finds the conditions that have the same result on every path, or that never take
//! effect.

use super::explore::Observer;
use crate::meeting::{CompiledScenario, IxVec, SceneIx, Site, State};

/// The results of a condition so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Answered {
    /// `true` if the condition held at least once.
    pub yes: bool,
    /// `true` if the condition failed at least once.
    pub no: bool,
    /// `true` if the condition took effect at least once. If the conditions of several arms of a branch hold, only the
    /// first of them takes effect.
    pub counted: bool,
}

impl Answered {
    /// Returns `true` if further observations cannot change the results.
    fn is_settled(self) -> bool {
        self.yes && self.no && self.counted
    }
}

/// A survey of the sites of a scenario, i.e. of the points where a condition is evaluated. For each scene, it contains
/// the sites that are not settled yet: further observations can still change their results. Settled sites are dropped
/// at once, so that observing soon becomes cheap.
#[derive(Debug)]
pub struct Survey<'a> {
    compiled: &'a CompiledScenario,
    entering: IxVec<SceneIx, Vec<(Site, Answered)>>,
    at_rest: IxVec<SceneIx, Vec<(Site, Answered)>>,
}

impl<'a> Survey<'a> {
    /// Builds the survey of all sites of a scenario, before any observation.
    pub fn new(compiled: &'a CompiledScenario) -> Self {
        let open = |sites: Vec<Site>| -> Vec<(Site, Answered)> {
            let open = sites.into_iter().map(|site| (site, Answered::default()));
            open.collect()
        };
        let scenes = compiled.scenes();
        Self {
            compiled,
            entering: scenes
                .clone()
                .map(|one| open(compiled.sites_entering(one)))
                .collect(),
            at_rest: scenes
                .map(|one| open(compiled.sites_at_rest(one)))
                .collect(),
        }
    }

    /// Returns the sites that were evaluated, but always had the same result or never took effect.
    pub fn unsettled(&self) -> impl Iterator<Item = (Site, Answered)> {
        let scenes = self.entering.iter().zip(self.at_rest.iter());
        let all = scenes.flat_map(|(entering, at_rest)| entering.iter().chain(at_rest));
        all.copied()
            .filter(|(_, answered)| answered.yes || answered.no)
    }
}

impl Observer for Survey<'_> {
    fn entered(&mut self, scene: SceneIx, state: &State) {
        observe(self.compiled, &mut self.entering[scene], state);
    }

    fn at_rest(&mut self, scene: SceneIx, state: &State) {
        observe(self.compiled, &mut self.at_rest[scene], state);
    }
}

/// Evaluates the conditions of the sites in `open`, and drops the sites that are settled now. Each condition is
/// evaluated in a state that includes the facts that earlier lines of the scene establish.
fn observe(compiled: &CompiledScenario, open: &mut Vec<(Site, Answered)>, state: &State) {
    open.retain_mut(|(site, answered)| {
        let state = compiled.state_at(*site, state);
        if compiled.asks(*site, &state) {
            let counts = compiled.counts(*site, &state);
            // An `Otherwise` has no condition that could hold or fail. So both results are recorded for it, and it is
            // settled once it has taken effect.
            let holds = compiled.test(*site).is_none_or(|test| test.holds(&state));
            answered.yes |= holds;
            answered.no |= !holds || compiled.test(*site).is_none();
            answered.counted |= counts;
        }
        !answered.is_settled()
    });
}
