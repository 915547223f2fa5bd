//! What a room is drawn for, and the layers that it is drawn in.

use bevy::prelude::*;

use crate::theme::Palette;
use samtalerum_core::scenario::Setting;

/// What a room is drawn for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Frame {
    pub(super) size: Vec2,
    pub(super) setting: Setting,
    pub(super) palette: Palette,
    pub(super) scale: f32,
    pub(super) seats: usize,
}

/// A layer that covers the picture.
pub(super) fn layer() -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: percent(100),
            height: percent(100),
            ..default()
        },
        Pickable::IGNORE,
    )
}
