//! The page folder in memory. `cargo xtask web` builds the folder.

use std::fs;
use std::path::Path;

use crate::file_map::FileMap;
use crate::problem::Problem;

/// The program of the training, as compressed WebAssembly.
const CORE: &str = "core_bg.bin";

/// The program of the canvas, as compressed WebAssembly.
const ENGINE: &str = "engine_bg.bin";

/// The files of the page folder, in memory. `cargo xtask web` builds the folder.
#[derive(Debug, Clone, Default)]
pub struct Page {
    files: FileMap,
}

impl From<FileMap> for Page {
    fn from(files: FileMap) -> Self {
        Self { files }
    }
}

impl Page {
    /// Reads a page folder. Leaves out the course, the programs that are not compressed (`.wasm`), and the Brotli
    /// copies for web servers (`.br`).
    ///
    /// # Errors
    /// If the folder, or a file in it, cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Problem> {
        let mut page = Self::default();
        page.read_folder(folder, "")?;
        Ok(page)
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> Result<(), Problem> {
        let unreadable = |error| Problem::Unreadable(folder.to_owned(), error);
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            let real = entry.path();
            if name.starts_with('.')
                || path == "content"
                || [".br", ".wasm"].iter().any(|ending| name.ends_with(ending))
            {
                continue;
            }
            if real.is_dir() {
                self.read_folder(&real, &format!("{path}/"))?;
            } else {
                let bytes = fs::read(&real).map_err(|error| Problem::Unreadable(real, error))?;
                self.files.insert(path, bytes);
            }
        }
        Ok(())
    }

    /// Returns a file's bytes; `None` if the page lacks the file.
    pub(crate) fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Returns a file that every page must have.
    ///
    /// # Errors
    /// If the page lacks it.
    pub(crate) fn needed(&self, path: &'static str) -> Result<&[u8], Problem> {
        self.file(path).ok_or(Problem::Lacks(path))
    }

    /// Returns the text of a file that every page must have.
    ///
    /// # Errors
    /// If the page lacks it.
    pub(crate) fn text(&self, path: &'static str) -> Result<String, Problem> {
        let bytes = self.needed(path)?;
        Ok(String::from_utf8_lossy(bytes).into_owned())
    }

    /// Returns the compressed program of the training.
    ///
    /// # Errors
    /// If the page lacks it.
    pub(crate) fn core(&self) -> Result<&[u8], Problem> {
        self.needed(CORE)
    }

    /// Returns the compressed program of the canvas.
    ///
    /// # Errors
    /// If the page lacks it.
    pub(crate) fn engine(&self) -> Result<&[u8], Problem> {
        self.needed(ENGINE)
    }

    /// Returns all files by their paths.
    pub(crate) fn all(&self) -> &FileMap {
        &self.files
    }

    /// Returns `true` if the page has the canvas.
    pub fn has_canvas(&self) -> bool {
        self.file(ENGINE).is_some()
    }
}
