//! The manuscript of a scenario: everything that a colleague or a lawyer reviews, in reading order, with links both
//! ways. A face draws it: HTML or Markdown.

mod front;
mod html;
mod index;
mod markdown;
mod model;
mod scenes;
mod verdicts;

use crate::wording::Wording;

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
pub fn manuscript(wording: &Wording, known: &Known) -> Manuscript {
    let mut blocks = front::blocks(wording, known);
    let (headings, scenes) = scenes::blocks(wording, known);
    blocks.push(front::contents(wording, headings));
    blocks.extend(front::before_the_meeting(wording));
    blocks.extend(scenes);
    blocks.extend(index::endings(wording));
    blocks.extend(index::variables(wording));
    blocks.extend(index::principles(wording));
    let title = wording.title();
    Manuscript {
        language: wording.text.messages.tag(),
        heading: wording.tell("script-title", [("title", title.as_str().into())]),
        subtitle: wording.own("summary"),
        footer: wording.tool("script-footer"),
        title,
        blocks,
    }
}
