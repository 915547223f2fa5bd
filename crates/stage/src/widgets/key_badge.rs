//! Keys as they are drawn: the badge with the shortcut key of a button, and the caps in a list of keys.

use bevy::prelude::*;

use crate::accessibility::static_text;
use crate::appearance::{Appearance, wrapping};
use crate::text_width::width_in_bold;
use crate::theme::{LINE, Type};
use samtalerum_simulator::{Icon, Key, KeyPart, Keys};

/// Height of a framed badge, and its width around a single character, in pixels at 100 %.
const FRAMED: f32 = 21.0;
/// Width of the line around a framed badge in pixels.
const FRAME: f32 = 1.5;
/// Space on both sides of the name of a key in pixels at 100 %.
const PADDING: f32 = 4.0;

/// Style of a key badge.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Stamp {
    /// A filled square, as on choices.
    Filled,
    /// A thin frame in the colour of the text.
    Framed(Color),
}

/// Returns the label of a key.
pub(crate) fn key_name(key: Key) -> String {
    match key {
        Key::Digit(digit) => digit.to_string(),
        Key::Character(character) => character.to_uppercase().collect(),
        Key::Back => "Backspace".into(),
        Key::Continue => "Space".into(),
        Key::Escape => "Esc".into(),
    }
}

/// Returns the estimated width of a framed badge, in pixels at 100 %.
pub(crate) fn key_width(key: Key) -> f32 {
    let name = match key {
        Key::Back | Key::Continue => 16.0,
        _ => width_in_bold(&key_name(key)) * Type::Tag.size(),
    };
    (name + 2.0 * PADDING + 2.0 * FRAME).max(FRAMED)
}

/// Draws the badge. The backspace key is drawn as an arrow, and the space bar as a small picture of itself.
pub(crate) fn key_badge(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    key: Key,
    stamp: Stamp,
) {
    let (ink, ground, line, side, border) = match stamp {
        Stamp::Filled => {
            let p = look.palette;
            (p.on_teal, p.teal, p.teal, 30.0, 0.0)
        }
        Stamp::Framed(ink) => (ink, Color::NONE, ink, FRAMED, FRAME),
    };
    parent
        .spawn((
            Node {
                min_width: look.em(side),
                min_height: look.em(side),
                padding: UiRect::horizontal(look.em(PADDING)),
                border: px(border).all(),
                border_radius: BorderRadius::all(px(if border > 0.0 { 5.0 } else { 8.0 })),
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(ground),
            BorderColor::all(line),
            Pickable::IGNORE,
            crate::accessibility::hidden(),
        ))
        .with_children(|badge| {
            match key {
                Key::Back => badge.spawn(look.icon(Icon::ArrowLeft, 14.0, ink)),
                // A space bar.
                Key::Continue => badge.spawn((
                    Node {
                        width: look.em(16.0),
                        height: look.em(6.0),
                        border: UiRect {
                            top: px(0),
                            ..px(LINE).all()
                        },
                        ..default()
                    },
                    BorderColor::all(ink),
                    Pickable::IGNORE,
                )),
                Key::Digit(_) if matches!(stamp, Stamp::Filled) => {
                    badge.spawn(look.silent(&key_name(key), Type::Name, ink))
                }
                _ => badge.spawn(look.silent(&key_name(key), Type::Tag, ink)),
            };
        });
}

/// Draws a row of key caps, with the words between them, such as "or". The row wraps if it is too long. Screen readers
/// read the row as one text.
pub(super) fn key_caps(parent: &mut ChildSpawnerCommands, look: &Appearance, keys: &Keys) {
    let p = look.palette;
    parent
        .spawn((wrapping(look.gap(6.0)), static_text(keys.in_words())))
        .with_children(|row| {
            for part in &keys.parts {
                match part {
                    KeyPart::Words(words) => {
                        row.spawn(look.silent(words, Type::Second, p.ink));
                    }
                    KeyPart::Cap(label) => {
                        row.spawn((
                            cap(look),
                            BackgroundColor(p.button),
                            BorderColor::all(p.ink),
                        ))
                        .with_children(|cap| {
                            cap.spawn(look.silent(label, Type::Tag, p.ink));
                        });
                    }
                }
            }
        });
}

/// Returns the layout of a key cap. Its lower edge is thick, like the front of a key.
fn cap(look: &Appearance) -> Node {
    Node {
        min_width: look.em(30.0),
        min_height: look.em(28.0),
        padding: UiRect::horizontal(look.em(8.0)),
        border: UiRect {
            bottom: px(2.0 * LINE),
            ..px(LINE).all()
        },
        border_radius: BorderRadius::all(px(6)),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    }
}
