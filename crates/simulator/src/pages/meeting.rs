//! The meeting: the room, what is said, what can be done, and in practice the feedback on a choice.

use super::{attempt, frame};
use crate::page::{
    Body, Feedback, MeetingView, Page, PageName, Person, Progress, Room, Tone, Verdict,
};
use crate::play::Play;
use crate::voice::{Buttons as _, Voice};
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::guidance::VerdictKind;
use samtalerum_core::meeting::{ChoiceIx, Event, LineIx, Mode, RoomState};

/// Whether the feedback on the last choice is to be shown first.
pub(super) fn feedback_is_due(play: &Play) -> bool {
    let practice = play.session.attempt().header.mode == Mode::Practice;
    practice && play.session.just_chose().is_some() && !play.feedback_left
}

pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let voice = simulator.voice();
    let feedback = feedback_is_due(play)
        .then(|| feedback(&voice, play))
        .flatten();
    let events = shown(play, feedback.is_some());
    let since = events
        .iter()
        .rposition(|event| matches!(event, Event::Choice(_) | Event::Submitted(_)));
    let moment = &events[since.map_or(0, |index| index + 1)..];
    let heard: Vec<LineIx> = moment.iter().filter_map(line_of).collect();
    let last = heard.len().saturating_sub(1);
    let lines: Vec<_> = heard
        .iter()
        .enumerate()
        .map(|(index, line)| attempt::utterance(&voice, play, *line, index != last))
        .collect();
    let (question, choices) = choices(&voice, play, feedback.is_some());
    let view = MeetingView {
        room: room(&voice, play, events),
        tools: tools(&voice, play, heard.last().copied()),
        feedback,
        question,
        choices,
        lines,
    };
    let announcements = announcements(&view);
    let (id, title) = attempt::title(&voice, play);
    let place = format!("{}:{}:{}", play.id(), events.len(), view.feedback.is_some());
    let mut page = frame(
        simulator,
        PageName::Meeting,
        place,
        title,
        Body::Meeting(Box::new(view)),
    );
    page.subtitle = Some(voice.scene(&id, "occasion"));
    page.progress = progress(simulator, &voice, play);
    page.announcements = announcements;
    page.toolbar = vec![
        voice.open(Overlay::CaseFile),
        voice.open(Overlay::Settings),
        voice.language_button(&simulator.language_tags()),
        voice.menu_button(),
    ];
    page
}

fn line_of(event: &Event) -> Option<LineIx> {
    match event {
        Event::Line(line) => Some(*line),
        _ => None,
    }
}

/// What has been shown; while feedback stands there, only what came before the choice.
fn shown(play: &Play, feedback: bool) -> &[Event] {
    let events = play.session.events();
    let choice = events
        .iter()
        .rposition(|event| matches!(event, Event::Choice(_)));
    match choice {
        Some(index) if feedback => &events[..index],
        _ => events,
    }
}

fn room(voice: &Voice, play: &Play, events: &[Event]) -> Room {
    let compiled = play.session.compiled();
    let scenario = &compiled.scenario;
    let state = RoomState::after(compiled, events);
    let person = |(id, mood): (&String, &samtalerum_core::scenario::Mood)| {
        let member = &scenario.cast[id];
        Person {
            id: id.clone(),
            name: voice.name(&scenario.id, id),
            role: voice.role(member.role),
            look: member.look.clone(),
            mood: *mood,
            speaking: state.speaking.as_ref() == Some(id),
        }
    };
    let people: Vec<Person> = state.present.iter().map(person).collect();
    let described = people.iter().map(|person| {
        let mood = voice.mood(person.mood);
        let values = [
            ("name", person.name.as_str().into()),
            ("role", person.role.as_str().into()),
            ("mood", mood.into()),
        ];
        voice.ui_with("person-described", values)
    });
    let described = described.collect::<Vec<_>>().join(" ");
    let setting = voice.ui(&format!("setting-{}", state.setting.name()));
    let description = format!("{setting} {described}").trim().to_owned();
    Room {
        setting: state.setting,
        people,
        description,
    }
}

fn tools(voice: &Voice, play: &Play, last: Option<LineIx>) -> Vec<Button> {
    let mut tools = Vec::new();
    if let Some(line) = last {
        let id = play.session.compiled().line(line).id();
        tools.push(
            attempt::mark_button(voice, id, play.session.is_marked(line)).key(Key::Letter('m')),
        );
    }
    tools.push(voice.open(Overlay::Transcript));
    tools.push(voice.open(Overlay::Handbook));
    tools.extend(attempt::step_back(voice, play));
    tools
}

fn choices(voice: &Voice, play: &Play, feedback: bool) -> (String, Vec<Button>) {
    let scenario = &play.session.compiled().scenario.id;
    let go_on = || {
        Button::new("continue", voice.ui("continue"), Action::Continue)
            .kind(ButtonKind::Primary)
            .icon(Icon::ArrowRight)
            .key(Key::Continue)
    };
    if feedback {
        return (voice.ui("feedback-heading"), vec![go_on()]);
    }
    let offered = play.shuffled();
    if offered.is_empty() {
        return (voice.ui("listen"), vec![go_on()]);
    }
    let choice = |(index, choice): (usize, &ChoiceIx)| {
        let id = play.session.compiled().choice_id(*choice);
        let label = voice.scene(scenario, id);
        let button = Button::answer("choice", id, label, Action::Choose(id.clone()))
            .kind(ButtonKind::Choice);
        match u8::try_from(index + 1) {
            Ok(digit @ 1..=9) => button.key(Key::Digit(digit)),
            _ => button,
        }
    };
    (
        voice.ui("what-do-you-do"),
        offered.iter().enumerate().map(choice).collect(),
    )
}

fn feedback(voice: &Voice, play: &Play) -> Option<Feedback> {
    let compiled = play.session.compiled();
    let decision = play.session.decisions().last()?;
    let id = compiled.choice_id(decision.choice);
    let (tone, heading) = standing(decision.verdicts.iter().map(|(_, kind)| *kind));
    let verdicts = decision.verdicts.iter().map(|(principle, kind)| {
        let principle = &compiled.principles[*principle];
        verdict(voice, "feedback", principle, *kind)
    });
    Some(Feedback {
        choice: voice.scene(&compiled.scenario.id, id),
        heading: voice.ui(heading),
        tone,
        text: voice.scene_part(&compiled.scenario.id, id, "feedback"),
        verdicts: verdicts.collect(),
    })
}

/// One verdict in words.
pub(super) fn verdict(voice: &Voice, place: &str, principle: &str, kind: VerdictKind) -> Verdict {
    let tone = match kind {
        VerdictKind::Follows => Tone::Good,
        VerdictKind::Partly => Tone::Mixed,
        VerdictKind::Breaches => Tone::Bad,
    };
    // In one short line; where the principle comes from stands in the handbook and the debrief.
    let certainty = voice
        .guidance
        .principles
        .get(principle)
        .map(|one| one.certainty);
    Verdict {
        tone,
        word: voice.verdict(kind),
        principle: voice.principle_button(place, principle),
        source: certainty.map_or_else(String::new, |one| voice.certainty_line(one)),
    }
}

/// How a choice stands in all: its worst verdict decides the tone, and a mixture says so.
pub(super) fn standing(verdicts: impl Iterator<Item = VerdictKind>) -> (Tone, &'static str) {
    let verdicts: Vec<VerdictKind> = verdicts.collect();
    let any = |kind| verdicts.contains(&kind);
    let (follows, partly) = (any(VerdictKind::Follows), any(VerdictKind::Partly));
    match any(VerdictKind::Breaches) {
        true if follows || partly => (Tone::Mixed, "standing-both"),
        true => (Tone::Bad, "standing-against"),
        false if partly => (Tone::Mixed, "standing-partly"),
        false if follows => (Tone::Good, "standing-with"),
        false => (Tone::Plain, "standing-neutral"),
    }
}

fn progress(simulator: &Simulator, voice: &Voice, play: &Play) -> Option<Progress> {
    let paths = simulator
        .paths
        .get(play.session.compiled(), &simulator.content);
    let left = paths
        .at(play.session.stop()?, play.session.state()?)?
        .longest as usize;
    let done = play.session.decisions().len();
    let total = done + left;
    let label = voice.ui_with("progress", [("done", done.into()), ("total", total.into())]);
    Some(Progress { done, total, label })
}

fn announcements(view: &MeetingView) -> Vec<String> {
    if let Some(feedback) = &view.feedback {
        return vec![format!("{}. {}", feedback.heading, feedback.text)];
    }
    let said = view.lines.last().map(|line| match &line.speaker {
        Some(speaker) => format!("{speaker}: {}", line.words),
        None => line.words.clone(),
    });
    said.into_iter().collect()
}
