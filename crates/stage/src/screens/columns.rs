//! Draws blocks in one column, or in two columns if the window is wide enough.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::appearance::{Appearance, column, row};
use crate::scroll::area;
use crate::theme::{BETWEEN, MARGIN, MAX_WIDTH, NARROW_MARGIN};
use crate::widgets::blocks;
use samtalerum_simulator::Block;

/// Draws the columns.
pub(crate) fn columns(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    aside: &[Block],
    main: &[Block],
) {
    let landmark = |role| AccessibilityNode::from(accesskit::Node::new(role));
    if look.narrow {
        let look = &look.in_column(look.column_widths()[1]);
        let inner = Node {
            padding: UiRect::axes(look.gap(NARROW_MARGIN), look.gap(18.0)),
            ..column(look.gap(14.0))
        };
        parent
            .spawn((inner, landmark(Role::Main)))
            .with_children(|all| {
                let (first, later) = Block::split_later(aside);
                blocks(all, look, first);
                blocks(all, look, main);
                blocks(all, look, later);
            });
        return;
    }
    // Both columns scroll together, with one scroll bar at the edge of the window.
    let outer = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        ..default()
    };
    // Set the widths here. If a column grew to its width instead, the layout would compute its height as if the column
    // had its minimum width. Use whole pixels: if the layout rounded the width, a node could be a fraction of a pixel
    // narrower than its text.
    let column_of = |width: f32| Node {
        width: px(width),
        flex_shrink: 0.0,
        ..column(look.gap(16.0))
    };
    let space = look.view.x - 2.0 * look.gap_in_pixels(MARGIN);
    parent
        .spawn((
            Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                min_height: px(0),
                ..default()
            },
            landmark(Role::Main),
        ))
        .with_children(|all| {
            let padding = look.gap(MARGIN).all();
            let inner = Node {
                padding,
                align_items: AlignItems::FlexStart,
                ..row(look.gap(BETWEEN))
            };
            area(all, look, "main", outer, inner, |sides| {
                let mut side = |width: f32, content: &[Block]| {
                    sides
                        .spawn(column_of(width))
                        .with_children(|one| blocks(one, &look.in_column(width), content));
                };
                if aside.is_empty() {
                    return side(space.min(MAX_WIDTH * look.scale).round(), main);
                }
                let [narrow, wide] = look.column_widths();
                side(narrow, aside);
                side(wide, main);
            });
        });
}
