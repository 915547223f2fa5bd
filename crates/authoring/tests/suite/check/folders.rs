//! The fixtures of the checks. Each code, except those that are tested without a fixture, has a folder
//! `tests/fixtures/check/<code>` with the files that differ from the good course. It may also have an `absent.txt`,
//! which lists the files of the good course to leave out, one per line; an `edits.ron`, which lists edits instead of
//! whole files; and an `onto.txt`, which names another folder to start from, such as `good--measured` for a meeting
//! with stakes. The expected report is in `snapshots/check/<code>.snap`. A code with several causes has a folder
//! `<code>--<cause>` for each. Correct content that resembles a mistake is in folders `good--<name>`.

use std::fs;

/// Returns the names of all folders except the one of the good course.
fn folders() -> Vec<String> {
    let entries = fs::read_dir(samtalerum_testing::fixtures()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut folders: Vec<String> = names.filter(|name| name != "good").collect();
    folders.sort();
    folders
}

/// Returns the folders with a mistake, each with the code of the expected finding.
pub(super) fn firing() -> Vec<(String, String)> {
    let firing = folders().into_iter().filter(|name| !is_good(name));
    firing
        .map(|name| {
            let code = name.split("--").next().unwrap_or_default().to_owned();
            (name, code)
        })
        .collect()
}

/// Returns the folders that must have no findings.
pub(super) fn good_ones() -> Vec<String> {
    folders().into_iter().filter(|name| is_good(name)).collect()
}

/// Returns `true` if a folder must have no findings.
fn is_good(name: &str) -> bool {
    name.starts_with("good--")
}

/// The texts in a folder whose name is no language are checked as far as they can be: they are probably a language whose
/// name is misspelt.
#[test]
fn choices_with_the_same_words_are_reported_in_a_folder_that_is_no_language() {
    let good = samtalerum_testing::good_files();
    let english = good.text("locales/en/scenarios/small.ftl").unwrap();
    let same = english.replace("“Yusuf, what do you think?”", "“Amina, what do you think?”");
    assert_ne!(same, english);
    let path = "locales/dk/scenarios/small.ftl";
    let mut files = good.clone();
    files.add(path, same.into_bytes());
    let content = samtalerum_authoring::check::load(files, None);
    let findings = samtalerum_authoring::check::all(&content);
    let found = findings.iter().filter(|one| one.file == path);
    let codes: Vec<&str> = found.map(|one| one.code()).collect();
    assert!(codes.contains(&"same-words"), "{codes:?}");
}
