//! The tone of a text: the emphasis or the judgement that it expresses.

use samtalerum_core::glyph::Glyph;
use serde::{Deserialize, Serialize};

/// The emphasis or judgement of a text. A colour shows it, but never alone: words or a symbol say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tone {
    /// Ordinary.
    Plain,
    /// Less important.
    Quiet,
    /// Emphasised.
    Strong,
    /// Right or better.
    Good,
    /// Acceptable, with something missing.
    Mixed,
    /// A loss or a breach.
    Bad,
    /// Marked by the trainee, or meant to catch the eye.
    Marked,
}

impl Tone {
    /// Returns the symbol that says the same as the colour, or `None` for tones without a judgement.
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
