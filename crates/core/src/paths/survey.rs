//! Which conditions are answered both ways on some path, and which always get the same answer.

use super::explore::Watch;
use crate::meeting::{CompiledScenario, IxVec, SceneIx, Site, State};

/// What a condition was answered so far, where it is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Answered {
    /// It held.
    pub yes: bool,
    /// It did not hold.
    pub no: bool,
    /// What stands at it came about; of a branch only the first arm that holds does.
    pub counted: bool,
}

impl Answered {
    /// Whether there is nothing left to find out.
    fn is_settled(self) -> bool {
        self.yes && self.no && self.counted
    }
}

/// By scene, the sites that are not settled yet: soon few, so that looking on costs little.
#[derive(Debug)]
pub struct Survey<'a> {
    compiled: &'a CompiledScenario,
    entering: IxVec<SceneIx, Vec<(Site, Answered)>>,
    at_rest: IxVec<SceneIx, Vec<(Site, Answered)>>,
}

impl<'a> Survey<'a> {
    /// Nothing has been asked yet.
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

    /// The sites that were asked and always answered alike, or never came about.
    pub fn unsettled(&self) -> impl Iterator<Item = (Site, Answered)> {
        let scenes = self.entering.iter().zip(self.at_rest.iter());
        let all = scenes.flat_map(|(entering, at_rest)| entering.iter().chain(at_rest));
        all.copied()
            .filter(|(_, answered)| answered.yes || answered.no)
    }
}

impl Watch for Survey<'_> {
    fn entered(&mut self, scene: SceneIx, state: &State) {
        observe(self.compiled, &mut self.entering[scene], state);
    }

    fn at_rest(&mut self, scene: SceneIx, state: &State) {
        observe(self.compiled, &mut self.at_rest[scene], state);
    }
}

fn observe(compiled: &CompiledScenario, open: &mut Vec<(Site, Answered)>, state: &State) {
    open.retain_mut(|(site, answered)| {
        if compiled.asks(*site, state) {
            let counts = compiled.counts(*site, state);
            // `Otherwise` is no condition: it only counts or does not.
            let holds = compiled.test(*site).is_none_or(|test| test.holds(state));
            answered.yes |= holds;
            answered.no |= !holds || compiled.test(*site).is_none();
            answered.counted |= counts;
        }
        !answered.is_settled()
    });
}
