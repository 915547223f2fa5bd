//! Tests of `samtalerum words` on copies of the fixture course that has no findings.

mod exchange;
mod new_language;
mod returned;
mod steps;

use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use super::support::{output_of, program, says};

/// Runs a command in a folder.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = program(&["--lang", "en", "--content", ".", "words"]);
    output_of(command.args(arguments).current_dir(folder))
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
        + &String::from_utf8(output.stderr.clone()).unwrap()
}

/// Fails the test unless this message was printed.
#[track_caller]
fn assert_printed(output: &Output, id: &str, arguments: &[(&str, &str)]) {
    let printed = printed(output);
    assert!(
        says(&printed, "en", id, arguments),
        "no {id} in:\n{printed}"
    );
}

const DANISH: &str = "locales/da/scenarios/small.ftl";
const ENGLISH: &str = "locales/en/scenarios/small.ftl";

fn read(folder: &TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap()
}

fn write(folder: &TempDir, path: &str, text: &str) {
    fs::write(folder.path().join(path), text).unwrap();
}

/// Replaces a text in a file. The text must occur only once.
fn edit(folder: &TempDir, path: &str, from: &str, to: &str) {
    let text = read(folder, path);
    assert_eq!(text.matches(from).count(), 1, "{path} has one {from}");
    write(folder, path, &text.replace(from, to));
}
