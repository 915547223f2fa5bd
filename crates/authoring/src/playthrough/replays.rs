//! All playthroughs of a content folder: `playthroughs/<scenario>/<name>.ron`.

use samtalerum_structure::codes;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::model::{FORMAT, Playthrough, Step};
use super::{accept, differences, replay};
use samtalerum_core::content::{Content, Meeting, scenario_file, scenario_id};
use samtalerum_core::finding::{Finding, Severity, nearest};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::Id;
use samtalerum_core::source::{Step as To, Text, read};

/// The folder of the playthroughs, beside the folder of the scenarios.
pub use samtalerum_core::content::PLAYTHROUGHS as FOLDER;

/// Results of replaying playthroughs against the current scenarios.
#[derive(Debug, Default)]
pub struct Replays {
    /// The number of playthroughs that were read and replayed.
    pub count: usize,
    /// Differences from the recorded results, files that cannot be read, errors that keep a meeting from being played,
    /// and endings that no playthrough reaches, sorted by file and location.
    pub findings: Vec<Finding>,
    /// The files whose recorded results differ from the current results. Each has its path, and the text that it gets
    /// if the author accepts the current results.
    pub acceptable: Vec<(String, String)>,
}

impl Replays {
    /// Replays the playthroughs of these scenarios, or of all scenarios if `scenarios` is empty.
    pub fn of(content: &Content, scenarios: &[Id]) -> Self {
        let mut replays = Self::default();
        let wanted = |id: &str| scenarios.is_empty() || scenarios.iter().any(|one| one == id);
        // Copy the findings about playthroughs that could not be read. They were made when the content was loaded.
        let unread = content
            .files
            .findings
            .iter()
            .filter(|finding| scenario_of(&finding.file).is_some_and(wanted));
        replays.findings.extend(unread.cloned());
        replays.findings.extend(unplayable(content, &wanted));
        // Group the files by scenario, and replay them meeting by meeting.
        let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for file in content.files.paths() {
            if let Some(scenario) = scenario_of(file).filter(|id| wanted(id)) {
                files.entry(scenario).or_default().push(file);
            }
        }
        for (id, meeting) in content.meetings.iter().filter(|(id, _)| wanted(id)) {
            let files = files.remove(id.as_str()).unwrap_or_default();
            replays.meeting(content, meeting, &files);
        }
        // The remaining files belong to no meeting.
        for (id, file) in files
            .iter()
            .flat_map(|(id, files)| files.iter().map(move |file| (id, file)))
        {
            let known = content.meetings.keys().map(String::as_str);
            replays.findings.push(
                Finding::new(codes::NO_SUCH_MEETING, file)
                    .with("id", id)
                    .with("meant", nearest(id, known)),
            );
        }
        replays.findings.sort_by_key(|finding| {
            let start = finding.span.as_ref().map_or(0, |span| span.start);
            (finding.file.clone(), start, finding.code())
        });
        replays.findings.dedup();
        replays
    }

    /// Replays the playthroughs of one meeting, and reports the endings of the meeting that none of them reaches.
    fn meeting(&mut self, content: &Content, meeting: &Meeting, files: &[&str]) {
        let paths = Paths::new(Arc::clone(&meeting.compiled), &content.guidance);
        let mut endings = Vec::new();
        for file in files {
            endings.extend(self.one(content, meeting, &paths, file));
        }
        let scenario = &meeting.compiled.scenario;
        let text = content
            .scenarios
            .iter()
            .find(|(_, one)| Arc::ptr_eq(one, scenario));
        for ending in scenario.endings.keys().filter(|id| !endings.contains(id)) {
            let location = [To::In("endings"), To::Name(ending)];
            let finding = text.map(|(text, _)| text.finding(codes::ENDING_NOT_PLAYED, &location));
            self.findings
                .extend(finding.map(|finding| finding.with("id", ending)));
        }
    }

    /// Replays one file. Returns the ending that it reaches. If the steps cannot be played to the end, returns the
    /// recorded ending. If the file cannot be read or has another format, returns `None`.
    fn one(
        &mut self,
        content: &Content,
        meeting: &Meeting,
        paths: &Paths,
        file: &str,
    ) -> Option<Id> {
        let source = content.files.text(file)?;
        let (known, text) = read::<Playthrough, Step>(file, source, "steps", &mut self.findings);
        let (known, text): (Playthrough, Text) = known.zip(text)?;
        if known.format != FORMAT {
            let finding = text.finding(codes::UNKNOWN_FORMAT, &[To::In("format")]);
            self.findings
                .push(finding.with("found", known.format).with("known", FORMAT));
            return None;
        }
        self.count += 1;
        match replay::replay(&meeting.compiled, paths, &content.guidance, &known.steps) {
            Ok(now) => {
                let findings = differences::differences(&text, &known, &now);
                if !findings.is_empty() {
                    let accepted = accept::accept(source, &text, &known, &now);
                    self.acceptable.push((file.to_owned(), accepted));
                }
                self.findings.extend(findings);
                Some(now.ending)
            }
            Err(stuck) => {
                self.findings
                    .push(differences::stuck(&text, &meeting.compiled, &known, &stuck));
                Some(known.ending)
            }
        }
    }
}

/// Returns the errors that keep meetings from being played. For each meeting, these are the errors in its own file. If
/// that file has no errors, they are the errors in all files that are not scenarios. They must be reported, because a
/// meeting that cannot be played has no differences and would seem unchanged.
fn unplayable(content: &Content, wanted: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let ids = content.files.paths().filter_map(scenario_id);
    let ids = ids.filter(|id| wanted(id) && content.has_errors(id));
    let errors = || {
        let findings = content.findings.iter();
        findings.filter(|finding| finding.severity == Severity::Error)
    };
    let mut found = Vec::new();
    for id in ids {
        let file = scenario_file(id);
        let before = found.len();
        found.extend(errors().filter(|finding| finding.file == file).cloned());
        if found.len() == before {
            let shared = errors().filter(|finding| scenario_id(&finding.file).is_none());
            found.extend(shared.cloned());
        }
    }
    found
}

/// Returns the id of the scenario that a playthrough's file belongs to; `None` if the file is not in the folder of the
/// playthroughs.
fn scenario_of(file: &str) -> Option<&str> {
    let inside = file.strip_prefix(FOLDER)?.strip_prefix('/')?;
    Some(
        inside
            .split_once('/')
            .map_or(inside, |(scenario, _)| scenario),
    )
}
