//! The debrief: first the result and its reason, then the areas, the turning points and the path taken, and then every
//! decision, sign and statement.

mod details;
mod losses;
mod paths;

use super::{attempt, frame, meeting};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Meter, Page, PageName, Tone};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::debrief::{Debrief, SignResult};
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::CompiledScenario;

/// Results of areas below this percentage are highlighted.
const LOW: u8 = 50;

/// Builds the debrief page, with buttons that open the handbook or start the meeting again.
pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    build(simulator, play, Medium::Screen)
}

/// Builds the debrief for a report. It contains the rules in full, because the reader of a report has no handbook at
/// hand.
pub(super) fn for_report(simulator: &Simulator, play: &Play) -> Page {
    build(simulator, play, Medium::Paper)
}

/// The medium that a debrief is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Medium {
    /// A page with buttons.
    Screen,
    /// A report, with the rules in full.
    Paper,
}

/// Builds the debrief for a medium.
fn build(simulator: &Simulator, play: &Play, medium: Medium) -> Page {
    let messages = simulator.messages();
    let compiled = play.session.compiled();
    let paths = simulator.paths.get(compiled, &simulator.content);
    let debrief = Debrief::new(&play.session, &paths, &simulator.content.guidance);
    let writer = Writer {
        messages: &messages,
        compiled,
        debrief: &debrief,
        simulator,
        medium,
    };
    let aside = vec![writer.result(), writer.areas(), writer.buttons()];
    let mut main = Vec::new();
    main.extend(writer.critical());
    main.push(writer.turning_points());
    main.extend(writer.advice());
    main.push(writer.paths());
    main.push(writer.decisions());
    main.extend(writer.signs());
    main.extend(writer.note());
    main.push(writer.principles());
    let (_, title) = attempt::title(&messages, play);
    let place = format!("{}:debrief", play.id());
    let title = messages.ui_with("debrief-title", [("title", title.into())]);
    let mut page = frame(
        simulator,
        PageName::Debrief,
        place,
        title,
        Body::Columns { aside, main },
    );
    page.focus.clone_from(&simulator.focus);
    page.toolbar = vec![
        messages.open(Overlay::Transcript),
        messages.open(Overlay::Handbook),
        messages.open(Overlay::Settings),
        messages.language_button(&simulator.language_tags()),
        messages.menu_button().key(Key::Escape),
    ];
    page
}

/// Returns the label of a decision: its number, and the moment of the meeting in words.
pub(super) fn decision_label(
    messages: &CourseText,
    compiled: &CompiledScenario,
    decision: usize,
    scene: &str,
) -> String {
    let moment = attempt::moment(messages, compiled, scene);
    messages.ui_with(
        "decision-label",
        [("number", (decision + 1).into()), ("moment", moment.into())],
    )
}

/// Returns the tone of a result for a sign, and the id of the message that describes this result.
pub(super) fn sign_result(sign: &SignResult) -> (Tone, &'static str) {
    match (sign.real, sign.marked) {
        (true, true) => (Tone::Good, "sign-hit"),
        (true, false) => (Tone::Bad, "sign-missed"),
        (false, true) => (Tone::Bad, "sign-imagined"),
        (false, false) => (Tone::Good, "sign-let-be"),
    }
}

/// Returns the id prefix of the buttons that belong to a decision. Decisions are counted from 0.
pub(super) fn decision_prefix(decision: usize) -> String {
    format!("decision:{decision}")
}

/// Returns the id prefix of the buttons that belong to a statement.
pub(super) fn statement_prefix(statement: &str) -> String {
    format!("note:{statement}")
}

/// Returns the id prefix of the buttons that belong to a line that shows a sign, or seems to show one.
pub(super) fn sign_prefix(line: &str) -> String {
    format!("sign:{line}")
}

/// The builder of a debrief's parts.
struct Writer<'a> {
    messages: &'a CourseText<'a>,
    compiled: &'a CompiledScenario,
    debrief: &'a Debrief,
    simulator: &'a Simulator,
    medium: Medium,
}

impl Writer<'_> {
    /// Returns a message of the scenario.
    fn scene(&self, id: &str) -> String {
        self.messages.scene(&self.compiled.scenario.id, id)
    }

    /// Returns an attribute of a message of the scenario.
    fn part(&self, id: &str, attribute: &str) -> String {
        self.messages
            .scene_part(&self.compiled.scenario.id, id, attribute)
    }

    /// Builds the result with its reason.
    fn result(&self) -> Block {
        let debrief = self.debrief;
        let (heading, text) = if debrief.passed {
            ("passed", "passed-why")
        } else if !debrief.finished {
            ("not-passed", "not-passed-unfinished")
        } else if !debrief.critical.is_empty() {
            ("not-passed", "not-passed-critical")
        } else {
            ("not-passed", "not-passed-points")
        };
        let values = [
            ("percent", debrief.percent.unwrap_or_default().into()),
            ("mark", debrief.pass_mark.into()),
        ];
        Block::Result {
            percent: debrief.percent,
            heading: self.messages.ui(heading),
            text: self.messages.ui_with(text, values),
            passed: debrief.passed,
        }
    }

    /// Builds the card with the results per area, then the results for signs and for the case note.
    fn areas(&self) -> Block {
        let debrief = self.debrief;
        let mut meters: Vec<Meter> = debrief
            .areas
            .iter()
            .map(|result| Meter {
                label: self.messages.area(result.area),
                percent: result.percent,
                value: result.percent.map_or_else(
                    || self.messages.ui("not-judged"),
                    |percent| percent.to_string(),
                ),
                low: result.percent.is_some_and(|percent| percent < LOW),
            })
            .collect();
        let (seen, signs) = debrief.signs_seen();
        meters.push(self.share("signs-meter", seen, signs));
        let (right, statements) = debrief.note_right();
        meters.push(self.share("note-meter", right, statements));
        let values = [
            ("missed", (signs - seen).into()),
            ("imagined", debrief.signs_imagined().into()),
        ];
        Block::card(
            "areas",
            vec![
                Block::heading(self.messages.ui("areas-heading")),
                Block::Meters(meters),
                Block::toned(self.messages.ui_with("signs-summary", values), Tone::Quiet),
                Block::toned(self.messages.ui("scale-about"), Tone::Quiet),
            ],
        )
    }

    /// Builds a meter that shows a number as a share of a whole, or "not judged" if the whole is 0.
    fn share(&self, label: &str, part: usize, whole: usize) -> Meter {
        // At most 100, since a part is at most the whole.
        let percent = (whole > 0).then(|| (part * 100 / whole) as u8);
        let values = [("part", part.into()), ("whole", whole.into())];
        Meter {
            label: self.messages.ui(label),
            percent,
            value: if whole > 0 {
                self.messages.ui_with("part-of", values)
            } else {
                self.messages.ui("not-judged")
            },
            low: percent.is_some_and(|percent| percent < LOW),
        }
    }

    /// Builds the buttons that try again, save the report and return to the menu.
    fn buttons(&self) -> Block {
        let again = Action::Start(self.debrief.scenario.clone());
        Block::Buttons(vec![
            Button::new("again", self.messages.ui("try-again"), again)
                .kind(ButtonKind::Primary)
                .icon(Icon::Return),
            Button::new(
                "report",
                self.messages.ui("save-report"),
                Action::SaveReport,
            )
            .icon(Icon::Document)
            .key(Key::Character('g')),
            Button::new("back-to-menu", self.messages.ui("to-menu"), Action::Menu).icon(Icon::Menu),
        ])
    }

    /// Returns the label of a decision.
    fn label(&self, decision: usize, scene: &str) -> String {
        decision_label(self.messages, self.compiled, decision, scene)
    }

    /// Returns the name of a principle and the number of its rule.
    fn with_rule_number(&self, principle: &str) -> String {
        let rule = self.simulator.content.guidance.principles.get(principle);
        let number = rule.map_or("", |rule| rule.rule.as_str());
        let number = self
            .messages
            .ui_with("rule-number", [("rule", number.into())]);
        format!("{} ({number})", self.messages.principle(principle))
    }

    /// Builds a line with the name of a principle, the number of its rule, and its source with its certainty.
    fn rule(&self, principle: &str) -> Block {
        let text = format!(
            "{} · {}",
            self.with_rule_number(principle),
            self.messages.source(principle)
        );
        Block::toned(text, Tone::Quiet)
    }

    /// Builds the button that opens a new attempt that begins at a decision. The button's id begins with `prefix`.
    fn try_from(&self, prefix: &str, decision: usize) -> Button {
        Button::new(
            format!("{prefix}:try:{decision}"),
            self.messages.ui("try-from-here"),
            Action::TryFrom(decision),
        )
        .icon(Icon::Return)
    }
}
