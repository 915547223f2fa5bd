//! The options for RON. All code that reads RON uses them.

use ron::Options;
use ron::extensions::Extensions;

use super::tree::MAX_DEPTH;

/// Returns the options for reading RON. An optional field needs no `Some`, as in `when: Flag("x")`. The depth is
/// limited.
pub fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(MAX_DEPTH * 2)
}
