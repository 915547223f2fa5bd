//! The widgets of a page. Each constructor gives its widget the role and the label that a screen reader needs.

mod badge;
mod beside;
mod blocks;
mod button;
mod button_content;
mod course_steps;
mod disc;
mod drawn_text;
mod facts;
mod feedback;
mod field;
mod focused_button;
mod group;
mod key_badge;
mod ladder;
mod meter;
mod panel;
mod paper;
mod path_map;
mod ring;
mod scale;
mod tap;
mod utterance;

use bevy::prelude::*;

pub(crate) use blocks::{blocks, heading};
pub use button::PageButton;
pub(crate) use button::button;
pub(crate) use button_content::Fit;
pub(crate) use feedback::feedback;
pub(crate) use field::FieldId;
pub(crate) use key_badge::key_width;
pub use paper::PaperFrame;
pub(crate) use utterance::speech;

/// Adds the systems of the widgets to the app.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        button::plugin,
        field::plugin,
        focused_button::plugin,
        tap::plugin,
    ));
}
