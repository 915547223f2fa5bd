//! Prints results.

use std::fmt::Display;
use std::io::{self, Write};

/// Prints a line. An output that was closed, as by `| head`, is no error.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}
