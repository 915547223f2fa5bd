//! Crash-safe writing: after a crash or a power cut, a file has either its old or its new content, and no original of a
//! damaged file is lost.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use samtalerum_core::store::StoreError;

use super::file_system::{Access, FileSystem, TEMPORARY};

/// The age from which a temporary file counts as left behind by an earlier run. Another instance may still be writing a
/// younger file.
const LEFT_BEHIND: Duration = Duration::from_secs(600);

/// Builds the error for a file that could not be written.
pub(super) fn cannot_write(path: &Path, error: &io::Error) -> StoreError {
    StoreError::CannotWrite {
        path: path.display().to_string(),
        reason: error.into(),
    }
}

/// Builds the error for a file that could not be read.
pub(super) fn cannot_read(path: &Path, error: &io::Error) -> StoreError {
    StoreError::CannotRead {
        path: path.display().to_string(),
        reason: error.into(),
    }
}

/// Creates `folder`, and the folder `inner` within it, if they are missing.
pub(super) fn create_folders(
    system: &dyn FileSystem,
    folder: &Path,
    inner: &Path,
) -> io::Result<()> {
    if !system.is_folder(inner) {
        system.create_folders(inner)?;
        system.sync_folder(folder)?;
        if let Some(parent) = folder.parent().filter(|parent| system.is_folder(parent)) {
            // Ignore errors, because some systems do not let a program open the parent of its data folder.
            let _ = system.sync_folder(parent);
        }
    }
    Ok(())
}

/// Checks that files can be written in a folder.
pub(super) fn check_writable(system: &dyn FileSystem, folder: &Path) -> io::Result<()> {
    let (path, file) = system.create_temporary(folder)?;
    drop(file);
    system.remove(&path)
}

/// Removes temporary files that were left behind in a folder when the program was killed. Errors are ignored: the files
/// do no harm, and the next start tries again.
pub(super) fn sweep(system: &dyn FileSystem, folder: &Path) {
    for name in system.names(folder).unwrap_or_default() {
        let path = folder.join(&name);
        if name.starts_with(TEMPORARY) && system.age(&path).is_ok_and(|age| age > LEFT_BEHIND) {
            let _ = system.remove(&path);
        }
    }
}

/// Reads at most `limit` bytes of a file. Returns `None` if the file does not exist.
pub(super) fn read(
    system: &dyn FileSystem,
    path: &Path,
    limit: u64,
) -> io::Result<Option<Vec<u8>>> {
    match system
        .open(path, Access::Read)
        .and_then(|mut file| file.read(limit))
    {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        read => read.map(Some),
    }
}

/// Writes a new file.
///
/// # Errors
/// `AlreadyExists` if there is a file of this name. That file is not changed. After any other error, the new file
/// may exist and be complete, but a power cut may destroy it.
pub(super) fn write_new(system: &dyn FileSystem, path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_as(system, path, bytes, |temporary| {
        system.rename_to_new(temporary, path)
    })
}

/// Writes a file. If there is already a file of this name, replaces it.
pub(super) fn replace(system: &dyn FileSystem, path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_as(system, path, bytes, |temporary| {
        system.rename(temporary, path)
    })
}

/// Writes bytes to a temporary file, waits until they are on the disk, gives the file its name with `name_it`, and
/// waits until the name is on the disk too.
fn write_as(
    system: &dyn FileSystem,
    path: &Path,
    bytes: &[u8],
    name_it: impl FnOnce(&Path) -> io::Result<()>,
) -> io::Result<()> {
    let folder = folder_of(path);
    let (temporary, mut file) = system.create_temporary(folder)?;
    let written = file.write_at(0, bytes).and_then(|()| file.sync());
    drop(file);
    let named = written.and_then(|()| name_it(&temporary));
    if named.is_err() {
        // If the temporary file cannot be removed now, `sweep` removes it later.
        let _ = system.remove(&temporary);
    }
    named?;
    system.sync_folder(folder)
}

/// Removes a file, if it is there.
pub(super) fn remove(system: &dyn FileSystem, path: &Path) -> io::Result<()> {
    match system.remove(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done.and_then(|()| system.sync_folder(folder_of(path))),
    }
}

/// Writes a copy of a damaged file beside it, under an unused name, and returns the path of the copy. If an equal copy
/// exists, returns its path instead: an earlier run made it, and crashed before it could repair the damage.
pub(super) fn keep_copy(system: &dyn FileSystem, path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    for kept in damaged_names(path) {
        match write_new(system, &kept, bytes) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let there = read(system, &kept, bytes.len() as u64 + 1)?;
                if there.is_some_and(|there| there == bytes) {
                    system.sync_folder(folder_of(path))?;
                    return Ok(kept);
                }
            }
            done => return done.map(|()| kept),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Renames a damaged file to an unused name in the same folder, and returns the new path.
pub(super) fn move_aside(system: &dyn FileSystem, path: &Path) -> io::Result<PathBuf> {
    for kept in damaged_names(path) {
        match system.rename_to_new(path, &kept) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            done => {
                done?;
                system.sync_folder(folder_of(path))?;
                return Ok(kept);
            }
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Lists the paths under which originals of a damaged file are kept: `NAME.damaged-1`, `NAME.damaged-2` and so on.
fn damaged_names(path: &Path) -> impl Iterator<Item = PathBuf> {
    (1..=u32::MAX).map(|number| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".damaged-{number}"));
        name.into()
    })
}

/// Returns the folder of a file.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}
