//! A folder for every code, `tests/fixtures/check/<code>`: the files in which it differs from the good course. Files that
//! are not to be there stand in its `absent.txt`, one a line. What is reported stands in `snapshots/check/<code>.snap`.
//! A code that fires for several causes has more folders, `<code>--<cause>`; what looks like a cause and is none stands
//! in `good--<what>`.

use std::fs;
use std::path::{Path, PathBuf};

/// The list of the files that a folder does not have.
const ABSENT: &str = "absent.txt";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check")
}

/// The folders, apart from the good course's own.
fn folders() -> Vec<String> {
    let entries = fs::read_dir(root()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut folders: Vec<String> = names.filter(|name| name != "good").collect();
    folders.sort();
    folders
}

/// The folders in which a code fires, each with the code.
pub(super) fn firing() -> Vec<(String, String)> {
    let firing = folders().into_iter().filter(|name| !is_good(name));
    firing
        .map(|name| {
            let code = name.split("--").next().unwrap_or_default().to_owned();
            (name, code)
        })
        .collect()
}

/// The folders in which nothing is wrong.
pub(super) fn good_ones() -> Vec<String> {
    folders().into_iter().filter(|name| is_good(name)).collect()
}

fn is_good(name: &str) -> bool {
    name.starts_with("good--")
}

/// The good course as a folder changes it. A file that is the same there or absent twice would say nothing,
/// so neither may be.
pub(super) fn spoilt(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut files = files_in(&root().join("good"));
    for (path, bytes) in files_in(&root().join(folder)) {
        if path == ABSENT {
            for absent in String::from_utf8(bytes).unwrap().lines() {
                let before = files.len();
                files.retain(|(path, _)| path != absent);
                assert_eq!(
                    files.len() + 1,
                    before,
                    "{folder}: {absent} is not in the good course"
                );
            }
            continue;
        }
        let there = files.iter().position(|(known, _)| *known == path);
        if let Some((_, good)) = there.map(|at| files.remove(at)) {
            assert_ne!(good, bytes, "{folder}: {path} is as in the good course");
        }
        files.push((path, bytes));
    }
    files
}

/// All files of a folder, by their paths within it.
pub(super) fn files_in(folder: &Path) -> Vec<(String, Vec<u8>)> {
    fn walk(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{path}/"), files);
            } else {
                files.push((path, fs::read(entry.path()).unwrap()));
            }
        }
    }
    let mut files = Vec::new();
    walk(folder, "", &mut files);
    files
}
