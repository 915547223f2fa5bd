//! The things a page is made of. Each constructor gives its widget the role and label that a screen reader needs.

mod badge;
mod blocks;
mod button;
mod face;
mod feedback;
mod field;
mod key_badge;
mod meter;
mod panel;
mod path_map;
mod ring;
mod tap;
mod utterance;

use bevy::prelude::*;

pub(crate) use blocks::{blocks, heading};
pub use button::PageButton;
pub(crate) use button::button;
pub(crate) use face::Fit;
pub(crate) use feedback::feedback;
pub(crate) use field::FieldId;
pub(crate) use utterance::speech;

/// The systems of the widgets that have some.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((button::plugin, field::plugin, tap::plugin));
}
