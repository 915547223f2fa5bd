//! The ids and locations of the parts that reasons refer to.

use std::ops::Range;

use super::chain::Reasons;
use super::parts::Part;
use samtalerum_core::meeting::{ChoiceIx, SceneIx, Site, StatementIx};
use samtalerum_core::scenario::{Belongs, Branch, Condition, Judgement, Then};
use samtalerum_core::source::Step;

impl<'a> Reasons<'a> {
    /// Returns the scene that a part belongs to; for a scene, the scene itself.
    pub(super) fn scene(&self, part: Part) -> SceneIx {
        match part {
            Part::Scene(scene) => scene,
            Part::Line(line) => self.compiled.line_scene(line),
            Part::Choice(choice) => self.compiled.choice_scene(choice),
            Part::Statement(statement) => self.compiled.statement_scene(statement),
        }
    }

    /// Returns the id of a part.
    pub(super) fn id(&self, part: Part) -> &'a str {
        match part {
            Part::Scene(scene) => self.compiled.scene_id(scene),
            Part::Line(line) => self.compiled.line(line).id(),
            Part::Choice(choice) => self.compiled.choice_id(choice),
            Part::Statement(statement) => self.compiled.statement_id(statement),
        }
    }

    /// Returns `true` if some path reaches the part.
    pub(super) fn met(&self, part: Part) -> bool {
        match part {
            Part::Scene(scene) => self.reached.scenes[scene],
            Part::Line(line) => self.reached.lines[line],
            Part::Choice(choice) => self.reached.choices[choice],
            Part::Statement(statement) => self.reached.statements[statement],
        }
    }

    /// Returns the part that a condition refers to; `None` if the condition refers to no choice, line, statement or
    /// scene, or to an unknown one.
    pub(super) fn asked(&self, condition: &Condition) -> Option<Part> {
        match condition {
            Condition::Chosen(id) => {
                let mut choices = self.compiled.choices();
                let choice = choices.find(|choice| self.compiled.choice_id(*choice) == id);
                choice.map(Part::Choice)
            }
            Condition::Marked(id) => self.compiled.find_line(id).map(Part::Line),
            Condition::Noted(id) => self.compiled.find_statement(id).map(Part::Statement),
            Condition::Visited(id) => self.compiled.find_scene(id).map(Part::Scene),
            _ => None,
        }
    }

    /// Returns the span of a part's id.
    pub(super) fn span(&self, part: Part) -> Range<usize> {
        let name = match part {
            Part::Scene(scene) => {
                let id = self.compiled.scene_id(scene);
                return self.case.span(&[Step::In("scenes"), Step::Name(id)]);
            }
            Part::Line(_) => "text",
            Part::Choice(_) | Part::Statement(_) => "id",
        };
        let mut steps = self.steps(part);
        steps.push(Step::In(name));
        self.case.span(&steps)
    }

    /// Returns the steps from the file's outermost value to a part.
    pub(super) fn steps(&self, part: Part) -> Vec<Step<'a>> {
        let scene = self.scene(part);
        let mut steps = vec![Step::In("scenes"), Step::In(self.compiled.scene_id(scene))];
        match part {
            Part::Scene(_) => {}
            Part::Line(line) => {
                let item = Step::Item(self.compiled.scene_lines(scene).offset(line));
                steps.extend([Step::In("lines"), item]);
            }
            Part::Choice(choice) => {
                let item = Step::Item(self.compiled.scene_choices(scene).offset(choice));
                steps.extend([Step::In("then"), Step::Item(0), item]);
            }
            Part::Statement(statement) => {
                let item = Step::Item(self.compiled.scene_statements(scene).offset(statement));
                steps.extend([Step::In("then"), Step::In("statements"), item]);
            }
        }
        steps
    }

    /// Returns the steps from the file's outermost value to the condition of a site, or to its `Otherwise`.
    pub(super) fn site_steps(&self, site: Site) -> Vec<Step<'a>> {
        let (part, more) = match site {
            Site::Line(line) => (Part::Line(line), vec![Step::In("when")]),
            Site::Choice(choice) => (Part::Choice(choice), vec![Step::In("when")]),
            Site::Statement(statement) => (Part::Statement(statement), vec![Step::In("when")]),
            Site::Belongs(statement) => {
                let belongs = vec![Step::In("belongs"), Step::Item(0)];
                (Part::Statement(statement), belongs)
            }
            Site::Judgement(choice, index) => {
                let judged = vec![Step::In("judged"), Step::Item(index)];
                (Part::Choice(choice), judged)
            }
            Site::Arm(scene, arm) => {
                let arm = vec![Step::In("then"), Step::Item(0), Step::Item(arm)];
                (Part::Scene(scene), arm)
            }
            Site::Case(scene, case) => {
                let mut steps = vec![
                    Step::In("then"),
                    Step::Item(0),
                    Step::In("cases"),
                    Step::Item(case),
                ];
                steps.extend(self.compiled.test(site).map(|_| Step::In("when")));
                (Part::Scene(scene), steps)
            }
        };
        let mut steps = self.steps(part);
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
        // Look up the condition in the scenario. It has the same position there as in the compiled scenario.
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
            Site::Case(_, case) => match &written.then {
                Then::Appraise(appraisal) => appraisal.cases.get(case)?.when.as_ref(),
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
