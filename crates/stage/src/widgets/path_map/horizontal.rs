//! The horizontal path map: from left to right, with a fork.

use bevy::math::Rot2;
use bevy::prelude::*;

use super::parts::{FORK, THICK, circle, end, path_color};
use crate::accessibility::hidden;
use crate::appearance::{Appearance, column, row};
use samtalerum_simulator::{PathMap, PathStep};

/// Height of one branch of the map in pixels at 100 %.
const PATH_HEIGHT: f32 = 62.0;

/// Draws the horizontal map.
pub(super) fn horizontal(parent: &mut ChildSpawnerCommands, look: &Appearance, map: &PathMap) {
    let (shared, one) = map.fork();
    parent.spawn((row(px(0)), hidden())).with_children(|line| {
        for (i, step) in map.taken.iter().take(shared).enumerate() {
            if i > 0 {
                stretch(line, look, true);
            }
            circle(line, look, step);
        }
        if one {
            stretch(line, look, true);
            end(line, look, &map.taken_end, true, AlignSelf::Center);
            return;
        }
        fork(line, look);
        line.spawn(Node {
            flex_grow: 2.0,
            flex_basis: px(0),
            ..column(px(0))
        })
        .with_children(|paths| {
            path(paths, look, &map.best[shared..], &map.best_end, false);
            path(paths, look, &map.taken[shared..], &map.taken_end, true);
        });
    });
}

/// Draws one branch with its steps and its ending.
fn path(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    steps: &[PathStep],
    at: &str,
    taken: bool,
) {
    parent
        .spawn(Node {
            min_height: look.em(PATH_HEIGHT),
            ..row(px(0))
        })
        .with_children(|line| {
            for step in steps {
                circle(line, look, step);
                stretch(line, look, taken);
            }
            if steps.is_empty() {
                stretch(line, look, taken);
            }
            end(line, look, at, !taken, AlignSelf::Center);
        });
}

/// Draws the line after a step. It fills the available width, and is dashed on the best path.
fn stretch(parent: &mut ChildSpawnerCommands, look: &Appearance, taken: bool) {
    let color = path_color(look, taken);
    let mut line = parent.spawn((
        Node {
            height: px(THICK),
            min_width: look.em(14.0),
            flex_grow: 1.0,
            flex_basis: px(0),
            overflow: Overflow::clip(),
            ..default()
        },
        BackgroundColor(if taken { color } else { Color::NONE }),
    ));
    if !taken {
        // Draw enough dashes for the longest possible line. The dashes beyond the end of this line are clipped.
        let dashes = (look.view.x / 2.0 / 13.0) as usize;
        line.with_children(|line| {
            for i in 0..dashes {
                line.spawn((
                    Node {
                        position_type: PositionType::Absolute,
                        left: px(13.0 * i as f32),
                        width: px(8),
                        height: px(THICK),
                        ..default()
                    },
                    BackgroundColor(color),
                ));
            }
        });
    }
}

/// Draws the fork: two curves from one point, one up to the best path and one down to the path taken.
fn fork(parent: &mut ChildSpawnerCommands, look: &Appearance) {
    let (width, height) = (FORK * look.scale, PATH_HEIGHT * look.scale);
    parent
        .spawn(Node {
            width: px(width),
            height: px(height * 2.0),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|fork| {
            for taken in [false, true] {
                let offset = if taken { 0.5 } else { -0.5 };
                let at = |t: f32| {
                    let bend = t * t * (3.0 - 2.0 * t);
                    Vec2::new(t * width, height * (1.0 + offset * bend))
                };
                let pieces = 19;
                for i in 0..pieces {
                    if !taken && i % 3 == 2 {
                        continue;
                    }
                    let piece = |i: usize| at(i as f32 / pieces as f32);
                    segment(fork, piece(i), piece(i + 1), path_color(look, taken));
                }
            }
        });
}

/// Draws a short straight line, of which curves are made. It is positioned and stretched by its transform, because the
/// layout rounds positions to whole pixels, and the curves would look jagged.
fn segment(parent: &mut ChildSpawnerCommands, from: Vec2, to: Vec2, color: Color) {
    const UNIT: f32 = 8.0;
    let (middle, along) = ((from + to) / 2.0, to - from);
    // Slightly longer than its piece of the curve, so that no gaps show at the joints.
    let length = along.length() + 1.0;
    parent.spawn((
        Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: px(UNIT),
            height: px(THICK),
            ..default()
        },
        UiTransform {
            translation: Val2::px(middle.x - UNIT / 2.0, middle.y - THICK / 2.0),
            scale: Vec2::new(length / UNIT, 1.0),
            rotation: Rot2::radians(along.to_angle()),
        },
        BackgroundColor(color),
    ));
}
