//! Writes changes to disk: all of them, or none.

use std::path::{Path, PathBuf};

use super::FileChange;
use super::file::{Prepared, folder_of, prepared, real_path, replace_file};
use super::unfinished::{Unfinished, recover};
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::source::as_read;

/// A reason why changes were not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A file that was to be created exists already, or a file was changed or removed by somebody else after it was
    /// read.
    #[error("{0} is not as it was when it was read; nothing was changed")]
    Meanwhile(String),
    /// The system reported an error.
    #[error("{0}: {1}; nothing was changed")]
    System(String, std::io::Error),
}

impl WriteError {
    /// Returns the message that reports the error to the author. Its text is in the Fluent file of the author's tools.
    pub fn message(&self) -> Message {
        let of = |id, path: &str| Message::new(id).with("path", Argument::whole(path));
        match self {
            Self::Meanwhile(path) => of("write-meanwhile", path),
            Self::System(path, error) => of("write-failed", path).with("reason", error),
        }
    }
}

/// Writes all changes, each file atomically. After a failure, the changes made so far are rolled back.
///
/// # Errors
/// Returns an error if a file was changed by somebody else after it was read, or cannot be written.
pub fn write(folder: &Path, changes: &[FileChange]) -> Result<(), WriteError> {
    recover(folder);
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
    /// temporary files to their targets. During the second step, a list of these files exists, so that [`recover`] can
    /// complete the change after an interruption.
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
            let text = String::from_utf8_lossy(text);
            let text = old.as_ref().map(|_| as_read(&text));
            if text.as_deref() != change.before.as_deref() {
                return Err(WriteError::Meanwhile(path.display().to_string()));
            }
            let real = real_path(&path).map_err(|error| system(&path, error))?;
            let parent = folder_of(&real).to_owned();
            self.make_folder(&parent)
                .map_err(|error| system(&parent, error))?;
            let bytes = [mark, change.after.as_bytes()].concat();
            let file = prepared(&real, &bytes).map_err(|error| system(&path, error))?;
            ready.push((real, old, file));
        }
        let list = match &ready[..] {
            // A single file needs no list, since it is renamed in one step.
            [] | [_] => None,
            _ => {
                let files = ready.iter().zip(changes);
                let files = files.map(|((_, _, file), change)| (file.path(), change.path.as_str()));
                let list = Unfinished::write(folder, files);
                Some(list.map_err(|error| system(folder, error))?)
            }
        };
        let done = self.name_all(ready, &system);
        if done.is_err() {
            self.roll_back();
        }
        drop(list);
        done
    }

    /// Renames all temporary files to their targets.
    fn name_all(
        &mut self,
        ready: Vec<(PathBuf, Option<Vec<u8>>, Prepared)>,
        system: &impl Fn(&Path, std::io::Error) -> WriteError,
    ) -> Result<(), WriteError> {
        for (path, old, file) in ready {
            let named = match &old {
                Some(_) => file.replace(),
                None => file.create(),
            };
            named.map_err(|error| system(&path, error))?;
            self.files.push((path, old));
        }
        Ok(())
    }

    /// Creates a folder and its missing parents, and records them for the rollback.
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
    fn roll_back(&mut self) {
        for (path, old) in std::mem::take(&mut self.files).iter().rev() {
            let _ = match old {
                Some(bytes) => replace_file(path, bytes),
                None => std::fs::remove_file(path),
            };
        }
        for folder in self.folders.iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}

/// Splits a text into the byte order marks at its beginning, if there are any, and the rest.
fn split_mark(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mark = "\u{feff}".as_bytes();
    let marks = bytes.chunks(mark.len()).take_while(|chunk| *chunk == mark);
    bytes.split_at(marks.count() * mark.len())
}
