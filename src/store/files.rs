//! Names of the files of attempts.

use std::path::{Path, PathBuf};

use samtalerum_core::store::{StoreError, is_attempt_id};

/// The extension of an attempt's file, which has one JSON value per line.
pub(super) const EXTENSION: &str = ".jsonl";

/// The extension of a reflection's file. A reflection is a line that the trainee writes about an attempt.
pub(super) const REFLECTION: &str = ".txt";

/// The extension of a report's file. A report is a debrief that was saved to be read outside the program.
pub(super) const REPORT: &str = ".html";

/// Returns the name of an attempt's file.
pub(super) fn attempt_name(id: &str) -> String {
    format!("{id}{EXTENSION}")
}

/// Returns the path of an attempt's file in the folder of all attempts.
pub(super) fn attempt_path(attempts: &Path, id: &str) -> PathBuf {
    attempts.join(attempt_name(id))
}

/// Returns the id unchanged if it may be the name of a file.
///
/// # Errors
/// `BadId` if the id could lead to a file in another folder, or is the name of a device.
pub(super) fn checked(id: &str) -> Result<&str, StoreError> {
    if is_attempt_id(id) {
        Ok(id)
    } else {
        Err(StoreError::BadId { id: id.to_owned() })
    }
}
