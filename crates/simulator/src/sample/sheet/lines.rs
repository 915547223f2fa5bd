//! Lines on pages other than that of a meeting, with and without the button that marks them.

use super::super::parts::said;
use crate::page::{Block, Utterance};

/// Returns the narrow and the wide column of the page with the lines.
pub(super) fn columns() -> [Vec<Block>; 2] {
    let without_mark = |line: Utterance| Block::Said(Utterance { mark: None, ..line });
    let main = vec![
        Block::heading("Replikker"),
        Block::Said(said("l1", Some("Amina"), "»En replik.«", false)),
        Block::Said(said("l2", Some("Yusuf"), "»En markeret replik.«", true)),
        without_mark(said("l3", None, "Det, man ser.", false)),
        without_mark(said("l4", None, "Det, man så og markerede.", true)),
    ];
    [Vec::new(), main]
}
