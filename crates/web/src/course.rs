//! Lists the meetings of a course. A web server does not list folders, so the page needs the list to fetch their files.

use wasm_bindgen::prelude::*;

use samtalerum_core::scenario::{Course, CourseMeeting};
use samtalerum_core::source::read_recovering;

/// Returns the ids of the scenarios that `course.ron` names, without repetition, the introduction first. Misspelt names in
/// the file are corrected; the training reports them when the course is loaded. Empty if the file cannot be parsed.
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
