//! All checks of a content folder at once.

use samtalerum_core::content::{Content, Files, scenario_file};
use samtalerum_core::finding::Finding;
use samtalerum_core::paths::DEFAULT_MAX_STATES;

/// Loads content and checks its structure. `own` is the program's own content behind it. The findings are added to
/// the content's, and a meeting with an error in its file is not played.
pub fn load(files: Files, own: Option<&Files>) -> Content {
    let mut content = Content::load(files, own);
    // Some checks keep silent about what an earlier finding explains.
    let mut findings = std::mem::take(&mut content.findings);
    if let Some(text) = &content.guidance_text {
        super::guidance(text, &content.guidance, &mut findings);
    }
    if let Some(text) = &content.course_text {
        super::course(text, &content.course, &content.files, &mut findings);
    }
    for (text, scenario) in &content.scenarios {
        super::scenario(text, scenario, &content.guidance, &mut findings);
    }
    for (text, scenario) in &content.corrected {
        super::scenario(text, scenario, &content.guidance, &mut findings);
    }
    content.withhold(&findings);
    content.findings = findings;
    content
}

/// Checks content that [`load`] loaded completely: its structure, its messages, and every path of its meetings.
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
    findings.sort_by_key(|finding| {
        let place = finding.span.as_ref().map_or(0, |span| span.start);
        (finding.file.clone(), place, finding.code())
    });
    findings.dedup();
    findings
}

/// Checks the messages alone, which needs no exploration of paths.
pub fn check_messages(content: &Content) -> Vec<Finding> {
    // The findings of loading decide which messages can be asked for.
    let mut findings = content.findings.clone();
    add_messages(content, &mut findings);
    findings.split_off(content.findings.len())
}

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
