//! The calls of a file system that the store makes, as traits. The program implements them on the disk
//! ([`super::Disk`]); tests implement them in memory, let each call fail, and cut the power.

use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A file system.
pub trait FileSystem: Debug + Send + Sync {
    /// Returns `true` if there is a folder at this path.
    fn is_folder(&self, path: &Path) -> bool;

    /// Creates a folder, and the missing folders above it. Only the user can read the new folders.
    ///
    /// # Errors
    /// If a folder cannot be created. It is no error if the folder exists.
    fn create_folders(&self, folder: &Path) -> io::Result<()>;

    /// Waits until new and changed names of files in a folder would survive a power cut.
    ///
    /// # Errors
    /// If the system reports an error. It is no error if the system does not support syncing a folder.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Returns the names of the regular files in a folder, and of links to such files, sorted. Pipes, devices and
    /// folders are left out.
    ///
    /// # Errors
    /// If the folder cannot be read.
    fn names(&self, folder: &Path) -> io::Result<Vec<String>>;

    /// Returns the time since a file was written.
    ///
    /// # Errors
    /// If the system does not know when the file was written, or if that time is in the future.
    fn age(&self, path: &Path) -> io::Result<Duration>;

    /// Opens a regular file.
    ///
    /// # Errors
    /// If the file is missing, is no regular file, or may not be opened for this access.
    fn open(&self, path: &Path, access: Access) -> io::Result<Box<dyn OpenFile>>;

    /// Creates an empty file with an unused name that begins with [`TEMPORARY`]. Only the user can read it.
    ///
    /// # Errors
    /// If the file cannot be created.
    fn create_temporary(&self, folder: &Path) -> io::Result<(PathBuf, Box<dyn OpenFile>)>;

    /// Renames a file, and replaces the file that has the new name.
    ///
    /// # Errors
    /// If renaming fails. Usually, both files are unchanged then.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Renames a file to an unused name.
    ///
    /// # Errors
    /// `AlreadyExists` if the name is used.
    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// If the file is missing or cannot be removed.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// An open file. It is closed, and its lock released, on drop.
pub trait OpenFile: Debug + Send + Sync {
    /// Locks the file for this instance of the program.
    ///
    /// # Errors
    /// If this file system has no locks, or the call fails.
    fn lock(&self) -> io::Result<Lock>;

    /// Returns the length in bytes.
    ///
    /// # Errors
    /// If the system reports an error.
    fn length(&self) -> io::Result<u64>;

    /// Reads the file from its start, but at most `limit` bytes.
    ///
    /// # Errors
    /// If the system reports an error.
    fn read(&mut self, limit: u64) -> io::Result<Vec<u8>>;

    /// Writes all of these bytes at this position.
    ///
    /// # Errors
    /// If the system reports an error. Some of the bytes may be written then.
    fn write_at(&mut self, position: u64, bytes: &[u8]) -> io::Result<()>;

    /// Cuts the file off at this length.
    ///
    /// # Errors
    /// If the system reports an error.
    fn set_length(&mut self, length: u64) -> io::Result<()>;

    /// Waits until the content and the length would survive a power cut.
    ///
    /// # Errors
    /// If the system reports an error. Then it is unknown what is on the disk.
    fn sync(&mut self) -> io::Result<()>;

    /// Returns `true` if `path` still leads to this open file: the file was not removed, and no other file has replaced
    /// it.
    ///
    /// # Errors
    /// If the system cannot determine it.
    fn is_at(&self, path: &Path) -> io::Result<bool>;
}

/// The purpose for which a file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading only.
    Read,
    /// Reading and writing.
    Write,
}

/// The result of locking a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// This instance has locked the file.
    Acquired,
    /// Another instance has locked the file.
    Elsewhere,
}

/// The beginning of the names of temporary files. If the program is killed, it may leave files with such names behind.
pub const TEMPORARY: &str = ".samtalerum-";
