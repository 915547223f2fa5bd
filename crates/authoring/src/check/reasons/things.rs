//! The parts of a scenario that reasons refer to, with their ids and locations.

use std::ops::Range;

use super::Reasons;
use samtalerum_core::meeting::{ChoiceIx, LineIx, SceneIx, Site, StatementIx};
use samtalerum_core::scenario::{Belongs, Branch, Condition, Judgement, Then};
use samtalerum_core::source::Step;

/// A part of a scenario that a path can reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Scene(SceneIx),
    Line(LineIx),
    Choice(ChoiceIx),
    Statement(StatementIx),
}

impl Thing {
    /// Returns the name of the kind, by which a message selects its text.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Scene(_) => "scene",
            Self::Line(_) => "line",
            Self::Choice(_) => "choice",
            Self::Statement(_) => "statement",
        }
    }

    /// Returns the site of the part's own condition; `None` for a scene.
    pub(super) fn site(self) -> Option<Site> {
        match self {
            Self::Scene(_) => None,
            Self::Line(line) => Some(Site::Line(line)),
            Self::Choice(choice) => Some(Site::Choice(choice)),
            Self::Statement(statement) => Some(Site::Statement(statement)),
        }
    }
}

impl<'a> Reasons<'a> {
    /// Returns the scene that a part belongs to, or is.
    pub(super) fn scene(&self, thing: Thing) -> SceneIx {
        match thing.site() {
            Some(site) => self.compiled.site_scene(site),
            None => match thing {
                Thing::Scene(scene) => scene,
                // Everything else has a site.
                _ => unreachable!("{thing:?} has no site"),
            },
        }
    }

    /// Returns the id of a part.
    pub(super) fn id(&self, thing: Thing) -> &'a str {
        match thing {
            Thing::Scene(scene) => self.compiled.scene_id(scene),
            Thing::Line(line) => self.compiled.line(line).id(),
            Thing::Choice(choice) => self.compiled.choice_id(choice),
            Thing::Statement(statement) => self.compiled.statement_id(statement),
        }
    }

    /// Returns `true` if some path reaches the part.
    pub(super) fn met(&self, thing: Thing) -> bool {
        match thing {
            Thing::Scene(scene) => self.reached.scenes[scene],
            Thing::Line(line) => self.reached.lines[line],
            Thing::Choice(choice) => self.reached.choices[choice],
            Thing::Statement(statement) => self.reached.statements[statement],
        }
    }

    /// Returns the part that a condition names; `None` if it names a variable, an unknown part or nothing.
    pub(super) fn asked(&self, condition: &Condition) -> Option<Thing> {
        match condition {
            Condition::Chosen(id) => {
                let mut choices = self.compiled.choices();
                let choice = choices.find(|choice| self.compiled.choice_id(*choice) == id);
                choice.map(Thing::Choice)
            }
            Condition::Marked(id) => self.compiled.find_line(id).map(Thing::Line),
            Condition::Noted(id) => self.compiled.find_statement(id).map(Thing::Statement),
            Condition::Visited(id) => self.compiled.find_scene(id).map(Thing::Scene),
            _ => None,
        }
    }

    /// Returns the span of a part's id.
    pub(super) fn span(&self, thing: Thing) -> Range<usize> {
        let name = match thing {
            Thing::Scene(scene) => {
                let id = self.compiled.scene_id(scene);
                return self.case.span(&[Step::In("scenes"), Step::Name(id)]);
            }
            Thing::Line(_) => "text",
            Thing::Choice(_) | Thing::Statement(_) => "id",
        };
        let mut steps = self.steps(thing);
        steps.push(Step::In(name));
        self.case.span(&steps)
    }

    /// Returns the steps from the file's outermost value to a part.
    pub(super) fn steps(&self, thing: Thing) -> Vec<Step<'a>> {
        let scene = self.scene(thing);
        let mut steps = vec![Step::In("scenes"), Step::In(self.compiled.scene_id(scene))];
        match thing {
            Thing::Scene(_) => {}
            Thing::Line(line) => {
                let item = Step::Item(self.compiled.scene_lines(scene).offset(line));
                steps.extend([Step::In("lines"), item]);
            }
            Thing::Choice(choice) => {
                let item = Step::Item(self.compiled.scene_choices(scene).offset(choice));
                steps.extend([Step::In("then"), Step::Item(0), item]);
            }
            Thing::Statement(statement) => {
                let item = Step::Item(self.compiled.scene_statements(scene).offset(statement));
                steps.extend([Step::In("then"), Step::In("statements"), item]);
            }
        }
        steps
    }

    /// Returns the steps from the file's outermost value to the condition of a site, or to its `Otherwise`.
    pub(super) fn site_steps(&self, site: Site) -> Vec<Step<'a>> {
        let (thing, more) = match site {
            Site::Line(line) => (Thing::Line(line), vec![Step::In("when")]),
            Site::Choice(choice) => (Thing::Choice(choice), vec![Step::In("when")]),
            Site::Statement(statement) => (Thing::Statement(statement), vec![Step::In("when")]),
            Site::Belongs(statement) => {
                let belongs = vec![Step::In("belongs"), Step::Item(0)];
                (Thing::Statement(statement), belongs)
            }
            Site::Judgement(choice, index) => {
                let judged = vec![Step::In("judged"), Step::Item(index)];
                (Thing::Choice(choice), judged)
            }
            Site::Arm(scene, arm) => {
                let arm = vec![Step::In("then"), Step::Item(0), Step::Item(arm)];
                (Thing::Scene(scene), arm)
            }
        };
        let mut steps = self.steps(thing);
        steps.extend(more);
        let is_listed = matches!(site, Site::Judgement(..) | Site::Arm(..));
        if is_listed && self.compiled.test(site).is_some() {
            steps.push(Step::Item(0));
        }
        steps
    }

    /// Returns the span of the condition of a site, or of its `Otherwise`.
    pub(in crate::check) fn site_span(&self, site: Site) -> Range<usize> {
        self.case.span(&self.site_steps(site))
    }

    /// Returns the condition of a site as the author wrote it; `None` if the site has none.
    pub(super) fn written(&self, site: Site) -> Option<&'a Condition> {
        let scene = self.compiled.site_scene(site);
        let written = self
            .case
            .scenario
            .scenes
            .get(self.compiled.scene_id(scene))?;
        let choice = |choice: ChoiceIx| match &written.then {
            Then::Choose(choices) => choices.get(self.compiled.scene_choices(scene).offset(choice)),
            _ => None,
        };
        let statement = |statement: StatementIx| match &written.then {
            Then::Note { statements, .. } => {
                statements.get(self.compiled.scene_statements(scene).offset(statement))
            }
            _ => None,
        };
        // Look up the condition in the scenario, where it has the same position as in the compiled one.
        match site {
            Site::Line(line) => {
                let offset = self.compiled.scene_lines(scene).offset(line);
                written.lines.get(offset)?.when()
            }
            Site::Choice(number) => choice(number)?.when.as_ref(),
            Site::Judgement(number, index) => match choice(number)?.judged.get(index)? {
                Judgement::If(condition, _) => Some(condition),
                _ => None,
            },
            Site::Arm(_, arm) => match &written.then {
                Then::Branch(branches) => match branches.get(arm)? {
                    Branch::If(condition, _) => Some(condition),
                    Branch::Otherwise(_) => None,
                },
                _ => None,
            },
            Site::Statement(number) => statement(number)?.when.as_ref(),
            Site::Belongs(number) => match &statement(number)?.belongs {
                Belongs::When(condition) => Some(condition),
                Belongs::Always | Belongs::Never => None,
            },
        }
    }
}
