//! All checks of a content folder at once.

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;
use samtalerum_core::content::{Content, scenario_file};
use samtalerum_core::finding::Finding;
use samtalerum_core::language::Messages;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::{DEFAULT_MAX_STATES, Paths};
use samtalerum_core::source::Text;

use super::minutes;
use crate::form;

/// Checks the messages of the content, and every path of its meetings. The findings that [`super::load`] made on the
/// structure are included. Returns all findings sorted by severity, errors first, then by file and location.
pub fn all(content: &Content) -> Vec<Finding> {
    let (findings, _) = explore(content);
    sorted(findings)
}

/// Runs the checks of [`all`], and also checks that no meeting can be passed without reading it.
pub fn thorough(content: &Content) -> Vec<Finding> {
    let (mut findings, explored) = explore(content);
    let course = form::course(&explored, content);
    for meeting in &course.meetings {
        if let Some(text) = text_of(content, &meeting.scenario) {
            findings.extend(super::form::form(text, meeting, &course));
        }
    }
    sorted(findings)
}

/// A meeting that is explored.
struct Explored<'c> {
    text: &'c Text,
    paths: Paths,
    /// All findings on the scenario's file: those from loading that the paths do not explain better, and those on the
    /// paths.
    findings: Vec<Finding>,
    /// A finding on the stated duration, if the messages are complete.
    minutes: Option<Finding>,
}

/// Returns the findings from loading, and those on the messages, on the paths and the stated duration of each meeting,
/// and on choices that have the same kind or similar texts. Returns the paths of the meetings, too.
fn explore(content: &Content) -> (Vec<Finding>, Vec<Paths>) {
    let words = content
        .languages
        .messages(&content.languages.negotiate(&[]));
    // The checks of the paths and of the messages need nothing of each other, so they run at the same time.
    let (of_messages, explored) = rayon::join(
        || check_messages(content),
        || {
            let meetings: Vec<_> = content.meetings.values().collect();
            let explored = meetings
                .par_iter()
                .filter_map(|meeting| paths_of(&meeting.compiled, content, &words));
            explored.collect::<Vec<Explored>>()
        },
    );
    let files: HashSet<&str> = explored.iter().map(|one| one.text.file.as_str()).collect();
    let loaded = content.findings.iter();
    let loaded = loaded.filter(|finding| !files.contains(finding.file.as_str()));
    let mut findings: Vec<Finding> = loaded.cloned().chain(of_messages).collect();
    let mut all_paths = Vec::new();
    for one in explored {
        findings.extend(one.findings);
        let minutes = one.minutes;
        let minutes = minutes.filter(|_| !minutes::are_missing(one.text, &findings));
        findings.extend(minutes);
        all_paths.push(one.paths);
    }
    super::kinds::check(content, &mut findings);
    super::like_choices::check(content, &words, &mut findings);
    (findings, all_paths)
}

/// Explores a meeting. Returns `None` if its file could not be read.
fn paths_of<'c>(
    compiled: &Arc<CompiledScenario>,
    content: &'c Content,
    words: &Messages,
) -> Option<Explored<'c>> {
    let text = text_of(content, &compiled.scenario.id)?;
    let loaded = content.findings.iter();
    let loaded = loaded.filter(|finding| finding.file == text.file);
    let mut findings = loaded.cloned().collect();
    let is_introduction = content.course.is_introduction(&compiled.scenario.id);
    let paths = super::paths(
        text,
        compiled,
        &content.guidance,
        DEFAULT_MAX_STATES,
        is_introduction,
        &mut findings,
    );
    let minutes = minutes::minutes(text, &paths, compiled, words);
    Some(Explored {
        text,
        minutes,
        paths,
        findings,
    })
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
    let guidance = content.guidance_text.as_ref();
    // The messages of a scenario with a mistake are checked too, as far as it is clear what the author means.
    let corrected = content.corrected.iter();
    let corrected = corrected.map(|(text, scenario)| (text, scenario));
    let readable = content.scenarios.iter();
    let readable = readable.map(|(text, scenario)| (text, scenario.as_ref()));
    let scenarios: Vec<_> = readable.chain(corrected).collect();
    // The checks need the findings of loading: these show if a scenario was read only in part. Messages that the unread
    // part may need must not be reported as unused.
    let mut findings = content.findings.clone();
    super::messages(
        &content.files,
        &content.built_in,
        &scenarios,
        guidance.map(|text| (text, &content.guidance)),
        &mut findings,
    );
    findings.split_off(content.findings.len())
}
