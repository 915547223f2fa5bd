//! What several subjects need, and the program run as somebody types it.

use std::process::{Command, Output};

pub(crate) use samtalerum_testing::*;

/// The program run to its end, as somebody types it.
pub(crate) fn run(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_samtalerum"))
        .args(arguments)
        .output()
        .unwrap();
    no_panic(&output);
    output
}

/// Fails the test if the program panicked, in whichever thread.
#[track_caller]
pub(crate) fn no_panic(output: &Output) {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("panicked"), "{errors}");
}

/// Returns `true` if the message is there in one of the languages, for a program that took the system's.
pub(crate) fn says_in_any(text: &str, id: &str) -> bool {
    let mut languages = ["da", "en"].iter();
    languages.any(|language| says(text, language, id, &[]))
}

/// Returns the result that the terminal printed last, of 100.
pub(crate) fn percent_in(said: &str) -> Option<u8> {
    let (before, _) = said.rsplit_once("/100)")?;
    before.rsplit_once('(')?.1.parse().ok()
}
