//! The review page: a standalone HTML document that works offline. It shows what a trainee reads and asks for a verdict
//! on everything that is judged. It does not show the course's opinion: no verdict, principle, feedback, stake or sign.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::json;

use super::answers::Question;
use super::neutral::{by_acts, circumstance, sentence, variable};
use super::questions::{Asked, asked};
use crate::descriptions::Descriptions;
use samtalerum_core::hash::stable;
use samtalerum_core::language::ids;
use samtalerum_core::review::{Case, NOT_AN_ANSWER, REVIEW_FORMAT};
use samtalerum_core::scenario::{
    AppraisalCase, Branch, Choice, Condition, Effect, GAUGE_MAX, Id, Line, Scene, Statement, Then,
    Variable,
};
use samtalerum_html::{STYLE, following_system, with_languages};

/// The style sheet of the page, used in addition to the style sheet that all documents share.
const PAGE_STYLE: &str = include_str!("page.css");

/// The script of the page.
const SCRIPT: &str = include_str!("page.js");

/// The messages that the script shows. Each is a pair of the attribute's name, without `data-`, and the message's id.
const SAYS: [(&str, &str); 12] = [
    ("progress", "review-progress"),
    ("saved", "review-saved"),
    ("complete", "review-complete"),
    ("loaded", "review-loaded"),
    ("unreadable", "review-load-unreadable"),
    ("format", "review-load-format"),
    ("scenario", "review-load-scenario"),
    ("language", "review-load-language"),
    ("hash", "review-load-hash"),
    ("replace", "review-load-replace"),
    ("kept", "review-load-kept"),
    ("partly", "review-load-partly"),
];

/// Returns the review page of a scenario. `hash` is the hash of the texts that the reviewer reads.
pub fn page(descriptions: &Descriptions, hash: &str) -> String {
    let mut writer = Writer {
        descriptions,
        fields: 0,
    };
    let title = descriptions.title();
    let title = descriptions.fill("review-title", [("title", title.as_str().into())]);
    let language = descriptions.text.messages.tag();
    // The document has one script. It is allowed by a nonce, so that no other script can run.
    let nonce = format!(
        "{:016x}",
        stable(format!("{hash}{language}{SCRIPT}").as_bytes())
    );
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'"
    );
    let style = following_system(&[STYLE, PAGE_STYLE].concat());
    let document = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="robots" content="noindex";
                title { (title) }
                style nonce=(nonce) { (PreEscaped(style)) }
            }
            body {
                header { h1 { (title) } }
                noscript { p { (descriptions.tool("review-noscript")) } }
                form id="review" hidden data-format=(REVIEW_FORMAT) data-scenario=(descriptions.scenario.id)
                    data-hash=(hash) data-language=(language) autocomplete="off" {
                    main {
                        (writer.introduction())
                        (writer.reviewer())
                        (writer.before_the_meeting())
                        (writer.scenes())
                        (writer.counted_values())
                        section {
                            h2 id="all" { (descriptions.tool("review-all")) }
                            (writer.comment(&json!(["comments", "meeting"]), "all"))
                        }
                    }
                    footer { p .quiet { (descriptions.tool("review-footer")) } }
                    div .bar role="region" aria-label=(descriptions.tool("review-bar")) {
                        div {
                            p { span id="status" {} " " span id="message" role="status" {} }
                            button type="button" id="next" { (descriptions.tool("review-next")) }
                            button type="button" id="save" { (descriptions.tool("review-save")) }
                        }
                    }
                }
                (says(descriptions))
                script nonce=(nonce) { (PreEscaped(SCRIPT)) }
            }
        }
    };
    with_languages(document, descriptions.text.messages.foreign())
}

/// Writes the element whose attributes hold the messages of the script.
fn says(descriptions: &Descriptions) -> Markup {
    // `%1` and `%2` are placeholders that the script replaces by numbers.
    let numbers = [("answered", "%1".into()), ("all", "%2".into())];
    let mut element = String::from("<div id=\"says\" hidden");
    for (name, message) in SAYS {
        let text = descriptions.fill(message, numbers.clone());
        let text = html! { (text) }.into_string();
        element += &format!(" data-{name}=\"{text}\"");
    }
    PreEscaped(element + "></div>")
}

/// Writes the parts of the page.
struct Writer<'a> {
    descriptions: &'a Descriptions<'a>,
    /// Number of fields so far, from which unique ids are made.
    fields: usize,
}

impl Writer<'_> {
    fn tool(&self, id: &str) -> String {
        self.descriptions.tool(id)
    }

    /// Returns a new id for an element.
    fn id(&mut self) -> String {
        self.fields += 1;
        format!("f{}", self.fields)
    }

    /// Writes the purpose of the page, the use of the answers, and the field that loads a saved file.
    fn introduction(&self) -> Markup {
        let file = format!("{}.review.json", self.descriptions.scenario.id);
        let private = self
            .descriptions
            .fill("review-private", [("file", file.into())]);
        html! {
            section {
                h2 { (self.tool("review-about-heading")) }
                @for message in ["review-about", "review-how", "review-circumstances"] {
                    p { (self.tool(message)) }
                }
                p { strong { (private) } }
                div .field .load {
                    label for="file" { (self.tool("review-load")) }
                    input type="file" id="file" accept=".json,application/json";
                }
            }
        }
    }

    /// Writes the questions about the reviewer.
    fn reviewer(&self) -> Markup {
        html! {
            section {
                h2 { (self.tool("review-you")) }
                p { (self.tool("review-no-names")) }
                div .field {
                    label for="role" { (self.tool("review-role")) }
                    input type="text" id="role" maxlength="120" aria-describedby="role-hint"
                        data-path=(json!(["reviewer", "role"]));
                    p .quiet id="role-hint" { (self.tool("review-role-hint")) }
                }
                div .field {
                    label for="years" { (self.tool("review-years")) }
                    input type="number" id="years" min="0" max="80" step="1" inputmode="numeric"
                        data-path=(json!(["reviewer", "years"]));
                }
            }
        }
    }

    /// Writes the case file and the people.
    fn before_the_meeting(&self) -> Markup {
        let descriptions = self.descriptions;
        let long = |text: String| {
            html! { @for paragraph in text.split("\n\n") { p .long { (paragraph) } } }
        };
        html! {
            section {
                h2 { (self.tool("script-case-heading")) }
                h3 { (self.tool("script-occasion")) }
                (long(descriptions.own("occasion")))
                h3 { (self.tool("script-task")) }
                (long(descriptions.own("task")))
                @for id in &descriptions.scenario.case_file {
                    h3 {
                        (descriptions.own(id))
                        @if let Some(kind) = descriptions.paper(id) { " · " (kind) }
                    }
                    (long(descriptions.own_part(id, "text").unwrap_or_default()))
                }
            }
            section {
                h2 { (self.tool("script-cast-heading")) }
                dl {
                    @for (id, member) in &descriptions.scenario.cast {
                        dt { (descriptions.person(id)) ", " (descriptions.part(member)) }
                        dd { (descriptions.own_part(&ids::cast(id), "about").unwrap_or_default()) }
                    }
                }
            }
        }
    }

    /// Writes all scenes that a path reaches, in reading order.
    fn scenes(&mut self) -> Markup {
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

    /// Returns the number and name of a scene. Endings are not named: their names give away how the meeting went.
    fn name(&self, id: &str) -> String {
        let scene = self.descriptions.scenario.scenes.get(id);
        match (scene.map(|scene| &scene.then), self.descriptions.number(id)) {
            (Some(Then::End(_)), Some(number)) => {
                format!("{number} · {}", self.tool("review-end"))
            }
            (Some(Then::Appraise(_)), Some(number)) => {
                format!("{number} · {}", self.tool("review-appraisal-name"))
            }
            _ => self.descriptions.numbered(id),
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

    /// Returns a condition as a sentence.
    fn if_(&self, message: &str, when: &Condition) -> String {
        sentence(self.descriptions, message, when)
    }

    fn anchor(&self, scene: &str) -> String {
        format!(
            "scene-{}",
            self.descriptions.number(scene).unwrap_or_default()
        )
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

    /// Returns the texts of the choices and the names of the scenes that lead to a scene.
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

    /// Writes a link to a scene.
    fn to(&self, id: &str) -> Markup {
        html! { a href={ "#" (self.anchor(id)) } { (self.name(id)) } }
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

    /// Writes the choices of a decision. They are not in the author's order, because that could give the right choice
    /// away.
    fn decision(&mut self, choices: &[(&Choice, Vec<Case>)]) -> Markup {
        let mut choices: Vec<_> = choices.iter().collect();
        choices.sort_by_key(|(choice, _)| stable(choice.id.as_bytes()));
        let mut questions = Vec::new();
        for (choice, cases) in choices {
            let heading = self.id();
            let mut fields = Vec::new();
            for (number, case) in cases.iter().enumerate() {
                let path = json!(["decisions", choice.id, case.id]);
                let legend = if cases.len() == 1 {
                    self.tool("review-your-verdict")
                } else {
                    circumstance(self.descriptions, number, case.when)
                };
                fields.push(self.one(Question::Choice, &path, &legend, &heading));
            }
            let comment = self.comment(&json!(["comments", "decisions", choice.id]), &heading);
            questions.push(html! {
                div .question {
                    h4 id=(heading) { (self.descriptions.own(&choice.id)) }
                    @if let Some(when) = &choice.when {
                        p .quiet { (self.if_("script-choice-if", when)) }
                    }
                    p .quiet { (self.tool("script-leads-to")) ": " (self.to(&choice.to)) }
                    @for field in fields { (field) }
                    (comment)
                }
            });
        }
        html! {
            p { strong { (self.tool("review-decision")) } }
            @for question in questions { (question) }
        }
    }

    /// Writes an appraisal: the level, the basis, the step to take first, and the facts, for each case.
    fn appraisal(
        &mut self,
        scene: &Id,
        facts: &[Id],
        cases: &[(String, &AppraisalCase)],
    ) -> Markup {
        let mut facts: Vec<&Id> = facts.iter().collect();
        facts.sort_by_key(|id| stable(id.as_bytes()));
        let mut questions = Vec::new();
        for (number, (case_id, case)) in cases.iter().enumerate() {
            let heading = self.id();
            let path = |part: &str| json!(["appraisals", scene, case_id, part]);
            let level = self.tool("review-level-question");
            let level = self.one(Question::Level, &path("level"), &level, &heading);
            let basis_id = format!("f{}", self.fields + 1);
            let basis = self.tool("review-basis-question");
            let basis = self.one(Question::Basis, &path("basis"), &basis, &heading);
            let first_id = self.id();
            let grounds = self.facts(&facts, &path("facts"), &heading);
            let ladder = &self.descriptions.text.guidance.ladder;
            questions.push(html! {
                div .question {
                    h4 id=(heading) {
                        @if cases.len() == 1 { (self.tool("review-appraisal-here")) }
                        @else { (circumstance(self.descriptions, number, case.when.as_ref())) }
                    }
                    (level)
                    (basis)
                    div .field data-after=(basis_id) {
                        label for=(first_id) { (self.tool("review-first-question")) }
                        select id=(first_id) data-path=(path("first")) aria-describedby=(heading) {
                            option value="" { (self.tool("review-first-none")) }
                            @for step in ladder {
                                option value=(step) { (Question::First.text(self.descriptions, step)) }
                            }
                        }
                    }
                    (grounds)
                }
            });
        }
        let heading = self.id();
        let comment = self.comment(&json!(["comments", "appraisals", scene]), &heading);
        html! {
            p id=(heading) { strong { (self.tool("review-appraisal")) } }
            @for question in questions { (question) }
            (comment)
        }
    }

    /// Writes the checkboxes for the facts that support the answer of an appraisal.
    fn facts(&mut self, facts: &[&Id], path: &serde_json::Value, heading: &str) -> Markup {
        let field = self.id();
        let names = facts.iter().map(|id| id.as_str()).chain([NOT_AN_ANSWER]);
        let legend = format!("{field}-legend");
        html! {
            fieldset id=(field) data-path=(path) data-many aria-labelledby={ (heading) " " (legend) } {
                legend id=(legend) { (self.tool("review-facts-question")) }
                @for (number, name) in names.enumerate() {
                    div .option {
                        input type="checkbox" id={ (field) "-" (number) } name=(field) value=(name);
                        label for={ (field) "-" (number) } { (Question::Facts.text(self.descriptions, name)) }
                    }
                }
            }
        }
    }

    /// Writes the statements of a note.
    fn note(&mut self, statements: &[Statement]) -> Markup {
        let mut statements: Vec<&Statement> = statements.iter().collect();
        statements.sort_by_key(|statement| stable(statement.id.as_bytes()));
        let mut questions = Vec::new();
        for statement in statements {
            let heading = self.id();
            let legend = self.tool("review-your-answer");
            let path = json!(["statements", statement.id]);
            let field = self.one(Question::Statement, &path, &legend, &heading);
            let comment = self.comment(&json!(["comments", "statements", statement.id]), &heading);
            questions.push(html! {
                div .question {
                    h4 id=(heading) { (self.descriptions.own(&statement.id)) }
                    @if let Some(when) = &statement.when {
                        p .quiet { (self.if_("script-choice-if", when)) }
                    }
                    (field)
                    (comment)
                }
            });
        }
        html! {
            p { strong { (self.tool("review-note")) } }
            @for question in questions { (question) }
        }
    }

    /// Writes a question that takes one answer. Its accessible name consists of the element `heading` and the legend.
    fn one(
        &mut self,
        question: Question,
        path: &serde_json::Value,
        legend: &str,
        heading: &str,
    ) -> Markup {
        let field = self.id();
        let own = format!("{field}-legend");
        html! {
            fieldset id=(field) data-path=(path) aria-labelledby={ (heading) " " (own) } {
                legend id=(own) { (legend) }
                @for answer in question.answers() {
                    div .option {
                        input type="radio" id={ (field) "-" (answer) } name=(field) value=(answer);
                        label for={ (field) "-" (answer) } { (question.text(self.descriptions, answer)) }
                    }
                }
            }
        }
    }

    /// Writes the field for a comment on the item that the element `heading` names.
    fn comment(&mut self, path: &serde_json::Value, heading: &str) -> Markup {
        let field = self.id();
        html! {
            div .field {
                label for=(field) { (self.tool("review-comment")) }
                textarea id=(field) rows="1" maxlength="2000" aria-describedby=(heading) data-path=(path) {}
            }
        }
    }

    /// Writes each variable that a condition on the page names, with the acts that change it. The amounts are left out,
    /// because they give away the course's opinion of an act.
    fn counted_values(&self) -> Markup {
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
