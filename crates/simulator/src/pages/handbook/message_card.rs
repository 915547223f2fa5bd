//! A message of the catalogue on a card.

use crate::page::Block;
use samtalerum_core::language::CourseText;

/// A message of the catalogue with its text.
pub(super) fn message_card(messages: &CourseText, id: &str) -> Block {
    let mut blocks = vec![Block::subheading(messages.guide(id))];
    blocks.extend(messages.guide_part(id, "text").map(Block::text));
    Block::card(id, blocks)
}
