//! The symbols that accompany a colour or a shape, so that nothing is conveyed by colour alone.

use std::fmt;

/// A symbol. Its `Display` writes the character that pages and drawings show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glyph {
    /// Something is right, or a result is good.
    Right,
    /// Something is acceptable, but a part is missing.
    Partly,
    /// A loss or a breach.
    Wrong,
    /// Right in one respect and wrong in another.
    Both,
    /// The verdict depends on the circumstances.
    Depends,
    /// Neither right nor wrong.
    Neutral,
    /// A line that the trainee marked, or an item that is meant to catch the eye.
    Marked,
    /// A breach of a critical principle.
    Critical,
    /// Something that is part of a best path.
    Best,
    /// A scene with choices.
    Decision,
    /// A scene that always leads to the same next scene.
    Passage,
    /// A scene whose conditions decide where it leads.
    Branch,
    /// A scene in which the note is written.
    Note,
    /// A scene in which the trainee appraises.
    Appraisal,
    /// A scene that ends the meeting.
    End,
}

impl Glyph {
    /// Returns the character.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Right => "✓",
            Self::Partly => "~",
            Self::Wrong => "✗",
            Self::Both => "±",
            Self::Depends => "?",
            Self::Neutral => "·",
            Self::Marked => "!",
            Self::Critical => "‼",
            Self::Best => "★",
            Self::Decision => "◆",
            Self::Passage => "▸",
            Self::Branch => "⇉",
            Self::Note => "✎",
            Self::Appraisal => "◇",
            Self::End => "■",
        }
    }

    /// Returns the symbol for terminals: ASCII characters in brackets if the fonts of terminals may lack the symbol.
    pub const fn plain(self) -> &'static str {
        match self {
            Self::Right => "[+]",
            Self::Partly => "[~]",
            Self::Wrong => "[-]",
            Self::Marked => "[!]",
            other => other.symbol(),
        }
    }
}

impl fmt::Display for Glyph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.symbol())
    }
}
