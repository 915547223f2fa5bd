//! All checks of a content folder at once.

use std::sync::Arc;

use samtalerum_core::content::{Content, scenario_file};
use samtalerum_core::finding::Finding;
use samtalerum_core::paths::{DEFAULT_MAX_STATES, Paths};
use samtalerum_core::source::Text;

use crate::form;

/// Checks the messages of the content, and every path of its meetings. The findings that [`super::load`] made on the
/// structure are included. Returns all findings sorted by severity, errors first, then by file and location.
pub fn all(content: &Content) -> Vec<Finding> {
    let mut findings = content.findings.clone();
    explore(content, &mut findings);
    sorted(findings)
}

/// Runs the checks of [`all`], and also checks that no meeting can be passed without reading it.
pub fn thorough(content: &Content) -> Vec<Finding> {
    let mut findings = content.findings.clone();
    let explored = explore(content, &mut findings);
    let course = form::course(&explored, content);
    for meeting in &course.meetings {
        if let Some(text) = text_of(content, &meeting.scenario) {
            findings.extend(super::form::form(text, meeting, &course));
        }
    }
    sorted(findings)
}

/// Adds the findings on the messages, on the paths and the stated duration of each meeting, and on choices that have
/// the same kind or similar texts. Returns the paths of the meetings.
fn explore(content: &Content, findings: &mut Vec<Finding>) -> Vec<Paths> {
    add_messages(content, findings);
    let words = content
        .languages
        .messages(&content.languages.negotiate(&[]));
    let mut explored = Vec::new();
    for meeting in content.meetings.values() {
        if let Some(text) = text_of(content, &meeting.compiled.scenario.id) {
            let (compiled, guidance) = (&meeting.compiled, &content.guidance);
            let is_introduction = content.course.is_introduction(&compiled.scenario.id);
            let paths = super::paths(
                text,
                compiled,
                guidance,
                DEFAULT_MAX_STATES,
                is_introduction,
                findings,
            );
            super::minutes(text, &paths, compiled, &words, findings);
            explored.push(paths);
        }
    }
    super::kinds::check(content, findings);
    super::like_choices::check(content, &words, findings);
    explored
}

/// Returns the text of a scenario's file; `None` if it could not be read.
fn text_of<'a>(content: &'a Content, scenario: &str) -> Option<&'a Text> {
    let file = scenario_file(scenario);
    let mut texts = content.scenarios.iter().map(|(text, _)| text);
    texts.find(|text| text.file == file)
}

/// Sorts findings by severity, file and location.
fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| {
        let start = finding.span.as_ref().map_or(0, |span| span.start);
        (
            finding.severity,
            finding.file.clone(),
            start,
            finding.code(),
        )
    });
    findings.dedup();
    findings
}

/// Checks only the messages, without exploring any paths.
pub fn check_messages(content: &Content) -> Vec<Finding> {
    // The checks need the findings of loading: these show if a scenario was read only in part. Messages that the unread
    // part may need must not be reported as unused.
    let mut findings = content.findings.clone();
    add_messages(content, &mut findings);
    findings.split_off(content.findings.len())
}

/// Adds the findings on the messages in all languages.
fn add_messages(content: &Content, findings: &mut Vec<Finding>) {
    let guidance = content.guidance_text.as_ref();
    // The messages of a scenario with a mistake are checked too, as far as it is clear what the author means.
    let corrected = content.corrected.iter();
    let corrected = corrected.map(|(text, scenario)| (text.clone(), Arc::new(scenario.clone())));
    let scenarios: Vec<_> = content.scenarios.iter().cloned().chain(corrected).collect();
    super::messages(
        &content.files,
        &content.built_in,
        &scenarios,
        guidance.map(|text| (text, &content.guidance)),
        findings,
    );
}
