//! Where a principle or a sign is met: in the attempt whose debrief is open, and in the meetings of the course.

use crate::page::{Block, Tone};
use crate::pages::{attempt, debrief, meetings as ways_in};
use crate::voice::{Voice, principle_link, sign_link};
use crate::{Action, Button, ButtonKind, Icon, Place, Simulator};
use samtalerum_core::debrief::{Debrief, SignResult};
use samtalerum_core::guidance::VerdictKind;
use samtalerum_core::meeting::Session;

/// The attempt whose debrief lies below the handbook.
fn reviewed(simulator: &Simulator) -> Option<(&Session, Debrief)> {
    let debrief = (simulator.place == Place::Debrief).then(|| simulator.debrief())?;
    Some((simulator.session()?, debrief?))
}

/// Where a principle was followed or breached in the attempt under review, each with the way there.
pub(super) fn principle_in_attempt(
    simulator: &Simulator,
    voice: &Voice,
    id: &str,
) -> Option<Block> {
    let (session, judged) = reviewed(simulator)?;
    let compiled = session.compiled();
    let mut ways = Vec::new();
    for (number, decision) in judged.decisions.iter().enumerate() {
        for verdict in decision.verdicts.iter().filter(|one| one.principle == id) {
            let at = debrief::decision_label(voice, compiled, number, &decision.scene);
            let target = principle_link(&debrief::decision_place(number), id);
            ways.push(way(voice, &at, done(verdict.kind), target));
        }
    }
    for statement in judged.note.iter().filter(|one| one.principle == id) {
        let words = voice.scene(&compiled.scenario.id, &statement.statement);
        let at = voice.ui_with("in-the-note", [("statement", words.into())]);
        let kind = if statement.belongs == statement.included {
            VerdictKind::Follows
        } else {
            VerdictKind::Breaches
        };
        let target = principle_link(&debrief::statement_place(&statement.statement), id);
        ways.push(way(voice, &at, done(kind), target));
    }
    Some(in_attempt(voice, ways))
}

/// Where a sign was heard in the attempt under review, each with the way there.
pub(super) fn sign_in_attempt(simulator: &Simulator, voice: &Voice, id: &str) -> Option<Block> {
    let (session, judged) = reviewed(simulator)?;
    let compiled = session.compiled();
    let heard = judged
        .signs
        .iter()
        .filter(|one| one.sign.as_deref() == Some(id));
    let ways = heard.map(|sign: &SignResult| {
        let words = attempt::heard(voice, compiled, &sign.line);
        let (_, standing) = debrief::sign_standing(sign);
        let target = sign_link(&debrief::sign_place(&sign.line), id);
        way(voice, &words, standing, target)
    });
    Some(in_attempt(voice, ways.collect()))
}

fn in_attempt(voice: &Voice, ways: Vec<Button>) -> Block {
    let mut blocks = vec![Block::heading(voice.ui("in-attempt-heading"))];
    if ways.is_empty() {
        blocks.push(Block::toned(voice.ui("in-attempt-none"), Tone::Quiet));
    }
    // One below the other: each is a sentence of its own.
    blocks.extend(ways.into_iter().map(|way| Block::Buttons(vec![way])));
    Block::card("in-attempt", blocks)
}

/// A link to the very button of the debrief that leads back here.
fn way(voice: &Voice, at: &str, standing: &str, target: String) -> Button {
    let standing = voice.ui(standing);
    let label = voice.ui_with(
        "occurrence",
        [("place", at.into()), ("standing", standing.into())],
    );
    Button::new(format!("to:{target}"), label, Action::ShowInDebrief(target))
        .kind(ButtonKind::Link)
        .icon(Icon::ArrowRight)
}

fn done(kind: VerdictKind) -> &'static str {
    match kind {
        VerdictKind::Follows => "was-followed",
        VerdictKind::Partly => "was-partly",
        VerdictKind::Breaches => "was-breached",
    }
}

/// The meetings that judge a principle, those first whose main subject it is, and the ways into each. While a meeting
/// is under way it is not told what it is judged by.
pub(super) fn meetings(simulator: &Simulator, voice: &Voice, id: &str) -> Block {
    let mut blocks = vec![Block::heading(voice.ui("trained-heading"))];
    if simulator
        .session()
        .is_some_and(|session| !session.is_over())
    {
        blocks.push(Block::toned(voice.ui("trained-later"), Tone::Quiet));
        return Block::card("trained", blocks);
    }
    let judging = simulator.content.meetings.values();
    let judging = judging.filter(|one| one.compiled.principles.iter().any(|other| other == id));
    let trains = |scenario: &samtalerum_core::scenario::Scenario| {
        scenario.trains.iter().any(|one| one == id)
    };
    let (mut first, rest): (Vec<_>, Vec<_>) =
        judging.partition(|meeting| trains(&meeting.compiled.scenario));
    first.extend(rest);
    if first.is_empty() {
        blocks.push(Block::toned(voice.ui("trained-nowhere"), Tone::Quiet));
    }
    for meeting in first {
        let scenario = &meeting.compiled.scenario;
        let progress = simulator.progress.meeting(&scenario.id);
        blocks.push(Block::subheading(voice.scene(&scenario.id, "title")));
        let about = [
            trains(scenario).then(|| voice.ui("trained-mainly")),
            Some(voice.level(scenario.level)),
            Some(voice.ui_with("minutes", [("minutes", scenario.minutes.into())])),
        ];
        let about: Vec<String> = about.into_iter().flatten().collect();
        blocks.push(Block::toned(about.join(" · "), Tone::Quiet));
        blocks.extend(ways_in::result(voice, &progress));
        blocks.push(Block::Buttons(ways_in::buttons(
            simulator,
            voice,
            &scenario.id,
            &progress,
        )));
    }
    Block::card("trained", blocks)
}
