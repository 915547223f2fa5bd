//! The files of a content folder by their paths within the folder. The files can come from a disk, from the program
//! itself or from a browser.

use crate::cause::Cause;
use crate::codes;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::location::{self, Kind};
use super::{fluent, position};
use crate::finding::{Code, Finding};
use crate::hash::stable;

/// The maximum size in bytes of a file that is read: a hundred times the size of a long scenario.
pub const MAX_FILE_BYTES: u64 = 8 * 1024 * 1024;

/// The texts of files by path (`scenarios/x.ron`), and findings about files that could not be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<String, Arc<str>>,
    /// Findings about files that could not be read: not UTF-8, too large, nested too deeply, outside the folder, or
    /// refused by the system. Also findings about ignored files that look like parts of the course.
    pub findings: Vec<Finding>,
}

impl Files {
    /// Adds a file, or a finding if its bytes cannot be used. Files that do not belong to a course are left out. If
    /// such a file looks like a part of the course, a finding reports it.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>) {
        match location::kind(path) {
            Kind::Content => {}
            Kind::Ignored { why, meant } => return self.ignored(path, why, meant),
            Kind::Other => return,
        }
        if bytes.len() as u64 > MAX_FILE_BYTES {
            self.too_large(path, bytes.len() as u64);
            return;
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = match as_read(&text) {
                    Cow::Owned(plain) => plain,
                    Cow::Borrowed(plain) if plain.len() == text.len() => text,
                    Cow::Borrowed(plain) => plain.to_owned(),
                };
                if path.ends_with(".ftl")
                    && let Some(at) = fluent::too_deep(&text)
                {
                    self.leave_out(codes::TOO_DEEP, path, &text, at);
                    return;
                }
                self.texts.insert(path.to_owned(), text.into());
            }
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
                self.leave_out(codes::NOT_UTF8, path, &text, good);
            }
        }
    }

    /// Reports a file that is left out. The cause is the byte of `text` at the offset `at`; the finding gives its line
    /// and column.
    fn leave_out(&mut self, code: &'static Code, path: &str, text: &str, at: usize) {
        let (line, column) = position(text, at);
        let finding = Finding::new(code, path);
        self.findings
            .push(finding.with("line", line).with("column", column));
    }

    /// Reports a file that is not read although it looks like a part of the course.
    fn ignored(&mut self, path: &str, why: &'static str, meant: Option<String>) {
        let finding = Finding::new(codes::IGNORED_FILE, path);
        self.findings
            .push(finding.with("why", why).with("meant", meant));
    }

    /// Reports a file or folder that the system does not let the program read.
    fn unreadable(&mut self, path: &str, reason: impl Into<Cause>) {
        let finding = Finding::new(codes::UNREADABLE, path);
        self.findings.push(finding.with("reason", reason.into()));
    }

    fn too_large(&mut self, path: &str, size: u64) {
        let finding = Finding::new(codes::TOO_LARGE, path);
        self.findings.push(
            finding
                .with("size", size / 1024 / 1024)
                .with("largest", MAX_FILE_BYTES / 1024 / 1024),
        );
    }

    /// Returns a file's text; `None` if the file does not exist or could not be read.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(|text| &**text)
    }

    /// Returns the hash of a file's text, 16 hexadecimal digits; `None` if the file does not exist or could not be read.
    pub fn hash(&self, path: &str) -> Option<String> {
        Some(format!("{:016x}", stable(self.text(path)?.as_bytes())))
    }

    /// Returns the paths of the files that exist but could not be read. Each of them has a finding.
    pub fn unread(&self) -> impl Iterator<Item = &str> {
        let findings = self.findings.iter();
        findings
            .filter(|finding| !finding.is(codes::IGNORED_FILE))
            .map(|finding| finding.file.as_str())
    }

    /// Returns `true` if `self` and `other` have the same files with the same texts, and the same findings.
    pub fn is_same_course(&self, other: &Self) -> bool {
        self.texts == other.texts && self.findings == other.findings
    }

    /// Returns the findings. A finding about an ignored file suggests a name under which the file would be read. It
    /// also states whether another file already has that name, because renaming the ignored file would replace the
    /// other file.
    pub fn reported(&self) -> Vec<Finding> {
        let there = |finding: &Finding| {
            let meant = finding.text("meant")?;
            let is_there = self.texts.contains_key(meant) || self.unread().any(|one| one == meant);
            is_there.then_some("yes")
        };
        let findings = self.findings.iter();
        let findings = findings.map(|finding| match finding.is(codes::IGNORED_FILE) {
            true => finding.clone().with("there", there(finding)),
            false => finding.clone(),
        });
        findings.collect()
    }

    /// Returns all paths, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// Reads a content folder on disk. Links that lead out of it are not followed.
    ///
    /// # Errors
    /// The folder cannot be read at all.
    pub fn folder(folder: &std::path::Path) -> std::io::Result<Self> {
        let root = folder.canonicalize()?;
        let mut files = Self::default();
        for entry in std::fs::read_dir(&root)?.flatten() {
            files.top(&root, &entry);
        }
        for inside in ["scenarios", "locales", "playthroughs", "reviews"] {
            files.read_dir(&root, inside, 0);
        }
        // Sort the findings, because systems list the entries of a directory in different orders.
        files.findings.sort_by(|a, b| a.file.cmp(&b.file));
        Ok(files)
    }

    /// Reads an entry of the top folder if it is a file. Reports a folder if its name is almost the name of a folder of
    /// a course.
    fn top(&mut self, root: &std::path::Path, entry: &std::fs::DirEntry) {
        let Ok(name) = entry.file_name().into_string() else {
            return;
        };
        if entry.path().is_dir() {
            // Do not report the folder if the right name exists too. On a file system that ignores case, the right name
            // can lead to this same folder.
            let meant = location::meant_folder(&name).filter(|meant| !root.join(meant).exists());
            if let Some(meant) = meant {
                self.ignored(&name, "misspelt", Some(meant.to_owned()));
            }
        } else {
            self.entry(root, &entry.path(), &name);
        }
    }

    /// Reads the files in a folder, and in its subfolders down to a limited depth.
    fn read_dir(&mut self, root: &std::path::Path, inside: &str, depth: usize) {
        // `locales/da/scenarios` is the deepest folder. Search a little deeper, to find files in the wrong folder.
        if depth > 4 {
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
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            // A course need not have this folder. If a required file is missing, this is reported when the file is
            // looked up.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Err(error) => return self.unreadable(inside, &error),
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let path = format!("{inside}/{}", name.to_string_lossy());
            if location::is_system_file(&name.to_string_lossy()) {
                continue;
            }
            if name.to_str().is_none() {
                // The name is not UTF-8, so nothing can refer to the file.
                self.ignored(&path, "name", None);
            } else if entry.path().is_dir() {
                self.read_dir(root, &path, depth + 1);
            } else {
                self.entry(root, &entry.path(), &path);
            }
        }
    }

    /// Reads a file if it belongs to the course. Reports a file that only looks like a part of the course.
    fn entry(&mut self, root: &std::path::Path, file: &std::path::Path, path: &str) {
        match location::kind(path) {
            Kind::Content => self.read(root, file, path),
            Kind::Ignored { why, meant } => self.ignored(path, why, meant),
            Kind::Other => {}
        }
    }

    /// Reads one file, or reports why it cannot be read.
    fn read(&mut self, root: &std::path::Path, file: &std::path::Path, path: &str) {
        let real = match file.canonicalize() {
            Ok(real) => real,
            Err(error) if file.is_symlink() => return self.unreadable(path, &error),
            // The file was removed in the meantime. A required file is reported as `missing-file` when it is looked up.
            Err(_) => return,
        };
        if !real.starts_with(root) {
            self.findings.push(Finding::new(codes::OUTSIDE, path));
            return;
        }
        match std::fs::metadata(&real) {
            Ok(data) if data.len() > MAX_FILE_BYTES => self.too_large(path, data.len()),
            // Read regular files only: reading a pipe could block for ever.
            Ok(data) if !data.is_file() => self.unreadable(path, Cause::Known("system-not-a-file")),
            _ => match read_limited(&real) {
                Ok(bytes) => self.add(path, bytes),
                Err(error) => self.unreadable(path, &error),
            },
        }
    }
}

/// Returns a file's text in the form in which it is parsed. Byte order marks at its beginning are removed. If all lines
/// end in a carriage return alone, the carriage returns become line feeds, because neither Fluent nor RON takes a
/// carriage return alone for the end of a line.
pub fn as_read(text: &str) -> Cow<'_, str> {
    let text = text.trim_start_matches('\u{feff}');
    if text.contains('\n') || !text.contains('\r') {
        return text.into();
    }
    text.replace('\r', "\n").into()
}

/// Reads a file, but at most one byte more than the maximum size. The file may have grown since its size was checked.
/// With that one byte, [`Files::add`] notices this and reports the file as too large.
fn read_limited(file: &std::path::Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    std::fs::File::open(file)?
        .take(MAX_FILE_BYTES + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
