//! A round mark, such as a step of a path.

use bevy::prelude::*;

use crate::appearance::Appearance;

/// Returns a disc whose content is in its middle. `size` is its diameter in pixels at 100 %, and `thick` the width of
/// its edge in pixels.
pub(super) fn disc(
    look: &Appearance,
    size: f32,
    ground: Color,
    thick: f32,
    edge: Color,
) -> impl Bundle + use<> {
    (
        Node {
            width: look.em(size),
            height: look.em(size),
            border: px(thick).all(),
            border_radius: BorderRadius::MAX,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
            ..default()
        },
        BackgroundColor(ground),
        BorderColor::all(edge),
    )
}
