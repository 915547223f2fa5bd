//! Colours and type: the one place that says how the window looks.

use bevy::prelude::*;

use samtalerum_core::settings::Theme;

/// The colours of one theme, by what they are for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Text and most lines.
    pub ink: Color,
    /// Text of less weight.
    pub quiet: Color,
    /// Panels, cards and the header.
    pub paper: Color,
    /// What lies behind the panels.
    pub ground: Color,
    /// The face of a button.
    pub button: Color,
    /// The face of a button under the pointer.
    pub hover: Color,
    /// What is right, what is current.
    pub teal: Color,
    /// Words on teal.
    pub on_teal: Color,
    /// A faint ground for what is right.
    pub teal_tint: Color,
    /// A loss or a breach.
    pub red: Color,
    /// Words on red.
    pub on_red: Color,
    /// A faint ground for a loss.
    pub red_tint: Color,
    /// Marked, or half right.
    pub amber_tint: Color,
    /// The focus ring.
    pub focus: Color,
    /// The thin line around the focus ring, which makes it visible on every ground.
    pub focus_edge: Color,
    /// The part of a meter or ring that is not reached.
    pub track: Color,
    /// The drawn room.
    pub room: RoomPalette,
}

/// The colours of the drawn room. The portraits are black line art, so its grounds stay light in every theme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoomPalette {
    /// Every line in the picture.
    pub line: Color,
    /// The wall.
    pub wall: Color,
    /// Behind the window.
    pub sky: Color,
    /// The door.
    pub door: Color,
    /// Table and counter.
    pub wood: Color,
    /// Chairs and other furniture.
    pub chair: Color,
    /// Paper, window frames.
    pub white: Color,
    /// Leaves, book backs.
    pub accent: Color,
    /// Another accent.
    pub warm: Color,
    /// A name tag.
    pub tag: Color,
    /// The words on it.
    pub tag_ink: Color,
    /// The name tag of who is speaking.
    pub speaking: Color,
    /// The words on that.
    pub speaking_ink: Color,
    /// Those who are silent are drawn through this colour.
    pub dimmed: Color,
}

const fn rgb(hex: u32) -> Color {
    Color::srgb_u8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const LIGHT: Palette = Palette {
    ink: rgb(0x1F2A33),
    quiet: rgb(0x47525B),
    paper: rgb(0xFFFDF8),
    ground: rgb(0xF4EFE6),
    button: rgb(0xFFFFFF),
    hover: rgb(0xE7F1EF),
    teal: rgb(0x1D6F6A),
    on_teal: rgb(0xFFFFFF),
    teal_tint: rgb(0xD3E7E4),
    red: rgb(0xB3261E),
    on_red: rgb(0xFFFFFF),
    red_tint: rgb(0xF6D5D1),
    amber_tint: rgb(0xFCE7B2),
    focus: rgb(0xE0A100),
    focus_edge: rgb(0x1F2A33),
    track: rgb(0xE6DDCD),
    room: RoomPalette {
        line: rgb(0x1F2A33),
        wall: rgb(0xDCE8E4),
        sky: rgb(0xC2E0EE),
        door: rgb(0xC9A27A),
        wood: rgb(0xB98A5E),
        chair: rgb(0x8FB3AC),
        white: rgb(0xFFFDF8),
        accent: rgb(0x5E9A86),
        warm: rgb(0xD98A5B),
        tag: rgb(0xFFFDF8),
        tag_ink: rgb(0x1F2A33),
        speaking: rgb(0x1D6F6A),
        speaking_ink: rgb(0xFFFFFF),
        dimmed: rgb(0xC9CFD1),
    },
};

const DARK: Palette = Palette {
    ink: rgb(0xF2EDE2),
    quiet: rgb(0xBFC7CA),
    paper: rgb(0x1F282E),
    ground: rgb(0x151C21),
    button: rgb(0x28333A),
    hover: rgb(0x33424A),
    teal: rgb(0x72CBC2),
    on_teal: rgb(0x0E1A1C),
    teal_tint: rgb(0x1E4744),
    red: rgb(0xFF9087),
    on_red: rgb(0x2A0B08),
    red_tint: rgb(0x592320),
    amber_tint: rgb(0x5A4512),
    focus: rgb(0xF2B632),
    focus_edge: rgb(0xF2EDE2),
    track: rgb(0x3A4850),
    room: RoomPalette {
        line: rgb(0x11181D),
        wall: rgb(0xA9BBB6),
        sky: rgb(0x7FA3B8),
        door: rgb(0xA07C57),
        wood: rgb(0x8C6541),
        chair: rgb(0x6E918A),
        white: rgb(0xEDE8DC),
        accent: rgb(0x4C8271),
        warm: rgb(0xB8714A),
        tag: rgb(0x1F282E),
        tag_ink: rgb(0xF2EDE2),
        speaking: rgb(0x72CBC2),
        speaking_ink: rgb(0x0E1A1C),
        dimmed: rgb(0xB4BDC0),
    },
};

const HIGH_CONTRAST: Palette = Palette {
    ink: rgb(0xFFFFFF),
    quiet: rgb(0xFFFFFF),
    paper: rgb(0x000000),
    ground: rgb(0x000000),
    button: rgb(0x000000),
    hover: rgb(0x333300),
    teal: rgb(0xFFE52E),
    on_teal: rgb(0x000000),
    teal_tint: rgb(0x2B2700),
    red: rgb(0xFFB3AD),
    on_red: rgb(0x000000),
    red_tint: rgb(0x4A0D09),
    amber_tint: rgb(0x3D3600),
    focus: rgb(0xFFE52E),
    focus_edge: rgb(0xFFFFFF),
    track: rgb(0x000000),
    room: RoomPalette {
        line: rgb(0x000000),
        wall: rgb(0xF2F2F2),
        sky: rgb(0xFFFFFF),
        door: rgb(0xD0D0D0),
        wood: rgb(0xBDBDBD),
        chair: rgb(0xDADADA),
        white: rgb(0xFFFFFF),
        accent: rgb(0xA8A8A8),
        warm: rgb(0xC8C8C8),
        tag: rgb(0x000000),
        tag_ink: rgb(0xFFFFFF),
        speaking: rgb(0xFFE52E),
        speaking_ink: rgb(0x000000),
        dimmed: rgb(0xC4C4C4),
    },
};

/// The colours of a theme.
pub const fn palette(theme: Theme) -> &'static Palette {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
        Theme::HighContrast => &HIGH_CONTRAST,
    }
}

/// What a pair of colours has to be legible as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Legible {
    /// Words: at least 4.5 to 1.
    Text,
    /// Lines, icons, focus rings: at least 3 to 1.
    Line,
}

impl Legible {
    /// The least contrast.
    pub fn least(self) -> f32 {
        match self {
            Self::Text => 4.5,
            Self::Line => 3.0,
        }
    }
}

/// Every pair of colours that meet in the window, with the name of where they do.
pub fn pairs(p: &Palette) -> Vec<(&'static str, Color, Color, Legible)> {
    use Legible::{Line, Text};
    let r = &p.room;
    vec![
        ("words on paper", p.ink, p.paper, Text),
        ("words on ground", p.ink, p.ground, Text),
        ("words on a button", p.ink, p.button, Text),
        ("words on a button under the pointer", p.ink, p.hover, Text),
        ("words on a marked line", p.ink, p.amber_tint, Text),
        ("words on a good card", p.ink, p.teal_tint, Text),
        ("words on a bad card", p.ink, p.red_tint, Text),
        ("quiet words on paper", p.quiet, p.paper, Text),
        ("quiet words on ground", p.quiet, p.ground, Text),
        ("quiet words on a button", p.quiet, p.button, Text),
        (
            "quiet words on a button under the pointer",
            p.quiet,
            p.hover,
            Text,
        ),
        ("quiet words on a marked line", p.quiet, p.amber_tint, Text),
        ("quiet words on a good card", p.quiet, p.teal_tint, Text),
        ("quiet words on a bad card", p.quiet, p.red_tint, Text),
        ("good words on paper", p.teal, p.paper, Text),
        ("good words on ground", p.teal, p.ground, Text),
        ("good words on a button", p.teal, p.button, Text),
        ("good words under the pointer", p.teal, p.hover, Text),
        ("bad words on paper", p.red, p.paper, Text),
        ("bad words on ground", p.red, p.ground, Text),
        ("bad words on a button", p.red, p.button, Text),
        ("words on teal", p.on_teal, p.teal, Text),
        ("words on red", p.on_red, p.red, Text),
        ("a name tag", r.tag_ink, r.tag, Text),
        ("the speaker's name tag", r.speaking_ink, r.speaking, Text),
        ("a button's line on paper", p.ink, p.paper, Line),
        ("a button's line on ground", p.ink, p.ground, Line),
        ("a meter on its track", p.teal, p.track, Line),
        ("a low meter on its track", p.red, p.track, Line),
        ("a dash not reached", p.quiet, p.paper, Line),
        ("the ring on its edge or ground", ring(p), p.focus, Line),
        ("the ring's edge on paper", p.focus_edge, p.paper, Line),
        ("the ring's edge on ground", p.focus_edge, p.ground, Line),
        ("lines on the wall", r.line, r.wall, Line),
        ("lines on the table", r.line, r.wood, Line),
        ("lines on the door", r.line, r.door, Line),
        ("lines on a chair", r.line, r.chair, Line),
    ]
}

/// What the focus ring stands out from: its dark edge on light paper, the ground itself on dark paper.
fn ring(p: &Palette) -> Color {
    if p.focus_edge.luminance() < p.focus.luminance() {
        p.focus_edge
    } else {
        p.paper
    }
}

/// The contrast of two colours as WCAG 2 defines it: 1 to 21.
pub fn contrast(a: Color, b: Color) -> f32 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
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
