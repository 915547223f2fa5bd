//! The training for a course that was replaced on the server. The page fetches this larger program only then: it reads
//! and checks the files of the course, which are otherwise prepared when the page is built. It contains all of
//! `samtalerum-web` too, so that the page uses either program in the same way.

use js_sys::Map;
use wasm_bindgen::prelude::*;

use samtalerum_core::scenario::{Course, CourseMeeting};
use samtalerum_core::source::read_recovering;
use samtalerum_web::{COURSE, Training, files};

/// Builds a training from the files of a course, which are read and checked. `course` and `own` are maps from path to
/// bytes. Files that the course lacks are taken from `own`, the program's own files. `wanted` are language tags, the
/// most preferred first; `pictures` are the paths of the pictures that exist.
#[wasm_bindgen]
pub fn read(course: &Map, own: &Map, wanted: Vec<String>, pictures: Vec<String>) -> Training {
    let content = samtalerum_structure::load(files(course), Some(&files(own)));
    Training::of_content(content, &wanted, pictures)
}

/// Returns the ids of the scenarios that `course.ron` names, without repetition, the introduction first. `course` is
/// the text of the file. A web server does not list the files in its folders, so the page learns from this for which
/// meetings it must fetch files. If a field is misspelt, the ids are still returned, and the training adds a notice.
/// Returns an empty list if the file cannot be parsed.
#[wasm_bindgen]
pub fn scenarios(course: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let reading =
        read_recovering::<Course, CourseMeeting>(COURSE, course, "meetings", &mut findings);
    let mut ids: Vec<String> = Vec::new();
    if let Some(course) = reading.value.or(reading.corrected) {
        for id in course.scenarios() {
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
    }
    ids
}
