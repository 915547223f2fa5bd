//! All checks of a content folder at once.

use samtalerum_core::content::{Content, scenario_file};
use samtalerum_core::finding::Finding;
use samtalerum_core::paths::DEFAULT_MAX_STATES;

/// Checks content that [`super::load`] loaded completely: its structure, its messages, and every path of its meetings.
/// Returns the findings sorted by file and location.
pub fn all(content: &Content) -> Vec<Finding> {
    let mut findings = content.findings.clone();
    add_messages(content, &mut findings);
    let words = content
        .languages
        .messages(&content.languages.negotiate(&[]));
    for meeting in content.meetings.values() {
        let file = scenario_file(&meeting.compiled.scenario.id);
        if let Some((text, _)) = content.scenarios.iter().find(|(text, _)| text.file == file) {
            let (compiled, guidance) = (&meeting.compiled, &content.guidance);
            let paths = super::paths(text, compiled, guidance, DEFAULT_MAX_STATES, &mut findings);
            super::minutes(text, &paths, compiled, &words, &mut findings);
        }
    }
    super::kinds::check(content, &mut findings);
    super::like_choices::check(content, &mut findings);
    findings.sort_by_key(|finding| {
        let start = finding.span.as_ref().map_or(0, |span| span.start);
        (finding.file.clone(), start, finding.code())
    });
    findings.dedup();
    findings
}

/// Checks the messages alone, which needs no exploration of paths.
pub fn check_messages(content: &Content) -> Vec<Finding> {
    // The checks need the findings of loading: if a scenario was read only in part, the messages of the rest must not
    // be called unused.
    let mut findings = content.findings.clone();
    add_messages(content, &mut findings);
    findings.split_off(content.findings.len())
}

/// Adds the findings on the messages in all languages.
fn add_messages(content: &Content, findings: &mut Vec<Finding>) {
    let guidance = content.guidance_text.as_ref();
    super::messages(
        &content.files,
        &content.built_in,
        &content.scenarios,
        guidance.map(|text| (text, &content.guidance)),
        findings,
    );
}
