//! The files of a content folder by their paths within it, whether from a disk, the program itself or a browser.

use crate::cause::Cause;
use crate::codes;
use std::collections::BTreeMap;

use super::{fluent, position};
use crate::finding::{Code, Finding};

/// The maximum size of a file that is read, in bytes: a hundred times a long scenario.
pub const MAX_FILE_BYTES: u64 = 8 * 1024 * 1024;

/// Texts by path (`scenarios/x.ron`), and findings about files that could not be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<String, String>,
    /// Findings about files that are not UTF-8, too large, outside the folder or unreadable.
    pub findings: Vec<Finding>,
}

impl Files {
    /// Adds a file, or a finding if its bytes cannot be used.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>) {
        if bytes.len() as u64 > MAX_FILE_BYTES {
            self.too_large(path, bytes.len() as u64);
            return;
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text
                    .strip_prefix('\u{feff}')
                    .map(str::to_owned)
                    .unwrap_or(text);
                if path.ends_with(".ftl")
                    && let Some(at) = fluent::too_deep(&text)
                {
                    self.unread(codes::TOO_DEEP, path, &text, at);
                    return;
                }
                self.texts.insert(path.to_owned(), text);
            }
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
                self.unread(codes::NOT_UTF8, path, &text, good);
            }
        }
    }

    /// Reports a file that is left out because of the byte at `at`.
    fn unread(&mut self, code: &'static Code, path: &str, text: &str, at: usize) {
        let (line, column) = position(text, at);
        let finding = Finding::new(code, path);
        self.findings
            .push(finding.with("line", line).with("column", column));
    }

    fn too_large(&mut self, path: &str, size: u64) {
        let finding = Finding::new(codes::TOO_LARGE, path);
        self.findings.push(
            finding
                .with("size", size / 1024 / 1024)
                .with("largest", MAX_FILE_BYTES / 1024 / 1024),
        );
    }

    /// Returns a file's text.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Returns all paths, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// Reads a folder on disk. Links that lead out of it are not followed.
    ///
    /// # Errors
    /// The folder cannot be read at all.
    pub fn folder(folder: &std::path::Path) -> std::io::Result<Self> {
        let root = folder.canonicalize()?;
        std::fs::read_dir(&root)?;
        let mut files = Self::default();
        for top in ["course.ron", "guidance.ron"] {
            files.read(&root, &root.join(top), top);
        }
        files.read_dir(&root, "scenarios", &[".ron"], 0);
        // The `.txt` files beside the messages record the source texts of translations.
        files.read_dir(&root, "locales", &[".ftl", ".txt"], 0);
        files.read_dir(&root, "playthroughs", &[".ron"], 0);
        files.read_dir(&root, "reviews", &[".ron"], 0);
        Ok(files)
    }

    /// Reads the files with these endings in a folder and the folders within it.
    fn read_dir(&mut self, root: &std::path::Path, inside: &str, endings: &[&str], depth: usize) {
        // `locales/da/scenarios` is the deepest folder.
        if depth > 3 {
            return;
        }
        let folder = root.join(inside);
        if folder
            .canonicalize()
            .is_ok_and(|real| !real.starts_with(root))
        {
            self.findings.push(Finding::new(codes::OUTSIDE, inside));
            return;
        }
        let Ok(entries) = std::fs::read_dir(folder) else {
            return;
        };
        for entry in entries.flatten() {
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let path = format!("{inside}/{name}");
            if entry.path().is_dir() {
                self.read_dir(root, &path, endings, depth + 1);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                self.read(root, &entry.path(), &path);
            }
        }
    }

    /// Reads one file, or reports why it cannot be read.
    fn read(&mut self, root: &std::path::Path, file: &std::path::Path, path: &str) {
        let mut unreadable = |reason: Cause| {
            self.findings
                .push(Finding::new(codes::UNREADABLE, path).with("reason", reason));
        };
        let real = match file.canonicalize() {
            Ok(real) => real,
            Err(error) if file.is_symlink() => return unreadable((&error).into()),
            // A required file is reported as `missing-file` when it is looked up.
            Err(_) => return,
        };
        if !real.starts_with(root) {
            self.findings.push(Finding::new(codes::OUTSIDE, path));
            return;
        }
        match std::fs::metadata(&real) {
            Ok(data) if data.len() > MAX_FILE_BYTES => self.too_large(path, data.len()),
            // Reading a pipe could block for ever.
            Ok(data) if !data.is_file() => unreadable(Cause::Known("system-not-a-file")),
            _ => match std::fs::read(&real) {
                Ok(bytes) => self.add(path, bytes),
                Err(error) => unreadable((&error).into()),
            },
        }
    }
}
