//! The map lying: from left to right, with a fork.

use bevy::math::Rot2;
use bevy::prelude::*;

use super::parts::{FORK, THICK, circle, end, parts, way_color};
use crate::accessibility::hidden;
use crate::look::{Look, column, row};
use samtalerum_simulator::{PathMap, PathStep};

/// The height of one way.
const WAY: f32 = 62.0;

/// Draws it.
pub(super) fn lying(parent: &mut ChildSpawnerCommands, look: &Look, map: &PathMap) {
    let (shared, one) = parts(map);
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
        .with_children(|ways| {
            way(ways, look, &map.best[shared..], &map.best_end, false);
            way(ways, look, &map.taken[shared..], &map.taken_end, true);
        });
    });
}

fn way(parent: &mut ChildSpawnerCommands, look: &Look, steps: &[PathStep], at: &str, taken: bool) {
    parent
        .spawn(Node {
            min_height: look.em(WAY),
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

/// A piece of way that takes the room there is; the best way is dashed.
fn stretch(parent: &mut ChildSpawnerCommands, look: &Look, taken: bool) {
    let color = way_color(look, taken);
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
        // As many dashes as the longest piece can hold; the rest is cut off.
        let most = (look.view.x / 2.0 / 13.0) as usize;
        line.with_children(|line| {
            for i in 0..most {
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

/// Two curves from one point: up to the best way, down to the way taken.
fn fork(parent: &mut ChildSpawnerCommands, look: &Look) {
    let (width, height) = (FORK * look.scale, WAY * look.scale);
    parent
        .spawn(Node {
            width: px(width),
            height: px(height * 2.0),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|fork| {
            for taken in [false, true] {
                let way = if taken { 0.5 } else { -0.5 };
                let at = |t: f32| {
                    let bend = t * t * (3.0 - 2.0 * t);
                    Vec2::new(t * width, height * (1.0 + way * bend))
                };
                let pieces = 19;
                for i in 0..pieces {
                    if !taken && i % 3 == 2 {
                        continue;
                    }
                    let piece = |i: usize| at(i as f32 / pieces as f32);
                    segment(fork, piece(i), piece(i + 1), way_color(look, taken));
                }
            }
        });
}

/// A short straight line. It is placed and stretched by its transform, because places in the layout are whole
/// pixels and a curve made of those would tremble.
fn segment(parent: &mut ChildSpawnerCommands, from: Vec2, to: Vec2, color: Color) {
    const UNIT: f32 = 8.0;
    let (middle, along) = ((from + to) / 2.0, to - from);
    // Slightly longer than its piece of the curve, so that the joints close.
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
