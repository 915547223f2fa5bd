//! Runs the program, and makes courses in temporary folders, for several test modules.

use std::path::Path;
use std::process::{Command, Output};

use samtalerum_authoring::check;
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_core::content::{Content, Files};
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::Scenario;
use samtalerum_core::store::DATA_VARIABLE;
use tempfile::TempDir;

pub(crate) use samtalerum_testing::*;

/// Returns a command that runs the program.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_samtalerum"));
    command.args(arguments);
    command
}

/// Returns a command that runs the program in a folder. The program stores attempts in the subfolder `data`.
pub(crate) fn program_in(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program(arguments);
    command
        .current_dir(folder)
        .env(DATA_VARIABLE, folder.join("data"));
    command
}

/// Runs a command of the program until it ends.
#[track_caller]
pub(crate) fn output_of(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    no_panic(&output);
    output
}

/// Runs the program until it ends.
#[track_caller]
pub(crate) fn run(arguments: &[&str]) -> Output {
    output_of(&mut program(arguments))
}

/// Runs the program in a folder until it ends. The program stores attempts in the subfolder `data`.
#[track_caller]
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    output_of(&mut program_in(folder, arguments))
}

/// Copies the fixture course that has no findings to a temporary folder.
pub(crate) fn good_copy() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&good(), folder.path());
    folder
}

/// Writes files to a temporary folder, each with its path within the folder.
pub(crate) fn folder_of(files: impl IntoIterator<Item = (String, impl AsRef<[u8]>)>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path(), files);
    folder
}

/// Checks the course in a folder and returns the findings. The built-in content replaces files that the course lacks.
pub(crate) fn findings_in(folder: &Path) -> Vec<Finding> {
    let files = Files::folder(folder).unwrap();
    check::all(&check::load(files, Some(&samtalerum_course::files())))
}

/// Returns an object that describes the parts of a scenario in a language.
pub(crate) fn descriptions<'a>(
    content: &'a Content,
    scenario: &'a Scenario,
    language: &str,
) -> Descriptions<'a> {
    let words = content.languages.messages(&language.parse().unwrap());
    Descriptions::new(words, scenario, &scenario.id, &content.guidance)
}

/// Fails the test if any thread of the program panicked.
#[track_caller]
pub(crate) fn no_panic(output: &Output) {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("panicked"), "{errors}");
}

/// Returns `true` if the text contains the message in any language. Tests use it for output in the system's language,
/// which they do not know.
pub(crate) fn says_in_any(text: &str, id: &str) -> bool {
    let mut languages = ["da", "en"].iter();
    languages.any(|language| says(text, language, id, &[]))
}

/// Returns the last result (out of 100) in the output of the terminal.
pub(crate) fn percent_in(said: &str) -> Option<u8> {
    let (before, _) = said.rsplit_once("/100)")?;
    before.rsplit_once('(')?.1.parse().ok()
}
