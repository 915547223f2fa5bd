//! The tree of nodes and the phases of drawing it, shared by the systems that draw.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

use super::appearance::{Appearance, column};
use super::assets::AssetsReady;
use super::training::Current;

/// The phases between the arrival of a page and its layout, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, SystemSet)]
pub(crate) enum DrawPhase {
    /// Remembers the focus and the scroll positions of the old tree.
    Remember,
    /// Builds the new tree.
    Build,
    /// Puts persistent nodes into the slots of the new tree.
    Furnish,
    /// Restores the focus and the scroll positions, or moves them to the new content.
    Settle,
}

/// The size of the window in logical pixels, divided by the factor by which the page is scaled (`UiScale`).
#[derive(Debug, Default, Clone, Copy, PartialEq, Resource)]
pub(crate) struct View(pub Vec2);

/// The state of the current tree. Systems recognise a new tree by a change of this resource.
#[derive(Debug, Default, Resource)]
pub(crate) struct TreeState {
    /// Number of trees built so far.
    pub count: u64,
    /// Appearance of the current tree; `None` before the first tree.
    pub look: Option<Appearance>,
}

/// The root node, which is never replaced. If each tree had a new root, persistent nodes would be outside the window
/// for a moment while they move to that root, and would lose their position in the layout.
#[derive(Debug, Component)]
#[require(TabGroup, Node = full())]
pub(crate) struct Root;

/// Returns a column that fills the window.
fn full() -> Node {
    Node {
        width: percent(100),
        height: percent(100),
        ..column(px(0))
    }
}

/// Marks a node that outlives its tree. It is moved into its slot, an empty node that the next tree has for it. If the
/// next tree has no such slot, the node is despawned.
#[derive(Debug, Component)]
pub(crate) struct Persistent;

/// Marks a focused button that must stay the same node for a screen reader. The button has the mark only while its tree
/// is replaced.
#[derive(Debug, Component)]
pub(crate) struct Kept;

/// Returns `true` if the tree must be rebuilt: the page or the window's size has changed, or the fonts
/// and icons have just been loaded.
pub(super) fn rebuild_due(page: Res<Current>, view: Res<View>, ready: Res<AssetsReady>) -> bool {
    ready.0
        && view.0.min_element() > 0.0
        && (page.is_changed() || view.is_changed() || ready.is_changed())
}

/// Returns `true` if the tree was rebuilt in this frame.
pub(super) fn tree_rebuilt(tree: Res<TreeState>) -> bool {
    tree.is_changed() && tree.count > 0
}
