//! Writing changes: all of them or none.

use std::path::{Path, PathBuf};

use super::Change;
use samtalerum_core::message::{Argument, Message};

/// Why changes were not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A file that should be new is there, or one that should be changed is not as it was read.
    #[error("{0} is not as it was when it was read; nothing was changed")]
    Meanwhile(String),
    /// The system refuses.
    #[error("{0}: {1}; nothing was changed")]
    System(String, std::io::Error),
}

impl WriteError {
    /// The message for the author, of the scope `tools`.
    pub fn message(&self) -> Message {
        let of = |id, path: &str| Message::new(id).with("path", Argument::whole(path));
        match self {
            Self::Meanwhile(path) => of("write-meanwhile", path),
            Self::System(path, error) => of("write-failed", path).with("reason", error.to_string()),
        }
    }
}

/// Writes all changes, each file whole or not at all. What was made before a failure is taken back.
///
/// # Errors
/// A file was changed by somebody else meanwhile, or cannot be written.
pub fn write(folder: &Path, changes: &[Change]) -> Result<(), WriteError> {
    let mut made = Made::default();
    let done = made.all(folder, changes);
    if done.is_err() {
        made.take_back();
    }
    done
}

/// What was made so far, to be taken back after a failure.
#[derive(Default)]
struct Made {
    folders: Vec<PathBuf>,
    files: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Made {
    fn all(&mut self, folder: &Path, changes: &[Change]) -> Result<(), WriteError> {
        let system = |path: &Path, error| WriteError::System(path.display().to_string(), error);
        // Everything is on the disk before the first file gets its name.
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

    /// As well as it goes: the failure itself is told.
    fn take_back(&self) {
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

/// The byte order mark that a text may begin with, and the text.
fn split_mark(bytes: &[u8]) -> (&[u8], &[u8]) {
    bytes.split_at(if bytes.starts_with("\u{feff}".as_bytes()) {
        3
    } else {
        0
    })
}

/// A temporary file beside this one that holds these bytes for good, and may be read by the same people.
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

/// What a file made by an editor would have, as a temporary one is closed to others.
#[cfg(unix)]
fn new_file_permissions() -> Option<std::fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn new_file_permissions() -> Option<std::fs::Permissions> {
    None
}
