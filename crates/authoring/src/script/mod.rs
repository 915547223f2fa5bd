//! The manuscript of a scenario: everything that a colleague or a lawyer reviews, in reading order. Parts that refer to
//! each other are linked in both directions. The manuscript is built as a tree of blocks, and rendered as HTML or
//! Markdown.

mod appraisals;
mod facts;
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
pub use model::{Block, BoxKind, Known, Manuscript, Piece, anchor};

/// Builds the manuscript of a scenario.
pub fn manuscript(descriptions: &Descriptions, known: &Known) -> Manuscript {
    let mut blocks = front::blocks(descriptions, known);
    let (headings, scenes) = scenes::blocks(descriptions, known);
    blocks.push(front::contents(descriptions, headings));
    blocks.extend(front::before_the_meeting(descriptions));
    blocks.extend(facts::facts(descriptions));
    blocks.extend(scenes);
    blocks.extend(index::endings(descriptions));
    blocks.extend(index::variables(descriptions));
    blocks.extend(facts::index(descriptions));
    blocks.extend(index::principles(descriptions));
    let title = descriptions.title();
    Manuscript {
        language: descriptions.text.messages.tag(),
        foreign: descriptions.text.messages.foreign().clone(),
        heading: descriptions.fill("script-title", [("title", title.as_str().into())]),
        subtitle: descriptions.own("summary"),
        footer: descriptions.tool("script-footer"),
        title,
        blocks,
    }
}
