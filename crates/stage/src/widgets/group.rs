//! Blocks under a quiet heading.

use bevy::prelude::*;

use crate::accessibility;
use crate::appearance::{Appearance, column};
use crate::theme::Type;

/// Draws a quiet heading, and below it what `fill` draws. The space above the heading is wider than the space below it,
/// so that it belongs to what follows.
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
