//! What a manuscript is made of.

use crate::descriptions::Standing;

/// A manuscript in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manuscript {
    /// The language's tag.
    pub language: String,
    /// The scenario's title.
    pub title: String,
    /// The title that says what this is.
    pub heading: String,
    /// What stands below the title.
    pub subtitle: String,
    /// The last line: what this is not.
    pub footer: String,
    /// All that follows the title.
    pub blocks: Vec<Block>,
}

/// A part of a manuscript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading, from 2.
    Heading {
        /// How deep: 2, 3 or 4.
        level: u8,
        /// Where links to it lead.
        anchor: Option<String>,
        /// What it says.
        pieces: Vec<Piece>,
    },
    /// A paragraph.
    Text(Vec<Piece>),
    /// A text of several paragraphs, as it stands in a message.
    Long(String),
    /// A list.
    List(Vec<Vec<Piece>>),
    /// Terms and what is said of each.
    Terms(Vec<(String, Vec<Piece>)>),
    /// Places to go to.
    Contents(Vec<Vec<Piece>>),
    /// What belongs together.
    Box {
        /// What it is.
        kind: BoxKind,
        /// Where links to it lead.
        anchor: Option<String>,
        /// What stands in it.
        blocks: Vec<Block>,
    },
}

/// What a box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoxKind {
    /// What must be said first.
    Remark,
    /// A paper of the case, a rule, an ending.
    Card,
    /// A scene.
    Scene,
    /// A line.
    Line,
    /// A choice, by how it stands.
    Choice(Standing),
    /// A statement of the note: whether it belongs, where that does not depend on anything.
    Statement(Option<bool>),
}

/// A part of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Plain.
    Text(String),
    /// What it is about.
    Strong(String),
    /// Said in passing.
    Quiet(String),
    /// Where a rule comes from; a line of its own where there is room.
    Source(String),
    /// An id as it stands in the file.
    Id(String),
    /// A short mark that stands out, by its tone.
    Mark(String, Standing),
    /// A way to another place in the manuscript.
    Link {
        /// The anchor.
        to: String,
        /// What it says.
        text: String,
    },
}

impl Piece {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn link(kind: &str, id: &str, text: impl Into<String>) -> Self {
        Self::Link {
            to: anchor(kind, id),
            text: text.into(),
        }
    }

    pub(super) fn id(id: &str) -> Self {
        Self::Id(id.to_owned())
    }
}

impl Block {
    pub(super) fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading {
            level,
            anchor: None,
            pieces: vec![Piece::Text(text.into())],
        }
    }

    pub(super) fn quiet(text: impl Into<String>) -> Self {
        Self::Text(vec![Piece::Quiet(text.into())])
    }
}

/// Where a thing stands in the manuscript: its kind and the id that the author gave it, so that links from elsewhere stay
/// right when the text changes. Letters that no id may have, in a scenario that has findings, are written as numbers.
pub fn anchor(kind: &str, id: &str) -> String {
    let mut anchor = format!("{kind}-");
    for letter in id.chars() {
        if letter.is_ascii_alphanumeric() || letter == '-' {
            anchor.push(letter);
        } else {
            anchor += &format!("_{:x}", u32::from(letter));
        }
    }
    anchor
}
