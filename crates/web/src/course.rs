//! Reports if `course.ron` cannot be read.

use std::sync::Arc;

use samtalerum_core::codes::MISSING_FILE;
use samtalerum_core::content::Content;
use samtalerum_core::message::Message;
use samtalerum_core::store::Store;
use samtalerum_simulator::Simulator;
use samtalerum_simulator::notice::WEB_COURSE_UNREADABLE;

/// The file that lists the meetings of a course.
pub const COURSE: &str = "course.ron";

/// Creates the training of a course, as [`Simulator::new`] does. If the course's `course.ron` cannot be read, a notice
/// says that the meetings are shown without it.
pub fn simulator(content: Arc<Content>, store: Box<dyn Store>, wanted: &[String]) -> Simulator {
    let is_unreadable = is_unreadable(&content);
    let mut simulator = Simulator::new(content, store, wanted);
    if is_unreadable {
        simulator.notify(Message::from(WEB_COURSE_UNREADABLE).with("path", COURSE));
    }
    simulator
}

/// Returns `true` if the content has a `course.ron` that cannot be read. Returns `false` if `course.ron` is missing,
/// because the page itself reports that.
fn is_unreadable(content: &Content) -> bool {
    let mut findings = content.findings.iter();
    content.course_text.is_none()
        && findings.any(|finding| finding.file == COURSE && !finding.is(MISSING_FILE))
}
