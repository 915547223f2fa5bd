//! A group of blocks with an inconspicuous heading.

use bevy::prelude::*;

use crate::accessibility;
use crate::appearance::{Appearance, column};
use crate::theme::Type;

/// Draws an inconspicuous heading, and below it the blocks that `fill` draws. There is more space above the heading
/// than below it, which shows that the heading belongs to the blocks below.
pub(super) fn group(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    heading: &str,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let node = Node {
        margin: look.gap(10.0).top(),
        ..column(look.gap(14.0))
    };
    parent.spawn(node).with_children(|group| {
        group
            .spawn((column(px(0)), accessibility::heading(3, heading)))
            .with_children(|inner| {
                inner.spawn(look.silent(heading, Type::Tool, look.palette.quiet));
            });
        fill(group);
    });
}
