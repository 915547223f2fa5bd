//! The kinds of pixels that a node can consist of.

use bevy::prelude::*;
use bevy::ui::ResolvedBorderRadius;
use bevy::ui_render::{ExtractedUiItem, ExtractedUiNode};

/// The systems that divide nodes, and choose the pipelines of the pieces. Without them, the engine draws the same with
/// more work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, SystemSet)]
pub struct Painting;

/// White pictures of one pixel, which stand for no picture. The engine draws nodes with the same picture together, in one
/// pipeline, and adds nodes without a picture to any of them. With a picture for each pipeline, it keeps them apart.
#[derive(Debug, Clone, Resource)]
pub(super) struct Whites {
    /// For solid pieces.
    pub(super) solid: Handle<Image>,
    /// For pieces with corners or edges.
    pub(super) shaped: Handle<Image>,
}

/// A kind of pixels, which a pipeline of its own draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Paint {
    /// One opaque colour.
    Solid,
    /// A picture without corners, or text.
    Picture,
    /// Corners and borders, and all that is turned or transparent. The engine's pipeline draws them.
    Shaped,
}

/// Returns the kind of a node's pixels.
pub(super) fn paint(node: &ExtractedUiNode, whites: &Whites) -> Paint {
    if node.image == whites.solid.id() {
        return Paint::Solid;
    }
    let has_corners = match &node.item {
        ExtractedUiItem::Glyphs { .. } => false,
        ExtractedUiItem::Node { border_radius, .. } => *border_radius != ResolvedBorderRadius::ZERO,
    };
    if node.image == whites.shaped.id() || has_corners || !is_upright(node) {
        Paint::Shaped
    } else {
        Paint::Picture
    }
}

/// Returns `true` if the node is neither turned nor enlarged.
pub(super) fn is_upright(node: &ExtractedUiNode) -> bool {
    node.transform.matrix2 == Mat2::IDENTITY
}
