//! Files by their paths.

use std::collections::BTreeMap;

/// Files by their paths, with `/` on every system.
pub type FileMap = BTreeMap<String, Vec<u8>>;
