//! The content of a button: an icon, a label and a detail.

use bevy::prelude::*;
use bevy::text::Underline;

use crate::accessibility::hidden;
use crate::appearance::{Appearance, column};
use crate::theme::{LINE, Type};
use samtalerum_simulator::{Button, ButtonKind, Icon};

/// Size of a button: its width and, in the header, its height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// As wide as its text.
    Hug,
    /// As wide as its text, with a smaller height than other buttons, to fit into the header.
    Low,
    /// Like `Low`, but without the badge of the shortcut key.
    Keyless,
    /// As wide as its column.
    Fill,
    /// As wide as its icon, without text.
    Icon,
}

/// Draws the symbol before the label: the state of an option or checkbox, or the button's icon.
pub(super) fn symbol(
    content: &mut ChildSpawnerCommands,
    look: &Appearance,
    one: &Button,
    ink: Color,
) {
    let shape = |round: f32, on: bool| {
        (
            Node {
                width: look.em(20.0),
                height: look.em(20.0),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(round * look.scale)),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                flex_shrink: 0.0,
                ..default()
            },
            BorderColor::all(ink),
            BackgroundColor(if on { look.palette.teal } else { Color::NONE }),
            Pickable::IGNORE,
            hidden(),
        )
    };
    match one.kind {
        ButtonKind::Fold(open) => {
            let sign = if open { "−" } else { "+" };
            content.spawn(look.silent(sign, Type::Name, ink));
        }
        ButtonKind::Option(on) | ButtonKind::Radio(on) => {
            content.spawn(shape(10.0, false)).with_children(|ring| {
                if on {
                    ring.spawn((
                        Node {
                            width: look.em(10.0),
                            height: look.em(10.0),
                            border_radius: BorderRadius::MAX,
                            ..default()
                        },
                        BackgroundColor(look.palette.teal),
                        Pickable::IGNORE,
                    ));
                }
            });
        }
        ButtonKind::Check(on) => {
            content.spawn(shape(5.0, on)).with_children(|square| {
                if on {
                    square.spawn(look.icon(Icon::Check, 15.0, look.palette.on_teal));
                }
            });
        }
        _ => {
            if let Some(icon) = one.icon {
                content.spawn(look.icon(icon, 18.0, ink));
            }
        }
    }
}

/// Draws the label, and the detail below it in smaller text.
pub(super) fn labels(
    content: &mut ChildSpawnerCommands,
    look: &Appearance,
    one: &Button,
    ink: Color,
    fit: Fit,
) {
    let kind = match one.kind {
        ButtonKind::Choice => Type::Choice,
        ButtonKind::Check(_) | ButtonKind::Radio(_) => Type::Body,
        ButtonKind::Fold(_) => Type::Name,
        ButtonKind::Link => Type::Second,
        _ if one.detail.is_some() => Type::Name,
        _ => Type::Tool,
    };
    content
        .spawn((
            Node {
                flex_grow: if fit == Fit::Fill { 1.0 } else { 0.0 },
                flex_basis: if fit == Fit::Fill { px(0) } else { auto() },
                ..column(look.gap(4.0))
            },
            Pickable::IGNORE,
        ))
        .with_children(|lines| {
            let mut label = lines.spawn(look.silent(&one.label, kind, ink));
            if one.kind == ButtonKind::Link {
                label.insert(Underline);
            }
            if let Some(detail) = &one.detail {
                let quiet = if one.kind == ButtonKind::Primary {
                    ink
                } else {
                    look.palette.quiet
                };
                lines.spawn(look.silent(detail, Type::Second, quiet));
            }
        });
}
