//! A folder for every code, `tests/fixtures/check/<code>`: the files in which it differs from the good course. Files that
//! are not to be there stand in its `absent.txt`, one a line. What is reported stands in `snapshots/check/<code>.snap`.
//! A code that fires for several causes has more folders, `<code>--<cause>`; what looks like a cause and is none stands
//! in `good--<what>`.

use std::fs;

/// The folders, apart from the good course's own.
fn folders() -> Vec<String> {
    let entries = fs::read_dir(samtalerum_testing::fixtures()).unwrap();
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
