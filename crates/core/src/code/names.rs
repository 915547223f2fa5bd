//! Short hashes that stand for ids. Ids are hashed rather than numbered, so that a code survives an edit that adds or moves
//! something, as the log does. `check` reports two ids with the same short hash.

use crate::hash::{mixed, stable};

/// The number of bits of a short hash: three characters of base64url.
pub(super) const BITS: u32 = 18;

/// Returns the hash that stands for an id in a code.
pub fn short_hash(id: &str) -> u32 {
    // The low bits of FNV-1a depend on few characters, so all bits are mixed first.
    let mixed = mixed(stable(id.as_bytes()), 0);
    // The highest 18 bits.
    (mixed >> (u64::BITS - BITS)) as u32
}

/// Returns the one of these ids that the hash stands for; `None` if it is none of them.
pub(super) fn find<'a>(hash: u32, ids: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    ids.into_iter().find(|id| short_hash(id) == hash)
}
