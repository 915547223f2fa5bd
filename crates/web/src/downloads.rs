//! The implementation of [`Reports`] in the browser: the page downloads the report.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use samtalerum_core::store::StoreError;
use samtalerum_simulator::{Report, Reports, Saved};

/// The report that the page is to download next. A program in a browser cannot write it into a folder.
#[derive(Debug, Clone, Default)]
pub struct Downloads(Arc<Mutex<Option<String>>>);

impl Downloads {
    /// Returns the report that waits for its download, and forgets it. Returns `None` if no report waits.
    pub fn take(&self) -> Option<String> {
        self.lock().take()
    }

    fn lock(&self) -> MutexGuard<'_, Option<String>> {
        // A panic while the lock is held cannot leave an incomplete report, so a poisoned lock is safe to use.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reports for Downloads {
    fn save(&mut self, _: &str, report: &Report) -> Result<Saved, StoreError> {
        *self.lock() = Some(samtalerum_html::report(report));
        Ok(Saved::ByPage)
    }
}
