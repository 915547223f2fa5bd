//! Many small files as one compressed file, so that a page needs one request for all of them.
//!
//! A bundle is the gzip of: the length of the index in bytes (four bytes, little-endian), the index as a JSON list of
//! `[path, length]`, and the bytes of all files, one after the other.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::file_map::FileMap;

/// Returns the path of the course's bundle within a page folder. The bundle is for this language; if `language` is
/// `None`, it is for all languages.
pub fn course(language: Option<&str>) -> String {
    with_language("content/course", language)
}

/// Returns the path of the bundle of a meeting in this language: its messages, and the portraits of its people. The
/// bundle of all languages contains the messages itself. `scenario` is the id of the meeting's scenario.
pub fn meeting(language: &str, scenario: &str) -> String {
    format!("content/meetings-{language}/{scenario}.bin")
}

/// Returns the path of the bundle of the program's own messages within a page folder. `language` is as for [`course`].
pub fn own(language: Option<&str>) -> String {
    with_language("own", language)
}

/// Returns the path of the bundle of the catalogue's messages in this language within a page folder. The bundle of the
/// program's own messages in all languages contains them itself.
pub fn handbook(language: &str) -> String {
    with_language("handbook", Some(language))
}

fn with_language(name: &str, language: Option<&str>) -> String {
    match language {
        Some(language) => format!("{name}-{language}.bin"),
        None => format!("{name}.bin"),
    }
}

/// A bundle of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfCourse<'a> {
    /// The bundle of all languages.
    Whole,
    /// The bundle of this language, without the messages of meetings.
    Course(&'a str),
    /// The bundle of a meeting: the language, and the id of the scenario.
    Meeting(&'a str, &'a str),
}

/// Returns the course's bundle that has this path within a page folder; `None` for any other path.
pub fn of_course(path: &str) -> Option<OfCourse<'_>> {
    let name = path.strip_prefix("content/")?.strip_suffix(".bin")?;
    if let Some(meeting) = name.strip_prefix("meetings-") {
        let (language, scenario) = meeting.split_once('/')?;
        return Some(OfCourse::Meeting(language, scenario));
    }
    match name.split_once('-') {
        None if name == "course" => Some(OfCourse::Whole),
        Some(("course", language)) => Some(OfCourse::Course(language)),
        _ => None,
    }
}

/// Writes a bundle. The same files give the same bytes.
pub fn write(files: &FileMap) -> Vec<u8> {
    gzip(&join(files))
}

/// Joins the files of a bundle, without compressing them. The page can also read an uncompressed bundle.
pub fn join(files: &FileMap) -> Vec<u8> {
    let index: Vec<(&str, usize)> = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.len()))
        .collect();
    let index = serde_json::to_vec(&index).expect("texts and numbers can be written as JSON");
    let length = u32::try_from(index.len()).expect("the list of a course's files is small");
    let mut plain = length.to_le_bytes().to_vec();
    plain.extend(index);
    plain.extend(files.values().flatten());
    plain
}

/// Reads a bundle; `None` if it is damaged.
pub fn read(bundle: &[u8]) -> Option<FileMap> {
    let plain = gunzip(bundle)?;
    let (length, rest) = plain.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (index, mut rest) = rest.split_at_checked(length)?;
    let index: Vec<(String, usize)> = serde_json::from_slice(index).ok()?;
    let mut files = FileMap::new();
    for (path, length) in index {
        let (bytes, after) = rest.split_at_checked(length)?;
        files.insert(path, bytes.to_vec());
        rest = after;
    }
    rest.is_empty().then_some(files)
}

/// Compresses bytes. The result contains no file name and no time, so that the same bytes always give the same result.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.expect("a list of bytes takes everything")
}

/// Unpacks what [`gzip`] has compressed; `None` if it is damaged.
pub fn gunzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut plain = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut plain).ok()?;
    Some(plain)
}
