//! Runs the program for several test modules.

use std::process::{Command, Output};

pub(crate) use samtalerum_testing::*;

/// Runs the program until it ends.
pub(crate) fn run(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_samtalerum"))
        .args(arguments)
        .output()
        .unwrap();
    no_panic(&output);
    output
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
