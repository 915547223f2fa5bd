//! The occurrences of a principle or a sign of control: in the attempt whose debrief is open, and in the meetings of
//! the course.

use std::collections::BTreeSet;

use crate::common_buttons::{principle_link, sign_link};
use crate::page::{Block, Tone};
use crate::pages::{attempt, debrief, meetings as meeting_blocks};
use crate::{Action, Button, ButtonKind, Icon, OpenPage, Simulator};
use samtalerum_core::debrief::{Debrief, SignResult};
use samtalerum_core::guidance::VerdictKind;
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::Session;

/// Returns the attempt whose debrief is open below the handbook, or `None` if no debrief is open.
fn reviewed(simulator: &Simulator) -> Option<(&Session, Debrief)> {
    let debrief = (simulator.open_page == OpenPage::Debrief).then(|| simulator.debrief())?;
    Some((simulator.session()?, debrief?))
}

/// Builds links to the verdicts on a principle in the attempt under review, or returns `None` if no debrief is open.
pub(super) fn principle_in_attempt(
    simulator: &Simulator,
    messages: &CourseText,
    id: &str,
) -> Option<Block> {
    let (session, judged) = reviewed(simulator)?;
    let compiled = session.compiled();
    let mut links = Vec::new();
    for (number, decision) in judged.decisions.iter().enumerate() {
        for verdict in decision.verdicts.iter().filter(|one| one.principle == id) {
            let at = debrief::decision_label(messages, compiled, number, &decision.scene);
            let target = principle_link(&debrief::decision_prefix(number), id);
            links.push(link(messages, &at, verdict_message(verdict.kind), target));
        }
    }
    for statement in judged.note.iter().filter(|one| one.principle == id) {
        let words = messages.scene(&compiled.scenario.id, &statement.statement);
        let at = messages.ui_with("in-the-note", [("statement", words.into())]);
        let kind = if statement.belongs == statement.included {
            VerdictKind::Follows
        } else {
            VerdictKind::Breaches
        };
        let target = principle_link(&debrief::statement_prefix(&statement.statement), id);
        links.push(link(messages, &at, verdict_message(kind), target));
    }
    Some(in_attempt(messages, links))
}

/// Builds links to the lines that showed a sign in the attempt under review, or returns `None` if no debrief is open.
pub(super) fn sign_in_attempt(
    simulator: &Simulator,
    messages: &CourseText,
    id: &str,
) -> Option<Block> {
    let (session, judged) = reviewed(simulator)?;
    let compiled = session.compiled();
    let heard = judged
        .signs
        .iter()
        .filter(|one| one.sign.as_deref() == Some(id));
    let links = heard.map(|sign: &SignResult| {
        let words = attempt::line_as_sentence(messages, compiled, &sign.line);
        let (_, standing) = debrief::sign_result(sign);
        let target = sign_link(&debrief::sign_prefix(&sign.line), id);
        link(messages, &words, standing, target)
    });
    Some(in_attempt(messages, links.collect()))
}

/// Builds the card of links to the attempt under review. Without links, the card says that there are none.
fn in_attempt(messages: &CourseText, links: Vec<Button>) -> Block {
    let mut blocks = vec![Block::heading(messages.ui("in-attempt-heading"))];
    if links.is_empty() {
        blocks.push(Block::toned(messages.ui("in-attempt-none"), Tone::Quiet));
    }
    // Each link is a sentence, so it has a row of its own.
    blocks.extend(links.into_iter().map(|link| Block::Buttons(vec![link])));
    Block::card("in-attempt", blocks)
}

/// Builds a link from a handbook entry back to the debrief. `target` is the id of the button in the debrief that opens
/// this entry. `at` names the decision, the statement or the line that the button belongs to. `standing` is the id of a
/// message that says what the trainee did there, e.g. that the principle was followed.
fn link(messages: &CourseText, at: &str, standing: &str, target: String) -> Button {
    let standing = messages.ui(standing);
    let label = messages.ui_with(
        "occurrence",
        [("place", at.into()), ("standing", standing.into())],
    );
    Button::new(format!("to:{target}"), label, Action::ShowInDebrief(target))
        .kind(ButtonKind::Link)
        .icon(Icon::ArrowRight)
}

/// Returns the id of the message that describes a verdict on what the trainee did.
fn verdict_message(kind: VerdictKind) -> &'static str {
    match kind {
        VerdictKind::Follows => "was-followed",
        VerdictKind::Partly => "was-partly",
        VerdictKind::Breaches => "was-breached",
    }
}

/// Builds the list of meetings that judge a principle, with buttons to play them. The meetings that mainly train this
/// principle come first. During a meeting the list is withheld, because it would give away the principles that the
/// meeting judges.
pub(super) fn meetings(simulator: &Simulator, messages: &CourseText, id: &str) -> Block {
    let mut blocks = vec![Block::heading(messages.ui("trained-heading"))];
    if simulator
        .session()
        .is_some_and(|session| !session.is_over())
    {
        blocks.push(Block::toned(messages.ui("trained-later"), Tone::Quiet));
        return Block::card("trained", blocks);
    }
    // Find the meetings that judge the principle, and put those that mainly train it first. A twin is never listed: its
    // meeting is listed instead, even if only the twin judges the principle.
    let course = &simulator.content.course;
    let all = || simulator.content.meetings.iter();
    let judges = all()
        .filter(|(_, one)| one.compiled.principles.iter().any(|other| other == id))
        .map(|(meeting, _)| course.meeting_of(meeting));
    let judges: BTreeSet<&str> = judges.collect();
    let judging = all()
        .filter(|(meeting, _)| judges.contains(meeting.as_str()))
        .map(|(_, meeting)| meeting);
    let trains = |scenario: &samtalerum_core::scenario::Scenario| {
        scenario.trains.iter().any(|one| one == id)
    };
    let (mut first, rest): (Vec<_>, Vec<_>) =
        judging.partition(|meeting| trains(&meeting.compiled.scenario));
    first.extend(rest);
    if first.is_empty() {
        blocks.push(Block::toned(messages.ui("trained-nowhere"), Tone::Quiet));
    }
    // Show for each meeting its title, a line about it, its results, and the buttons.
    for meeting in first {
        let scenario = &meeting.compiled.scenario;
        let progress = simulator.progress.meeting(&scenario.id);
        blocks.push(Block::subheading(messages.scene(&scenario.id, "title")));
        let about = [
            trains(scenario).then(|| messages.ui("trained-mainly")),
            Some(messages.level(scenario.level)),
            Some(messages.ui_with("minutes", [("minutes", scenario.minutes.into())])),
        ];
        let about: Vec<String> = about.into_iter().flatten().collect();
        blocks.push(Block::toned(about.join(" · "), Tone::Quiet));
        blocks.extend(meeting_blocks::results(messages, &progress));
        blocks.push(Block::Buttons(meeting_blocks::buttons(
            simulator,
            messages,
            &scenario.id,
            &progress,
        )));
    }
    Block::card("trained", blocks)
}
