//! What several subjects need, and the program run as somebody types it.

use std::process::{Command, Output};

pub(crate) use samtalerum_testing::*;

/// The program run to its end, as somebody types it.
pub(crate) fn run(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_samtalerum"))
        .args(arguments)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("panicked"), "{errors}");
    output
}
