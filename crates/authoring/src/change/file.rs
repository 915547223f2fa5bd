//! Creates or replaces a file, completely or not at all. Symbolic links are followed, and write-protected files are
//! left unchanged.

use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// The prefix of the names of temporary files. If the program is killed, such a file can be left behind.
pub const TEMPORARY: &str = ".samtalerum-";

/// Writes a file. An existing file at this path is replaced. If the path is a symbolic link, the link stays and its
/// target is replaced. Anything that is not a regular file, such as a pipe, is written to directly.
///
/// # Errors
/// `PermissionDenied` if the file is write-protected, and every other error of the file system. After an error, the old
/// file is unchanged.
pub fn replace_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let real = real_path(path)?;
    match fs::metadata(&real) {
        Ok(data) if !data.is_file() && !data.is_dir() => {
            let mut there = fs::OpenOptions::new().write(true).open(&real)?;
            there.write_all(bytes)
        }
        _ => prepared(&real, bytes)?.replace(),
    }
}

/// Writes a new file, and creates its folder if that is missing.
///
/// # Errors
/// `AlreadyExists` if there is a file of this name, and every other error of the file system. After an error, there is
/// no new file.
pub fn create_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::create_dir_all(folder_of(path))?;
    prepared(path, bytes)?.create()
}

/// Follows symbolic links, and returns the path that they lead to. No file needs to exist at that path.
///
/// # Errors
/// `InvalidFilename` if the links form a circle.
pub(super) fn real_path(path: &Path) -> io::Result<PathBuf> {
    /// Maximum number of links to follow. A longer chain of links is treated as a circle. Linux has the same limit.
    const MAX_LINKS: usize = 40;
    let mut real = path.to_owned();
    for _ in 0..MAX_LINKS {
        match fs::read_link(&real) {
            Ok(to) => real = folder_of(&real).join(to),
            Err(_) => return Ok(real),
        }
    }
    Err(io::ErrorKind::InvalidFilename.into())
}

/// A temporary file with the complete new text, beside its target.
pub(super) struct Prepared {
    file: NamedTempFile,
    target: PathBuf,
}

impl Prepared {
    /// Renames the temporary file to its target. If the target exists, it is replaced.
    pub(super) fn replace(self) -> io::Result<()> {
        self.file
            .persist(&self.target)
            .map_err(|error| error.error)?;
        sync_folder(folder_of(&self.target))
    }

    /// Renames the temporary file to its target, which must not exist yet.
    pub(super) fn create(self) -> io::Result<()> {
        self.file
            .persist_noclobber(&self.target)
            .map_err(|error| error.error)?;
        sync_folder(folder_of(&self.target))
    }

    /// Returns the path of the temporary file.
    pub(super) fn path(&self) -> &Path {
        self.file.path()
    }
}

/// Writes `bytes` to a temporary file beside the target, and syncs that file to disk. The temporary file gets the
/// permissions of the target or, if there is no target yet, those of a new file.
///
/// # Errors
/// `PermissionDenied` if this user may not write to the target. A rename to the target would succeed even then, because
/// it requires only the permission to write to the folder. But it would replace a file that its owner has protected.
pub(super) fn prepared(target: &Path, bytes: &[u8]) -> io::Result<Prepared> {
    let permissions = match fs::metadata(target) {
        Ok(data) if data.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(data) if data.permissions().readonly() => {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(data) => {
            // Open the target only to check that this user may write to it. Even a file in this user's own folder may
            // belong to another user.
            fs::OpenOptions::new().append(true).open(target)?;
            Some(data.permissions())
        }
        Err(_) => None,
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    if let Some(new) = new_file_permissions() {
        builder.permissions(new);
    }
    let mut file = builder.tempfile_in(folder_of(target))?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    Ok(Prepared {
        file,
        target: target.to_owned(),
    })
}

/// Returns the folder of a file. If the path has only a file name, returns the current folder, `.`.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Syncs a folder to disk, so that the new names in it survive a power cut. Errors are ignored, because some systems
/// cannot sync a folder.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    if let Ok(folder) = fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Does nothing: Windows records new names in its journal, so they survive a power cut without a sync.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Returns the permissions to request for a new file: everyone may read and write it, and the system removes what the
/// user's umask forbids. By default, `tempfile` creates files that only their owner can read.
#[cfg(unix)]
fn new_file_permissions() -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(Permissions::from_mode(0o666))
}

/// Returns `None`: on this system, a new file inherits its permissions from the folder.
#[cfg(not(unix))]
fn new_file_permissions() -> Option<Permissions> {
    None
}
