//! Crash-safe writing: after a crash or a power cut, a file has either its old or its new content, and no original of a
//! damaged file is lost.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use samtalerum_core::store::StoreError;

/// Builds the error that a file could not be written.
pub(super) fn cannot_write(path: &Path, error: &io::Error) -> StoreError {
    StoreError::CannotWrite {
        path: path.display().to_string(),
        reason: error.to_string(),
    }
}

/// Builds the error that a file could not be read.
pub(super) fn cannot_read(path: &Path, error: &io::Error) -> StoreError {
    StoreError::CannotRead {
        path: path.display().to_string(),
        reason: error.to_string(),
    }
}

/// Creates `folder`, and the folder `inner` within it, if they are missing. Checks that files can be written there.
pub(super) fn prepare(folder: &Path, inner: &Path) -> io::Result<()> {
    if !inner.is_dir() {
        fs::create_dir_all(inner)?;
        sync_folder(folder)?;
        if let Some(parent) = folder.parent().filter(|parent| parent.is_dir()) {
            // Ignore errors, because some systems do not let a program open the folder above its own.
            let _ = sync_folder(parent);
        }
    }
    NamedTempFile::new_in(inner)?.close()
}

/// Returns the names of the regular files in a folder, sorted. Links, pipes and folders are left out, because the store
/// never creates them there.
pub(super) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file()
            && let Ok(name) = entry.file_name().into_string()
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Writes a new file.
///
/// # Errors
/// `AlreadyExists` if there is a file of this name. That file is not changed.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    write_temporary(folder, bytes)?.persist_noclobber(path)?;
    sync_folder(folder)
}

/// Writes a file. If there is already a file of this name, replaces it.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    write_temporary(folder, bytes)?.persist(path)?;
    sync_folder(folder)
}

/// Removes a file, if it is there.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done.and_then(|()| sync_folder(folder_of(path))),
    }
}

/// Writes a copy of a damaged file beside it, under an unused name, and returns the path of the copy. If an equal copy
/// exists already, returns its path: it is left from a crash before the damage was repaired.
pub(super) fn keep_copy(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    for kept in damaged_names(path) {
        match write_new(&kept, bytes) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let same = fs::metadata(&kept)?.len() == bytes.len() as u64;
                if same && fs::read(&kept)? == bytes {
                    return Ok(kept);
                }
            }
            done => return done.map(|()| kept),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Renames a damaged file to an unused name in the same folder, and returns the new path.
pub(super) fn move_aside(path: &Path) -> io::Result<PathBuf> {
    for kept in damaged_names(path) {
        // Reserve the name by an empty file. Otherwise the rename could overwrite a file that another instance creates
        // meanwhile.
        match File::create_new(&kept) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(reserved) => {
                drop(reserved);
                if let Err(error) = fs::rename(path, &kept) {
                    fs::remove_file(&kept)?;
                    return Err(error);
                }
                sync_folder(folder_of(path))?;
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

/// Writes bytes to a temporary file, and waits until they are on the disk.
fn write_temporary(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Returns the folder of a file.
fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

/// Makes sure that new and changed names of files in a folder survive a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some network file systems do not support this. They make names survive in another way.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        done => done,
    }
}

/// Does nothing. Windows cannot open a folder to sync it, but records names of files in its journal.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
