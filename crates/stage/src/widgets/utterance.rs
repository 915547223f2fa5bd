//! Lines that are spoken or narrated, and the speech below the room.

use bevy::prelude::*;

use super::button::button;
use super::button_content::Fit;
use crate::appearance::{Appearance, column, row};
use crate::focus::News;
use crate::theme::Type;
use samtalerum_simulator::{Icon, Utterance};

/// Draws the lines since the last decision. The last line and the last spoken line are drawn as current lines.
pub(crate) fn speech(parent: &mut ChildSpawnerCommands, look: &Appearance, lines: &[Utterance]) {
    // The last spoken line, which narration may follow.
    let spoken = lines.iter().rposition(|line| line.speaker.is_some());
    let last = lines.len().saturating_sub(1);
    for (i, line) in lines.iter().enumerate() {
        utterance(parent, look, line, i == last || Some(i) == spoken);
    }
}

/// Draws one line. A current line is set in large text.
pub(crate) fn utterance(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    line: &Utterance,
    now: bool,
) {
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
    if now {
        place.insert(News);
    }
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
                if let Some(speaker) = &line.speaker {
                    // Teal has too little contrast on the background of a marked line.
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
                words.spawn(look.text(&line.words, kind, color));
            });
        match &line.mark {
            Some(mark) if mark.icon.is_some() => button(place, look, mark, Fit::Icon),
            Some(mark) => button(place, look, mark, Fit::Hug),
            None => {}
        }
    });
}
