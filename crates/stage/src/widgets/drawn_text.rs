//! Texts in a style of their own: quotations, and what the trainee said or did.

use bevy::prelude::*;

use crate::appearance::{Appearance, column};
use crate::theme::{LINE, ROUND, Type};

/// Width of the line beside a quotation, in pixels.
const QUOTE_LINE: f32 = 4.0;

/// Draws a quotation, with a line at its left.
pub(super) fn quote(parent: &mut ChildSpawnerCommands, look: &Appearance, text: &str) {
    let p = look.palette;
    parent
        .spawn((
            Node {
                border: px(QUOTE_LINE).left(),
                padding: look.gap(14.0).left(),
                ..column(px(0))
            },
            BorderColor::all(p.teal),
        ))
        .with_children(|quote| {
            quote.spawn(look.text(text, Type::Body, p.ink));
        });
}

/// Draws what the trainee said or did as a speech bubble at the right. The lines of the other people are at the left.
pub(super) fn own(parent: &mut ChildSpawnerCommands, look: &Appearance, text: &str) {
    let p = look.palette;
    let indent = if look.narrow { 24.0 } else { 78.0 };
    parent
        .spawn((
            Node {
                border: px(LINE).all(),
                border_radius: BorderRadius {
                    bottom_right: px(2),
                    ..BorderRadius::all(px(ROUND))
                },
                padding: UiRect::axes(look.gap(16.0), look.gap(8.0)),
                margin: look.gap(indent).left(),
                ..column(px(0))
            },
            BackgroundColor(p.teal_tint),
            BorderColor::all(p.teal),
        ))
        .with_children(|bubble| {
            bubble.spawn(look.text(text, Type::Body, p.ink));
        });
}
