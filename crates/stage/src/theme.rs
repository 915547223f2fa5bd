//! Colours as Bevy has them, and type: the one place that says how the window looks.

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

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// What is being said now.
    Said,
    /// A result, first of all.
    Result,
    /// The page's title and second headings.
    Title,
    /// A third heading, a name.
    Name,
    /// A choice.
    Choice,
    /// Paragraphs.
    Body,
    /// Emphasised paragraphs.
    Strong,
    /// What is of less weight.
    Second,
    /// Tool buttons.
    Tool,
    /// Tags and key badges.
    Tag,
}

impl Type {
    /// All of them.
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

    /// The size in pixels at 100 %.
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

    /// Whether it is set in the heavier weight.
    pub const fn heavy(self) -> bool {
        matches!(
            self,
            Self::Result | Self::Title | Self::Name | Self::Strong | Self::Tool | Self::Tag
        )
    }
}

/// The size that `Rem(1.0)` stands for at 100 %.
pub const REM: f32 = 16.0;
/// The width of every line.
pub const LINE: f32 = 2.0;
/// The corners of cards and choices.
pub const ROUND: f32 = 14.0;
/// Below this width, measured in the trainee's own text size, everything stands in one column.
pub const NARROW: f32 = 800.0;
/// Below this height, measured likewise, too: a telephone on its side.
pub const LOW: f32 = 420.0;
/// Below this width, measured likewise, what stands beside each other has to make do with less.
pub const CROWDED: f32 = 1150.0;
