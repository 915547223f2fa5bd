//! What was found out about the paths through the meetings.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use samtalerum_core::content::Content;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::Paths;

/// Explorations, made when first needed and kept: they depend on the content alone. The key is a scenario's address,
/// which stays its own as long as its exploration holds it.
#[derive(Default)]
pub(super) struct PathsCache(Mutex<HashMap<usize, Arc<Paths>>>);

impl PathsCache {
    pub(super) fn get(&self, compiled: &Arc<CompiledScenario>, content: &Content) -> Arc<Paths> {
        // The map stays whole even if another thread stopped while it held the lock.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(
            known
                .entry(Arc::as_ptr(compiled).addr())
                .or_insert_with(|| Arc::new(Paths::new(Arc::clone(compiled), &content.guidance))),
        )
    }
}
