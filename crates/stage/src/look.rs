//! What every widget needs to know to draw itself: colours, fonts, sizes, and how much room there is.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{FontSource, LetterSpacing, LineHeight};

use super::accessibility::{hidden, words};
use super::assets::{Fonts, Pictures};
use super::theme::{self, CROWDED, LOW, NARROW, Palette, REM, Type};
use samtalerum_core::settings::Settings;
use samtalerum_simulator::Icon;

/// The distance between lines of text, as a factor of the font's size.
pub(crate) const LINE_HEIGHT: f32 = 1.35;

/// The look in force.
#[derive(Debug, Clone)]
pub(crate) struct Look {
    /// The colours.
    pub palette: Palette,
    /// The text size as a factor.
    pub scale: f32,
    /// The window's size in logical pixels.
    pub view: Vec2,
    /// Whether everything stands in one column.
    pub narrow: bool,
    /// Whether what stands beside each other has little room.
    pub crowded: bool,
    /// Whether nothing moves.
    pub still: bool,
    /// Where pictures come from.
    pub pictures: Pictures,
    fonts: Fonts,
}

impl Look {
    /// The look for these settings in a window of this size.
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
            narrow: view.x / scale < NARROW || view.y / scale < LOW,
            crowded: view.x / scale < CROWDED,
            still: settings.reduced_motion,
            pictures: Pictures::new(server),
            fonts: fonts.clone(),
        }
    }

    /// Whether a column at the side has few words to a line.
    pub(crate) fn slim_aside(&self) -> bool {
        self.crowded && !self.narrow
    }

    /// A length that grows with the text.
    pub(crate) fn em(&self, pixels: f32) -> Val {
        Val::Px((pixels * self.scale).round())
    }

    /// The space around things: grows with the text, but slower, so that large text keeps its room.
    pub(crate) fn gap(&self, pixels: f32) -> Val {
        Val::Px((pixels * self.scale.sqrt()).round())
    }

    /// The font of a type.
    pub(crate) fn font(&self, kind: Type) -> TextFont {
        let (font, weight) = if kind.heavy() {
            (&self.fonts.heavy, FontWeight::SEMIBOLD)
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

    /// Words with a role of their own.
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
            // Danish compounds may be wider than a narrow column.
            TextLayout::linebreak(LineBreak::WordOrCharacter),
            Pickable::IGNORE,
        )
    }

    /// Words that are read aloud where they stand.
    pub(crate) fn text(&self, text: &str, kind: Type, color: Color) -> impl Bundle + use<> {
        self.text_as(text, kind, color, words(text))
    }

    /// Words that their parent's label says already.
    pub(crate) fn silent(&self, text: &str, kind: Type, color: Color) -> impl Bundle + use<> {
        self.text_as(text, kind, color, hidden())
    }

    /// A drawn sign in a colour.
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

/// A column of things with a gap between them.
pub(crate) fn column(gap: Val) -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        row_gap: gap,
        ..default()
    }
}

/// A row of things with a gap between them, centred on one line.
pub(crate) fn row(gap: Val) -> Node {
    Node {
        flex_direction: FlexDirection::Row,
        align_items: AlignItems::Center,
        column_gap: gap,
        ..default()
    }
}

/// A row that continues on the next line when it is full.
pub(crate) fn wrapping(gap: Val) -> Node {
    Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: gap,
        ..row(gap)
    }
}
