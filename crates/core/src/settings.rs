//! The settings of a trainee: language, text size, theme, motion, keys and mode.

use serde::{Deserialize, Serialize};

use crate::meeting::Mode;

/// A trainee's own settings, which a store keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language tag, e.g. `da`; `None` means the system's language.
    pub language: Option<String>,
    /// The size of all text.
    pub text_size: TextSize,
    /// The colour theme.
    pub theme: Theme,
    /// `true` if animations are left out.
    pub reduced_motion: bool,
    /// `true` if characters work as keyboard shortcuts. Users of speech input, and users who press keys by accident,
    /// can turn them off (WCAG 2.1, criterion 2.1.4).
    pub character_keys: bool,
    /// The mode of new attempts.
    pub mode: Mode,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            text_size: TextSize::default(),
            theme: Theme::Light,
            reduced_motion: false,
            character_keys: true,
            mode: Mode::Practice,
        }
    }
}

/// The size of all text in percent of the standard size, 100 to 200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct TextSize(u16);

impl TextSize {
    /// The sizes that the settings page offers.
    pub const ALL: [Self; 5] = [Self(100), Self(125), Self(150), Self(175), Self(200)];

    /// Returns the valid size nearest to this percentage.
    pub fn new(percent: u16) -> Self {
        Self(percent.clamp(100, 200))
    }

    /// Returns the size in percent.
    pub fn percent(self) -> u16 {
        self.0
    }

    /// Returns the size as a factor, 1.0 to 2.0.
    pub fn factor(self) -> f32 {
        f32::from(self.0) / 100.0
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

impl TryFrom<u16> for TextSize {
    type Error = String;

    fn try_from(percent: u16) -> Result<Self, Self::Error> {
        if (100..=200).contains(&percent) {
            Ok(Self(percent))
        } else {
            Err(format!("a text size is 100 to 200 percent, not {percent}"))
        }
    }
}

impl From<TextSize> for u16 {
    fn from(size: TextSize) -> Self {
        size.0
    }
}

/// The colour theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&str")]
pub enum Theme {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
    /// The strongest contrast: white and yellow on black.
    HighContrast,
}

impl Theme {
    /// All themes, in the order of the settings page.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// Returns the theme's name in stored settings and in style sheets.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }

    /// Returns the theme with this name; `None` if there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

impl TryFrom<String> for Theme {
    type Error = String;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::from_name(&name).ok_or_else(|| format!("there is no theme {name:?}"))
    }
}

impl From<Theme> for &str {
    fn from(theme: Theme) -> Self {
        theme.name()
    }
}
