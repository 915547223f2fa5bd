//! The things a page is made of. Each constructor gives its widget the role and label that a screen reader needs.

mod badge;
mod blocks;
mod button;
mod face;
mod feedback;
mod field;
mod key_badge;
mod meter;
mod path_map;
mod ring;
mod tap;
mod utterance;

use bevy::prelude::*;

pub use blocks::{blocks, heading};
pub use button::{Fit, PageButton, button};
pub use feedback::feedback;
pub use field::FieldId;
pub use utterance::speech;

/// The systems of the widgets that have some.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((button::plugin, field::plugin, tap::plugin));
}
