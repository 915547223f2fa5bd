//! Tests of the saved report: it is complete in both languages, and refers to no other files or hosts.

use std::sync::Arc;

use samtalerum_core::debrief::{Debrief, DecisionResult};
use samtalerum_core::guidance::Grade;
use samtalerum_core::language::{GUIDANCE, INTERFACE, Messages, scenario_scope};
use samtalerum_core::meeting::{Act, Attempt, Mode, Session, Stop};
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::Simulator;

use super::support::{self, content, meetings};

/// Returns the report on the open attempt as HTML.
fn html(simulator: &Simulator) -> String {
    samtalerum_html::report(&simulator.report().unwrap())
}

/// Plays a meeting with mistakes and returns the attempt. At each decision, takes the choice at index `pick`, counted
/// from the beginning again if there are fewer choices. Puts every second statement into the note.
fn played(meeting: &str, pick: usize) -> Attempt {
    let compiled = support::built_in(meeting);
    let mut begun = support::attempt(meeting, Mode::Assessment);
    begun.header.content = content().meetings[meeting].hash.clone();
    let mut session = Session::replay(Arc::clone(&compiled), begun).0;
    support::read_on(&mut session);
    while !session.is_over() {
        let offered = session.offered();
        if matches!(session.stop(), Some(Stop::Appraise(_))) {
            support::appraise_truly(&mut session);
        } else if offered.is_empty() {
            let statements: Vec<String> = session
                .statements()
                .iter()
                .step_by(2)
                .map(|(statement, _)| compiled.statement_id(*statement).clone())
                .collect();
            for statement in statements {
                support::perform(&mut session, Act::Include(statement));
            }
            support::perform(&mut session, Act::Submit);
        } else {
            let choice = compiled.choice_id(offered[pick % offered.len()]).clone();
            support::perform(&mut session, Act::Choose(choice));
        }
        support::read_on(&mut session);
    }
    session.attempt().clone()
}

fn reviewing(attempt: &Attempt, language: &str) -> Simulator {
    let mut store = MemoryStore::new();
    store.create(attempt).unwrap();
    let mut simulator = Simulator::new(content(), Box::new(store), &[language.to_owned()]);
    simulator.review(&attempt.header.id);
    simulator
}

/// Escapes a text for HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Removes the elements that only mark a text as Danish.
fn without_languages(html: &str) -> String {
    let mut pieces = html.split("<span lang=\"da\">");
    let first = pieces.next().unwrap().to_owned();
    pieces.fold(first, |out, piece| out + &piece.replacen("</span>", "", 1))
}

struct Report<'a> {
    html: String,
    messages: Messages<'a>,
    scope: String,
}

impl Report<'_> {
    #[track_caller]
    fn says(&self, text: &str) {
        assert!(
            self.html.contains(&escaped(text)),
            "it does not say: {text}"
        );
    }

    #[track_caller]
    fn says_of_meeting(&self, id: &str, attribute: Option<&str>) {
        self.says(
            &self
                .messages
                .find(&self.scope, id, attribute, None)
                .unwrap(),
        );
    }

    /// Checks that the report has the feedback on a choice. A choice can have feedback for each grade, or one feedback
    /// for all grades.
    #[track_caller]
    fn says_feedback(&self, decision: &DecisionResult) {
        let own = match decision.grade {
            Grade::Right => "feedback-right",
            Grade::Partly => "feedback-partly",
            Grade::Breach => "feedback-breach",
            Grade::Nothing => "feedback",
        };
        let find = |name| {
            self.messages
                .find(&self.scope, &decision.choice, Some(name), None)
        };
        let text = find(own).or_else(|| find("feedback"));
        self.says(&text.expect("a choice has feedback"));
    }

    #[track_caller]
    fn says_of_rule(&self, principle: &str, attribute: Option<&str>) {
        let id = format!("principle-{principle}");
        self.says(&self.messages.find(GUIDANCE, &id, attribute, None).unwrap());
    }

    fn holds(&self, judged: &Debrief) {
        self.says(&format!("{} / 100", judged.percent.unwrap()));
        for decision in &judged.decisions {
            self.says_of_meeting(&format!("scene-{}", decision.scene), None);
            self.says_of_meeting(&decision.choice, None);
            self.says_feedback(decision);
            for verdict in &decision.verdicts {
                let rule = &content().guidance.principles[&verdict.principle].rule;
                let number = self.messages.text_with(
                    INTERFACE,
                    "rule-number",
                    [("rule", rule.as_str().into())],
                );
                let name = self
                    .messages
                    .text(GUIDANCE, &format!("principle-{}", verdict.principle));
                self.says(&format!("{name} ({number})"));
                self.says_of_rule(&verdict.principle, Some("rule"));
                self.says_of_rule(&verdict.principle, Some("source"));
            }
        }
        for (scene, choice) in &judged.best_path.decisions {
            self.says_of_meeting(&format!("scene-{scene}"), None);
            self.says_of_meeting(choice, None);
        }
        for point in &judged.turning_points {
            point
                .better
                .iter()
                .for_each(|better| self.says_of_meeting(better, None));
        }
        for sign in &judged.signs {
            self.says_of_meeting(&sign.line, None);
        }
        for statement in &judged.note {
            self.says_of_meeting(&statement.statement, None);
            self.says_of_meeting(&statement.statement, Some("feedback"));
            self.says_of_rule(&statement.principle, None);
        }
    }
}

#[test]
fn it_holds_everything_in_both_languages() {
    for meeting in meetings() {
        for (language, pick) in [("da", 0), ("en", 1), ("da", 2)] {
            let simulator = reviewing(&played(&meeting, pick), language);
            let content = content();
            let report = Report {
                html: without_languages(&html(&simulator)),
                messages: content.languages.messages(&language.parse().unwrap()),
                scope: scenario_scope(&meeting),
            };
            assert!(report.html.contains(&format!("<html lang=\"{language}\">")));
            let judged = simulator.debrief().unwrap();
            assert!(judged.finished && !judged.decisions.is_empty());
            report.holds(&judged);
            assert!(!report.html.contains('⟨'), "a message is missing");
        }
    }
}

/// The report's advice for tomorrow is the feedback on the act that cost this trainee the most.
#[test]
fn it_quotes_the_feedback_on_the_worst_act() {
    let meeting = meetings()[1].clone();
    let simulator = reviewing(&played(&meeting, 1), "da");
    let judged = simulator.debrief().unwrap();
    let content = content();
    let messages = content.languages.messages(&"da".parse().unwrap());
    let turning = &judged.turning_points[0];
    let critical = judged.note.iter().find(|one| one.critical);
    let critical = critical.filter(|_| !turning.critical);
    let worst = critical.map_or(&turning.choice, |statement| &statement.statement);
    let feedback = messages.find(&scenario_scope(&meeting), worst, Some("feedback"), None);
    let heading = format!("{}</h2>", messages.text(INTERFACE, "tomorrow-heading"));
    let html = html(&simulator);
    let card = html.split(&heading).nth(1).unwrap();
    let card = card.split("</section>").next().unwrap();
    assert!(card.contains(&escaped(&feedback.unwrap())));
}

/// The first screen of the report comes before the parts that are folded away. On paper, all parts are printed.
#[test]
fn it_folds_the_details() {
    let html = html(&reviewing(&played(&meetings()[0], 1), "en"));
    let first = html.find("<details>").unwrap();
    assert!(html.find("<nav class=\"contents\"").unwrap() < first);
    assert!(html.matches("<details>").count() >= 5);
    assert!(html.find("<h2>").unwrap() < first);
    assert!(html.contains("details::details-content"));
}

#[test]
fn its_headings_are_in_order_and_its_tables_have_headers() {
    for language in ["da", "en"] {
        let html = html(&reviewing(&played(&meetings()[2], 1), language));
        let levels: Vec<u32> = html
            .match_indices("<h")
            .filter_map(|(at, _)| html[at + 2..].chars().next()?.to_digit(10))
            .collect();
        assert_eq!(levels[0], 1);
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "h{} after h{}", pair[1], pair[0]);
        }
        let (rows, headers) = (
            html.matches("<tr").count(),
            html.matches("<th scope=").count(),
        );
        assert!(
            rows > 0 && headers >= rows,
            "{rows} rows, {headers} headers"
        );
    }
}

#[test]
fn it_asks_for_nothing_from_elsewhere() {
    let html = html(&reviewing(&played(&meetings()[1], 0), "da"));
    assert!(html.contains("default-src 'none'"));
    for asks in [
        "src=", "url(", "@import", "<script", "<link", "<iframe", "<object",
    ] {
        assert!(!html.contains(asks), "{asks}");
    }
    assert_eq!(
        html.matches("href=").count(),
        html.matches("href=\"#").count()
    );
}

/// In a saved report, the contents are links to its parts. On paper, links lead nowhere, so the contents are not
/// printed.
#[test]
fn its_contents_lead_to_its_parts() {
    for language in ["da", "en"] {
        let html = html(&reviewing(&played(&meetings()[0], 1), language));
        let list = html.split("<nav class=\"contents\"").nth(1).unwrap();
        let list = list.split("</nav>").next().unwrap();
        let targets: Vec<&str> = list.split("href=\"#").skip(1).collect();
        assert!(targets.len() >= 5, "{list}");
        for target in targets {
            let target = target.split('"').next().unwrap();
            let id = format!(" id=\"{target}\"");
            assert_eq!(html.matches(&id).count(), 1, "{target}");
        }
        assert!(html.contains(".contents { display: none; }"));
    }
}

/// The print style writes the title and a number on each sheet, and leaves a margin. A section that contains other
/// sections may be split between sheets.
#[test]
fn it_is_made_for_paper() {
    let html = html(&reviewing(&played(&meetings()[0], 1), "da"));
    assert!(html.contains("@bottom-left { content: \"Gennemgang\\20 \\b7 "));
    let print = html.split("@media print").last().unwrap();
    for rule in [
        "@page { margin:",
        "counter(page)",
        "section { break-inside: auto; }",
    ] {
        assert!(print.contains(rule), "{rule}");
    }
}
