//! The drawing of a scale with two answers: the trainee's own, and the true one.

use bevy::prelude::*;

use super::disc::disc;
use crate::accessibility::hidden;
use crate::appearance::{Appearance, column, row, wrapping};
use crate::theme::{LINE, Type};
use samtalerum_simulator::Scale;

/// Diameter of the circle at each level, in pixels at 100 %.
const CIRCLE: f32 = 20.0;
/// Length of the line between two circles, in pixels at 100 %.
const BETWEEN_LEVELS: f32 = 30.0;
/// Diameter of the dot in the circle of the trainee's own level, in pixels at 100 %.
const DOT: f32 = 10.0;

/// Draws the scale, and below it a legend for the two marked circles.
pub(super) fn scale(parent: &mut ChildSpawnerCommands, look: &Appearance, scale: &Scale) {
    let p = look.palette;
    parent
        .spawn((column(look.gap(6.0)), hidden()))
        .with_children(|drawing| {
            drawing.spawn(row(px(0))).with_children(|line| {
                for level in 0..scale.levels {
                    if level > 0 {
                        let between = Node {
                            width: look.em(BETWEEN_LEVELS),
                            height: px(LINE),
                            ..default()
                        };
                        line.spawn((between, BackgroundColor(p.ink)));
                    }
                    circle(line, look, level == scale.truth, level == scale.mine);
                }
            });
            drawing
                .spawn(wrapping(look.gap(14.0)))
                .with_children(|key| {
                    explained(key, look, false, true, &scale.mine_label);
                    explained(key, look, true, false, &scale.truth_label);
                });
        });
}

/// Draws an entry of the legend: a circle and its label.
fn explained(
    key: &mut ChildSpawnerCommands,
    look: &Appearance,
    truth: bool,
    mine: bool,
    label: &str,
) {
    key.spawn(row(look.gap(6.0))).with_children(|one| {
        circle(one, look, truth, mine);
        one.spawn(look.silent(label, Type::Tag, look.palette.quiet));
    });
}

/// Draws the circle of a level. The circle of the true level is filled with a tint and has a thick edge; the circle of
/// the trainee's own level has a dot.
fn circle(line: &mut ChildSpawnerCommands, look: &Appearance, truth: bool, mine: bool) {
    let p = look.palette;
    let (ground, edge, thick) = if truth {
        (p.teal_tint, p.teal, 4.0)
    } else {
        (p.button, p.ink, LINE)
    };
    line.spawn(disc(look, CIRCLE, ground, thick, edge))
        .with_children(|circle| {
            if mine {
                circle.spawn((
                    Node {
                        width: look.em(DOT),
                        height: look.em(DOT),
                        border_radius: BorderRadius::MAX,
                        ..default()
                    },
                    BackgroundColor(p.ink),
                ));
            }
        });
}
