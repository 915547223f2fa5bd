//! The combinations of language, sizes and theme in which pages are drawn.

use samtalerum_core::meeting::Mode;
use samtalerum_core::settings::{Settings, TextSize, Theme};

/// A combination of language, sizes and theme in which the pages are drawn.
pub(super) struct View {
    pub(super) language: &'static str,
    pub(super) size: (u32, u32),
    /// The text size in percent.
    percent: u16,
    theme: Theme,
}

impl View {
    /// Returns the file name for the picture of a page in this view, without the extension. `name` is the page's name.
    pub(super) fn file(&self, name: &str) -> String {
        let (width, height) = self.size;
        let theme = match self.theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::HighContrast => "contrast",
        };
        format!(
            "{name}-{}-{width}x{height}-{}-{theme}",
            self.language, self.percent
        )
    }

    /// Returns the settings that show pages in this view.
    pub(super) fn settings(&self) -> Settings {
        Settings {
            language: Some(self.language.into()),
            text_size: TextSize::new(self.percent),
            theme: self.theme,
            reduced_motion: true,
            character_keys: true,
            mode: Mode::Practice,
        }
    }
}

/// Sizes of the window in pixels: a small and a large screen, and a phone.
const SIZES: [(u32, u32); 3] = [(1280, 720), (1920, 1080), (390, 844)];

/// Returns the views to draw: all combinations, or the usual few.
pub(super) fn views(all: bool) -> Vec<View> {
    let view = |language, size, percent, theme| View {
        language,
        size,
        percent,
        theme,
    };
    if !all {
        return vec![
            view("da", SIZES[0], 100, Theme::Light),
            view("en", SIZES[0], 100, Theme::Light),
            view("da", SIZES[1], 100, Theme::Light),
            view("da", SIZES[2], 100, Theme::Light),
            view("da", SIZES[0], 200, Theme::Dark),
            view("en", SIZES[2], 200, Theme::HighContrast),
        ];
    }
    let mut views = Vec::new();
    for language in ["da", "en"] {
        for size in SIZES {
            for percent in [100, 150, 200] {
                views.extend(Theme::ALL.map(|theme| view(language, size, percent, theme)));
            }
        }
    }
    views
}
