//! The file system of the machine.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempPath;

use super::file_system::{Access, FileSystem, Lock, OpenFile, TEMPORARY};

/// The file system of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl FileSystem for Disk {
    fn is_folder(&self, path: &Path) -> bool {
        path.is_dir()
    }

    fn create_folders(&self, folder: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // Some network file systems do not support syncing a folder. They make sure by other means that new names
            // survive a power cut.
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
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if fs::metadata(entry.path()).is_ok_and(|data| data.is_file())
                && let Ok(name) = entry.file_name().into_string()
            {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    fn age(&self, path: &Path) -> io::Result<Duration> {
        let written = fs::symlink_metadata(path)?.modified()?;
        SystemTime::now()
            .duration_since(written)
            .map_err(io::Error::other)
    }

    fn open(&self, path: &Path, access: Access) -> io::Result<Box<dyn OpenFile>> {
        // Refuse a pipe, for example: opening it would wait until somebody writes to it.
        if !fs::metadata(path)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        // Do not open the file in append mode, because then Windows could not truncate it.
        let mut options = OpenOptions::new();
        let options = options.read(true).write(access == Access::Write);
        Ok(Box::new(DiskFile(options.open(path)?)))
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<(PathBuf, Box<dyn OpenFile>)> {
        let created = tempfile::Builder::new()
            .prefix(TEMPORARY)
            .tempfile_in(folder);
        // Leave out the random name that the error contains. Notices with equal texts are shown once. With random
        // names, each failure would add another notice.
        let (file, path) = created.map_err(system_error)?.into_parts();
        let path = path.keep().map_err(|error| error.error)?;
        Ok((path, Box::new(DiskFile(file))))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        let Err(error) = TempPath::try_from_path(from)?.persist_noclobber(to) else {
            return Ok(());
        };
        // Dropping a `TempPath` would remove the file. Keep it: the caller decides whether to remove it.
        let from = error.path.keep().map_err(|error| error.error)?;
        match error.error.kind() {
            io::ErrorKind::AlreadyExists
            | io::ErrorKind::NotFound
            | io::ErrorKind::StorageFull
            | io::ErrorKind::ReadOnlyFilesystem => Err(error.error),
            // This file system supports neither renaming without replacing nor hard links. Reserve the new name with an
            // empty file instead.
            _ => {
                drop(File::create_new(to)?);
                fs::rename(from, to).inspect_err(|_| {
                    // Report the first error, even if the empty file cannot be removed.
                    let _ = fs::remove_file(to);
                })
            }
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

/// Returns the system's own error, without what a library has added to it.
fn system_error(error: io::Error) -> io::Error {
    let code = error
        .get_ref()
        .and_then(|inner| inner.source())
        .and_then(|source| source.downcast_ref::<io::Error>())
        .and_then(io::Error::raw_os_error);
    code.map_or_else(|| error.kind().into(), io::Error::from_raw_os_error)
}

/// A file on the disk.
#[derive(Debug)]
struct DiskFile(File);

impl OpenFile for DiskFile {
    fn lock(&self) -> io::Result<Lock> {
        match self.0.try_lock() {
            Ok(()) => Ok(Lock::Acquired),
            Err(TryLockError::WouldBlock) => Ok(Lock::Elsewhere),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn length(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    fn read(&mut self, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.0.seek(SeekFrom::Start(0))?;
        (&self.0).take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write_at(&mut self, position: u64, bytes: &[u8]) -> io::Result<()> {
        self.0.seek(SeekFrom::Start(position))?;
        self.0.write_all(bytes)
    }

    fn set_length(&mut self, length: u64) -> io::Result<()> {
        self.0.set_len(length)
    }

    fn sync(&mut self) -> io::Result<()> {
        // `sync_data` also waits for the file's new length, but not for other metadata.
        self.0.sync_data()
    }

    fn is_at(&self, path: &Path) -> io::Result<bool> {
        let there = match same_file::Handle::from_path(path) {
            Ok(there) => there,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        Ok(there == same_file::Handle::from_file(self.0.try_clone()?)?)
    }
}

impl Drop for DiskFile {
    fn drop(&mut self) {
        // Unlock explicitly, because closing the file is not enough if a child process still shares it.
        let _ = self.0.unlock();
    }
}
