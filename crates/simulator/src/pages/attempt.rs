//! Texts and buttons about an attempt, shared by several pages.

use crate::page::{Block, Portrait, Utterance};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key};
use samtalerum_core::guidance::Grade;
use samtalerum_core::language::{CourseText, ids};
use samtalerum_core::meeting::{AttemptKind, CompiledScenario, Event, LineIx, RoomState};
use samtalerum_core::scenario::{CastMember, Id, Line, Medium, Mood, Setting};

/// Maximum number of characters of a shortened text, without its ellipsis.
const MAX_GIST: usize = 60;

/// Returns the scenario's id and title.
pub(super) fn title(messages: &CourseText, play: &Play) -> (String, String) {
    let id = play.session.compiled().scenario.id.clone();
    let title = messages.scene(&id, "title");
    (id, title)
}

/// Returns the id of the message that names a kind of attempt.
pub(super) fn kind_name(kind: AttemptKind) -> &'static str {
    match kind {
        AttemptKind::Practice => "mode-practice",
        AttemptKind::Again => "attempt-again",
        AttemptKind::Assessment => "mode-assessment",
    }
}

/// Returns the moment of a decision in words, e.g. "When he answered".
pub(super) fn moment(messages: &CourseText, compiled: &CompiledScenario, scene: &str) -> String {
    messages.scene(&compiled.scenario.id, &ids::scene(scene))
}

/// Returns the portrait of a person with a calm expression, so that the portrait gives nothing away about the meeting.
pub(super) fn calm_portrait(member: &CastMember) -> Portrait {
    Portrait {
        look: member.look.clone(),
        mood: Mood::Calm,
    }
}

/// Returns the medium by which a person takes part in a scene with this setting. In a scene on the telephone, everybody
/// is only heard. In a scene by video, everybody is on a screen.
pub(super) fn medium(member: &CastMember, setting: Setting) -> Medium {
    match setting {
        Setting::Telephone => Medium::Telephone,
        Setting::Video => Medium::Video,
        Setting::Room | Setting::Office | Setting::Desk => member.by,
    }
}

/// Returns the portrait of a person with this expression. Returns `None` for a person on the telephone, who is only
/// heard.
pub(super) fn seen(member: &CastMember, medium: Medium, mood: Mood) -> Option<Portrait> {
    (medium != Medium::Telephone).then(|| Portrait {
        look: member.look.clone(),
        mood,
    })
}

/// Returns the portrait of the person who says the last line of these events, with the facial expression of that line.
/// Returns `None` if nobody says the line, or if the speaker cannot be seen: on the telephone, or outside the room.
fn speaker(compiled: &CompiledScenario, events: &[Event]) -> Option<Portrait> {
    let room = RoomState::after(compiled, events);
    let id = room.speaking?;
    let member = compiled.scenario.cast.get(&id)?;
    let mood = *room.present.get(&id)?;
    seen(member, medium(member, room.setting), mood)
}

/// Builds a line that was shown in the meeting. The line has a mark button if `with_mark` is `true` and the meeting is
/// not over.
pub(super) fn utterance(
    messages: &CourseText,
    play: &Play,
    line: LineIx,
    with_mark: bool,
) -> Utterance {
    let compiled = play.session.compiled();
    let (speaker, words) = messages.line(&compiled.scenario.id, compiled.line(line));
    let marked = play.session.is_marked(line);
    let id = compiled.line(line).id().clone();
    let mark =
        (with_mark && !play.session.is_over()).then(|| mark_button(messages, play, line, marked));
    Utterance {
        line: id,
        speaker,
        continues: false,
        words,
        marked,
        mark,
    }
}

/// Returns `true` if the same person says both lines. `before` is the line before `line` on the page; `None` if there
/// is no line before it.
pub(super) fn continues(compiled: &CompiledScenario, before: Option<LineIx>, line: LineIx) -> bool {
    let speaker = |line| match compiled.line(line) {
        Line::Say { by, .. } => Some(by),
        Line::Narrate { .. } => None,
    };
    speaker(line).is_some_and(|by| before.and_then(speaker) == Some(by))
}

/// Returns the text of a line, preceded by the name of its speaker. Returns an empty string if the scenario has no such
/// line.
pub(super) fn line_as_sentence(
    messages: &CourseText,
    compiled: &CompiledScenario,
    line: &str,
) -> String {
    let words = compiled
        .find_line(line)
        .map(|line| messages.line(&compiled.scenario.id, compiled.line(line)));
    match words {
        Some((Some(speaker), words)) => format!("{speaker}: {words}"),
        Some((None, words)) => words,
        None => String::new(),
    }
}

/// Returns the last line since the last choice or submission, preceded by the name of its speaker. The present page
/// opened as soon as this line was said, so no earlier page has shown the line. Returns `None` if there is no such
/// line.
pub(super) fn last_line(messages: &CourseText, play: &Play) -> Option<String> {
    let compiled = play.session.compiled();
    let moment = since_last_step(play.session.events());
    let line = moment.iter().rev().find_map(|event| match event {
        Event::Line(line) => Some(compiled.line(*line).id()),
        _ => None,
    })?;
    Some(line_as_sentence(messages, compiled, line))
}

/// Shortens a long text: keeps as many whole words from its beginning as fit, and adds an ellipsis.
pub(super) fn gist(text: &str) -> String {
    if text.chars().count() <= MAX_GIST {
        return text.to_owned();
    }
    let mut gist = String::new();
    for word in text.split_whitespace() {
        if gist.chars().count() + word.chars().count() >= MAX_GIST {
            break;
        }
        if !gist.is_empty() {
            gist.push(' ');
        }
        gist.push_str(word);
    }
    if gist.is_empty() {
        gist.extend(text.chars().take(MAX_GIST));
    }
    gist.push('…');
    gist
}

/// A choice that was taken, with the properties that its feedback depends on.
pub(super) struct Judged<'a> {
    /// The id of the choice.
    pub(super) id: &'a str,
    /// The grade of the choice.
    pub(super) grade: Grade,
    /// The facts that the judgement depends on and that were established when the choice was taken.
    pub(super) established: &'a [Id],
    /// The facts that the judgement depends on and that were not established when the choice was taken.
    pub(super) not_yet: &'a [Id],
}

/// Returns the feedback on a choice: the text for its grade if the author wrote one, otherwise the text for all grades.
/// If the judgement of the choice depends on facts, the feedback names them.
pub(super) fn feedback(messages: &CourseText, scenario: &str, choice: &Judged) -> String {
    let attribute = match choice.grade {
        Grade::Right => Some("feedback-right"),
        Grade::Partly => Some("feedback-partly"),
        Grade::Breach => Some("feedback-breach"),
        Grade::Nothing => None,
    };
    let own = attribute.and_then(|one| messages.find_scene_part(scenario, choice.id, one));
    let mut text = own.unwrap_or_else(|| messages.scene_part(scenario, choice.id, "feedback"));
    for (message, facts) in [
        ("facts-established", choice.established),
        ("facts-not-yet", choice.not_yet),
    ] {
        if !facts.is_empty() {
            let facts: Vec<String> = facts
                .iter()
                .map(|id| fact(messages, scenario, id))
                .collect();
            let facts = messages.ui_with(message, [("facts", facts.join(" · ").into())]);
            text = format!("{text} {facts}");
        }
    }
    text
}

/// Returns a fact in words, without a full stop, as a part of a list.
pub(super) fn fact(messages: &CourseText, scenario: &str, id: &str) -> String {
    unstopped(messages.fact(scenario, id))
}

/// Removes the full stop from the end of a text that becomes a part of a list.
pub(super) fn unstopped(mut text: String) -> String {
    if text.ends_with('.') {
        text.pop();
    }
    text
}

/// Builds the button that marks a line as a sign of control or removes the mark. The button's state, not its label,
/// shows whether the line is marked.
pub(super) fn mark_button(
    messages: &CourseText,
    play: &Play,
    line: LineIx,
    marked: bool,
) -> Button {
    let compiled = play.session.compiled();
    let id = compiled.line(line).id();
    Button::new(
        format!("mark:{id}"),
        messages.ui("mark"),
        Action::ToggleMark(id.clone()),
    )
    .about(gist(&line_as_sentence(messages, compiled, id)))
    .kind(ButtonKind::Toggle(marked))
    .icon(if marked { Icon::FlagFilled } else { Icon::Flag })
}

/// Builds the button that undoes the last choice or submission, or returns `None` if it cannot be undone.
pub(super) fn step_back(messages: &CourseText, play: &Play) -> Option<Button> {
    play.session.can_step_back().then(|| {
        Button::new("step-back", messages.ui("step-back"), Action::StepBack)
            .icon(Icon::ArrowLeft)
            .key(Key::Back)
    })
}

/// Returns the events since the last choice or submission: the present moment of the meeting.
pub(super) fn since_last_step(events: &[Event]) -> &[Event] {
    let last = events.iter().rposition(|event| {
        matches!(
            event,
            Event::Choice(_) | Event::Submitted(_) | Event::Appraised(_)
        )
    });
    &events[last.map_or(0, |index| index + 1)..]
}

/// Builds a block for each event that is a line, a choice, or the submission of a case note or an appraisal. If
/// `with_marks` is `true`, the lines have mark buttons, unless the meeting is over.
pub(super) fn event_blocks(
    messages: &CourseText,
    play: &Play,
    events: &[Event],
    with_marks: bool,
) -> Vec<Block> {
    let compiled = play.session.compiled();
    // The ids of a page's buttons are unique, so a line that was said more than once has a mark button only at its last
    // occurrence.
    let is_last = |index: usize, event: &Event| !events[index + 1..].contains(event);
    // The beginning of a scene (`Event::Enter`) has no block, so it does not separate two lines on the page.
    let line_before = |index: usize| {
        let mut before = events[..index].iter().rev();
        match before.find(|event| !matches!(event, Event::Enter(_))) {
            Some(Event::Line(line)) => Some(*line),
            _ => None,
        }
    };
    let block = |(index, event): (usize, &Event)| match event {
        Event::Line(line) => {
            let with_mark = with_marks && is_last(index, event);
            let said = Block::Said(Utterance {
                continues: continues(compiled, line_before(index), *line),
                ..utterance(messages, play, *line, with_mark)
            });
            Some(match speaker(compiled, &events[..=index]) {
                Some(portrait) => Block::beside(portrait, vec![said]),
                None => said,
            })
        }
        Event::Choice(choice) => {
            let words = messages.scene(&compiled.scenario.id, compiled.choice_id(*choice));
            let chosen = messages.ui_with("you-chose", [("choice", words.into())]);
            Some(Block::Own(chosen))
        }
        Event::Submitted(_) => Some(Block::Own(messages.ui("you-signed"))),
        Event::Appraised(_) => Some(Block::Own(messages.ui("you-appraised"))),
        Event::Enter(_) => None,
    };
    events.iter().enumerate().filter_map(block).collect()
}
