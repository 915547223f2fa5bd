//! The course as a bundle contains it: read and checked, so that the page needs no reader of RON. A course with an error
//! cannot be prepared; the page then fetches its files one by one, and the program that reports the error.

use std::collections::BTreeMap;

use samtalerum_core::content::{
    Content, Files, PARTS, PREPARED, part_of_guidance, part_of_meeting, prepare,
};
use samtalerum_core::language::{FINDINGS, GUIDANCE, TOOLS, locale_of, scenario_of};

use crate::file_map::FileMap;
use crate::pictures::is_of_person;

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

/// Divides the files of a course's bundle. The first part is enough for the menu: of a meeting's messages, it has those that
/// are shown outside the meeting. The second has the bundle of each meeting, by the id of the scenario: the messages of
/// the meeting, and the portraits of its people. `pictures` are all pictures.
pub fn divided(files: FileMap, pictures: &FileMap) -> (FileMap, BTreeMap<String, FileMap>) {
    let mut course = FileMap::new();
    let mut meetings = portraits(&files, pictures);
    for (path, bytes) in files {
        let scope = locale_of(&path).map(|(_, scope)| scope);
        match scope.and_then(scenario_of).map(str::to_owned) {
            Some(scenario) => {
                insert_part(&mut course, &path, &bytes, part_of_meeting);
                meetings.entry(scenario).or_default().insert(path, bytes)
            }
            None => course.insert(path, bytes),
        };
    }
    (course, meetings)
}

/// Returns the portraits of the people in each meeting of a course's bundle.
fn portraits(course: &FileMap, pictures: &FileMap) -> BTreeMap<String, FileMap> {
    let prepared = course.get(PREPARED);
    let none = Files::default;
    let content = prepared.and_then(|bytes| Content::prepared(bytes, none(), none(), &none()));
    let meetings = content.into_iter().flat_map(|content| content.meetings);
    meetings
        .map(|(id, meeting)| {
            let cast = &meeting.compiled.scenario.cast;
            let is_shown =
                |path: &str| cast.values().any(|member| is_of_person(path, &member.look));
            (id, only(pictures, is_shown))
        })
        .collect()
}

/// Divides the files of the bundle with the program's own messages. The first part is enough until the first choice of a
/// meeting. The second has all messages of the catalogue.
pub fn without_handbook(files: FileMap) -> (FileMap, FileMap) {
    let is_of_catalogue = |path: &str| locale_of(path).is_some_and(|(_, scope)| scope == GUIDANCE);
    let handbook = only(&files, is_of_catalogue);
    let mut first = only(&files, |path| !is_of_catalogue(path));
    for (path, bytes) in &handbook {
        insert_part(&mut first, path, bytes, part_of_guidance);
    }
    (first, handbook)
}

/// Adds a part of the messages in the file at `path`, which has these bytes. `part` returns the part of a text.
fn insert_part(files: &mut FileMap, path: &str, bytes: &[u8], part: fn(&str) -> String) {
    let text = String::from_utf8_lossy(bytes);
    files.insert(format!("{PARTS}{path}"), part(&text).into_bytes());
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
