//! Documents that are made from the course.

/// Compares a file of `docs` with the text that it should have, or writes it if `WRITE_DOCS` is set. `test` is the name
/// of the calling test.
pub(super) fn is_current(file: &str, text: &str, test: &str) {
    let path = samtalerum_testing::root().join("docs").join(file);
    if std::env::var_os("WRITE_DOCS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(stored, text, "write it again: {}", command(test));
}

/// Returns the line that says how a document is made.
pub(super) fn made_by(test: &str) -> String {
    format!("Made from the scenarios by a test: `{}`.", command(test))
}

/// Returns the command that writes a document again.
fn command(test: &str) -> String {
    format!("WRITE_DOCS=1 cargo test -p samtalerum-course {test}")
}
