//! The colours of each theme, in one table: the window draws with them, and `samtalerum_html` writes them as variables of
//! style sheets.

use std::fmt;

use crate::settings::Theme;

/// A colour in sRGB. It is displayed as style sheets write it, such as `#1f2a33`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// Declares a set of named colours that is generic over the type of a colour, so that each front end can use its own.
macro_rules! colors {
    (
        $(#[$about:meta])*
        $set:ident { $($(#[$doc:meta])* $field:ident,)* } $(and $(#[$inner_doc:meta])* $inner:ident: $inner_set:ident)?
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $set<C = Rgb> {
            $($(#[$doc])* pub $field: C,)*
            $($(#[$inner_doc])* pub $inner: $inner_set<C>,)?
        }

        impl<C: Copy> $set<C> {
            /// Converts every colour.
            pub fn map<D>(&self, convert: impl Fn(C) -> D) -> $set<D> {
                $set {
                    $($field: convert(self.$field),)*
                    $($inner: self.$inner.map(convert),)?
                }
            }

            /// Lists the colours by the names of their fields, those of an inner set among them.
            pub fn named(&self) -> Vec<(&'static str, C)> {
                #[allow(unused_mut, reason = "only a set with an inner one adds to it")]
                let mut all = vec![$((stringify!($field), self.$field)),*];
                $(all.extend(self.$inner.named());)?
                all
            }
        }
    };
}

colors! {
    /// The colours of one theme, by what they are for.
    Palette {
        /// Text and most lines.
        ink,
        /// Text of less weight.
        quiet,
        /// Panels, cards and the header.
        paper,
        /// The background behind the panels.
        ground,
        /// The background of a button.
        button,
        /// The background of a button under the pointer.
        hover,
        /// Right answers, and what is current.
        teal,
        /// Text on teal.
        on_teal,
        /// A faint background for what is right.
        teal_tint,
        /// A loss or a breach.
        red,
        /// Text on red.
        on_red,
        /// A faint background for a loss.
        red_tint,
        /// Text about what is half right.
        amber,
        /// A faint background for what is marked or half right.
        amber_tint,
        /// The focus ring.
        focus,
        /// The thin line around the focus ring, which makes it visible on every background.
        focus_edge,
        /// The part of a meter or ring that is not reached.
        track,
        /// The bar above the canvas in the browser.
        bar,
        /// Text on that bar.
        on_bar,
    }
    and
    /// The drawn room.
    room: RoomPalette
}

colors! {
    /// The colours of the drawn room. The portraits are black line art, so its backgrounds stay light in every theme.
    RoomPalette {
        /// Every line in the picture.
        line,
        /// The wall.
        wall,
        /// Behind the window.
        sky,
        /// The door.
        door,
        /// Table and counter.
        wood,
        /// Chairs and other furniture.
        chair,
        /// Paper, window frames.
        white,
        /// Leaves, book backs.
        accent,
        /// Another accent.
        warm,
        /// A name tag.
        tag,
        /// Text on it.
        tag_ink,
        /// The name tag of the person who is speaking.
        speaking,
        /// Text on that.
        speaking_ink,
        /// People who are silent are drawn through this colour.
        dimmed,
    }
}

const fn rgb(hex: u32) -> Rgb {
    Rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
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
    amber: rgb(0x7A5600),
    amber_tint: rgb(0xFCE7B2),
    focus: rgb(0xE0A100),
    focus_edge: rgb(0x1F2A33),
    track: rgb(0xE6DDCD),
    bar: rgb(0x1F2A33),
    on_bar: rgb(0xFFFDF8),
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
    amber: rgb(0xF3C65A),
    amber_tint: rgb(0x5A4512),
    focus: rgb(0xF2B632),
    focus_edge: rgb(0xF2EDE2),
    track: rgb(0x3A4850),
    bar: rgb(0x151C21),
    on_bar: rgb(0xF2EDE2),
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
    amber: rgb(0xFFE52E),
    amber_tint: rgb(0x3D3600),
    focus: rgb(0xFFE52E),
    focus_edge: rgb(0xFFFFFF),
    track: rgb(0x000000),
    bar: rgb(0x000000),
    on_bar: rgb(0xFFFFFF),
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

/// The colours on printed paper, whatever the theme. Browsers print no backgrounds.
pub const PRINT: Palette = Palette {
    ink: rgb(0x000000),
    quiet: rgb(0x333333),
    paper: rgb(0xFFFFFF),
    ground: rgb(0xFFFFFF),
    button: rgb(0xFFFFFF),
    hover: rgb(0xFFFFFF),
    teal: rgb(0x0B4A46),
    on_teal: rgb(0xFFFFFF),
    teal_tint: rgb(0xFFFFFF),
    red: rgb(0x8A1A14),
    on_red: rgb(0xFFFFFF),
    red_tint: rgb(0xFFFFFF),
    amber: rgb(0x5C4100),
    amber_tint: rgb(0xFFFFFF),
    focus: rgb(0x000000),
    focus_edge: rgb(0x000000),
    track: rgb(0xDDDDDD),
    bar: rgb(0xFFFFFF),
    on_bar: rgb(0x000000),
    room: RoomPalette {
        wall: rgb(0xFFFFFF),
        wood: rgb(0xFFFFFF),
        ..LIGHT.room
    },
};

impl Palette {
    /// Returns the colours of a theme.
    pub const fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::HighContrast => &HIGH_CONTRAST,
        }
    }
}
