//! The page of the meeting: the room, the lines, the choices, and in practice mode the feedback on a choice.

use super::{attempt, expressions, frame};
use crate::common_buttons::Buttons as _;
use crate::page::{
    Body, Feedback, MeetingView, Page, PageName, Person, Progress, RoomView, Tone, Utterance,
    Verdict,
};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::guidance::{Grade, VerdictKind};
use samtalerum_core::language::{CourseText, ids};
use samtalerum_core::meeting::{ChoiceIx, Event, LineIx, RoomState};
use samtalerum_core::scenario::Id;

/// Builds the page of the meeting.
pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let messages = simulator.messages();
    let feedback = play
        .feedback_is_due()
        .then(|| feedback(&messages, play))
        .flatten();
    let events = shown_events(play, feedback.is_some());
    // Show the lines since the last decision. The mark button of the last line is among the tools; the other lines have
    // their mark buttons beside them.
    let moment = attempt::since_last_step(events);
    let heard: Vec<LineIx> = moment.iter().filter_map(line_of).collect();
    let last = heard.len().saturating_sub(1);
    let mut lines: Vec<_> = heard
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let before = index.checked_sub(1).map(|before| heard[before]);
            Utterance {
                continues: attempt::continues(play.session.compiled(), before, *line),
                ..attempt::utterance(&messages, play, *line, index != last)
            }
        })
        .collect();
    let mut spoken = lines.iter_mut().rev();
    if let Some(line) = spoken.find(|line| line.speaker.is_some()) {
        line.continues = false;
    }
    let earlier = (1..lines.len())
        .map(|count| messages.ui_with("earlier-lines", [("count", count.into())]))
        .collect();
    let (question, choices) = question_and_choices(&messages, play, feedback.is_some());
    let view = MeetingView {
        room: room(&messages, play, events),
        tools: tools(&messages, play, heard.last().copied()),
        feedback,
        question,
        choices,
        lines,
        earlier,
    };
    // The view of the meeting is complete; build the rest of the page around it.
    let mut announcements = announcements(&messages, &view);
    if view.feedback.is_none() {
        announcements.extend(expressions::news(&messages, play, events, &view.room));
    }
    let (id, title) = attempt::title(&messages, play);
    let place = format!("{}:{}:{}", play.id(), events.len(), view.feedback.is_some());
    let mut page = frame(
        simulator,
        PageName::Meeting,
        place,
        title,
        Body::Meeting(Box::new(view)),
    );
    page.subtitle = Some(messages.scene(&id, "occasion"));
    page.progress = progress(simulator, &messages, play);
    page.announcements = announcements;
    page.toolbar = vec![
        messages.open(Overlay::CaseFile),
        messages.open(Overlay::Settings),
        messages.language_button(&simulator.language_tags()),
        messages.menu_button(),
    ];
    page
}

/// Returns the line that an event shows, or `None` if it shows none.
fn line_of(event: &Event) -> Option<LineIx> {
    match event {
        Event::Line(line) => Some(*line),
        _ => None,
    }
}

/// Returns the events to show. While the feedback on the last choice is shown, these are the events before that choice;
/// otherwise, all events.
fn shown_events(play: &Play, feedback: bool) -> &[Event] {
    let events = play.session.events();
    let choice = events
        .iter()
        .rposition(|event| matches!(event, Event::Choice(_)));
    match choice {
        Some(index) if feedback => &events[..index],
        _ => events,
    }
}

/// Builds the view of the room after these events: the setting, the people, and a description in words.
pub(super) fn room(messages: &CourseText, play: &Play, events: &[Event]) -> RoomView {
    let compiled = play.session.compiled();
    let scenario = &compiled.scenario;
    let state = RoomState::after(compiled, events);
    let person = |(id, mood): (&String, &samtalerum_core::scenario::Mood)| {
        // Everybody in `state.present` is in the cast, so this index cannot fail.
        let member = &scenario.cast[id];
        let medium = attempt::medium(member, state.setting);
        Person {
            id: id.clone(),
            name: messages.name(&scenario.id, id),
            role: messages.role(member.role),
            medium,
            portrait: attempt::seen(member, medium, *mood),
            speaking: state.speaking.as_ref() == Some(id),
        }
    };
    let people: Vec<Person> = state.present.iter().map(person).collect();
    let described = people
        .iter()
        .map(|person| expressions::described(messages, person));
    let described = described.collect::<Vec<_>>().join(" ");
    let setting = messages.ui(&ids::setting(state.setting));
    let description = format!("{setting} {described}").trim().to_owned();
    RoomView {
        setting: state.setting,
        people,
        description,
    }
}

/// Builds the buttons below the lines. The mark button among them marks the line `last`.
fn tools(messages: &CourseText, play: &Play, last: Option<LineIx>) -> Vec<Button> {
    let mut tools = Vec::new();
    if let Some(line) = last {
        let marked = play.session.is_marked(line);
        let mark = attempt::mark_button(messages, play, line, marked);
        tools.push(mark.key(Key::Character('m')));
    }
    tools.push(messages.open(Overlay::Transcript));
    tools.push(messages.open(Overlay::Handbook));
    tools.extend(attempt::step_back(messages, play));
    tools
}

/// Returns the heading over the choices, and the choices. If there is nothing to choose, returns a single button that
/// continues.
fn question_and_choices(
    messages: &CourseText,
    play: &Play,
    feedback: bool,
) -> (String, Vec<Button>) {
    let scenario = &play.session.compiled().scenario.id;
    let go_on = || {
        Button::new("continue", messages.ui("continue"), Action::Continue)
            .kind(ButtonKind::Primary)
            .icon(Icon::ArrowRight)
            .key(Key::Continue)
    };
    if feedback {
        return (messages.ui("feedback-heading"), vec![go_on()]);
    }
    let offered = play.shuffled();
    if offered.is_empty() {
        return (messages.ui("listen"), vec![go_on()]);
    }
    let choice = |(index, choice): (usize, &ChoiceIx)| {
        let id = play.session.compiled().choice_id(*choice);
        let label = messages.scene(scenario, id);
        let button = Button::answer("choice", id, label, Action::Choose(id.clone()))
            .kind(ButtonKind::Choice);
        match u8::try_from(index + 1) {
            Ok(digit @ 1..=9) => button.key(Key::Digit(digit)),
            _ => button,
        }
    };
    (
        messages.ui_with("choices-heading", [("count", offered.len().into())]),
        offered.iter().enumerate().map(choice).collect(),
    )
}

/// Builds the feedback on the last choice, or returns `None` if no choice was taken.
fn feedback(messages: &CourseText, play: &Play) -> Option<Feedback> {
    let compiled = play.session.compiled();
    let decision = play.session.decisions().last()?;
    let id = compiled.choice_id(decision.choice);
    let (tone, heading) = overall_verdict(decision.verdicts.iter().map(|(_, kind)| *kind));
    let verdicts = decision.verdicts.iter().map(|(principle, kind)| {
        let principle = &compiled.principles[*principle];
        verdict(messages, "feedback", principle, *kind)
    });
    let names = |wanted: bool| {
        let facts = compiled.judged_facts(decision.choice, &decision.before);
        let facts = facts
            .into_iter()
            .filter(|(_, established)| *established == wanted);
        facts
            .map(|(fact, _)| compiled.fact_id(fact).clone())
            .collect::<Vec<Id>>()
    };
    let judged = attempt::Judged {
        id,
        grade: Grade::of_choice(decision.verdicts.iter().map(|(_, kind)| *kind).min()),
        established: &names(true),
        not_yet: &names(false),
    };
    Some(Feedback {
        choice: messages.scene(&compiled.scenario.id, id),
        heading: messages.ui(heading),
        tone,
        text: attempt::feedback(messages, &compiled.scenario.id, &judged),
        verdicts: verdicts.collect(),
    })
}

/// Puts a verdict into words. The id of the button that opens the principle begins with `place`.
pub(super) fn verdict(
    messages: &CourseText,
    place: &str,
    principle: &str,
    kind: VerdictKind,
) -> Verdict {
    let tone = match kind {
        VerdictKind::Follows => Tone::Good,
        VerdictKind::Partly => Tone::Mixed,
        VerdictKind::Breaches => Tone::Bad,
    };
    // A short line about the rule is enough here. The handbook and the debrief name its sources.
    let rule = messages.guidance.principles.get(principle);
    Verdict {
        tone,
        word: messages.verdict(kind),
        principle: messages.principle_button(place, principle),
        source: rule.map_or_else(String::new, |one| messages.standing(one)),
    }
}

/// Returns the overall tone of the verdicts on a choice, and the id of the message that describes this tone. If the
/// choice breaches a principle, the tone is bad. But if the choice also follows another principle at least partly, the
/// tone is mixed.
pub(super) fn overall_verdict(verdicts: impl Iterator<Item = VerdictKind>) -> (Tone, &'static str) {
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

/// Returns the progress of the meeting. Returns `None` if the explored paths do not contain the present point of the
/// meeting.
fn progress(simulator: &Simulator, messages: &CourseText, play: &Play) -> Option<Progress> {
    let paths = simulator
        .paths
        .get(play.session.compiled(), &simulator.content);
    let left = paths
        .at(play.session.stop()?, play.session.state()?)?
        .longest as usize;
    let done = play.session.decisions().len();
    let total = done + left;
    let label = messages.ui_with("progress", [("done", done.into()), ("total", total.into())]);
    Some(Progress { done, total, label })
}

/// Returns the texts that a screen reader announces: the verdict and the text of the feedback if there is any,
/// otherwise the present line. The heading over the choices is not announced: a screen reader reads it when the focus
/// moves there.
fn announcements(messages: &CourseText, view: &MeetingView) -> Vec<String> {
    if let Some(feedback) = &view.feedback {
        let values = [
            ("heading", feedback.heading.as_str().into()),
            ("text", feedback.text.as_str().into()),
        ];
        return vec![messages.ui_with("heading-and-text", values)];
    }
    let said = view.lines.last().map(|line| match &line.speaker {
        Some(speaker) => format!("{speaker}: {}", line.words),
        None => line.words.clone(),
    });
    said.into_iter().collect()
}
