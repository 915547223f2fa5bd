//! The parts of a manuscript: blocks, and the pieces of text within them.

use crate::descriptions::Standing;
use samtalerum_core::language::Foreign;
use samtalerum_core::review::Summary;

/// The results of analysing a scenario. The manuscript shows them in addition to the scenario's text.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Warnings that come before everything else, e.g. that the scenario cannot be played.
    pub remarks: Vec<String>,
    /// The ids of the choices on a best path.
    pub best: Vec<String>,
    /// The ids of all scenes on the path of the choices in `best`, in the order of the path.
    pub best_scenes: Vec<String>,
    /// The specialists' answers about the scenario; `None` if nobody has reviewed it.
    pub review: Option<Summary>,
}

/// A manuscript in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manuscript {
    /// The language's tag.
    pub language: String,
    /// The texts in the manuscript that are in another language.
    pub foreign: Foreign,
    /// The scenario's title.
    pub title: String,
    /// The document's own title, which names it as a manuscript of the scenario.
    pub heading: String,
    /// The text below the title.
    pub subtitle: String,
    /// The last line, a disclaimer.
    pub footer: String,
    /// Everything below the title.
    pub blocks: Vec<Block>,
}

/// A block of a manuscript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading below the title.
    Heading {
        /// The level of the heading: 2, 3 or 4.
        level: u8,
        /// The link target of the heading; `None` if nothing links to it.
        anchor: Option<String>,
        /// The text of the heading.
        pieces: Vec<Piece>,
    },
    /// A paragraph.
    Text(Vec<Piece>),
    /// A message that can have several paragraphs, separated by empty lines.
    Long(String),
    /// A list.
    List(Vec<Vec<Piece>>),
    /// A list of terms, each with a description.
    Terms(Vec<(String, Vec<Piece>)>),
    /// The table of contents, whose items are links.
    Contents(Vec<Vec<Piece>>),
    /// A box around blocks that belong together.
    Box {
        /// The kind of the box.
        kind: BoxKind,
        /// The link target of the box; `None` if nothing links to it.
        anchor: Option<String>,
        /// The content of the box.
        blocks: Vec<Block>,
    },
}

/// The kind of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoxKind {
    /// A warning before everything else.
    Remark,
    /// A document of the case file, a fact, a principle, an ending, a variable, or a section of the front matter.
    Card,
    /// A scene.
    Scene,
    /// A line of a scene.
    Line,
    /// A choice, with its verdict.
    Choice(Standing),
    /// A statement for the note: `true` if it always belongs in the note, `false` if it never does, `None` if that
    /// depends on the circumstances.
    Statement(Option<bool>),
}

/// A piece of text within a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Plain text.
    Text(String),
    /// Strongly emphasised text.
    Strong(String),
    /// Text of secondary importance.
    Quiet(String),
    /// The source of a rule, on a line of its own if the format allows.
    Source(String),
    /// An id as written in the file.
    Id(String),
    /// A symbol or a short text in the colour of a verdict.
    Mark(String, Standing),
    /// A link to another part of the manuscript.
    Link {
        /// The anchor of the part that the link leads to.
        to: String,
        /// The text of the link.
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

/// Returns the anchor of an item. It consists of the item's kind and id, so that links from other documents stay valid
/// when the text changes. In a scenario with findings, an id may have invalid characters; these are written as their
/// code points.
pub fn anchor(kind: &str, id: &str) -> String {
    let mut anchor = format!("{kind}-");
    for character in id.chars() {
        if character.is_ascii_alphanumeric() || character == '-' {
            anchor.push(character);
        } else {
            anchor += &format!("_{:x}", u32::from(character));
        }
    }
    anchor
}
