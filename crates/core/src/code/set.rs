//! Writes and reads a set of ids, such as the statements of a note. The order of the ids does not matter. So their
//! short hashes are sorted, and the differences between neighbours are written as a Golomb–Rice code. That needs a
//! quarter fewer bits than the hashes themselves.

use super::bits::{BitReader, BitWriter};
use super::names;

/// The number of different short hashes.
const HASHES: u64 = 1 << names::BITS;

/// Writes a set of hashes.
pub(super) fn write(hashes: &[u32], bits: &mut BitWriter) {
    let mut hashes = hashes.to_vec();
    hashes.sort_unstable();
    hashes.dedup();
    bits.count(hashes.len() as u64);
    let width = remainder_bits(hashes.len() as u64);
    let mut next = 0;
    for hash in hashes.into_iter().map(u64::from) {
        let gap = hash - next;
        (0..gap >> width).for_each(|_| bits.flag(true));
        bits.flag(false);
        bits.put(gap, width);
        next = hash + 1;
    }
}

/// Reads what [`write()`] has written.
pub(super) fn read(bits: &mut BitReader) -> Option<Vec<u32>> {
    let count = bits.count().filter(|count| *count <= HASHES)?;
    let width = remainder_bits(count);
    let mut next = 0;
    let mut hashes = Vec::new();
    for _ in 0..count {
        let mut gap = 0;
        while bits.flag()? {
            gap += 1 << width;
        }
        let hash: u64 = next + gap + bits.take(width)?;
        if hash >= HASHES {
            return None;
        }
        hashes.push(u32::try_from(hash).ok()?);
        next = hash + 1;
    }
    Some(hashes)
}

/// Returns the width in bits of the remainders in the Golomb–Rice code of `count` hashes. The divisor is 2 to the power
/// of the width. It is at most the average difference between neighbours, and at least half of that difference.
fn remainder_bits(count: u64) -> u32 {
    (names::BITS - 1).saturating_sub(count.checked_ilog2().unwrap_or(0))
}

/// Adds a hash to a list, or removes it if the list has it.
pub(super) fn toggle(list: &mut Vec<u32>, hash: u32) {
    match list.iter().position(|one| *one == hash) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(hash),
    }
}
