//! The manuscript of a scenario: everything that a colleague or a lawyer reviews, in reading order, with links both
//! ways. A face draws it: HTML or Markdown.

mod front;
mod html;
mod index;
mod markdown;
mod model;
mod scenes;
mod verdicts;

use crate::descriptions::Descriptions;

pub use html::html;
pub use markdown::markdown;
pub use model::{Block, BoxKind, Manuscript, Piece, anchor};

/// What is known of a scenario besides its text.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// What must be said before anything else, e.g. that it cannot be played.
    pub remarks: Vec<String>,
    /// The choices of a best way.
    pub best: Vec<String>,
    /// The scenes on it, one after another.
    pub best_scenes: Vec<String>,
}

/// Writes the manuscript.
pub fn manuscript(descriptions: &Descriptions, known: &Known) -> Manuscript {
    let mut blocks = front::blocks(descriptions, known);
    let (headings, scenes) = scenes::blocks(descriptions, known);
    blocks.push(front::contents(descriptions, headings));
    blocks.extend(front::before_the_meeting(descriptions));
    blocks.extend(scenes);
    blocks.extend(index::endings(descriptions));
    blocks.extend(index::variables(descriptions));
    blocks.extend(index::principles(descriptions));
    let title = descriptions.title();
    Manuscript {
        language: descriptions.text.words.tag(),
        heading: descriptions.fill("script-title", [("title", title.as_str().into())]),
        subtitle: descriptions.own("summary"),
        footer: descriptions.tool("script-footer"),
        title,
        blocks,
    }
}
