//! The places where a compiled scenario asks a condition, so that somebody can look on at what is answered there.

use super::nodes::{BelongsNode, Ground, Next, Test, holds};
use super::{CompiledScenario, State};
use crate::meeting::index::{ChoiceIx, IxRange, LineIx, SceneIx, StatementIx};

/// A place where a condition is asked, or `Otherwise` stands for that none before it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Site {
    /// Whether this line is shown.
    Line(LineIx),
    /// Whether this choice is offered.
    Choice(ChoiceIx),
    /// Whether a judgement of this choice counts: its place in the list.
    Judgement(ChoiceIx, usize),
    /// Whether an arm of this scene's branch is taken: its position in the list.
    Arm(SceneIx, usize),
    /// Whether this statement is offered.
    Statement(StatementIx),
    /// Whether this statement, where it is offered, belongs in the note.
    Belongs(StatementIx),
}

impl CompiledScenario {
    /// The sites that are asked when a scene is entered.
    pub fn sites_entering(&self, scene: SceneIx) -> Vec<Site> {
        let node = &self.scenes[scene];
        let lines = node.lines.clone().map(Site::Line);
        let mut sites: Vec<Site> = lines.filter(|site| self.test(*site).is_some()).collect();
        if let Next::Branch(arms) = &node.then {
            sites.extend((0..arms.len()).map(|arm| Site::Arm(scene, arm)));
        }
        sites
    }

    /// The sites that are asked when the meeting rests in a scene.
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
        sites
    }

    /// The scene that a site stands in.
    pub fn site_scene(&self, site: Site) -> SceneIx {
        match site {
            Site::Line(line) => self.lines[line].scene,
            Site::Choice(choice) | Site::Judgement(choice, _) => self.choices[choice].scene,
            Site::Arm(scene, _) => scene,
            Site::Statement(statement) | Site::Belongs(statement) => {
                self.statements[statement].scene
            }
        }
    }

    /// The condition of a site; nothing where there is none, or `Otherwise` stands.
    pub fn test(&self, site: Site) -> Option<&Test> {
        match site {
            Site::Line(line) => self.lines[line].when.as_ref(),
            Site::Choice(choice) => self.choices[choice].when.as_ref(),
            Site::Judgement(choice, index) => self.choices[choice].judged[index].0.test(),
            Site::Arm(scene, arm) => self.arms(scene)[arm].0.as_ref(),
            Site::Statement(statement) => self.statements[statement].when.as_ref(),
            Site::Belongs(statement) => match &self.statements[statement].belongs {
                BelongsNode::When(test) => Some(test),
                BelongsNode::Always | BelongsNode::Never => None,
            },
        }
    }

    /// Whether anything depends on the answer: a choice that was taken is not offered again, whatever its condition.
    pub fn asks(&self, site: Site, state: &State) -> bool {
        match site {
            Site::Choice(choice) => {
                let taken = self.choices[choice].taken;
                taken.is_none_or(|taken| !state.is(taken))
            }
            Site::Judgement(choice, _) => self.offers(choice, state),
            Site::Belongs(statement) => holds(self.statements[statement].when.as_ref(), state),
            Site::Line(_) | Site::Arm(..) | Site::Statement(_) => true,
        }
    }

    /// Whether what stands at a site comes about: of a branch only the first arm that holds does.
    pub fn counts(&self, site: Site, state: &State) -> bool {
        let before = match site {
            Site::Arm(scene, arm) => &self.arms(scene)[..arm],
            _ => &[],
        };
        let none_before = || !before.iter().any(|(test, _)| holds(test.as_ref(), state));
        match (site, self.test(site)) {
            (Site::Judgement(choice, _), None) => {
                let mut grounds = self.choices[choice].judged.iter().map(|(ground, _)| ground);
                !grounds.any(|ground| ground.test().is_some_and(|test| test.holds(state)))
            }
            (_, test) => holds(test, state) && none_before(),
        }
    }

    /// The sites that can keep a site from coming about: the arms above it, the other judgements with a condition.
    pub fn rivals(&self, site: Site) -> Vec<Site> {
        match site {
            Site::Arm(scene, arm) => (0..arm).map(|above| Site::Arm(scene, above)).collect(),
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

    /// The lines of a scene, shown or not.
    pub fn scene_lines(&self, scene: SceneIx) -> IxRange<LineIx> {
        self.scenes[scene].lines.clone()
    }

    /// The arms of a scene's branch: their conditions and the scenes they lead to.
    pub fn arms(&self, scene: SceneIx) -> &[(Option<Test>, SceneIx)] {
        match &self.scenes[scene].then {
            Next::Branch(arms) => arms,
            _ => &[],
        }
    }

    /// The scene that a choice leads to.
    pub fn choice_to(&self, choice: ChoiceIx) -> SceneIx {
        self.choices[choice].to
    }
}
