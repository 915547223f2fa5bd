//! The course as a bundle contains it: read and checked, so that the page needs no reader of RON. A course with an error
//! cannot be prepared; the page then fetches its files one by one, and the program that reports the error.

use samtalerum_core::content::{Files, PREPARED, prepare};
use samtalerum_core::language::{FINDINGS, TOOLS, locale_of};

use crate::file_map::FileMap;

/// The path of the list of a course's meetings. The page compares the list in the bundle with the one on the server.
const LIST: &str = "course.ron";

/// Returns the files of a course's bundle: the prepared course, the list of its meetings, and its messages. `files` are
/// all files of the course, and `own` the program's own. Returns `None` if the course has an error.
pub fn course(files: &FileMap, own: &FileMap) -> Option<FileMap> {
    let content = samtalerum_structure::load(read(files), Some(&read(own)));
    let bytes = prepare(&content)?;
    let mut bundle = only(files, |path| path == LIST || is_message(path));
    bundle.insert(PREPARED.to_owned(), bytes);
    Some(bundle)
}

/// Divides the files of a course's bundle. The first part is enough for the menu; the second has the messages of the
/// meetings.
pub fn divided(files: FileMap) -> (FileMap, FileMap) {
    let is_of_meeting = |path: &str| {
        locale_of(path).is_some_and(|(_, scope)| scope.strip_prefix("scenarios/").is_some())
    };
    files
        .into_iter()
        .partition(|(path, _)| !is_of_meeting(path))
}

/// Returns the files of the bundle with the program's own messages.
pub fn own(files: &FileMap) -> FileMap {
    only(files, is_message)
}

/// Returns `true` for the path of messages that trainees read. Authors alone read those of findings and tools.
fn is_message(path: &str) -> bool {
    locale_of(path).is_some_and(|(_, scope)| ![FINDINGS, TOOLS].contains(&scope))
}

fn only(files: &FileMap, wanted: impl Fn(&str) -> bool) -> FileMap {
    let chosen = files.iter().filter(|(path, _)| wanted(path));
    chosen
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}

fn read(files: &FileMap) -> Files {
    let mut read = Files::default();
    for (path, bytes) in files {
        read.add(path, bytes.clone());
    }
    read
}
