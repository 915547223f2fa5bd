//! Reports in the browser: the page offers them as a download.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use samtalerum_core::store::StoreError;
use samtalerum_simulator::{Report, Reports, Saved};

/// The report that the page is to download next. A browser has no folder to write it to.
#[derive(Debug, Clone, Default)]
pub struct Downloads(Arc<Mutex<Option<String>>>);

impl Downloads {
    /// Takes the report, if there is one.
    pub fn take(&self) -> Option<String> {
        self.lock().take()
    }

    fn lock(&self) -> MutexGuard<'_, Option<String>> {
        // The text is complete even if a thread panicked while it held the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reports for Downloads {
    fn save(&mut self, _: &str, report: &Report) -> Result<Saved, StoreError> {
        *self.lock() = Some(samtalerum_html::report(report));
        Ok(Saved::Downloaded)
    }

    fn show(&mut self, path: &str) -> Result<(), StoreError> {
        Err(StoreError::CannotShow {
            path: path.to_owned(),
            reason: String::new(),
        })
    }
}
