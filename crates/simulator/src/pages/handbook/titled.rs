//! A message of the catalogue on a card.

use crate::page::Block;
use crate::voice::Voice;

/// A message of the catalogue with its text.
pub(super) fn titled(voice: &Voice, id: &str) -> Block {
    let mut blocks = vec![Block::subheading(voice.guide(id))];
    blocks.extend(voice.guide_part(id, "text").map(Block::text));
    Block::card(id, blocks)
}
