//! Prints results.

use std::fmt::Display;
use std::io::{self, Write};

/// Prints a line. A closed output, as after `| head`, is no error.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}
