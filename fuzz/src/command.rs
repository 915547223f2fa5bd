//! The fuzz target for the command line: parses any arguments, but runs no command.

use std::ffi::OsString;

use clap::Parser;
use samtalerum::cli::Arguments;

/// Parses the bytes as arguments, one per line, and renders the error if they are refused.
pub fn command(bytes: &[u8]) {
    let lines = bytes.split(|byte| *byte == b'\n');
    let arguments = lines.map(argument);
    let name = [OsString::from("samtalerum")];
    if let Err(error) = Arguments::try_parse_from(name.into_iter().chain(arguments)) {
        assert!(!error.to_string().is_empty());
        assert!(matches!(error.exit_code(), 0 | 2));
    }
}

/// Returns an argument with exactly these bytes, which need not be UTF-8 on this system.
#[cfg(unix)]
fn argument(bytes: &[u8]) -> OsString {
    use std::os::unix::ffi::OsStrExt;
    std::ffi::OsStr::from_bytes(bytes).to_owned()
}

/// Returns an argument with these bytes as text. Bytes that are not UTF-8 are replaced.
#[cfg(not(unix))]
fn argument(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}
