//! Finds different ids that have the same short hash. Attempt codes contain only the hashes, so they could not
//! distinguish such ids.

use rustc_hash::FxHashMap;

use samtalerum_core::code::short_hash;

/// The ids of a group, by their short hashes. Attempt codes must be able to distinguish the ids of a group, such as the
/// choices of a decision.
#[derive(Debug, Default)]
pub(super) struct ShortHashes<'a>(FxHashMap<u32, &'a str>);

impl<'a> ShortHashes<'a> {
    /// Adds an id. Returns a different id that was added earlier and has the same hash; `None` if there is no such id.
    pub(super) fn add(&mut self, id: &'a str) -> Option<&'a str> {
        let earlier = *self.0.entry(short_hash(id)).or_insert(id);
        (earlier != id).then_some(earlier)
    }
}
