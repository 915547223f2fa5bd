//! What both maps are made of: steps, endings, and where the paths part.

use bevy::prelude::*;

use crate::look::Look;
use crate::theme::{LINE, Type};
use crate::widgets::badge::tone_icon;
use samtalerum_simulator::{PathMap, PathStep, Tone};

/// The diameter of a step at 100 %.
pub(super) const STEP: f32 = 28.0;
/// The width of the fork.
pub(super) const FORK: f32 = 60.0;
/// The widest an ending is in a way that lies.
pub(super) const END: f32 = 170.0;
/// The thickness of a way.
pub(super) const THICK: f32 = 3.0;

/// Where the ways part, and whether they do.
pub(super) fn parts(map: &PathMap) -> (usize, bool) {
    let shared = map.shared.min(map.taken.len()).min(map.best.len());
    let one = shared == map.taken.len() && shared == map.best.len();
    (shared, one && map.taken_end == map.best_end)
}

pub(super) fn way_color(look: &Look, taken: bool) -> Color {
    if taken {
        look.palette.ink
    } else {
        look.palette.teal
    }
}

/// One decision; its sign says what its colour says.
pub(super) fn circle(parent: &mut ChildSpawnerCommands, look: &Look, step: &PathStep) {
    let p = look.palette;
    let ground = match step.tone {
        Tone::Good => p.teal_tint,
        Tone::Mixed | Tone::Marked => p.amber_tint,
        Tone::Bad => p.red_tint,
        Tone::Plain | Tone::Quiet | Tone::Strong => p.button,
    };
    parent
        .spawn((
            Node {
                width: look.em(STEP),
                height: look.em(STEP),
                border: px(THICK).all(),
                border_radius: BorderRadius::MAX,
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(ground),
            BorderColor::all(p.ink),
        ))
        .with_children(|circle| {
            if let Some(icon) = tone_icon(step.tone) {
                circle.spawn(look.icon(icon, 14.0, p.ink));
            }
        });
}

/// An ending. In a way that stands it takes no more than the width there is, and its words wrap.
pub(super) fn end(
    parent: &mut ChildSpawnerCommands,
    look: &Look,
    words: &str,
    best: bool,
    along: AlignSelf,
) {
    let p = look.palette;
    let stands = along == AlignSelf::FlexStart;
    parent
        .spawn((
            Node {
                padding: UiRect::axes(look.gap(10.0), look.gap(3.0)),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(9)),
                min_width: if stands { px(0) } else { look.em(96.0) },
                max_width: if stands { percent(100) } else { look.em(END) },
                justify_content: JustifyContent::Center,
                align_self: along,
                flex_shrink: if stands { 1.0 } else { 0.0 },
                ..default()
            },
            BackgroundColor(if best { p.teal_tint } else { p.button }),
            BorderColor::all(p.ink),
        ))
        .with_children(|end| {
            end.spawn(look.silent(words, Type::Tag, p.ink));
        });
}
