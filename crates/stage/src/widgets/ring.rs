//! The result: a ring with the percentage, and the explanation beside it.

use std::f32::consts::TAU;

use accesskit::{Node as Access, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::panel::panel;
use crate::accessibility::{heading, hidden};
use crate::appearance::{Appearance, column, row};
use crate::theme::Type;
use samtalerum_simulator::Tone;

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
pub(crate) fn result(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    percent: Option<u8>,
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
                    if let Some(percent) = percent {
                        ring(row, look, percent, title, passed);
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

/// Draws the ring: a disc with a conic gradient of two colours, and a smaller disc on it as the hole.
fn ring(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    percent: u8,
    label: &str,
    passed: bool,
) {
    let p = look.palette;
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
