//! Short hashes that replace ids in a code. If ids were numbered instead, an edit that adds or moves e.g. a choice
//! would make earlier codes unreadable. `check` reports two ids if they have the same short hash and one could be
//! mistaken for the other.

use super::bits::{BitReader, BitWriter};
use crate::hash::{mixed, stable};

/// The number of bits of a short hash: three characters of base64url.
pub(super) const BITS: u32 = 18;

/// Returns the hash that replaces an id in a code.
pub fn short_hash(id: &str) -> u32 {
    // The low bits of FNV-1a depend on few characters, so all bits are mixed first.
    let mixed = mixed(stable(id.as_bytes()), 0);
    // The highest 18 bits.
    (mixed >> (u64::BITS - BITS)) as u32
}

/// Returns the id in `ids` that has this short hash; `None` if there is none.
pub(super) fn find<'a>(hash: u32, ids: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    ids.into_iter().find(|id| short_hash(id) == hash)
}

/// Writes a short hash.
pub(super) fn write(hash: u32, bits: &mut BitWriter) {
    bits.put(u64::from(hash), BITS);
}

/// Reads what [`write()`] has written.
pub(super) fn read(bits: &mut BitReader) -> Option<u32> {
    u32::try_from(bits.take(BITS)?).ok()
}

/// Writes a short hash if there is one.
pub(super) fn write_option(hash: Option<u32>, bits: &mut BitWriter) {
    bits.flag(hash.is_some());
    if let Some(hash) = hash {
        write(hash, bits);
    }
}

/// Reads what [`write_option`] has written.
pub(super) fn read_option(bits: &mut BitReader) -> Option<Option<u32>> {
    if bits.flag()? {
        read(bits).map(Some)
    } else {
        Some(None)
    }
}
