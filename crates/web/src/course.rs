//! Reads `course.ron` for the page, and reports if that fails. A web server does not list the files in its folders, so
//! the page learns from `course.ron` for which meetings it must fetch files.

use std::sync::Arc;

use wasm_bindgen::prelude::*;

use samtalerum_core::codes::MISSING_FILE;
use samtalerum_core::content::Content;
use samtalerum_core::message::Message;
use samtalerum_core::scenario::{Course, CourseMeeting};
use samtalerum_core::source::read_recovering;
use samtalerum_core::store::Store;
use samtalerum_simulator::Simulator;
use samtalerum_simulator::notice::WEB_COURSE_UNREADABLE;

/// The file that lists the meetings of a course.
const FILE: &str = "course.ron";

/// Returns the ids of the scenarios that `course.ron` names, without repetition, the introduction first. `course` is
/// the text of the file. If a field is misspelt, the ids are still returned, and [`simulator`] adds a notice. Returns
/// an empty list if the file cannot be parsed.
#[wasm_bindgen]
pub fn scenarios(course: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let reading = read_recovering::<Course, CourseMeeting>(FILE, course, "meetings", &mut findings);
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

/// Creates the training of a course, as [`Simulator::new`] does. If the course's `course.ron` cannot be read, a notice
/// says that the meetings are shown without it.
pub fn simulator(content: Arc<Content>, store: Box<dyn Store>, wanted: &[String]) -> Simulator {
    let is_unreadable = is_unreadable(&content);
    let mut simulator = Simulator::new(content, store, wanted);
    if is_unreadable {
        simulator.notify(Message::from(WEB_COURSE_UNREADABLE).with("path", FILE));
    }
    simulator
}

/// Returns `true` if the content has a `course.ron` that cannot be read. Returns `false` if `course.ron` is missing,
/// because the page itself reports that.
fn is_unreadable(content: &Content) -> bool {
    let mut findings = content.findings.iter();
    content.course_text.is_none()
        && findings.any(|finding| finding.file == FILE && !finding.is(MISSING_FILE))
}
