//! The appearance shared by all widgets: colours, fonts, sizes and the available space.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{FontSource, LetterSpacing, LineHeight};

use super::accessibility::{hidden, static_text};
use super::assets::{Fonts, Pictures};
use super::theme::{
    self, BETWEEN, CROWDED, LOW, MARGIN, MAX_WIDTH, NARROW, NARROW_MARGIN, Palette, REM, Type,
};
use samtalerum_core::settings::Settings;
use samtalerum_simulator::Icon;

/// Line height as a factor of the font size.
pub(crate) const LINE_HEIGHT: f32 = 1.35;

/// Fraction of the window's width that the side column takes.
const ASIDE: f32 = 0.31;
/// Maximum width of the side column in pixels at 100 %.
const MAX_ASIDE: f32 = 480.0;

/// Colours, fonts and sizes of the current tree.
#[derive(Debug, Clone)]
pub(crate) struct Appearance {
    /// The colours.
    pub palette: Palette,
    /// Factor by which text is scaled: 1 at 100 %.
    pub scale: f32,
    /// The window's size in the pixels of the layout.
    pub view: Vec2,
    /// The width of the column that is drawn now.
    pub column: f32,
    /// `true` if the page is laid out in one column.
    pub narrow: bool,
    /// `true` if there is so little space that columns side by side are laid out more tightly.
    pub crowded: bool,
    /// `true` if the trainee wants reduced motion.
    pub still: bool,
    /// Access to pictures.
    pub pictures: Pictures,
    fonts: Fonts,
}

impl Appearance {
    /// Returns the appearance for these settings in a window of this size.
    pub(crate) fn new(
        settings: &Settings,
        view: Vec2,
        fonts: &Fonts,
        server: &AssetServer,
    ) -> Self {
        let scale = settings.text_size.factor();
        Self {
            palette: theme::palette(settings.theme),
            scale,
            view,
            column: view.x,
            narrow: view.x / scale < NARROW || view.y / scale < LOW,
            crowded: view.x / scale < CROWDED,
            still: settings.reduced_motion,
            pictures: Pictures::new(server),
            fonts: fonts.clone(),
        }
    }

    /// Returns `true` if a line of a side column has space for only a few words.
    pub(crate) fn slim_aside(&self) -> bool {
        self.crowded && !self.narrow
    }

    /// Returns a length that scales with the text size; `pixels` is the length at 100 %.
    pub(crate) fn em(&self, pixels: f32) -> Val {
        Val::Px((pixels * self.scale).round())
    }

    /// Returns a gap that scales with the square root of the text size, so that gaps leave space for large text;
    /// `pixels` is the gap at 100 %.
    pub(crate) fn gap(&self, pixels: f32) -> Val {
        Val::Px(self.gap_in_pixels(pixels))
    }

    /// Returns a [gap](Self::gap) as a number of pixels.
    pub(crate) fn gap_in_pixels(&self, pixels: f32) -> f32 {
        (pixels * self.scale.sqrt()).round()
    }

    /// Returns the same appearance for a column of this width.
    pub(crate) fn in_column(&self, width: f32) -> Self {
        Self {
            column: width,
            ..self.clone()
        }
    }

    /// Returns two widths in pixels: that of the side column, and that of the main column. If the page is laid out in
    /// one column, both widths are the width of this column, which fills the window except for the margins.
    pub(crate) fn column_widths(&self) -> [f32; 2] {
        if self.narrow {
            return [self.view.x - 2.0 * self.gap_in_pixels(NARROW_MARGIN); 2];
        }
        let space = self.view.x - 2.0 * self.gap_in_pixels(MARGIN);
        let aside = (self.view.x * ASIDE).min(MAX_ASIDE * self.scale).round();
        let main = space - aside - self.gap_in_pixels(BETWEEN);
        [aside, main.min((MAX_WIDTH + 160.0) * self.scale).round()]
    }

    /// Returns the font of a text style.
    pub(crate) fn font(&self, kind: Type) -> TextFont {
        let (font, weight) = if kind.heavy() {
            (&self.fonts.heavy, FontWeight::BOLD)
        } else {
            (&self.fonts.regular, FontWeight::NORMAL)
        };
        TextFont {
            font: FontSource::Handle(font.clone()),
            font_size: FontSize::Rem(kind.size() / REM),
            weight,
            ..default()
        }
    }

    /// Returns text with the given accessibility node.
    pub(crate) fn text_as(
        &self,
        text: &str,
        kind: Type,
        color: Color,
        access: AccessibilityNode,
    ) -> impl Bundle + use<> {
        (
            Text(text.into()),
            access,
            self.font(kind),
            TextColor(color),
            LineHeight::RelativeToFont(LINE_HEIGHT),
            LetterSpacing::default(),
            // Danish compounds may be wider than a narrow column, so lines may break within a word.
            TextLayout::linebreak(LineBreak::WordOrCharacter),
            Pickable::IGNORE,
        )
    }

    /// Returns text that screen readers read.
    pub(crate) fn text(&self, text: &str, kind: Type, color: Color) -> impl Bundle + use<> {
        self.text_as(text, kind, color, static_text(text))
    }

    /// Returns text that screen readers skip, because the parent's label already contains it.
    pub(crate) fn silent(&self, text: &str, kind: Type, color: Color) -> impl Bundle + use<> {
        self.text_as(text, kind, color, hidden())
    }

    /// Returns an icon in a colour.
    pub(crate) fn icon(&self, icon: Icon, size: f32, color: Color) -> impl Bundle + use<> {
        let image = self
            .pictures
            .find(format!("icons/{}.png", icon.name()))
            .map(ImageNode::new)
            .unwrap_or_default()
            .with_color(color);
        (
            image,
            Node {
                width: self.em(size),
                height: self.em(size),
                flex_shrink: 0.0,
                ..default()
            },
            Pickable::IGNORE,
            hidden(),
        )
    }
}

/// Returns a column with a gap between its children.
pub(crate) fn column(gap: Val) -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        row_gap: gap,
        ..default()
    }
}

/// Returns a row with a gap between its children, which are centred vertically.
pub(crate) fn row(gap: Val) -> Node {
    Node {
        flex_direction: FlexDirection::Row,
        align_items: AlignItems::Center,
        column_gap: gap,
        ..default()
    }
}

/// Returns a row that wraps to the next line when it is full.
pub(crate) fn wrapping(gap: Val) -> Node {
    Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: gap,
        ..row(gap)
    }
}
