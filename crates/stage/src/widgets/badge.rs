//! A short label that stands out.

use bevy::prelude::*;

use crate::appearance::Appearance;
use crate::theme::{LINE, ROUND_BADGE, Type};
use samtalerum_simulator::{Icon, Tone};

/// Returns the colours of background, text and border for a badge or a heading in this tone. They are stronger than
/// those of a panel in the same tone.
pub(crate) fn strong_colors(look: &Appearance, tone: Tone) -> (Color, Color, Color) {
    let p = look.palette;
    match tone {
        Tone::Good => (p.teal, p.on_teal, p.teal),
        Tone::Bad => (p.red, p.on_red, p.red),
        Tone::Mixed | Tone::Marked => (p.amber_tint, p.ink, p.ink),
        Tone::Plain | Tone::Quiet | Tone::Strong => (p.button, p.ink, p.ink),
    }
}

/// Returns the icon that means the same as a tone's colour. `None` for neutral tones.
pub(crate) fn tone_icon(tone: Tone) -> Option<Icon> {
    match tone {
        Tone::Good => Some(Icon::Check),
        Tone::Mixed => Some(Icon::Warning),
        Tone::Bad => Some(Icon::Cross),
        Tone::Marked => Some(Icon::FlagFilled),
        Tone::Plain | Tone::Quiet | Tone::Strong => None,
    }
}

/// Draws a badge.
pub(crate) fn badge(parent: &mut ChildSpawnerCommands, look: &Appearance, label: &str, tone: Tone) {
    let (ground, ink, line) = strong_colors(look, tone);
    parent
        .spawn((
            Node {
                padding: UiRect::axes(look.gap(8.0), look.gap(1.0)),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(ROUND_BADGE)),
                max_width: percent(100),
                ..default()
            },
            BackgroundColor(ground),
            BorderColor::all(line),
        ))
        .with_children(|badge| {
            badge.spawn(look.text(label, Type::Tag, ink));
        });
}
