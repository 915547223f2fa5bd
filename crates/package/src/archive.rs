//! Zip archives. The same files always give the same bytes.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::file_map::FileMap;

/// Writes a zip archive. All files are dated with the first day that the format can express, so that the same files
/// give the same bytes.
pub fn zip(files: &FileMap) -> Vec<u8> {
    write(files).expect(
        "a list of bytes takes everything, and a package is far below the limits of the format",
    )
}

fn write(files: &FileMap) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let stored = options
        .compression_method(CompressionMethod::Stored)
        .compression_level(None);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        // Bundles and programs are compressed already, so store them as they are.
        let options = if path.ends_with(".bin") {
            stored
        } else {
            options
        };
        archive.start_file(path.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
