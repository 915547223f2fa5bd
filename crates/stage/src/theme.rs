//! Colours as Bevy colours, and the measures of the window. The colours, and the measures that the text view uses too,
//! come from the core crate.

use bevy::prelude::*;

use samtalerum_core::palette::{self, Rgb};
use samtalerum_core::settings::Theme;

pub use samtalerum_core::measures::{LINE, REM, ROUND, ROUND_BADGE, ROUND_BUTTON, Type};

/// The colours of one theme.
pub type Palette = palette::Palette<Color>;

/// The colours of the drawn room.
pub type RoomPalette = palette::RoomPalette<Color>;

/// Returns the colours of a theme.
pub fn palette(theme: Theme) -> Palette {
    palette::Palette::of(theme).map(|Rgb(red, green, blue)| Color::srgb_u8(red, green, blue))
}

/// Maximum width of a column of text in pixels at 100 %, which keeps lines short enough to read with ease.
pub const MAX_WIDTH: f32 = 860.0;
/// Margin around the columns in pixels at 100 %.
pub const MARGIN: f32 = 24.0;
/// Margin around the page's only column in a narrow window, in pixels at 100 %.
pub const NARROW_MARGIN: f32 = 16.0;
/// Space between two columns in pixels at 100 %.
pub const BETWEEN: f32 = 28.0;
/// Width of a window, in pixels at 100 %, below which the page is laid out in one column.
pub const NARROW: f32 = 800.0;
/// Height of a window, in pixels at 100 %, below which the page is laid out in one column, as on a telephone in
/// landscape.
pub const LOW: f32 = 420.0;
/// Width of a window, in pixels at 100 %, below which columns side by side are laid out more tightly.
pub const CROWDED: f32 = 1150.0;
