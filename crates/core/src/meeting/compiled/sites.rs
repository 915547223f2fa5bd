//! The sites where a compiled scenario evaluates a condition, so that an observer can record the results.

use std::borrow::Cow;

use super::nodes::{BelongsNode, Ground, Next, Test, holds};
use super::{CompiledScenario, State};
use crate::meeting::index::{ChoiceIx, IxRange, LineIx, SceneIx, StatementIx};

/// A site where a condition is evaluated. An `Otherwise` is a site too: its condition is that none of the other
/// conditions holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Site {
    /// The condition under which a line is shown.
    Line(LineIx),
    /// The condition under which a choice is offered.
    Choice(ChoiceIx),
    /// The condition of a choice's judgement, by the judgement's index.
    Judgement(ChoiceIx, usize),
    /// The condition of an arm of a scene's branch, by the arm's index.
    Arm(SceneIx, usize),
    /// The condition under which a statement is offered.
    Statement(StatementIx),
    /// The condition under which a statement belongs in the note.
    Belongs(StatementIx),
    /// The condition of a case of a scene's appraisal, by the case's index.
    Case(SceneIx, usize),
}

impl CompiledScenario {
    /// Returns the sites that are evaluated on entry to a scene.
    pub fn sites_entering(&self, scene: SceneIx) -> Vec<Site> {
        let node = &self.scenes[scene];
        let lines = node.lines.clone().map(Site::Line);
        let mut sites: Vec<Site> = lines.filter(|site| self.test(*site).is_some()).collect();
        if let Next::Branch(arms) = &node.then {
            sites.extend((0..arms.len()).map(|arm| Site::Arm(scene, arm)));
        }
        sites
    }

    /// Returns the sites that are evaluated at the stop of a scene.
    pub fn sites_at_rest(&self, scene: SceneIx) -> Vec<Site> {
        let mut sites = Vec::new();
        for choice in self.scene_choices(scene) {
            let node = &self.choices[choice];
            sites.extend(node.when.iter().map(|_| Site::Choice(choice)));
            for (index, (ground, _)) in node.judged.iter().enumerate() {
                if !matches!(ground, Ground::Always) {
                    sites.push(Site::Judgement(choice, index));
                }
            }
        }
        let statements = self.scene_statements(scene);
        let asked = statements.flat_map(|one| [Site::Statement(one), Site::Belongs(one)]);
        sites.extend(asked.filter(|site| self.test(*site).is_some()));
        sites.extend((0..self.cases(scene).len()).map(|case| Site::Case(scene, case)));
        sites
    }

    /// Returns the state in which a site is evaluated. If the site is evaluated on entry to its scene, `state` must be
    /// the state at [`Beat::Enter`](super::Beat::Enter), otherwise the state at the stop of the scene. On entry, the
    /// lines of the scene are shown one by one, so a condition depends on the facts that earlier lines establish.
    pub fn state_at<'s>(&self, site: Site, state: &'s State) -> Cow<'s, State> {
        let lines = self.scene_lines(self.site_scene(site));
        let lines_before = match site {
            Site::Line(line) => lines.offset(line),
            Site::Arm(..) => lines.len(),
            // The state at the stop already has the facts of all lines.
            Site::Choice(_)
            | Site::Judgement(..)
            | Site::Statement(_)
            | Site::Belongs(_)
            | Site::Case(..) => 0,
        };
        let before = lines.take(lines_before);
        // Copy the state only if one of these lines establishes a fact that has a position. Otherwise the lines change
        // nothing that a condition tests.
        if !before
            .clone()
            .any(|line| !self.lines[line].establishes.is_empty())
        {
            return Cow::Borrowed(state);
        }
        let mut state = state.clone();
        for line in before {
            self.show(line, &mut state);
        }
        Cow::Owned(state)
    }

    /// Returns the scene of a site.
    pub fn site_scene(&self, site: Site) -> SceneIx {
        match site {
            Site::Line(line) => self.lines[line].scene,
            Site::Choice(choice) | Site::Judgement(choice, _) => self.choices[choice].scene,
            Site::Arm(scene, _) | Site::Case(scene, _) => scene,
            Site::Statement(statement) | Site::Belongs(statement) => {
                self.statements[statement].scene
            }
        }
    }

    /// Returns the test of a site; `None` if the site has no condition of its own.
    pub fn test(&self, site: Site) -> Option<&Test> {
        match site {
            Site::Line(line) => self.lines[line].when.as_ref(),
            Site::Choice(choice) => self.choices[choice].when.as_ref(),
            Site::Judgement(choice, index) => self.choices[choice].judged[index].0.test(),
            Site::Arm(scene, arm) => self.arms(scene)[arm].0.as_ref(),
            Site::Case(scene, case) => self.cases(scene)[case].as_ref(),
            Site::Statement(statement) => self.statements[statement].when.as_ref(),
            Site::Belongs(statement) => match &self.statements[statement].belongs {
                BelongsNode::When(test) => Some(test),
                BelongsNode::Always | BelongsNode::Never => None,
            },
        }
    }

    /// Returns `true` if the result of the condition at a site makes a difference in this state. For example, a choice
    /// that was taken is not offered again, whatever its condition says.
    pub fn asks(&self, site: Site, state: &State) -> bool {
        match site {
            Site::Choice(choice) => {
                let taken = self.choices[choice].taken;
                taken.is_none_or(|taken| !state.is(taken))
            }
            Site::Judgement(choice, _) => self.offers(choice, state),
            Site::Belongs(statement) => holds(self.statements[statement].when.as_ref(), state),
            Site::Line(_) | Site::Arm(..) | Site::Statement(_) | Site::Case(..) => true,
        }
    }

    /// Returns `true` if the line, choice, arm or other element at a site takes effect in this state. If the conditions
    /// of several arms of a branch hold, or of several cases of an appraisal, only the first of them takes effect.
    pub fn counts(&self, site: Site, state: &State) -> bool {
        let none_before = || match site {
            Site::Arm(scene, arm) => {
                let above = &self.arms(scene)[..arm];
                !above.iter().any(|(test, _)| holds(test.as_ref(), state))
            }
            Site::Case(scene, case) => {
                let above = &self.cases(scene)[..case];
                !above.iter().any(|test| holds(test.as_ref(), state))
            }
            _ => true,
        };
        match (site, self.test(site)) {
            (Site::Judgement(choice, _), None) => {
                let mut grounds = self.choices[choice].judged.iter().map(|(ground, _)| ground);
                !grounds.any(|ground| ground.test().is_some_and(|test| test.holds(state)))
            }
            (_, test) => holds(test, state) && none_before(),
        }
    }

    /// Returns the sites that can keep this site from taking effect: the arms or cases above it, or the other
    /// conditional judgements of its choice.
    pub fn rivals(&self, site: Site) -> Vec<Site> {
        match site {
            Site::Arm(scene, arm) => (0..arm).map(|above| Site::Arm(scene, above)).collect(),
            Site::Case(scene, case) => (0..case).map(|above| Site::Case(scene, above)).collect(),
            Site::Judgement(choice, index) => {
                let judged = self.choices[choice].judged.iter().enumerate();
                judged
                    .filter(|(other, (ground, _))| {
                        *other != index && !matches!(ground, Ground::Always)
                    })
                    .map(|(other, _)| Site::Judgement(choice, other))
                    .collect()
            }
            Site::Line(_) | Site::Choice(_) | Site::Statement(_) | Site::Belongs(_) => Vec::new(),
        }
    }

    /// Returns all lines of a scene, whether or not their conditions hold.
    pub fn scene_lines(&self, scene: SceneIx) -> IxRange<LineIx> {
        self.scenes[scene].lines.clone()
    }

    /// Returns the arms of a scene's branch, each with the scene that it leads to; empty if the scene has no branch.
    pub fn arms(&self, scene: SceneIx) -> &[(Option<Test>, SceneIx)] {
        match &self.scenes[scene].then {
            Next::Branch(arms) => arms,
            _ => &[],
        }
    }

    /// Returns the tests of the cases of a scene's appraisal; empty if the scene has no appraisal.
    pub fn cases(&self, scene: SceneIx) -> &[Option<Test>] {
        match &self.scenes[scene].then {
            Next::Appraise(appraisal) => &appraisal.cases,
            _ => &[],
        }
    }

    /// Returns the scene that a choice leads to.
    pub fn choice_to(&self, choice: ChoiceIx) -> SceneIx {
        self.choices[choice].to
    }
}
