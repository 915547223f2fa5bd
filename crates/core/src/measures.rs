//! Font sizes and other measures that the window and the text view share, in one table. `docs/components.md` lists
//! them.

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

    /// Returns the name of the style in style sheets.
    const fn name(self) -> &'static str {
        match self {
            Self::Said => "type-said",
            Self::Result => "type-result",
            Self::Title => "type-title",
            Self::Name => "type-name",
            Self::Choice => "type-choice",
            Self::Body => "type-body",
            Self::Strong => "type-strong",
            Self::Second => "type-second",
            Self::Tool => "type-tool",
            Self::Tag => "type-tag",
        }
    }

    /// Returns the font size in pixels at a text size of 100 %.
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

/// Pixels of one `rem` at a text size of 100 %.
pub const REM: f32 = 16.0;
/// Width of outlines in pixels.
pub const LINE: f32 = 2.0;
/// Corner radius of cards and choices in pixels.
pub const ROUND: f32 = 14.0;
/// Corner radius of other buttons and of text fields in pixels.
pub const ROUND_BUTTON: f32 = 10.0;
/// Corner radius of badges in pixels.
pub const ROUND_BADGE: f32 = 7.0;
/// Minimum height of a button in the text view, in pixels at 100 %, so that a finger hits it.
pub const TARGET: f32 = 44.0;

/// Returns the name of each measure, and its value as a length for style sheets.
pub fn named() -> Vec<(&'static str, String)> {
    let rem = |pixels: f32| format!("{}rem", pixels / REM);
    let px = |pixels: f32| format!("{pixels}px");
    let types = Type::ALL.map(|one| (one.name(), rem(one.size())));
    let others = [
        ("stroke", px(LINE)),
        ("round", px(ROUND)),
        ("round-button", px(ROUND_BUTTON)),
        ("round-badge", px(ROUND_BADGE)),
        ("target", rem(TARGET)),
    ];
    types.into_iter().chain(others).collect()
}
