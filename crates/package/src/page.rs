//! The page folder, which `cargo xtask web` has built, in memory.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use crate::bundle;
use crate::file_map::FileMap;
use crate::problem::Problem;

/// The program of the training, as WebAssembly.
const CORE: &str = "core_bg.wasm";

/// The program of the canvas, as WebAssembly.
const ENGINE: &str = "engine_bg.wasm";

/// The page that `cargo xtask web` has built, in memory.
#[derive(Debug, Clone, Default)]
pub struct Page {
    files: FileMap,
    /// The compressed programs, `core` and `engine`. Each is compressed when a package first needs it, and then kept,
    /// because several packages are often made from one page.
    core: OnceLock<Vec<u8>>,
    engine: OnceLock<Vec<u8>>,
}

impl From<FileMap> for Page {
    fn from(files: FileMap) -> Self {
        Self {
            files,
            ..Self::default()
        }
    }
}

impl Page {
    /// Reads a page folder. The copies compressed for web servers, and the course in it, are not read.
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
            if name.starts_with('.') || name.ends_with(".br") || path == "content" {
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

    /// Returns a file's bytes.
    pub(crate) fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Returns a file that every page has.
    ///
    /// # Errors
    /// If the page lacks it.
    pub(crate) fn needed(&self, path: &'static str) -> Result<&[u8], Problem> {
        self.file(path).ok_or(Problem::Lacks(path))
    }

    /// Returns the text of a file that every page has.
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
        let plain = self.needed(CORE)?;
        Ok(self.core.get_or_init(|| bundle::gzip(plain)))
    }

    /// Returns the compressed program of the canvas.
    ///
    /// # Errors
    /// If the page lacks it.
    pub(crate) fn engine(&self) -> Result<&[u8], Problem> {
        let plain = self.needed(ENGINE)?;
        Ok(self.engine.get_or_init(|| bundle::gzip(plain)))
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
