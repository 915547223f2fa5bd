//! Tests that a notice appears if `course.ron` cannot be read.

use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::Training;
use samtalerum_web::simulator;

use crate::support::{self, files_in, good, says};

const FILE: &str = "course.ron";

/// Loads the good course as the page does. `course` is the content of `course.ron`; if it is `None`, the file is
/// missing.
fn content(course: Option<&[u8]>) -> Arc<Content> {
    let mut files = Files::default();
    for (path, bytes) in files_in(&good()) {
        if path != FILE {
            files.add(&path, bytes);
        }
    }
    if let Some(course) = course {
        files.add(FILE, course.to_vec());
    }
    let own = &support::content().files;
    Arc::new(samtalerum_structure::load(files, Some(own)))
}

/// Returns the notices on the first page of the training.
fn notices(content: &Arc<Content>, language: &str) -> Vec<String> {
    let store = Box::new(MemoryStore::new());
    let training = simulator(Arc::clone(content), store, &[language.to_owned()]);
    let notices = training.page().notices.into_iter();
    notices.map(|notice| notice.text).collect()
}

#[test]
fn a_course_file_that_cannot_be_read_is_reported_and_its_meetings_are_shown() {
    for course in [
        // A misspelt field.
        &b"Course(format: 1, pass_mrak: 60, meetings: [(scenario: \"small\")])"[..],
        b"Course(format: 1, meetings: [",
        // A file that is not UTF-8.
        b"\xff",
    ] {
        let content = content(Some(course));
        assert_eq!(content.meetings.keys().collect::<Vec<_>>(), ["small"]);
        for language in ["da", "en"] {
            let notices = notices(&content, language);
            let id = "notice-web-course-unreadable";
            assert_eq!(notices.len(), 1, "{notices:?}");
            assert!(
                says(&notices[0], language, id, &[("path", FILE)]),
                "{notices:?}"
            );
        }
    }
}

#[test]
fn a_course_file_that_can_be_read_or_that_the_page_misses_has_no_such_notice() {
    // The pass mark is out of range, but the file can be read.
    let wrong = b"Course(format: 1, pass_mark: 0, meetings: [(scenario: \"small\")])";
    for course in [Some(&wrong[..]), None] {
        let content = content(course);
        assert!(content.findings.iter().any(|finding| finding.file == FILE));
        assert_eq!(notices(&content, "en"), Vec::<String>::new());
    }
}
