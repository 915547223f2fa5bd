//! The page folder, which `cargo xtask web` has built, and what a package takes from it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Serialize;
use serde_json::json;

use crate::index::{FILE as INDEX, Index};
use crate::order::{Order, Target};
use crate::problem::Problem;
use crate::script::{hash, script};
use crate::style::{data_url, inline};
use crate::{FileMap, bundle, course};

/// The style sheet of the page.
pub(crate) const STYLE: &str = "text.css";

/// The program of the training, as WebAssembly.
pub(crate) const CORE: &str = "core_bg.wasm";

/// The program of the canvas, as WebAssembly.
const ENGINE: &str = "engine_bg.wasm";

/// The script of the canvas.
const ENGINE_SCRIPT: &str = "engine.js";

/// The script that reports a failure of the others.
pub(crate) const GUARD: &str = "guard.js";

/// The script that holds all others but the canvas's.
pub(crate) const SINGLE: &str = "single.js";

/// The script that limits requests to the platform that launched the page.
const ORIGINS: &str = "origins.js";

/// The element by which `index.html` loads its scripts one by one.
pub(crate) const MODULE: &str = "<script type=\"module\" src=\"host.js\"></script>";

/// The line by which the browser begins to load these scripts early.
const PRELOAD: &str = "<link rel=\"modulepreload\"";

/// The page that `cargo xtask web` has built, in memory.
#[derive(Debug, Clone, Default)]
pub struct Page {
    files: FileMap,
}

/// The names of the compressed parts of a page: files in a package, elements in the single file.
#[derive(Debug, Serialize)]
pub(crate) struct Bundles {
    pub(crate) core: &'static str,
    pub(crate) course: &'static str,
    pub(crate) pictures: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) engine: Option<&'static str>,
}

/// The names of the compressed parts in a package.
const FILES: Bundles = Bundles {
    core: "core_bg.bin",
    course: "course.bin",
    pictures: "pictures.bin",
    engine: Some("engine_bg.bin"),
};

impl From<FileMap> for Page {
    fn from(files: FileMap) -> Self {
        Self { files }
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

    /// Returns `true` if the page has the canvas.
    pub fn has_canvas(&self) -> bool {
        self.file(ENGINE).is_some()
    }

    /// Returns the files of a package, without its manifest.
    pub(crate) fn files(&self, order: &Order) -> Result<FileMap, Problem> {
        let draws = order.draws(self);
        let all = self.files.iter();
        // Pictures are in a bundle; what is left are fonts and licences.
        let assets = all.filter(|(path, _)| path.starts_with("assets/") && !path.ends_with(".png"));
        let mut files: FileMap = assets
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
        let scripts = [GUARD, SINGLE].into_iter();
        for path in scripts.chain(draws.then_some(ENGINE_SCRIPT)) {
            files.insert(path.to_owned(), self.needed(path)?.to_vec());
        }
        let style = inline(&self.text(STYLE)?, self, |path| path.ends_with(".png"))?;
        files.insert(STYLE.to_owned(), style.into_bytes());
        let mut add = |path: &str, bytes| files.insert(path.to_owned(), bytes);
        add(FILES.core, bundle::gzip(self.needed(CORE)?));
        add(FILES.course, bundle::write(&course::files(order, self)));
        add(FILES.pictures, bundle::write(&self.pictures(order)));
        let mut bundles = FILES;
        bundles.engine = FILES.engine.filter(|_| draws);
        if let Some(engine) = bundles.engine {
            add(engine, bundle::gzip(self.needed(ENGINE)?));
        }
        let index = self.index(order, &bundles, &files)?;
        files.insert(INDEX.to_owned(), index.0.into_bytes());
        Ok(files)
    }

    /// Returns the edited `index.html` of a package.
    fn index(&self, order: &Order, bundles: &Bundles, files: &FileMap) -> Result<Index, Problem> {
        let mut index = self.described(order, bundles)?;
        let sizes: BTreeMap<&str, usize> = files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.len()))
            .collect();
        index.set_json("files", &sizes)?;
        index.replace(MODULE, &format!("<script src=\"{SINGLE}\" defer></script>"))?;
        if order.target == Target::Cmi5 {
            // The store of a platform's statements is often on another host, whose name is not known yet. The first script
            // of the page narrows this to the origins that the platform names when it launches the page. It is part of the
            // page, so that it cannot be missing.
            let origins = script(self, ORIGINS)?;
            let widen = |policy: &str| {
                let policy =
                    policy.replace("connect-src 'self'", "connect-src 'self' https: http:");
                policy.replace(
                    "script-src 'self'",
                    &format!("script-src 'self' '{}'", hash(&origins)),
                )
            };
            index.set_policy(widen, Some(&origins))?;
        }
        Ok(index)
    }

    /// Returns `index.html` with what the package is, its languages and its icon written in.
    pub(crate) fn described(&self, order: &Order, bundles: &Bundles) -> Result<Index, Problem> {
        let mut index = Index(self.text(INDEX)?);
        let package = json!({
            "standard": order.target,
            "policy": order.policy,
            "scope": order.scope,
            "languages": order.languages,
            "bundles": bundles,
            "pictures": self.pictures(order).into_keys().collect::<Vec<_>>(),
        });
        index.set_json("package", &package)?;
        let words: BTreeMap<String, serde_json::Value> = serde_json::from_str(index.json("words")?)
            .map_err(|_| Problem::OtherVersion {
                file: INDEX,
                part: "words",
            })?;
        let spoken = |tag: &String| order.languages.contains(tag);
        // A language that the page does not speak is told about the loading in all others.
        if words.keys().any(spoken) {
            let chosen = words.iter().filter(|(tag, _)| spoken(tag));
            index.set_json("words", &chosen.collect::<BTreeMap<_, _>>())?;
        }
        index.set_icon(|path| Some(data_url(path, self.file(path)?)))?;
        index.remove_lines(PRELOAD);
        Ok(index)
    }

    /// Returns the pictures that the package needs: of the portraits, those of the people in its meetings, and the icons if
    /// the canvas draws them. Those of the text view are in its style sheet.
    pub(crate) fn pictures(&self, order: &Order) -> FileMap {
        let looks: BTreeSet<&str> = order
            .meetings()
            .flat_map(|meeting| meeting.compiled.scenario.cast.values())
            .map(|person| person.look.as_str())
            .collect();
        let needed = |path: &str| {
            let mut parts = path.strip_suffix(".png").unwrap_or_default().rsplit('/');
            let (name, folder) = (parts.next(), parts.next());
            let is_needed = match folder {
                Some("looks" | "fronts") => name.is_some_and(|name| looks.contains(name)),
                Some("icons") => order.draws(self),
                _ => true,
            };
            path.starts_with("assets/") && path.ends_with(".png") && is_needed
        };
        let all = self.files.iter();
        all.filter(|(path, _)| needed(path))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect()
    }
}
