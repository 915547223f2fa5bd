//! The fuzz target for a translator's file, in XLIFF or CSV.

use samtalerum_authoring::translation::{Format, import, read, write};

use super::course::files;

/// Reads a file, writes it in both formats, reads the results again, and imports the file into the course.
pub fn exchange(bytes: &[u8]) {
    let Ok(exchange) = read(bytes) else {
        return;
    };
    for format in [Format::Xliff, Format::Csv] {
        if let Ok(written) = write(&exchange, format) {
            read(written.as_bytes()).expect("what was written can be read");
        }
    }
    let good = files("course.ron", b"");
    if let Ok(imported) = import(&good, &exchange) {
        for change in &imported.changes {
            assert!(change.path.starts_with("locales/"), "{}", change.path);
        }
    }
}
