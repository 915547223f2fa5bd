//! Prints results.

use std::fmt::Display;
use std::io::{self, Write};

/// Prints a line. Ignores an error if the output is closed, e.g. by `| head`.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}
