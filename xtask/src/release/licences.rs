//! The licences of all that a release contains: of the crates that are compiled into it, and of the fonts, pictures and
//! scripts beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use serde::Deserialize;

use crate::run::output;

/// The packages that are compiled into a release.
const PROGRAMS: [&str; 4] = [
    "samtalerum",
    "samtalerum-web",
    "samtalerum-reader",
    "samtalerum-stage",
];

/// The parts of a release other than crates: the name of each part, and the file with its licence.
const OTHERS: [(&str, &str); 3] = [
    ("Atkinson Hyperlegible Next (font)", "assets/fonts/OFL.txt"),
    ("Portraits, from Open Peeps", "assets/portraits/LICENSE"),
    ("idiomorph (script)", "web/node_modules/idiomorph/LICENSE"),
];

/// The beginnings of the names of files that contain a licence. The case of a file's name does not matter.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];

/// The output of `cargo metadata`, as far as it is needed.
#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Debug, Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    repository: Option<String>,
    manifest_path: PathBuf,
    source: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

/// The kind of a dependency: `None` if the dependency is compiled in, otherwise `build` or `dev`.
#[derive(Debug, Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// Returns the text with all licences.
///
/// # Errors
/// If Cargo fails, or a licence is missing.
pub(super) fn all(root: &Path) -> anyhow::Result<String> {
    let metadata = output(Command::new("cargo").current_dir(root).args([
        "metadata",
        "--locked",
        "--format-version",
        "1",
        // Without these options, the crates for all other systems would be fetched too.
        "--filter-platform",
        "x86_64-unknown-linux-gnu",
        "--filter-platform",
        "wasm32-unknown-unknown",
    ]))?;
    let metadata: Metadata = serde_json::from_str(&metadata)?;
    let mut text = String::from("The licences of what this release of Samtalerum contains.\n");
    let mut texts = Texts::default();
    for (name, file) in OTHERS {
        let path = root.join(file);
        let licence =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let _ = writeln!(
            text,
            "\n{name}\n    licence: text {}",
            texts.number(&licence)
        );
    }
    for package in compiled(&metadata) {
        let licence = package.license.as_deref();
        let licence = licence.with_context(|| format!("{} states no licence", package.name))?;
        let _ = writeln!(
            text,
            "\n{} {}\n    {licence}",
            package.name, package.version
        );
        if let Some(repository) = &package.repository {
            let _ = writeln!(text, "    {repository}");
        }
        let numbers: Vec<String> = licence_texts(&package.manifest_path)?
            .iter()
            .map(|licence| texts.number(licence).to_string())
            .collect();
        if !numbers.is_empty() {
            let _ = writeln!(text, "    licence: text {}", numbers.join(", "));
        }
    }
    for (licence, number) in texts.in_order() {
        let _ = write!(text, "\n\n==== Text {number} ====\n\n{licence}\n");
    }
    Ok(text)
}

/// Returns the third-party packages that are compiled into a release, sorted by name and version.
fn compiled(metadata: &Metadata) -> Vec<&Package> {
    let nodes: BTreeMap<&str, &Node> = metadata
        .resolve
        .nodes
        .iter()
        .map(|node| (node.id.as_str(), node))
        .collect();
    let packages = metadata.packages.iter();
    let programs = packages.filter(|package| PROGRAMS.contains(&package.name.as_str()));
    let mut waiting: Vec<&str> = programs.map(|package| package.id.as_str()).collect();
    let mut found: BTreeSet<&str> = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !found.insert(id) {
            continue;
        }
        let dependencies = nodes.get(id).into_iter().flat_map(|node| &node.deps);
        let normal =
            dependencies.filter(|one| one.dep_kinds.iter().any(|kind| kind.kind.is_none()));
        waiting.extend(normal.map(|one| one.pkg.as_str()));
    }
    let packages = metadata.packages.iter();
    let mut compiled: Vec<&Package> = packages
        .filter(|package| package.source.is_some() && found.contains(package.id.as_str()))
        .collect();
    compiled.sort_by_key(|package| (&package.name, &package.version));
    compiled
}

/// Returns the texts of the licences beside a manifest.
fn licence_texts(manifest: &Path) -> anyhow::Result<Vec<String>> {
    let folder = manifest.parent().unwrap_or(manifest);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_ascii_uppercase();
        NAMES.iter().any(|beginning| name.starts_with(beginning))
    });
    paths.sort();
    let texts = paths.iter().map(|path| {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    });
    texts.collect()
}

/// Texts of licences, each once, numbered in the order in which they are added.
#[derive(Default)]
struct Texts(BTreeMap<String, usize>);

impl Texts {
    /// Returns the number of a text. Texts that differ only in whitespace at the ends of lines or of the text have the
    /// same number.
    fn number(&mut self, text: &str) -> usize {
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let next = self.0.len() + 1;
        *self
            .0
            .entry(lines.join("\n").trim().to_owned())
            .or_insert(next)
    }

    /// Returns the texts with their numbers, sorted by number.
    fn in_order(&self) -> Vec<(&str, usize)> {
        let mut texts: Vec<(&str, usize)> = self
            .0
            .iter()
            .map(|(text, number)| (text.as_str(), *number))
            .collect();
        texts.sort_by_key(|(_, number)| *number);
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_differ_in_whitespace_only_are_listed_once() {
        let mut texts = Texts::default();
        assert_eq!(texts.number("MIT\n"), 1);
        assert_eq!(texts.number("Zlib"), 2);
        assert_eq!(texts.number("\nMIT  \r\n"), 1);
        assert_eq!(texts.in_order(), [("MIT", 1), ("Zlib", 2)]);
    }

    #[test]
    fn only_what_is_compiled_in_is_listed() {
        let package = |name: &str, source: bool| {
            serde_json::json!({
                "id": name, "name": name, "version": "1.0.0", "license": "MIT", "repository": null,
                "manifest_path": format!("/{name}/Cargo.toml"), "source": source.then_some("registry"),
            })
        };
        let needs = |name: &str, kind: Option<&str>| serde_json::json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let metadata = serde_json::json!({
            "packages": [
                package("samtalerum", false), package("xtask", false), package("serde", true),
                package("zip", true), package("insta", true), package("anyhow", true),
            ],
            "resolve": { "nodes": [
                { "id": "samtalerum", "deps": [needs("zip", None), needs("insta", Some("dev"))] },
                { "id": "xtask", "deps": [needs("anyhow", None)] },
                { "id": "zip", "deps": [needs("serde", None)] },
                { "id": "serde", "deps": [] },
            ] },
        });
        let metadata: Metadata = serde_json::from_value(metadata).unwrap();
        let names = compiled(&metadata).into_iter().map(|one| one.name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["serde", "zip"]);
    }

    #[test]
    fn the_licences_beside_a_manifest_are_found() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "LICENSE-MIT",
            "licence.md",
            "COPYING",
            "README.md",
            "Cargo.toml",
        ] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        fs::create_dir(folder.path().join("LICENSES")).unwrap();
        let texts = licence_texts(&folder.path().join("Cargo.toml")).unwrap();
        assert_eq!(texts, ["COPYING", "LICENSE-MIT", "licence.md"]);
    }
}
