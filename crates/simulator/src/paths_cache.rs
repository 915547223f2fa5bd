//! A cache of the paths through the meetings.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use samtalerum_core::content::Content;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::Paths;

/// The explored paths of each scenario, computed on first use. The paths depend only on the content.
///
/// The key is the address of the compiled scenario. The cached `Paths` keep the compiled scenario alive, so no other
/// scenario can get the same address.
#[derive(Default)]
pub(super) struct PathsCache(Mutex<HashMap<usize, Arc<Paths>>>);

impl PathsCache {
    /// Returns the paths through a scenario.
    pub(super) fn get(&self, compiled: &Arc<CompiledScenario>, content: &Content) -> Arc<Paths> {
        // A panic cannot leave the map half changed, so a poisoned lock is safe to use.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(
            known
                .entry(Arc::as_ptr(compiled).addr())
                .or_insert_with(|| Arc::new(Paths::new(Arc::clone(compiled), &content.guidance))),
        )
    }
}
