//! Lists of terms with their explanations, and lists of keys with what they do.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::key_badge::key_caps;
use crate::appearance::{Appearance, column, row};
use crate::theme::Type;
use samtalerum_simulator::Keys;

/// Width of a term in pixels at 100 %.
const TERM: f32 = 170.0;
/// Width of the keys in a row of the list, in pixels at 100 %.
const KEYS: f32 = 300.0;
/// Minimum width of a column with keys beside their explanation, in pixels at 100 %. In a narrower column, keys are
/// above their explanation.
const KEYS_BESIDE: f32 = 620.0;

/// The layout of a row.
#[derive(Debug, Clone, Copy)]
enum Layout {
    /// The explanation is below the term.
    Stacked,
    /// The explanation is beside the term.
    Beside {
        /// Width of the term in pixels at 100 %.
        width: f32,
        /// Vertical alignment of the term and its explanation.
        align: AlignItems,
    },
}

/// Draws rows with a term and its explanation. The two are side by side if there is enough space.
pub(super) fn facts(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    rows: &[(String, String)],
) {
    let layout = if look.narrow || look.scale > 1.3 {
        Layout::Stacked
    } else {
        let align = AlignItems::FlexStart;
        Layout::Beside { width: TERM, align }
    };
    list(parent, look, |list| {
        for (term, text) in rows {
            explained(list, look, layout, text, |place| {
                place.spawn(look.text(term, Type::Tool, look.palette.ink));
            });
        }
    });
}

/// Draws rows with keys and what they do. The two are side by side if there is enough space.
pub(super) fn keys(parent: &mut ChildSpawnerCommands, look: &Appearance, rows: &[Keys]) {
    let layout = if look.narrow || look.column < KEYS_BESIDE * look.scale {
        Layout::Stacked
    } else {
        let align = AlignItems::Center;
        Layout::Beside { width: KEYS, align }
    };
    list(parent, look, |list| {
        for one in rows {
            explained(list, look, layout, &one.does, |place| {
                key_caps(place, look, one);
            });
        }
    });
}

/// Draws a list with the rows that `fill` adds.
fn list(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    parent
        .spawn((
            column(look.gap(10.0)),
            AccessibilityNode::from(accesskit::Node::new(Role::DescriptionList)),
        ))
        .with_children(fill);
}

/// Draws a row: the term, which the function `term` draws, and its explanation `text`.
fn explained(
    list: &mut ChildSpawnerCommands,
    look: &Appearance,
    layout: Layout,
    text: &str,
    term: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let (node, width, basis) = match layout {
        Layout::Stacked => (column(px(0)), auto(), auto()),
        Layout::Beside { width, align } => {
            let node = Node {
                align_items: align,
                ..row(look.gap(16.0))
            };
            (node, look.em(width), px(0))
        }
    };
    list.spawn(node).with_children(|fact| {
        // The width is set on a box around the term. If a text node had the width itself, Bevy would measure it at its
        // minimum width.
        fact.spawn(Node {
            width,
            flex_shrink: 0.0,
            ..column(px(0))
        })
        .with_children(term);
        fact.spawn((
            look.text(text, Type::Second, look.palette.ink),
            Node {
                flex_grow: 1.0,
                flex_basis: basis,
                ..default()
            },
        ));
    });
}
