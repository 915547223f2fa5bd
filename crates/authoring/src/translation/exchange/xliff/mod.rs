//! XLIFF 1.2: a `file` element for each Fluent file, a `trans-unit` element for each text, and `ph` elements for
//! Fluent's notation.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;
