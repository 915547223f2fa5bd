//! Records whether a condition, and each of its parts, ever held or failed on any path. A point of the scenario where
//! a condition is evaluated is called a site. An inquiry costs more than a survey, which looks at whole conditions
//! only. So an inquiry covers only those sites where the survey found that the condition always had the same result or
//! never took effect.

use super::explore::Observer;
use crate::meeting::{CompiledScenario, IxVec, SceneIx, Site, State, Test};

/// The results of a condition, and of each of its parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// `true` if the condition held at least once.
    pub yes: bool,
    /// `true` if the condition failed at least once.
    pub no: bool,
    /// The minimum and maximum value of the gauge when the condition was tested; `None` if the condition tests no
    /// gauge.
    pub gauge: Option<(u8, u8)>,
    /// The results of the condition's parts, in order.
    pub parts: Vec<Answers>,
    /// A square matrix over the parts: for the parts of an `All`, `true` if two parts held at once; for the parts of an
    /// `Any`, `true` if two parts failed at once.
    together: Vec<bool>,
}

impl Answers {
    fn new(test: &Test) -> Self {
        let parts: Vec<Self> = match test {
            Test::Not(inner) => vec![Self::new(inner)],
            Test::All(parts) | Test::Any(parts) => parts.iter().map(Self::new).collect(),
            Test::Is(_) | Test::AtLeast(..) | Test::AtMost(..) | Test::AtLeastOf(..) => Vec::new(),
        };
        Self {
            together: vec![false; parts.len() * parts.len()],
            parts,
            ..Self::default()
        }
    }

    /// Returns `true` if the condition had this result at least once.
    pub fn was(&self, answer: bool) -> bool {
        if answer { self.yes } else { self.no }
    }

    /// Returns the indices of two parts that never held at once (for `All`) or never failed at once (for `Any`); `None`
    /// if there are no such parts.
    pub fn never_together(&self) -> Option<(usize, usize)> {
        let count = self.parts.len();
        let mut pairs = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
        pairs.find(|(one, other)| !self.together[one * count + other])
    }

    /// Evaluates the condition and all its parts, and records the results. Returns `true` if the condition holds.
    fn ask(&mut self, test: &Test, state: &State) -> bool {
        let holds = match test {
            Test::Is(_) | Test::AtLeastOf(..) => test.holds(state),
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

    /// Evaluates all parts, without short-circuiting. Returns `true` if every part has the wanted result.
    fn ask_all(&mut self, tests: &[Test], state: &State, wanted: bool) -> bool {
        let parts = self.parts.iter_mut().zip(tests);
        let wanted_parts: Vec<bool> = parts
            .map(|(part, test)| part.ask(test, state) == wanted)
            .collect();
        for (one, row) in self
            .together
            .chunks_mut(wanted_parts.len().max(1))
            .enumerate()
        {
            for (other, together) in row.iter_mut().enumerate() {
                *together |= wanted_parts[one] && wanted_parts[other];
            }
        }
        wanted_parts.iter().all(|wanted| *wanted)
    }
}

/// A site with its results.
#[derive(Debug)]
struct Asked {
    site: Site,
    answers: Answers,
    /// If the site is an arm of a branch, one value for each earlier arm: `true` if the site's condition held at least
    /// once while the condition of the earlier arm failed. Empty if the site is no arm.
    without: Vec<bool>,
}

/// An inquiry: the sites that it covers, by scene, with their results.
#[derive(Debug)]
pub struct Inquiry<'a> {
    compiled: &'a CompiledScenario,
    entering: IxVec<SceneIx, Vec<Asked>>,
    at_rest: IxVec<SceneIx, Vec<Asked>>,
}

impl<'a> Inquiry<'a> {
    /// Builds an inquiry into these sites, before any observation. Sites without a condition are ignored.
    pub fn new(compiled: &'a CompiledScenario, sites: impl Iterator<Item = Site>) -> Self {
        let empty = || compiled.scenes().map(|_| Vec::new()).collect();
        let mut inquiry = Self {
            compiled,
            entering: empty(),
            at_rest: empty(),
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

    /// Returns the list that a site belongs to. Each scene has two lists: one for conditions that are evaluated on
    /// entry to the scene, one for conditions that are evaluated at its stop.
    fn at(&mut self, site: Site) -> &mut Vec<Asked> {
        let scene = self.compiled.site_scene(site);
        match site {
            Site::Line(_) | Site::Arm(..) => &mut self.entering[scene],
            Site::Choice(_)
            | Site::Judgement(..)
            | Site::Statement(_)
            | Site::Belongs(_)
            | Site::Case(..) => &mut self.at_rest[scene],
        }
    }

    fn asked(&self, site: Site) -> Option<&Asked> {
        let scene = self.compiled.site_scene(site);
        let mut all = self.entering[scene].iter().chain(&self.at_rest[scene]);
        all.find(|asked| asked.site == site)
    }

    /// Returns the results at a site; `None` if the inquiry does not cover the site.
    pub fn answers(&self, site: Site) -> Option<&Answers> {
        self.asked(site).map(|asked| &asked.answers)
    }

    /// Returns the index of the first earlier arm whose condition held whenever the condition of this arm held; `None`
    /// if there is no such arm, or if the site is no arm.
    pub fn above(&self, site: Site) -> Option<usize> {
        self.asked(site)?
            .without
            .iter()
            .position(|without| !without)
    }
}

impl Observer for Inquiry<'_> {
    fn entered(&mut self, scene: SceneIx, state: &State) {
        observe(self.compiled, &mut self.entering[scene], state);
    }

    fn at_rest(&mut self, scene: SceneIx, state: &State) {
        observe(self.compiled, &mut self.at_rest[scene], state);
    }
}

/// Evaluates the conditions of these sites, and records the results. Each condition is evaluated in a state that
/// includes the facts that earlier lines of the scene establish.
fn observe(compiled: &CompiledScenario, sites: &mut [Asked], state: &State) {
    for asked in sites {
        let state = compiled.state_at(asked.site, state);
        if !compiled.asks(asked.site, &state) {
            continue;
        }
        if let Some(test) = compiled.test(asked.site)
            && asked.answers.ask(test, &state)
            && let Site::Arm(scene, _) = asked.site
        {
            let above = compiled.arms(scene).iter().zip(&mut asked.without);
            for ((test, _), without) in above {
                *without |= test.as_ref().is_some_and(|test| !test.holds(&state));
            }
        }
    }
}
