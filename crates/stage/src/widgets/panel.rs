//! The frame around a group of blocks, in the colours of the group's tone.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::appearance::{Appearance, column};
use crate::theme::{LINE, ROUND};
use samtalerum_simulator::Tone;

/// Space between the sides of a group and its content, in pixels at 100 %.
const SIDE: f32 = 20.0;

/// Returns the width in pixels that the frame of a group takes to the left and the right of its content, in total.
pub(super) fn panel_sides(look: &Appearance) -> f32 {
    2.0 * (look.gap_in_pixels(SIDE) + LINE)
}

/// Returns the frame of a group with the colours of a tone.
pub(crate) fn panel(look: &Appearance, tone: Tone) -> impl Bundle + use<> {
    let p = look.palette;
    let (ground, line) = match tone {
        Tone::Good => (p.teal_tint, p.ink),
        Tone::Bad => (p.red_tint, p.ink),
        Tone::Mixed | Tone::Marked => (p.amber_tint, p.ink),
        Tone::Quiet => (p.ground, p.quiet),
        Tone::Plain | Tone::Strong => (p.paper, p.ink),
    };
    (
        Node {
            padding: UiRect::axes(look.gap(SIDE), look.gap(16.0)),
            border: px(LINE).all(),
            border_radius: BorderRadius::all(px(ROUND)),
            width: percent(100),
            // If the card beside this one is higher, this card grows to the same height.
            flex_grow: 1.0,
            ..column(look.gap(14.0))
        },
        BackgroundColor(ground),
        BorderColor::all(line),
        AccessibilityNode::from(accesskit::Node::new(Role::Group)),
    )
}
