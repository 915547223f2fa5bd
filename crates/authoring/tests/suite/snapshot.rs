//! Comparisons with reviewed snapshots.

use std::path::Path;

use crate::support::is_complete;

/// Compares a text with the reviewed snapshot of this name, in this folder of snapshots.
#[track_caller]
pub(crate) fn snapshot(folder: &str, name: &str, text: &str) {
    // If an argument is missing, Fluent prints its name instead.
    assert!(is_complete(text), "{name}: {text}");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new("snapshots").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
