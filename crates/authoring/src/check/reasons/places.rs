//! Where what reasons speak of stands, and what it is called.

use std::ops::Range;

use super::Reasons;
use samtalerum_core::meeting::Site;
use samtalerum_core::scenario::{Belongs, Branch, Condition, Judgement, Scene, Then};
use samtalerum_core::source::Step;

/// Something that can be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Scene(usize),
    Line(usize),
    Choice(usize),
    Statement(usize),
}

impl Thing {
    /// The word that a message chooses by.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Scene(_) => "scene",
            Self::Line(_) => "line",
            Self::Choice(_) => "choice",
            Self::Statement(_) => "statement",
        }
    }

    /// Where it is asked whether it is met; nothing for a scene.
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
    /// The scene that a thing stands in, or is.
    pub(super) fn scene(&self, thing: Thing) -> usize {
        match thing.site() {
            Some(site) => self.compiled.site_scene(site),
            None => match thing {
                Thing::Scene(scene) => scene,
                // Everything else has a site.
                _ => unreachable!("{thing:?} has no site"),
            },
        }
    }

    pub(super) fn id(&self, thing: Thing) -> &'a str {
        match thing {
            Thing::Scene(scene) => self.compiled.scene_id(scene),
            Thing::Line(line) => self.compiled.line(line).id(),
            Thing::Choice(choice) => self.compiled.choice_id(choice),
            Thing::Statement(statement) => self.compiled.statement_id(statement),
        }
    }

    /// Whether it is met on some path.
    pub(super) fn met(&self, thing: Thing) -> bool {
        match thing {
            Thing::Scene(scene) => self.reached.scenes[scene],
            Thing::Line(line) => self.reached.lines[line],
            Thing::Choice(choice) => self.reached.choices[choice],
            Thing::Statement(statement) => self.reached.statements[statement],
        }
    }

    /// The thing that a condition asks for by its id.
    pub(super) fn asked(&self, condition: &Condition) -> Option<Thing> {
        match condition {
            Condition::Chosen(id) => {
                let mut choices = 0..self.compiled.choice_count();
                let choice = choices.find(|choice| self.compiled.choice_id(*choice) == id);
                choice.map(Thing::Choice)
            }
            Condition::Marked(id) => self.compiled.find_line(id).map(Thing::Line),
            Condition::Noted(id) => self.compiled.find_statement(id).map(Thing::Statement),
            Condition::Visited(id) => {
                let scenes = &self.case.scenario.scenes;
                scenes.get_index_of(id).map(Thing::Scene)
            }
            _ => None,
        }
    }

    /// The name by which a thing is called.
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

    /// How a thing is come to from the whole file.
    pub(super) fn steps(&self, thing: Thing) -> Vec<Step<'a>> {
        let scene = self.scene(thing);
        let mut steps = vec![Step::In("scenes"), Step::In(self.compiled.scene_id(scene))];
        match thing {
            Thing::Scene(_) => {}
            Thing::Line(line) => {
                let first = self.compiled.scene_lines(scene).start;
                steps.extend([Step::In("lines"), Step::Item(line - first)]);
            }
            Thing::Choice(choice) => {
                let first = self.compiled.scene_choices(scene).start;
                steps.extend([Step::In("then"), Step::Item(0), Step::Item(choice - first)]);
            }
            Thing::Statement(statement) => {
                let first = self.compiled.scene_statements(scene).start;
                let item = Step::Item(statement - first);
                steps.extend([Step::In("then"), Step::In("statements"), item]);
            }
        }
        steps
    }

    /// How the condition of a site is come to from the whole file; `Otherwise` where that stands instead.
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

    /// The bytes of the condition of a site, or of `Otherwise`.
    pub(in crate::check) fn site_span(&self, site: Site) -> Range<usize> {
        self.case.span(&self.site_steps(site))
    }

    /// The condition of a site as it was written.
    pub(super) fn written(&self, site: Site) -> Option<&'a Condition> {
        let scene = self.compiled.site_scene(site);
        let (_, written) = self.case.scenario.scenes.get_index(scene)?;
        let choice = |number: usize| match &written.then {
            Then::Choose(choices) => choices.get(number - self.compiled.scene_choices(scene).start),
            _ => None,
        };
        let statement = |number: usize| match &written.then {
            Then::Note { statements, .. } => {
                statements.get(number - self.compiled.scene_statements(scene).start)
            }
            _ => None,
        };
        match site {
            Site::Line(line) => line_of(written, line - self.compiled.scene_lines(scene).start),
            Site::Choice(number) => choice(number)?.when.as_ref(),
            Site::Judgement(number, index) => match choice(number)?.judged.get(index)? {
                Judgement::If(condition, _) => Some(condition),
                _ => None,
            },
            Site::Arm(_, arm) => match &written.then {
                Then::Branch(ways) => match ways.get(arm)? {
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

fn line_of(scene: &Scene, line: usize) -> Option<&Condition> {
    scene.lines.get(line)?.when()
}
