//! The section of the review page that lists the variables in the page's conditions.

use maud::{Markup, html};

use super::writer::Writer;
use crate::review::neutral::{by_acts, variable};
use samtalerum_core::scenario::{
    Branch, Condition, Effect, GAUGE_MAX, Id, Line, Scene, Then, Variable,
};

impl Writer<'_> {
    /// Writes each variable that a condition on the page names, with the acts that change it. The amounts of the
    /// changes are left out, because they give away the course's opinion of an act.
    pub(super) fn counted_values(&self) -> Markup {
        let scenario = self.descriptions.scenario;
        let mut named: Vec<&Id> = Vec::new();
        let mut conditions = Vec::new();
        scenario
            .scenes
            .values()
            .for_each(|scene| shown_conditions(scene, &mut conditions));
        let conditions: Vec<Condition> = conditions
            .into_iter()
            .map(|one| by_acts(scenario, one))
            .collect();
        for condition in &conditions {
            condition.each(&mut |one| {
                if let Condition::Flag(id) | Condition::AtLeast(id, _) | Condition::AtMost(id, _) =
                    one
                    && !named.contains(&id)
                {
                    named.push(id);
                }
            });
        }
        if named.is_empty() {
            return html! {};
        }
        html! {
            section {
                h2 { (self.tool("review-values-heading")) }
                p { (self.tool("review-values")) }
                dl {
                    @for id in named {
                        dt { (self.descriptions.text.spoken(&variable(scenario, id))) }
                        dd {
                            @if let Some(Variable::Gauge(at_first)) = scenario.variables.get(id) {
                                (self.descriptions.fill("review-value-range",
                                    [("first", (*at_first).into()), ("most", GAUGE_MAX.into())])) " "
                            }
                            (self.tool("review-value-changed")) " " (self.changed_by(id).join(" · "))
                        }
                    }
                }
            }
        }
    }

    /// Returns everything that changes a variable: the names of scenes and the texts of choices.
    fn changed_by(&self, variable: &str) -> Vec<String> {
        let changes = |effects: &[Effect]| {
            effects.iter().any(|effect| match effect {
                Effect::Set(id) | Effect::Clear(id) | Effect::Add(id, _) => id == variable,
            })
        };
        let mut acts = Vec::new();
        for (id, scene) in &self.descriptions.scenario.scenes {
            if changes(&scene.effects) {
                acts.push(self.name(id));
            }
            if let Then::Choose(choices) = &scene.then {
                let here = choices.iter().filter(|choice| changes(&choice.effects));
                acts.extend(here.map(|choice| self.descriptions.quoted(&choice.id)));
            }
        }
        acts
    }
}

/// Collects those conditions of a scene that are shown on the page.
fn shown_conditions<'s>(scene: &'s Scene, found: &mut Vec<&'s Condition>) {
    found.extend(scene.lines.iter().filter_map(Line::when));
    match &scene.then {
        Then::Choose(choices) => {
            for choice in choices {
                found.extend(choice.when.as_ref());
                let cases = samtalerum_core::review::cases(&choice.judged);
                found.extend(cases.iter().filter_map(|case| case.when));
            }
        }
        Then::Branch(branches) => found.extend(branches.iter().filter_map(|branch| match branch {
            Branch::If(when, _) => Some(when),
            Branch::Otherwise(_) => None,
        })),
        Then::Note { statements, .. } => {
            found.extend(statements.iter().filter_map(|one| one.when.as_ref()));
        }
        Then::Appraise(appraisal) => {
            found.extend(appraisal.cases.iter().filter_map(|case| case.when.as_ref()));
        }
        Then::Goto(_) | Then::End(_) => {}
    }
}
