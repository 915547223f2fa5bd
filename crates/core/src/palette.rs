//! The colours of each theme, in one table: the window draws with them, and `samtalerum_html` writes them as variables
//! of style sheets.

use std::fmt;

use crate::settings::Theme;

/// A colour in sRGB. Its `Display` writes it as style sheets do, such as `#1f2a33`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// Declares a set of named colours, each with its value in every theme and in print. The set is generic over the type
/// of a colour, so that each front end can use its own type.
macro_rules! colors {
    (
        $(#[$about:meta])*
        $set:ident {
            $($(#[$doc:meta])* $field:ident: $light:literal $dark:literal $high_contrast:literal $print:literal;)*
        }
        $(and $(#[$inner_doc:meta])* $inner:ident: $inner_set:ident)?
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $set<C = Rgb> {
            $($(#[$doc])* pub $field: C,)*
            $($(#[$inner_doc])* pub $inner: $inner_set<C>,)?
        }

        impl $set {
            const LIGHT: Self = Self { $($field: rgb($light),)* $($inner: $inner_set::LIGHT)? };
            const DARK: Self = Self { $($field: rgb($dark),)* $($inner: $inner_set::DARK)? };
            const HIGH_CONTRAST: Self =
                Self { $($field: rgb($high_contrast),)* $($inner: $inner_set::HIGH_CONTRAST)? };
            /// The colours for white paper, whatever the theme, since browsers print no backgrounds.
            pub const PRINT: Self = Self { $($field: rgb($print),)* $($inner: $inner_set::PRINT)? };
        }

        impl<C: Copy> $set<C> {
            /// Returns the set with every colour converted.
            pub fn map<D>(&self, convert: impl Fn(C) -> D) -> $set<D> {
                $set {
                    $($field: convert(self.$field),)*
                    $($inner: self.$inner.map(convert),)?
                }
            }

            /// Returns each colour with the name of its field, including the colours of an inner set.
            pub fn named(&self) -> Vec<(&'static str, C)> {
                #[allow(unused_mut, reason = "only a set with an inner one adds to it")]
                let mut all = vec![$((stringify!($field), self.$field)),*];
                $(all.extend(self.$inner.named());)?
                all
            }
        }
    };
}

// Each colour has four values: in the light theme, in the dark theme, in high contrast, and in print.
colors! {
    /// The colours of one theme, by their use.
    Palette {
        /// Text and most lines.
        ink: 0x1F2A33 0xF2EDE2 0xFFFFFF 0x000000;
        /// Less important text.
        quiet: 0x3D4852 0xBFC7CA 0xFFFFFF 0x333333;
        /// Panels, cards and the header.
        paper: 0xFFFDF8 0x1F282E 0x000000 0xFFFFFF;
        /// The background behind the panels.
        ground: 0xF4EFE6 0x151C21 0x000000 0xFFFFFF;
        /// The background of a button.
        button: 0xFFFFFF 0x28333A 0x000000 0xFFFFFF;
        /// The background of a button under the pointer.
        hover: 0xE7F1EF 0x33424A 0x333300 0xFFFFFF;
        /// Right answers, and the current item.
        teal: 0x1D6F6A 0x72CBC2 0xFFE52E 0x0B4A46;
        /// Text on teal.
        on_teal: 0xFFFFFF 0x0E1A1C 0x000000 0xFFFFFF;
        /// A faint background for right answers.
        teal_tint: 0xD3E7E4 0x1E4744 0x2B2700 0xFFFFFF;
        /// A loss or a breach.
        red: 0xB3261E 0xFF9087 0xFFB3AD 0x8A1A14;
        /// Text on red.
        on_red: 0xFFFFFF 0x2A0B08 0x000000 0xFFFFFF;
        /// A faint background for a loss.
        red_tint: 0xF6D5D1 0x592320 0x4A0D09 0xFFFFFF;
        /// Text about answers that are half right.
        amber: 0x7A5600 0xF3C65A 0xFFE52E 0x5C4100;
        /// A faint background for lines that are marked, and for answers that are half right.
        amber_tint: 0xFCE7B2 0x473C1E 0x3D3600 0xFFFFFF;
        /// The focus ring.
        focus: 0xE0A100 0xF2B632 0xFFE52E 0x000000;
        /// The thin line around the focus ring, which makes it visible on every background.
        focus_edge: 0x1F2A33 0xF2EDE2 0xFFFFFF 0x000000;
        /// The part of a meter or ring that is not reached.
        track: 0xE6DDCD 0x3A4850 0x000000 0xDDDDDD;
        /// The bar above the canvas in the browser.
        bar: 0x1F2A33 0x151C21 0x000000 0xFFFFFF;
        /// Text on the bar above the canvas.
        on_bar: 0xFFFDF8 0xF2EDE2 0xFFFFFF 0x000000;
    }
    and
    /// The drawn room.
    room: RoomPalette
}

colors! {
    /// The colours of the drawn room. The portraits are black line art, so the room's backgrounds stay light in every
    /// theme.
    RoomPalette {
        /// The lines in which the picture is drawn.
        line: 0x1F2A33 0x11181D 0x000000 0x1F2A33;
        /// The wall.
        wall: 0xDCE8E4 0xA9BBB6 0xF2F2F2 0xFFFFFF;
        /// The sky behind the window.
        sky: 0xC2E0EE 0x7FA3B8 0xFFFFFF 0xC2E0EE;
        /// The door.
        door: 0xC9A27A 0xA07C57 0xD0D0D0 0xC9A27A;
        /// Table and counter.
        wood: 0xB98A5E 0x8C6541 0xBDBDBD 0xFFFFFF;
        /// Chairs and other furniture.
        chair: 0x8FB3AC 0x6E918A 0xDADADA 0x8FB3AC;
        /// Paper, window frames.
        white: 0xFFFDF8 0xEDE8DC 0xFFFFFF 0xFFFDF8;
        /// Leaves of plants, and spines of books.
        accent: 0x5E9A86 0x4C8271 0xA8A8A8 0x5E9A86;
        /// A warm accent, for other small things.
        warm: 0xD98A5B 0xB8714A 0xC8C8C8 0xD98A5B;
        /// A name tag.
        tag: 0xFFFDF8 0x1F282E 0x000000 0xFFFDF8;
        /// Text on a name tag.
        tag_ink: 0x1F2A33 0xF2EDE2 0xFFFFFF 0x1F2A33;
        /// The name tag of the person who is speaking.
        speaking: 0x1D6F6A 0x72CBC2 0xFFE52E 0x1D6F6A;
        /// Text on the name tag of the person who is speaking.
        speaking_ink: 0xFFFFFF 0x0E1A1C 0x000000 0xFFFFFF;
    }
}

const fn rgb(hex: u32) -> Rgb {
    Rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

impl Palette {
    /// Returns the colours of a theme.
    pub const fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &Self::LIGHT,
            Theme::Dark => &Self::DARK,
            Theme::HighContrast => &Self::HIGH_CONTRAST,
        }
    }
}
