//! The frame around a group of blocks, in the colours of the group's tone.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::appearance::{Appearance, column};
use crate::theme::{LINE, ROUND};
use samtalerum_simulator::Tone;

/// Maximum width of a sheet of paper in pixels at 100 %.
const MAX_PAPER_WIDTH: f32 = 660.0;

/// Returns the frame of a group with the colours of a tone.
pub(crate) fn panel(look: &Appearance, tone: Tone) -> impl Bundle + use<> {
    let p = look.palette;
    let (ground, line) = match tone {
        Tone::Good => (p.teal_tint, p.ink),
        Tone::Bad => (p.red_tint, p.ink),
        Tone::Mixed | Tone::Marked => (p.amber_tint, p.ink),
        Tone::Quiet => (p.ground, p.quiet),
        Tone::Plain | Tone::Strong => (p.paper, p.ink),
        Tone::Paper => (p.button, p.ink),
    };
    // A sheet of paper has almost square corners and wide margins. Its width is set in pixels. With a maximum width
    // alone, the layout would measure the height of its texts as if they could be wider.
    let paper = (MAX_PAPER_WIDTH * look.scale).min(look.column).round();
    let (round, padding, width) = match tone {
        Tone::Paper => (2.0, Vec2::new(32.0, 26.0), px(paper)),
        _ => (ROUND, Vec2::new(20.0, 16.0), percent(100)),
    };
    (
        Node {
            padding: UiRect::axes(look.gap(padding.x), look.gap(padding.y)),
            border: px(LINE).all(),
            border_radius: BorderRadius::all(px(round)),
            width,
            // A card fills its half if the other half is higher.
            flex_grow: 1.0,
            ..column(look.gap(14.0))
        },
        BackgroundColor(ground),
        BorderColor::all(line),
        AccessibilityNode::from(accesskit::Node::new(Role::Group)),
    )
}
