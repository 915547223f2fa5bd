//! The scenes of the review page, each with its lines and its questions.

use maud::{Markup, html};

use super::writer::Writer;
use crate::review::questions::{Asked, asked};
use samtalerum_core::scenario::{Branch, Id, Line, Scene, Then};

impl Writer<'_> {
    /// Writes all scenes that a path reaches, in reading order.
    pub(super) fn scenes(&mut self) -> Markup {
        let scenario = self.descriptions.scenario;
        let order = scenario.reading_order();
        let questions = asked(scenario);
        let reached = order.scenes.iter().take(order.reached);
        let scenes = reached.filter_map(|number| scenario.scenes.get_index(*number));
        let mut sections = Vec::new();
        for (id, scene) in scenes {
            let asked = questions.iter().find(|(asked, _)| *asked == id);
            let asked = asked.map(|(_, asked)| asked);
            sections.push(self.scene(id, scene, asked));
        }
        html! {
            h2 { (self.tool("script-scenes-heading")) }
            @for section in sections { (section) }
        }
    }

    fn scene(&mut self, id: &Id, scene: &Scene, asked: Option<&Asked>) -> Markup {
        let descriptions = self.descriptions;
        let place = self.place(scene);
        let from = self.comes_from(id);
        let name = self.name(id);
        let anchor = self.anchor(id);
        let questions = match asked {
            Some(Asked::Decision(choices)) => self.decision(choices),
            Some(Asked::Appraisal(appraisal, cases)) => self.appraisal(id, &appraisal.facts, cases),
            Some(Asked::Note(statements)) => self.note(statements),
            None => self.continuation(scene),
        };
        html! {
            section id=(anchor) {
                h3 { (name) }
                @if !from.is_empty() {
                    p .quiet { (self.tool("script-comes-from")) ": " (from.join(" · ")) }
                }
                @if let Some(place) = place { p .quiet { (place) } }
                @for line in &scene.lines {
                    div .line {
                        p {
                            @match line {
                                Line::Say { by, text, mood, .. } => {
                                    strong { (descriptions.person(by)) }
                                    @if let Some(mood) = mood {
                                        span .quiet { " (" (descriptions.text.mood(*mood)) ")" }
                                    }
                                    ": " (descriptions.text.spoken(&descriptions.own(text)))
                                }
                                Line::Narrate { text, .. } => (descriptions.own(text)),
                            }
                        }
                        @if let Some(when) = line.when() {
                            p .quiet { (self.if_("script-line-if", when)) }
                        }
                    }
                }
                (questions)
            }
        }
    }

    /// Returns the setting and the people present, as far as the scene states them.
    fn place(&self, scene: &Scene) -> Option<String> {
        let setting = scene
            .setting
            .map(|setting| self.descriptions.setting(setting));
        let present = scene.present.as_ref().map(|present| {
            if present.is_empty() {
                return self.tool("script-nobody");
            }
            let names: Vec<String> = present
                .iter()
                .map(|id| self.descriptions.person(id))
                .collect();
            self.descriptions
                .fill("script-present", [("names", names.join(", ").into())])
        });
        let parts: Vec<String> = setting.into_iter().chain(present).collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }

    /// Returns everything that leads to a scene: the texts of choices, and the names of other scenes.
    fn comes_from(&self, id: &str) -> Vec<String> {
        let scenario = self.descriptions.scenario;
        let mut from = Vec::new();
        if scenario.start == id {
            from.push(self.tool("script-start"));
        }
        for (other, scene) in &scenario.scenes {
            match &scene.then {
                Then::Choose(choices) => {
                    let here = choices.iter().filter(|choice| choice.to == id);
                    from.extend(here.map(|choice| {
                        let number = self.descriptions.number(other).unwrap_or_default();
                        let words = self.descriptions.choice(&choice.id);
                        let values = [("words", words.into()), ("number", number.into())];
                        self.descriptions.fill("script-choice-in", values)
                    }));
                }
                then if then.targets().iter().any(|to| *to == id) => from.push(self.name(other)),
                _ => {}
            }
        }
        from
    }

    /// Writes the end of a scene without questions: links to the next scenes, or the remark that the meeting ends.
    fn continuation(&self, scene: &Scene) -> Markup {
        let leads = |id: &str| html! { p { (self.tool("script-leads-to")) ": " (self.to(id)) } };
        match &scene.then {
            Then::Goto(to) => leads(to),
            Then::Branch(branches) => html! {
                p { (self.tool("script-branch")) }
                ul {
                    @for branch in branches {
                        li {
                            @match branch {
                                Branch::If(when, _) => (self.if_("script-if", when)),
                                Branch::Otherwise(_) => (self.tool("script-otherwise")),
                            }
                            ": " (self.to(branch.to()))
                        }
                    }
                }
            },
            Then::End(_) => html! { p { (self.tool("review-ends")) } },
            Then::Choose(_) | Then::Note { .. } | Then::Appraise(_) => html! {},
        }
    }
}
