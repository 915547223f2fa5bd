//! Finds ids that have the same short hash, so that attempt codes could not tell them apart.

use rustc_hash::FxHashMap;

use samtalerum_core::code::short_hash;

/// The ids added so far of a group that must be told apart, such as the choices of a decision, by their short hashes.
#[derive(Debug, Default)]
pub(super) struct ShortHashes<'a>(FxHashMap<u32, &'a str>);

impl<'a> ShortHashes<'a> {
    /// Adds an id. Returns an earlier one with the same hash; `None` if there is none, or it is the same id.
    pub(super) fn add(&mut self, id: &'a str) -> Option<&'a str> {
        let earlier = *self.0.entry(short_hash(id)).or_insert(id);
        (earlier != id).then_some(earlier)
    }
}
