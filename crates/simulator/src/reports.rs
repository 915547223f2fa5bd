//! Debriefs kept outside the program: behind one trait, for a folder, for a browser's downloads, and for tests.

use samtalerum_core::store::{DATA_VARIABLE, StoreError};

use crate::Report;

/// Keeps reports for the trainee.
pub trait Reports: Send + Sync {
    /// Keeps the report on an attempt where the trainee can find it, in place of an earlier one.
    ///
    /// # Errors
    /// `BadId`, `CannotWrite`, and `NoFolder` if reports cannot be kept at all.
    fn save(&mut self, attempt: &str, report: &Report) -> Result<Saved, StoreError>;

    /// Shows a report that was kept, outside the program, where it can be printed. `path` comes from [`Saved::At`].
    ///
    /// # Errors
    /// `CannotShow`.
    fn show(&mut self, path: &str) -> Result<(), StoreError>;
}

/// Where a report is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// In this file.
    At(String),
    /// Among the browser's downloads, whose folder the program is not told.
    Downloaded,
}

/// Keeps nothing and says so: for a training without a folder.
#[derive(Debug, Clone, Copy)]
pub struct NoReports;

impl Reports for NoReports {
    fn save(&mut self, _: &str, _: &Report) -> Result<Saved, StoreError> {
        Err(StoreError::NoFolder {
            variable: DATA_VARIABLE,
        })
    }

    fn show(&mut self, path: &str) -> Result<(), StoreError> {
        Err(StoreError::CannotShow {
            path: path.to_owned(),
            reason: "nothing is kept".to_owned(),
        })
    }
}
