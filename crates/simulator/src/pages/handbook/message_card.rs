//! A card that shows a message of the catalogue.

use crate::page::Block;
use samtalerum_core::language::CourseText;

/// Builds a card from a message of the catalogue. The heading is the message. The paragraph below it is the message's
/// attribute `text`.
pub(super) fn message_card(messages: &CourseText, id: &str) -> Block {
    let mut blocks = vec![Block::subheading(messages.guide(id))];
    blocks.extend(messages.guide_part(id, "text").map(Block::text));
    Block::card(id, blocks)
}
