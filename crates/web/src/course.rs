//! The meetings that a course names. A web server lists no folders, so the page asks for them before it fetches their files.

use wasm_bindgen::prelude::*;

use samtalerum_core::scenario::{Course, CourseMeeting};
use samtalerum_core::source::read_recovering;

/// Returns the ids of the scenarios that `course.ron` names, the introduction first, each once. What is misspelt in the
/// file is read as if it were corrected; the training reports it once the course is loaded. Empty if the file cannot
/// be read at all.
#[wasm_bindgen]
pub fn scenarios(course: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let reading =
        read_recovering::<Course, CourseMeeting>("course.ron", course, "meetings", &mut findings);
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
