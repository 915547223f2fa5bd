//! Completes an interrupted change of several files. A change ends by renaming temporary files to their targets. During
//! the renaming, the content folder contains a list of these files. If the program is stopped before all of them are
//! renamed, the next command reads the list and renames the others.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use super::file::{TEMPORARY, folder_of, real_path};

/// The name of the list's file in the content folder.
const LIST: &str = ".samtalerum-unfinished";

/// The maximum length of a list in bytes, enough for a hundred thousand files.
const MAX_LIST: u64 = 16 * 1024 * 1024;

/// The last line of a complete list.
const END: &str = "end\n";

/// The age from which a temporary file counts as left behind by an earlier run. Another instance may still be writing a
/// younger file.
const LEFT_BEHIND: Duration = Duration::from_secs(600);

/// The subfolders of the content folder that may contain temporary files.
const FOLDERS: [&str; 4] = ["scenarios", "locales", "playthroughs", "reviews"];

/// The list of files that are being renamed. The list is locked, so that no other instance of the program takes it for
/// the list of an interrupted change.
pub(super) struct Unfinished {
    path: PathBuf,
    _locked: File,
}

impl Unfinished {
    /// Writes the list: for each file, the name of its temporary file and its path within the content folder.
    ///
    /// # Errors
    /// `AlreadyExists` if another instance of the program is writing files, and every other error of the file system.
    pub(super) fn write<'a>(
        folder: &Path,
        files: impl Iterator<Item = (&'a Path, &'a str)>,
    ) -> io::Result<Self> {
        let path = folder.join(LIST);
        let mut list = File::create_new(&path)?;
        let unfinished = |list| Self {
            path: path.clone(),
            _locked: list,
        };
        // If the system has no locks, another instance that starts at this moment may complete the change. The result
        // is the same.
        let _ = list.try_lock();
        let mut text = String::new();
        for (temporary, target) in files {
            let name = temporary.file_name().unwrap_or_default();
            text += &format!("{}\t{target}\n", name.display());
        }
        text += END;
        let written = list
            .write_all(text.as_bytes())
            .and_then(|()| list.sync_all());
        let unfinished = unfinished(list);
        written.map(|()| unfinished)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // If the list cannot be removed, the next command finds nothing left to rename, and tries again to remove the
        // list.
        let _ = fs::remove_file(&self.path);
    }
}

/// Completes a change that was interrupted while its files were renamed, and removes the temporary files of other
/// interrupted changes. Errors are ignored: the course is read as it is, and the next command tries again.
pub fn recover(folder: &Path) {
    let list = folder.join(LIST);
    // Open only a regular file: opening a pipe of this name would wait for ever.
    if fs::symlink_metadata(&list).is_ok_and(|data| data.is_file())
        && let Ok(mut file) = File::open(&list)
        && file.try_lock().is_ok()
    {
        let mut text = String::new();
        let read = (&mut file).take(MAX_LIST).read_to_string(&mut text);
        // If the list lacks its last line, the program was interrupted before it renamed any file, so there is nothing
        // to complete.
        if read.is_ok()
            && let Some(lines) = text.strip_suffix(END)
        {
            let pairs = lines.lines().filter_map(|line| line.split_once('\t'));
            for (temporary, target) in pairs {
                // If the temporary file is gone, it has been renamed already, so the error is ignored.
                let _ = rename(folder, temporary, target);
            }
        }
        let _ = fs::remove_file(&list);
    }
    sweep(folder, 0);
    for inside in FOLDERS {
        sweep(&folder.join(inside), 3);
    }
}

/// Renames a temporary file to its target. Refuses paths outside the content folder, because somebody else may have
/// written the list.
fn rename(folder: &Path, temporary: &str, target: &str) -> io::Result<()> {
    let plain = |path: &str| {
        Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
    };
    let is_temporary = temporary.starts_with(TEMPORARY) && !temporary.contains(['/', '\\']);
    if !is_temporary || !plain(target) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let real = real_path(&folder.join(target))?;
    if !folder_of(&real)
        .canonicalize()?
        .starts_with(folder.canonicalize()?)
    {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    fs::rename(folder_of(&real).join(temporary), real)
}

/// Removes temporary files that were left behind in a folder, and in `depth` levels of its subfolders.
fn sweep(folder: &Path, depth: usize) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let name = entry.file_name();
        if is_folder && depth > 0 {
            sweep(&path, depth - 1);
        } else if !is_folder
            && name != LIST
            && name.to_string_lossy().starts_with(TEMPORARY)
            && is_left_behind(&path)
        {
            let _ = fs::remove_file(&path);
        }
    }
}

/// Returns `true` if the file is so old that no running instance can still be writing it.
fn is_left_behind(path: &Path) -> bool {
    let written = fs::symlink_metadata(path).and_then(|data| data.modified());
    written.is_ok_and(|written| written.elapsed().is_ok_and(|age| age >= LEFT_BEHIND))
}
