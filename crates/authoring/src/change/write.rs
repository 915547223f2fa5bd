//! Writing changes to disk: all of them, or none.

use std::path::{Path, PathBuf};

use super::FileChange;
use samtalerum_core::message::{Argument, Message};

/// A reason why changes were not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A file to be created exists already, or a file to be changed has been changed since it was read.
    #[error("{0} is not as it was when it was read; nothing was changed")]
    Meanwhile(String),
    /// The system reported an error.
    #[error("{0}: {1}; nothing was changed")]
    System(String, std::io::Error),
}

impl WriteError {
    /// Returns the message for the author, in the scope `tools`.
    pub fn message(&self) -> Message {
        let of = |id, path: &str| Message::new(id).with("path", Argument::whole(path));
        match self {
            Self::Meanwhile(path) => of("write-meanwhile", path),
            Self::System(path, error) => of("write-failed", path).with("reason", error.to_string()),
        }
    }
}

/// Writes all changes, each file atomically. After a failure, the changes made so far are rolled back.
///
/// # Errors
/// Returns an error if a file was changed by somebody else in the meantime, or cannot be written.
pub fn write(folder: &Path, changes: &[FileChange]) -> Result<(), WriteError> {
    let mut journal = Journal::default();
    let result = journal.write_all(folder, changes);
    if result.is_err() {
        journal.roll_back();
    }
    result
}

/// The changes made so far, for the rollback after a failure.
#[derive(Default)]
struct Journal {
    /// Folders that were created.
    folders: Vec<PathBuf>,
    /// Files that were written, with their former bytes; `None` if the file is new.
    files: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Journal {
    /// Writes all changes in two steps: first writes every text to a temporary file beside its target, then renames all
    /// temporary files to their targets.
    fn write_all(&mut self, folder: &Path, changes: &[FileChange]) -> Result<(), WriteError> {
        let system = |path: &Path, error| WriteError::System(path.display().to_string(), error);
        // All temporary files are complete on disk before the first of them is renamed.
        let mut ready = Vec::new();
        for change in changes {
            let path = folder.join(&change.path);
            let old = match std::fs::read(&path) {
                Ok(bytes) => Some(bytes),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
                Err(error) => return Err(system(&path, error)),
            };
            let (mark, text) = match &old {
                Some(bytes) => split_mark(bytes),
                None => (&[][..], &[][..]),
            };
            // Refuse to overwrite a file that was changed since it was read.
            if old.as_ref().map(|_| text) != change.before.as_deref().map(str::as_bytes) {
                return Err(WriteError::Meanwhile(path.display().to_string()));
            }
            let parent = path.parent().unwrap_or(folder).to_owned();
            self.make_folder(&parent)
                .map_err(|error| system(&parent, error))?;
            let bytes = [mark, change.after.as_bytes()].concat();
            let file = prepared(&parent, &path, &bytes).map_err(|error| system(&path, error))?;
            ready.push((path, old, file));
        }
        for (path, old, file) in ready {
            let named = match &old {
                Some(_) => file.persist(&path),
                None => file.persist_noclobber(&path),
            };
            named.map_err(|error| system(&path, error.error))?;
            self.files.push((path, old));
        }
        Ok(())
    }

    /// Creates a folder and its missing parents, and records them.
    fn make_folder(&mut self, folder: &Path) -> std::io::Result<()> {
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return Ok(());
        }
        if let Some(parent) = folder.parent() {
            self.make_folder(parent)?;
        }
        std::fs::create_dir(folder)?;
        self.folders.push(folder.to_owned());
        Ok(())
    }

    /// Restores the former state as far as possible. Errors are ignored, since the caller reports the original failure.
    fn roll_back(&self) {
        for (path, old) in self.files.iter().rev() {
            let _ = match old {
                Some(bytes) => std::fs::write(path, bytes),
                None => std::fs::remove_file(path),
            };
        }
        for folder in self.folders.iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}

/// Splits off the byte order mark that a text may begin with.
fn split_mark(bytes: &[u8]) -> (&[u8], &[u8]) {
    bytes.split_at(if bytes.starts_with("\u{feff}".as_bytes()) {
        3
    } else {
        0
    })
}

/// Writes these bytes to a temporary file in the folder, synced to disk and with the permissions of the file at `path`.
fn prepared(folder: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<tempfile::NamedTempFile> {
    use std::io::Write;
    let mut file = tempfile::Builder::new()
        .prefix(".samtalerum-")
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    let permissions = match std::fs::metadata(path) {
        Ok(data) => Some(data.permissions()),
        Err(_) => new_file_permissions(),
    };
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// Returns the permissions that an editor would give a new file. They must be set, because a temporary file is readable
/// by its owner only.
#[cfg(unix)]
fn new_file_permissions() -> Option<std::fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(std::fs::Permissions::from_mode(0o644))
}

/// Returns `None`: on this system, a new file inherits its permissions from the folder.
#[cfg(not(unix))]
fn new_file_permissions() -> Option<std::fs::Permissions> {
    None
}
