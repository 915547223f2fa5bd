//! The parts that the horizontal and the vertical path map share: steps and endings.

use bevy::prelude::*;

use crate::appearance::Appearance;
use crate::theme::{LINE, Type};
use crate::widgets::badge::tone_icon;
use crate::widgets::disc::disc;
use samtalerum_simulator::{PathStep, Tone};

/// Diameter of a step in pixels at 100 %.
pub(super) const STEP: f32 = 28.0;
/// Width of the fork in pixels at 100 %.
pub(super) const FORK: f32 = 60.0;
/// Maximum width of an ending in the horizontal map, in pixels at 100 %.
pub(super) const END: f32 = 170.0;
/// Thickness of a path in pixels.
pub(super) const THICK: f32 = 3.0;

/// Returns the colour of the path taken or of the best path.
pub(super) fn path_color(look: &Appearance, taken: bool) -> Color {
    if taken {
        look.palette.ink
    } else {
        look.palette.teal
    }
}

/// Draws one decision, with an icon that means the same as its colour.
pub(super) fn circle(parent: &mut ChildSpawnerCommands, look: &Appearance, step: &PathStep) {
    let p = look.palette;
    let ground = match step.tone {
        Tone::Good => p.teal_tint,
        Tone::Mixed | Tone::Marked => p.amber_tint,
        Tone::Bad => p.red_tint,
        Tone::Plain | Tone::Quiet | Tone::Strong => p.button,
    };
    parent
        .spawn(disc(look, STEP, ground, THICK, p.ink))
        .with_children(|circle| {
            if let Some(icon) = tone_icon(step.tone) {
                circle.spawn(look.icon(icon, 14.0, p.ink));
            }
        });
}

/// Draws an ending. In the vertical map it takes at most the available width, and its text wraps.
pub(super) fn end(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    words: &str,
    best: bool,
    along: AlignSelf,
) {
    let p = look.palette;
    let vertical = along == AlignSelf::FlexStart;
    parent
        .spawn((
            Node {
                padding: UiRect::axes(look.gap(10.0), look.gap(3.0)),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(9)),
                min_width: if vertical { px(0) } else { look.em(96.0) },
                max_width: if vertical { percent(100) } else { look.em(END) },
                justify_content: JustifyContent::Center,
                align_self: along,
                flex_shrink: if vertical { 1.0 } else { 0.0 },
                ..default()
            },
            BackgroundColor(if best { p.teal_tint } else { p.button }),
            BorderColor::all(p.ink),
        ))
        .with_children(|end| {
            end.spawn(look.silent(words, Type::Tag, p.ink));
        });
}
