//! XLIFF 1.2: a `file` for each file, a `trans-unit` for each text, and Fluent's notation in `ph` elements.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;
