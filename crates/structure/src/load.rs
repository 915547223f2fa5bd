//! Loads an author's course and offers the meetings that can be played.

use samtalerum_core::content::{Content, Files};

/// Loads content and checks its structure. `built_in` are the files of the built-in course. They supply the messages
/// that `files` lacks, and the catalogue if `files` has no catalogue. All findings are stored in the returned content.
/// A meeting with an error in its file is not offered.
pub fn load(files: Files, built_in: Option<&Files>) -> Content {
    let mut content = Content::read(files, built_in);
    // Pass the findings from reading the files to the checks, so that they do not report a mistake a second time.
    let mut findings = std::mem::take(&mut content.findings);
    if let Some(text) = &content.guidance_text {
        super::guidance(text, &content.guidance, &mut findings);
    }
    for (text, scenario) in &content.scenarios {
        super::scenario(text, scenario, &content.guidance, &mut findings);
    }
    for (text, scenario) in &content.corrected {
        super::scenario(text, scenario, &content.guidance, &mut findings);
    }
    // Check the course last: this check reads the findings about the names of scenario files, which were added before.
    if let Some(text) = &content.course_text {
        super::course(text, &content.course, &content.files, &mut findings);
    }
    content.findings = findings;
    content.offer_meetings();
    content
}
