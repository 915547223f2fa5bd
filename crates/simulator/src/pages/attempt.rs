//! What several pages say of the attempt: its title, its decisions in words.

use crate::page::{Block, Tone, Utterance};
use crate::play::Play;
use crate::voice::Voice;
use crate::{Action, Button, ButtonKind, Icon, Key};
use samtalerum_core::language::ids;
use samtalerum_core::meeting::{CompiledScenario, Event, LineIx};

/// The scenario's id and title.
pub(super) fn title(voice: &Voice, play: &Play) -> (String, String) {
    let id = play.session.compiled().scenario.id.clone();
    let title = voice.scene(&id, "title");
    (id, title)
}

/// The moment of a decision in words, e.g. "When he answered".
pub(super) fn moment(voice: &Voice, compiled: &CompiledScenario, scene: &str) -> String {
    voice.scene(&compiled.scenario.id, &ids::scene(scene))
}

/// A line that was shown.
pub(super) fn utterance(voice: &Voice, play: &Play, line: LineIx, with_mark: bool) -> Utterance {
    let compiled = play.session.compiled();
    let (speaker, words) = voice.line(&compiled.scenario.id, compiled.line(line));
    let marked = play.session.is_marked(line);
    let id = compiled.line(line).id().clone();
    let mark = (with_mark && !play.session.is_over()).then(|| mark_button(voice, &id, marked));
    Utterance {
        line: id,
        speaker,
        words,
        marked,
        mark,
    }
}

/// A line in one sentence: who says it, and the words.
pub(super) fn heard(voice: &Voice, compiled: &CompiledScenario, line: &str) -> String {
    let words = compiled
        .find_line(line)
        .map(|line| voice.line(&compiled.scenario.id, compiled.line(line)));
    match words {
        Some((Some(speaker), words)) => format!("{speaker}: {words}"),
        Some((None, words)) => words,
        None => String::new(),
    }
}

/// The button that marks a line as a sign.
pub(super) fn mark_button(voice: &Voice, line: &str, marked: bool) -> Button {
    Button::new(
        format!("mark:{line}"),
        voice.ui(if marked { "unmark" } else { "mark" }),
        Action::ToggleMark(line.to_owned()),
    )
    .kind(ButtonKind::Toggle(marked))
    .icon(if marked { Icon::FlagFilled } else { Icon::Flag })
}

/// The button that undoes the last choice, where that is possible.
pub(super) fn step_back(voice: &Voice, play: &Play) -> Option<Button> {
    play.session.can_step_back().then(|| {
        Button::new("step-back", voice.ui("step-back"), Action::StepBack)
            .icon(Icon::ArrowLeft)
            .key(Key::Back)
    })
}

/// Everything said, seen and chosen among these events.
pub(super) fn told(voice: &Voice, play: &Play, events: &[Event], with_marks: bool) -> Vec<Block> {
    let compiled = play.session.compiled();
    // A line that was said more than once has its button where it was said last.
    let last = |index: usize, event: &Event| !events[index + 1..].contains(event);
    let block = |(index, event): (usize, &Event)| match event {
        Event::Line(line) => {
            let with_mark = with_marks && last(index, event);
            Some(Block::Said(utterance(voice, play, *line, with_mark)))
        }
        Event::Choice(choice) => {
            let words = voice.scene(&compiled.scenario.id, compiled.choice_id(*choice));
            Some(Block::toned(
                voice.ui_with("you-chose", [("choice", words.into())]),
                Tone::Strong,
            ))
        }
        Event::Submitted(_) => Some(Block::toned(voice.ui("you-signed"), Tone::Strong)),
        Event::Enter(_) => None,
    };
    events.iter().enumerate().filter_map(block).collect()
}
