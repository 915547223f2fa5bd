//! Lines that are spoken or narrated, and the speech below the room.

use bevy::prelude::*;

use super::button::button;
use super::button_content::Fit;
use crate::accessibility::static_text;
use crate::appearance::{Appearance, column, row};
use crate::earlier::MeetingLine;
use crate::focus::News;
use crate::theme::Type;
use samtalerum_simulator::{Icon, MeetingView, Utterance};

/// Draws the lines since the last decision. The last line and the last spoken line are drawn as current lines.
pub(crate) fn speech(parent: &mut ChildSpawnerCommands, look: &Appearance, view: &MeetingView) {
    let lines = &view.lines;
    // The last spoken line. It need not be the last line, because narration may follow it.
    let spoken = lines.iter().rposition(|line| line.speaker.is_some());
    let last = lines.len().saturating_sub(1);
    for (i, line) in lines.iter().enumerate() {
        let now = i == last || Some(i) == spoken;
        let mut drawn = utterance(parent, look, line, now);
        drawn.insert(MeetingLine {
            unnamed: line.speaker.clone().filter(|_| line.continues),
            awaits_answer: now && view.feedback.is_none(),
        });
        if now {
            drawn.insert(News);
        }
    }
}

/// Draws one line. A current line is set in large text.
pub(crate) fn utterance<'a>(
    parent: &'a mut ChildSpawnerCommands,
    look: &Appearance,
    line: &Utterance,
    now: bool,
) -> EntityCommands<'a> {
    let p = look.palette;
    let said = line.speaker.is_some();
    let mut place = parent.spawn((
        Node {
            align_items: AlignItems::FlexStart,
            // The background of a marked line extends into the margin, so that the texts of all lines are aligned.
            padding: UiRect::axes(px(10), look.gap(if line.marked { 8.0 } else { 0.0 })),
            margin: px(-10).horizontal(),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            ..row(look.gap(12.0))
        },
        BackgroundColor(if line.marked {
            p.amber_tint
        } else {
            Color::NONE
        }),
    ));
    place.with_children(|place| {
        if line.marked && line.mark.is_none() {
            place.spawn(look.icon(Icon::FlagFilled, 20.0, p.ink));
        }
        place
            .spawn(Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                ..column(px(0))
            })
            .with_children(|words| {
                if let Some(speaker) = line.speaker.as_ref().filter(|_| !line.continues) {
                    // Do not use teal on a marked line, because it has too little contrast on that background.
                    let color = match (now, line.marked) {
                        (true, false) => p.teal,
                        (_, true) => p.ink,
                        (false, false) => p.quiet,
                    };
                    let kind = if now { Type::Name } else { Type::Tool };
                    words.spawn(look.text(speaker, kind, color));
                }
                let (kind, color) = match (said, now) {
                    (true, true) => (Type::Said, p.ink),
                    (true, false) => (Type::Body, p.ink),
                    (false, true) => (Type::Choice, p.ink),
                    (false, false) => (Type::Body, p.quiet),
                };
                // If the speaker's name is not drawn, screen readers get it with the text.
                let heard = match &line.speaker {
                    Some(speaker) if line.continues => format!("{speaker}: {}", line.words),
                    _ => line.words.clone(),
                };
                words.spawn(look.text_as(&line.words, kind, color, static_text(heard)));
            });
        match &line.mark {
            Some(mark) if mark.icon.is_some() => button(place, look, mark, Fit::Icon),
            Some(mark) => button(place, look, mark, Fit::Hug),
            None => {}
        }
    });
    place
}
