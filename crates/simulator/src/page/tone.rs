//! How something is to be understood.

use samtalerum_core::glyph::Glyph;
use serde::{Deserialize, Serialize};

/// How something is to be understood. Never by colour alone: words or a sign go with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tone {
    /// Ordinary.
    Plain,
    /// Of less weight.
    Quiet,
    /// Stands out.
    Strong,
    /// Right, better.
    Good,
    /// Acceptable, with something missing.
    Mixed,
    /// A loss or a breach.
    Bad,
    /// Marked by the trainee, or to be noticed.
    Marked,
}

impl Tone {
    /// Returns the symbol that says the same as its colour.
    pub fn glyph(self) -> Option<Glyph> {
        match self {
            Self::Good => Some(Glyph::Right),
            Self::Mixed => Some(Glyph::Partly),
            Self::Bad => Some(Glyph::Wrong),
            Self::Marked => Some(Glyph::Marked),
            Self::Plain | Self::Quiet | Self::Strong => None,
        }
    }
}
