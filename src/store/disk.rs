//! Writing so that a crash or a power cut leaves either the old or the new, and never loses an original.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use samtalerum_core::store::StoreError;

pub(super) fn cannot_write(path: &Path, error: &io::Error) -> StoreError {
    StoreError::CannotWrite {
        path: path.display().to_string(),
        reason: error.to_string(),
    }
}

pub(super) fn cannot_read(path: &Path, error: &io::Error) -> StoreError {
    StoreError::CannotRead {
        path: path.display().to_string(),
        reason: error.to_string(),
    }
}

/// Creates the folders where they are missing, and tries whether something can be written there.
pub(super) fn prepare(folder: &Path, attempts: &Path) -> io::Result<()> {
    if !attempts.is_dir() {
        fs::create_dir_all(attempts)?;
        sync_folder(folder)?;
        if let Some(parent) = folder.parent().filter(|parent| parent.is_dir()) {
            // Not every system lets a program open the folder above its own.
            let _ = sync_folder(parent);
        }
    }
    NamedTempFile::new_in(attempts)?.close()
}

/// The names of the plain files in a folder, in order. Links, pipes and folders are none of ours.
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

/// Writes a file that must not be there yet; if one is, it stays and this is an `AlreadyExists` error.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    written(folder, bytes)?.persist_noclobber(path)?;
    sync_folder(folder)
}

/// Writes a file in place of the one that may be there.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    written(folder, bytes)?.persist(path)?;
    sync_folder(folder)
}

/// Keeps these bytes, read from this file, beside it under a name of their own, which is returned.
/// If they are kept already (a crash came before the damage was mended), that is their name.
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

/// Moves a file to a name of its own beside it, which is returned.
pub(super) fn move_aside(path: &Path) -> io::Result<PathBuf> {
    for kept in damaged_names(path) {
        // An empty file reserves the name, because a rename would overwrite what another instance put there.
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

fn damaged_names(path: &Path) -> impl Iterator<Item = PathBuf> {
    (1..=u32::MAX).map(|number| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".damaged-{number}"));
        name.into()
    })
}

/// A temporary file that holds these bytes for good.
fn written(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

/// Makes names that were given or taken in a folder survive a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some network file systems cannot, and keep names safe by other means.
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

/// Windows keeps names in its journal, and folders cannot be opened there.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
