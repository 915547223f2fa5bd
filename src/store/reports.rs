//! The reports on disk: one HTML file per attempt, in a folder beside the attempts.

use std::path::PathBuf;

use samtalerum_core::store::StoreError;
use samtalerum_simulator::{Report, Reports, Saved};

use super::atomic;
use super::disk::Disk;
use super::files::checked;

/// Writes reports into a folder, and opens them in the browser.
#[derive(Debug)]
pub struct FileReports {
    folder: PathBuf,
}

impl FileReports {
    /// Creates an object that saves reports within this folder, which is the folder of a [`super::FileStore`].
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }
}

impl Reports for FileReports {
    fn save(&mut self, attempt: &str, report: &Report) -> Result<Saved, StoreError> {
        let folder = self.folder.join("reports");
        let path = folder.join(format!("{}.html", checked(attempt)?));
        let page = samtalerum_html::report(report);
        atomic::create_folders(&Disk, &self.folder, &folder)
            .and_then(|()| atomic::replace(&Disk, &path, page.as_bytes()))
            .map_err(|error| atomic::cannot_write(&path, &error))?;
        Ok(Saved::At(path.display().to_string()))
    }

    fn show(&mut self, path: &str) -> Result<(), StoreError> {
        // Start the system's program for HTML files, usually the browser. It keeps running when this program ends.
        open::that_detached(path).map_err(|error| StoreError::CannotShow {
            path: path.to_owned(),
            reason: (&error).into(),
        })
    }
}
