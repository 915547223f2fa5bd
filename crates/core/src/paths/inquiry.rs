//! What the conditions at some sites were answered on all paths, part by part. It costs more than a survey, so it is
//! for the sites that a survey found odd.

use super::explore::Watch;
use crate::meeting::{CompiledScenario, IxVec, SceneIx, Site, State, Test};

/// What a condition and each of its parts were answered, where it is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// It held.
    pub yes: bool,
    /// It did not hold.
    pub no: bool,
    /// The least and the most that the gauge had which it asks for.
    pub gauge: Option<(u8, u8)>,
    /// The same of its parts.
    pub parts: Vec<Answers>,
    /// For each part and each part: whether both at once were as the whole needs all of them, so that `All` holds or
    /// `Any` does not.
    together: Vec<bool>,
}

impl Answers {
    fn new(test: &Test) -> Self {
        let parts: Vec<Self> = match test {
            Test::Not(inner) => vec![Self::new(inner)],
            Test::All(parts) | Test::Any(parts) => parts.iter().map(Self::new).collect(),
            Test::Is(_) | Test::AtLeast(..) | Test::AtMost(..) => Vec::new(),
        };
        Self {
            together: vec![false; parts.len() * parts.len()],
            parts,
            ..Self::default()
        }
    }

    /// Whether it was ever answered so.
    pub fn was(&self, answer: bool) -> bool {
        if answer { self.yes } else { self.no }
    }

    /// Two parts (by their numbers) that were never both as the whole needs all of them.
    pub fn never_together(&self) -> Option<(usize, usize)> {
        let count = self.parts.len();
        let mut pairs = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
        pairs.find(|(one, other)| !self.together[one * count + other])
    }

    fn ask(&mut self, test: &Test, state: &State) -> bool {
        let holds = match test {
            Test::Is(bit) => state.is(*bit),
            Test::AtLeast(dial, _) | Test::AtMost(dial, _) => {
                let value = state.read(*dial);
                let (least, most) = self.gauge.unwrap_or((value, value));
                self.gauge = Some((least.min(value), most.max(value)));
                test.holds(state)
            }
            Test::Not(inner) => !self.parts[0].ask(inner, state),
            Test::All(tests) => self.ask_all(tests, state, true),
            Test::Any(tests) => !self.ask_all(tests, state, false),
        };
        self.yes |= holds;
        self.no |= !holds;
        holds
    }

    /// Whether all parts are answered so.
    fn ask_all(&mut self, tests: &[Test], state: &State, wanted: bool) -> bool {
        let parts = self.parts.iter_mut().zip(tests);
        let so: Vec<bool> = parts
            .map(|(part, test)| part.ask(test, state) == wanted)
            .collect();
        for (one, row) in self.together.chunks_mut(so.len().max(1)).enumerate() {
            for (other, together) in row.iter_mut().enumerate() {
                *together |= so[one] && so[other];
            }
        }
        so.iter().all(|so| *so)
    }
}

/// A site with what was answered there.
#[derive(Debug)]
struct Asked {
    site: Site,
    answers: Answers,
    /// Of the arms above it in a branch: whether this one held while that one did not.
    without: Vec<bool>,
}

/// The sites that are looked at, by scene.
#[derive(Debug)]
pub struct Inquiry<'a> {
    compiled: &'a CompiledScenario,
    entering: IxVec<SceneIx, Vec<Asked>>,
    at_rest: IxVec<SceneIx, Vec<Asked>>,
}

impl<'a> Inquiry<'a> {
    /// Nothing has been asked yet at these sites.
    pub fn new(compiled: &'a CompiledScenario, sites: impl Iterator<Item = Site>) -> Self {
        let nowhere = || compiled.scenes().map(|_| Vec::new()).collect();
        let mut inquiry = Self {
            compiled,
            entering: nowhere(),
            at_rest: nowhere(),
        };
        for site in sites {
            if let Some(test) = compiled.test(site) {
                let above = match site {
                    Site::Arm(_, arm) => arm,
                    _ => 0,
                };
                let asked = Asked {
                    site,
                    answers: Answers::new(test),
                    without: vec![false; above],
                };
                inquiry.at(site).push(asked);
            }
        }
        inquiry
    }

    fn at(&mut self, site: Site) -> &mut Vec<Asked> {
        let scene = self.compiled.site_scene(site);
        match site {
            Site::Line(_) | Site::Arm(..) => &mut self.entering[scene],
            Site::Choice(_) | Site::Judgement(..) | Site::Statement(_) | Site::Belongs(_) => {
                &mut self.at_rest[scene]
            }
        }
    }

    fn asked(&self, site: Site) -> Option<&Asked> {
        let scene = self.compiled.site_scene(site);
        let mut all = self.entering[scene].iter().chain(&self.at_rest[scene]);
        all.find(|asked| asked.site == site)
    }

    /// What was answered at a site; nothing where it was not to be looked at.
    pub fn answers(&self, site: Site) -> Option<&Answers> {
        self.asked(site).map(|asked| &asked.answers)
    }

    /// The arm above a site that held whenever this one did, if it is a single one.
    pub fn above(&self, site: Site) -> Option<usize> {
        self.asked(site)?
            .without
            .iter()
            .position(|without| !without)
    }
}

impl Watch for Inquiry<'_> {
    fn entered(&mut self, scene: SceneIx, state: &State) {
        observe(self.compiled, &mut self.entering[scene], state);
    }

    fn at_rest(&mut self, scene: SceneIx, state: &State) {
        observe(self.compiled, &mut self.at_rest[scene], state);
    }
}

fn observe(compiled: &CompiledScenario, sites: &mut [Asked], state: &State) {
    for asked in sites {
        if !compiled.asks(asked.site, state) {
            continue;
        }
        if let Some(test) = compiled.test(asked.site)
            && asked.answers.ask(test, state)
            && let Site::Arm(scene, _) = asked.site
        {
            let above = compiled.arms(scene).iter().zip(&mut asked.without);
            for ((test, _), without) in above {
                *without |= test.as_ref().is_some_and(|test| !test.holds(state));
            }
        }
    }
}
