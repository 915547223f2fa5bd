//! The debrief. Its first screen says how the meeting ended and why, whether it was passed, how the appraisals compare
//! with the true answers, where the turning points were, one thing to do tomorrow, and which acts were wholly right.
//! Everything else is folded away below. A list of contents leads to the parts.

mod appraisals;
mod areas;
mod code;
mod contents;
mod details;
mod losses;
mod outcome;
mod paths;
mod reflection;
mod strengths;

use super::{attempt, frame, meeting, meetings, platform};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Page, PageName, Tone};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::debrief::{Debrief, DecisionResult, SignResult};
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::{AttemptKind, CompiledScenario};

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
        kind: play.session.attempt().header.kind(),
    };
    let mut aside = vec![writer.result()];
    aside.extend(writer.ended());
    aside.extend(writer.kind());
    aside.push(writer.buttons());
    let mut main = Vec::new();
    main.extend(writer.critical());
    main.extend(writer.appraisals());
    main.push(writer.turning_points());
    main.extend(writer.tomorrow());
    main.extend(writer.carried());
    // If there is no percentage, not every path was explored, so the best path is not known.
    if debrief.percent.is_some() {
        main.push(writer.paths());
    }
    main.push(writer.counting());
    main.push(writer.decisions());
    main.extend(writer.established());
    main.extend(writer.signs());
    main.extend(writer.note());
    main.push(writer.principles());
    main.extend(writer.reflection(play.reflection.as_ref()));
    main.extend(writer.code(&play.session));
    aside.extend(writer.areas());
    aside.push(writer.contents(&main));
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
    // The date and the mode identify the attempt, also on a printed page.
    page.subtitle = simulator.played(play);
    page.focus.clone_from(&simulator.focus);
    page.announcements.push(writer.result_in_words());
    page.toolbar = vec![
        messages.open(Overlay::Transcript),
        messages.open(Overlay::Handbook),
        messages.open(Overlay::Settings),
        messages.language_button(&simulator.language_tags()),
        messages.menu_button().key(Key::Escape),
    ];
    page.toolbar.extend(platform::leave(simulator, &messages));
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

/// Returns the tone of the result for a line, and the id of the message with the result, e.g. that a sign was missed.
pub(super) fn sign_result(sign: &SignResult) -> (Tone, &'static str) {
    match (sign.real, sign.marked) {
        (true, true) => (Tone::Good, "sign-hit"),
        (true, false) => (Tone::Bad, "sign-missed"),
        (false, true) => (Tone::Bad, "sign-imagined"),
        (false, false) => (Tone::Good, "sign-let-be"),
    }
}

/// Returns the name of the folded part that contains the button with this id, or `None` if no folded part contains it.
pub(crate) fn fold_of(button: &str) -> Option<&'static str> {
    let (prefix, _) = button.split_once(':')?;
    match prefix {
        "decision" => Some("decisions"),
        "note" => Some("note"),
        "sign" => Some("signs"),
        _ => None,
    }
}

/// The prefix of the ids of folded parts. The name of the part follows it.
const FOLD_PREFIX: &str = "fold";

/// Returns the name of the folded part with this id, or `None` if the id is not that of a folded part.
pub(crate) fn folded_part(id: &str) -> Option<&str> {
    let (prefix, name) = id.split_once(':')?;
    (prefix == FOLD_PREFIX).then_some(name)
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

/// Builds the parts of a debrief. The functions are in the modules of the parts.
struct Writer<'a> {
    messages: &'a CourseText<'a>,
    compiled: &'a CompiledScenario,
    debrief: &'a Debrief,
    simulator: &'a Simulator,
    medium: Medium,
    kind: AttemptKind,
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

    /// Returns the feedback on a decision, with the facts that its judgement depends on.
    fn feedback(&self, decision: &DecisionResult) -> String {
        let scenario = &self.compiled.scenario.id;
        let choice = attempt::Judged {
            id: &decision.choice,
            grade: decision.grade,
            established: &decision.established,
            not_yet: &decision.not_yet,
        };
        attempt::feedback(self.messages, scenario, &choice)
    }

    /// Builds a part of the debrief that is folded under its heading. In a report it is unfolded.
    fn fold(&self, name: &str, heading: &str, blocks: Vec<Block>) -> Block {
        let is_open = self.simulator.unfolded.contains(name);
        let fold = Action::ToggleFold(name.to_owned());
        let button = Button::answer(FOLD_PREFIX, name, self.messages.ui(heading), fold);
        Block::Fold {
            button: button.kind(ButtonKind::Fold(is_open)),
            blocks: if is_open || self.medium == Medium::Paper {
                blocks
            } else {
                Vec::new()
            },
        }
    }

    /// Builds the buttons that try again, save the report and return to the menu.
    fn buttons(&self) -> Block {
        let meeting = self
            .simulator
            .content
            .course
            .meeting_of(&self.debrief.scenario);
        let again = Action::Start(meeting.to_owned());
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

    /// Builds a line with the name of a principle, the number of its rule, its source, its kind of rule and its
    /// certainty.
    fn rule(&self, principle: &str) -> Block {
        let text = format!(
            "{} · {}",
            self.with_rule_number(principle),
            self.messages.source(principle)
        );
        Block::toned(text, Tone::Quiet)
    }

    /// Builds the line about the rule of a principle for a report, whose reader has no handbook at hand. Returns `None`
    /// for the screen.
    fn rule_on_paper(&self, principle: &str) -> Option<Block> {
        (self.medium == Medium::Paper).then(|| self.rule(principle))
    }

    /// Builds the button that opens a new attempt that begins at a decision. The button's id begins with `prefix`.
    fn try_from(&self, prefix: &str, decision: usize) -> Button {
        let scene = self.debrief.decisions.get(decision).map(|one| &one.scene);
        let about = scene.map(|scene| self.label(decision, scene));
        Button::new(
            format!("{prefix}:try:{decision}"),
            self.messages.ui("try-from-here"),
            Action::TryFrom(decision),
        )
        .about(about.unwrap_or_default())
        .icon(Icon::Return)
    }
}
