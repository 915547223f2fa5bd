//! The result: a ring with the percentage, and the explanation beside it.

use std::f32::consts::TAU;

use accesskit::{Node as Access, Role};
use bevy::a11y::AccessibilityNode;
use bevy::math::Rot2;
use bevy::prelude::*;

use super::panel::panel;
use crate::accessibility::{heading, hidden};
use crate::appearance::{Appearance, column, row};
use crate::theme::Type;
use samtalerum_simulator::Tone;

/// The values that a ring shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ring {
    /// The points as a percentage.
    pub(super) percent: u8,
    /// The percentage that is needed to pass.
    pub(super) pass_mark: u8,
    /// `true` if the attempt was passed.
    pub(super) passed: bool,
}

/// Returns the ring's accessibility node.
fn access(percent: u8, label: &str) -> AccessibilityNode {
    let mut node = Access::new(Role::Meter);
    node.set_label(label);
    node.set_value(percent.to_string());
    node.set_numeric_value(f64::from(percent));
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(100.0);
    node.into()
}

/// Draws the result. Without a percentage there is no ring.
pub(super) fn result(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    values: Option<Ring>,
    title: &str,
    text: &str,
    passed: bool,
) {
    let p = look.palette;
    parent
        .spawn(panel(look, Tone::Plain))
        .with_children(|panel| {
            // The text is below the ring if only a few words would fit beside it.
            let stacked = look.view.x / look.scale < 330.0 || look.slim_aside();
            let node = if stacked {
                column(look.gap(12.0))
            } else {
                row(look.gap(18.0))
            };
            panel
                .spawn(Node {
                    padding: look.gap(8.0).vertical(),
                    ..node
                })
                .with_children(|row| {
                    if let Some(values) = values {
                        ring(row, look, values, title);
                    }
                    row.spawn(Node {
                        flex_grow: if stacked { 0.0 } else { 1.0 },
                        flex_basis: if stacked { auto() } else { px(0) },
                        ..column(look.gap(4.0))
                    })
                    .with_children(|words| {
                        words.spawn(look.text_as(
                            title,
                            Type::Result,
                            if passed { p.teal } else { p.ink },
                            heading(2, title),
                        ));
                        words.spawn(look.text(text, Type::Second, p.quiet));
                    });
                });
        });
}

/// Draws the ring: a disc with a conic gradient of two colours, and a smaller disc on it as the hole. A line across the
/// ring shows the percentage that is needed to pass.
fn ring(parent: &mut ChildSpawnerCommands, look: &Appearance, values: Ring, label: &str) {
    let p = look.palette;
    let Ring {
        percent,
        pass_mark,
        passed,
    } = values;
    let reached = TAU * f32::from(percent.min(100)) / 100.0;
    let color = if passed { p.teal } else { p.red };
    let (outer, hole) = (80.0, 58.0);
    parent
        .spawn((
            access(percent, label),
            Node {
                width: look.em(outer),
                height: look.em(outer),
                border_radius: BorderRadius::MAX,
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(p.track),
            Outline::new(px(2), px(0), p.ink),
            BackgroundGradient::from(ConicGradient::new(
                UiPosition::CENTER,
                vec![
                    AngularColorStop::new(color, 0.0),
                    AngularColorStop::new(color, reached),
                    AngularColorStop::new(p.track, reached),
                    AngularColorStop::new(p.track, TAU),
                ],
            )),
        ))
        .with_children(|disc| {
            // Draw the line at the top of a square, and rotate the square, so that the line moves along the ring.
            disc.spawn((
                Node {
                    position_type: PositionType::Absolute,
                    width: look.em(outer),
                    height: look.em(outer),
                    justify_content: JustifyContent::Center,
                    ..default()
                },
                UiTransform::from_rotation(Rot2::radians(TAU * f32::from(pass_mark) / 100.0)),
                hidden(),
            ))
            .with_children(|turned| {
                let line = Node {
                    width: px(4),
                    height: look.em((outer - hole) / 2.0 + 2.0),
                    ..default()
                };
                turned.spawn((line, BackgroundColor(p.ink)));
            });
            disc.spawn((
                Node {
                    width: look.em(hole),
                    height: look.em(hole),
                    border: px(2).all(),
                    border_radius: BorderRadius::MAX,
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    ..default()
                },
                BackgroundColor(p.paper),
                BorderColor::all(p.ink),
                hidden(),
            ))
            .with_children(|hole| {
                hole.spawn(look.silent(&percent.to_string(), Type::Title, p.ink));
            });
        });
}
