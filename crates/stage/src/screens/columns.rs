//! Blocks in one column, or in two if the window is wide enough.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::appearance::{Appearance, column};
use crate::scroll::area;
use crate::widgets::blocks;
use samtalerum_simulator::Block;

/// Maximum width of the main column at 100 %, which keeps lines short enough to read with ease.
const MAX_WIDTH: f32 = 860.0;

/// Fraction of the window's width that the side column takes.
const ASIDE: f32 = 0.34;

/// Draws the columns.
pub(crate) fn columns(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    aside: &[Block],
    main: &[Block],
) {
    let landmark = |role| AccessibilityNode::from(accesskit::Node::new(role));
    if look.narrow {
        let inner = Node {
            padding: UiRect::axes(look.gap(16.0), look.gap(18.0)),
            ..column(look.gap(14.0))
        };
        parent
            .spawn((inner, landmark(Role::Main)))
            .with_children(|all| {
                blocks(all, look, aside);
                blocks(all, look, main);
            });
        return;
    }
    let inner = |left: f32, right: f32| Node {
        padding: UiRect {
            left: look.gap(left),
            right: look.gap(right),
            top: look.gap(24.0),
            bottom: look.gap(24.0),
        },
        ..column(look.gap(16.0))
    };
    parent
        .spawn((
            Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                min_height: px(0),
                justify_content: JustifyContent::Center,
                ..default()
            },
            landmark(Role::Main),
        ))
        .with_children(|row| {
            if aside.is_empty() {
                let outer = Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    max_width: look.em(MAX_WIDTH + 48.0),
                    ..default()
                };
                area(row, look, "main", outer, inner(24.0, 24.0), |all| {
                    blocks(all, look, main);
                });
                return;
            }
            let outer = Node {
                // Round the width to whole pixels. The width of the main column is then a whole number too. Otherwise
                // the layout's own rounding could make a node a fraction of a pixel narrower than its text.
                width: px((look.view.x * ASIDE).round()),
                max_width: look.em(520.0),
                ..default()
            };
            area(row, look, "aside", outer, inner(24.0, 16.0), |all| {
                blocks(all, look, aside);
            });
            let outer = Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                max_width: look.em(MAX_WIDTH + 200.0),
                ..default()
            };
            area(row, look, "main", outer, inner(10.0, 26.0), |all| {
                blocks(all, look, main);
            });
        });
}
