//! The schedule of drawing, and what the tree of nodes is made of: what the systems that take part in it share.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

use super::assets::FontsReady;
use super::look::{Look, column};
use super::training::Current;

/// The steps between a new page and its layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, SystemSet)]
pub(crate) enum Drawing {
    /// Focus and scroll positions of the old tree are remembered.
    Remember,
    /// The tree is built.
    Build,
    /// What outlived the old tree is put into the new one.
    Furnish,
    /// Focus and scroll positions are restored, or go to what is new.
    Settle,
}

/// The size of the window in logical pixels.
#[derive(Debug, Default, Clone, Copy, PartialEq, Resource)]
pub(crate) struct View(pub Vec2);

/// Counts the trees drawn, so that others notice a new one.
#[derive(Debug, Default, Resource)]
pub(crate) struct Drawn {
    /// How many.
    pub count: u64,
    /// The look of the last; nothing before the first.
    pub look: Option<Look>,
}

/// The one node above all others. It stays from page to page, so that what is put below it belongs to the
/// window at once: what is kept would otherwise lose its place in the layout for a moment.
#[derive(Debug, Component)]
#[require(TabGroup, Node = full())]
pub(crate) struct Root;

fn full() -> Node {
    Node {
        width: percent(100),
        height: percent(100),
        ..column(px(0))
    }
}

/// Outlives the tree it stands in: it is put into a slot of the next, or it goes.
#[derive(Debug, Component)]
pub(crate) struct Kept;

/// Whether a new tree is due.
pub(super) fn due(page: Res<Current>, view: Res<View>, ready: Res<FontsReady>) -> bool {
    ready.0
        && view.0.min_element() > 0.0
        && (page.is_changed() || view.is_changed() || ready.is_changed())
}

/// Whether a new tree was just drawn.
pub(super) fn drawn_anew(drawn: Res<Drawn>) -> bool {
    drawn.is_changed() && drawn.count > 0
}
