//! The folder of the web page, as `cargo xtask web` builds it, but with a few bytes in place of the compiled programs.

use std::collections::BTreeMap;
use std::path::Path;

use samtalerum_core::content::prepared_by;

use crate::{root, write_files};

/// Files that only a build adds to the page, with short texts in place of their real contents.
const BUILT: [(&str, &str); 7] = [
    ("core_bg.bin", "\0asm core"),
    ("engine.js", "export default 2;"),
    ("engine_bg.bin", "\0asm engine"),
    ("single.js", "(() => { \"the page\"; })();"),
    ("origins.js", "(() => { \"origins\"; })();"),
    // The page folder has these two files for a web server. A package must leave them out.
    ("index.html.br", "compressed"),
    ("content/course.ron", "another course"),
];

/// A short text that stands in for the messages that a build writes into the page.
const WORDS: &str = r#"{"da":{"web-failed":"Fejl"},"en":{"web-failed":"Failure"}}"#;

/// Returns the files of the page by their paths.
pub fn page() -> BTreeMap<String, Vec<u8>> {
    let root = root();
    let mut files: BTreeMap<String, Vec<u8>> = BUILT
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect();
    for file in ["text.css", "guard.js", "worker.js", "web.config"] {
        files.insert(file.to_owned(), bytes(&root.join("web").join(file)));
    }
    let index = String::from_utf8(bytes(&root.join("web/index.html"))).expect("it is a text");
    let index = index
        .replace("{{words}}", WORDS)
        .replace("{{files}}", "{}")
        .replace("{{prepared}}", &format!("{:?}", prepared_by()))
        .replace("{{icon}}", "data:,")
        .replace("{{version}}", "?v=1")
        .replace("{{build}}", "\"1\"")
        .replace("{{noscript}}", "");
    files.insert("index.html".to_owned(), index.into_bytes());
    add_all(&mut files, &root.join("assets"), "assets");
    for language in ["da", "en"] {
        for scope in ["interface", "findings", "guidance"] {
            let path = format!("locales/{language}/{scope}.ftl");
            files.insert(format!("own/{path}"), bytes(&root.join(path)));
        }
    }
    files
}

/// Writes the page to a folder.
pub fn write_page(folder: &Path) {
    write_files(folder, page());
}

fn add_all(files: &mut BTreeMap<String, Vec<u8>>, folder: &Path, prefix: &str) {
    for entry in std::fs::read_dir(folder).expect("a folder of the repository") {
        let entry = entry.expect("an entry of a folder");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}/{name}");
        if entry.path().is_dir() {
            add_all(files, &entry.path(), &path);
        } else if name != "README.md" && !name.ends_with(".ttf") {
            files.insert(path, bytes(&entry.path()));
        }
    }
}

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
