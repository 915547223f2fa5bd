//! Colours as Bevy colours, text styles and measures of the window.

use bevy::prelude::*;

use samtalerum_core::palette::{self, Rgb};
use samtalerum_core::settings::Theme;

/// The colours of one theme.
pub type Palette = palette::Palette<Color>;

/// The colours of the drawn room.
pub type RoomPalette = palette::RoomPalette<Color>;

/// Returns the colours of a theme.
pub fn palette(theme: Theme) -> Palette {
    palette::Palette::of(theme).map(|Rgb(red, green, blue)| Color::srgb_u8(red, green, blue))
}

/// Text style: the size and the weight of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// The line that is spoken now.
    Said,
    /// The heading of a result.
    Result,
    /// The page's title, or a heading of level 2.
    Title,
    /// A heading of level 3, or a name.
    Name,
    /// A choice.
    Choice,
    /// Paragraphs.
    Body,
    /// Emphasised paragraphs.
    Strong,
    /// Secondary text.
    Second,
    /// Tool buttons.
    Tool,
    /// Tags and key badges.
    Tag,
}

impl Type {
    /// All text styles.
    pub const ALL: [Self; 10] = [
        Self::Said,
        Self::Result,
        Self::Title,
        Self::Name,
        Self::Choice,
        Self::Body,
        Self::Strong,
        Self::Second,
        Self::Tool,
        Self::Tag,
    ];

    /// Returns the font size in pixels at 100 %.
    pub const fn size(self) -> f32 {
        match self {
            Self::Said => 24.0,
            Self::Result => 22.0,
            Self::Title => 20.0,
            Self::Name | Self::Choice | Self::Strong => 18.0,
            Self::Body => 17.0,
            Self::Second | Self::Tool => 16.0,
            Self::Tag => 15.0,
        }
    }

    /// Returns `true` if the text is bold.
    pub const fn heavy(self) -> bool {
        matches!(
            self,
            Self::Result | Self::Title | Self::Name | Self::Strong | Self::Tool | Self::Tag
        )
    }
}

/// Pixels of `Rem(1.0)` at 100 %.
pub const REM: f32 = 16.0;
/// Width of outlines in pixels.
pub const LINE: f32 = 2.0;
/// Corner radius of cards and choices in pixels.
pub const ROUND: f32 = 14.0;
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
