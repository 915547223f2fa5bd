//! The properties that a drawn room depends on, and the layers of its picture.

use bevy::prelude::*;

use crate::theme::Palette;
use samtalerum_core::scenario::{Medium, Setting};

/// The name tags in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tags {
    /// Everybody has a name tag. If the seats are narrow, the tags form a row below the picture, and the height of this
    /// row is added to that of the room.
    Shown,
    /// Nobody has a name tag, because the text beside the picture names the people.
    Hidden,
}

/// The properties that a drawn room depends on. The room is drawn again only if one of them changes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Frame {
    /// Size in logical pixels.
    pub(super) size: Vec2,
    pub(super) setting: Setting,
    pub(super) palette: Palette,
    /// Factor by which text is scaled: 1 at 100 %.
    pub(super) scale: f32,
    /// States whether the people have name tags.
    pub(super) tags: Tags,
    /// The medium by which the owner of each seat takes part.
    pub(super) seats: Vec<Medium>,
}

/// Returns a layer that covers the whole picture.
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
