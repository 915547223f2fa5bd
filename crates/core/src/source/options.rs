//! The one way in which RON is read.

use ron::Options;
use ron::extensions::Extensions;

use super::tree::MAX_DEPTH;

/// Returns the options for reading RON: `when: Flag("x")` stands for `Some(…)`, and the depth is limited.
pub fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(MAX_DEPTH * 2)
}
