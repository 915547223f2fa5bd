//! The interface for saving debriefs outside the program, in a folder or as a browser's download.

use samtalerum_core::store::{DATA_VARIABLE, StoreError};

use crate::Report;

/// Saves and shows reports for the trainee.
pub trait Reports: Send + Sync {
    /// Saves the report on an attempt so that the trainee can find it. Replaces an earlier report on the same attempt.
    ///
    /// # Errors
    /// `BadId` if the attempt's id is malformed, `CannotWrite` if the report cannot be written, `NoFolder` if reports
    /// cannot be saved at all.
    fn save(&mut self, attempt: &str, report: &Report) -> Result<Saved, StoreError>;

    /// Shows a saved report outside the program, where it can be printed. `path` comes from [`Saved::At`]. An
    /// implementation that never returns [`Saved::At`] can use the default method.
    ///
    /// # Errors
    /// `CannotShow` if the report cannot be shown.
    fn show(&mut self, path: &str) -> Result<(), StoreError> {
        Err(StoreError::CannotShow {
            path: path.to_owned(),
            reason: String::new().into(),
        })
    }
}

/// The location of a saved report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// The file with this path.
    At(String),
    /// No path: the web page downloads the report, and says itself whether that worked.
    ByPage,
}

/// Saves no reports: every call fails. This is the default of a simulator.
#[derive(Debug, Clone, Copy)]
pub struct NoReports;

impl Reports for NoReports {
    fn save(&mut self, _: &str, _: &Report) -> Result<Saved, StoreError> {
        Err(StoreError::NoFolder {
            variable: DATA_VARIABLE,
        })
    }
}
