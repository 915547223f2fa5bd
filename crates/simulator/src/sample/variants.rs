//! The names of the variants that the component sheet has to show.
//!
//! Each `match` here is complete, so a new variant does not compile until it is named in this file. Then one test of
//! the simulator fails until the sheet shows the variant, and another test fails until `docs/components.md` lists it.

use samtalerum_core::scenario::Setting;

use crate::page::{Block, ButtonKind, Tone};

/// Declares a list with the name of every variant of an enum, and a function that returns the name of one variant.
macro_rules! variants {
    ($(#[$of_list:meta])* $list:ident, $(#[$of_name:meta])* $name:ident, $enum:ident: $($variant:ident),+ $(,)?) => {
        $(#[$of_list])*
        pub const $list: &[&str] = &[$(stringify!($variant)),+];

        $(#[$of_name])*
        pub fn $name(value: &$enum) -> &'static str {
            match value {
                $($enum::$variant { .. } => stringify!($variant),)+
            }
        }
    };
}

variants!(
    /// The names of all blocks.
    BLOCKS,
    /// Returns the name of a block.
    block,
    Block: Heading, Contents, Text, Badge, Said, Buttons, Question, Fold, Card, Paper, Room, Beside, SideBySide, Later, Quote,
    Own, Ladder, Scale, Result, Meters, Field, Facts, Keys, Code, Paths, Group, CourseSteps,
);

variants!(
    /// The names of all kinds of button.
    BUTTONS,
    /// Returns the name of a kind of button.
    button,
    ButtonKind: Plain, Primary, Choice, Link, Option, Toggle, Check, Radio, Fold,
);

variants!(
    /// The names of all tones.
    TONES,
    /// Returns the name of a tone.
    tone,
    Tone: Plain, Quiet, Strong, Good, Mixed, Bad, Marked,
);

variants!(
    /// The names of all kinds of room.
    SETTINGS,
    /// Returns the name of a kind of room.
    setting,
    Setting: Room, Office, Telephone, Video, Desk,
);
