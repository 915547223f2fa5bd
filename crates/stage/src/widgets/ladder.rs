//! The ladder of means: its steps are numbered circles on one line.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::badge::{badge, strong_colors};
use super::disc::disc;
use crate::accessibility::hidden;
use crate::appearance::{Appearance, column, row, wrapping};
use crate::theme::Type;
use samtalerum_simulator::{Icon, Rung, Tone};

/// Diameter of the circle at each step, in pixels at 100 %.
const CIRCLE: f32 = 30.0;
/// Thickness of the line that connects the steps, in pixels.
const THICK: f32 = 3.0;

/// Draws the ladder, from its first step at the top to its last step at the bottom.
pub(super) fn ladder(parent: &mut ChildSpawnerCommands, look: &Appearance, rungs: &[Rung]) {
    let list = AccessibilityNode::from(accesskit::Node::new(Role::List));
    parent.spawn((column(px(0)), list)).with_children(|list| {
        for (at, rung) in rungs.iter().enumerate() {
            step(list, look, at, rung, at + 1 == rungs.len());
        }
    });
}

/// Draws a step. The line from its circle to the circle below is as high as the step's text.
fn step(list: &mut ChildSpawnerCommands, look: &Appearance, at: usize, rung: &Rung, last: bool) {
    let p = look.palette;
    let item = AccessibilityNode::from(accesskit::Node::new(Role::ListItem));
    let node = Node {
        align_items: AlignItems::Stretch,
        ..row(look.gap(14.0))
    };
    list.spawn((node, item)).with_children(|step| {
        step.spawn(Node {
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            ..column(px(0))
        })
        .with_children(|side| {
            circle(side, look, at + 1, rung.tone);
            if !last {
                let line = Node {
                    width: px(THICK),
                    flex_grow: 1.0,
                    ..default()
                };
                side.spawn((line, BackgroundColor(p.ink), hidden()));
            }
        });
        step.spawn(Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            padding: UiRect {
                top: look.em(2.0),
                bottom: look.gap(if last { 0.0 } else { 18.0 }),
                ..default()
            },
            ..column(look.gap(4.0))
        })
        .with_children(|words| {
            // The badge is above the text, as in the text view.
            if rung.tone != Tone::Good {
                words
                    .spawn(wrapping(px(0)))
                    .with_children(|line| badge(line, look, &rung.label, rung.tone));
            }
            words.spawn(look.text(&rung.text, Type::Body, p.ink));
        });
    });
}

/// Draws the circle of a step. The circle shows the number of the step. If the step has a badge, the number is on the
/// badge, and the circle shows a warning icon.
fn circle(side: &mut ChildSpawnerCommands, look: &Appearance, number: usize, tone: Tone) {
    let (ground, ink, _) = strong_colors(look, tone);
    let mut circle = side.spawn(disc(look, CIRCLE, ground, THICK, look.palette.ink));
    circle.with_children(|circle| match tone {
        Tone::Good => {
            circle.spawn(look.text(&number.to_string(), Type::Tag, ink));
        }
        _ => {
            circle.spawn(look.icon(Icon::Warning, 16.0, ink));
        }
    });
}
