//! Loads content from files: reads every file that can be read, and reports the others.

use crate::codes;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use crate::finding::{Finding, Severity};
use crate::guidance::{Guidance, Principle};
use crate::language::{Languages, is_language, locale_of, meant_language};
use crate::meeting::{CompiledScenario, Header};
use crate::review::Summary;
use crate::scenario::{Course, CourseMeeting, Id, Scenario, Scene};
use crate::source::{Files, Text, read, read_recovering};

/// A course with everything that belongs to it.
pub struct Content {
    /// The order of the meetings.
    pub course: Course,
    /// The catalogue that choices are judged by.
    pub guidance: Guidance,
    /// The messages in all languages.
    pub languages: Languages,
    /// The meetings that can be played, in the order of the course.
    pub meetings: IndexMap<Id, Meeting>,
    /// Every scenario that could be read, playable or not, with its syntax tree.
    pub scenarios: Vec<(Text, Arc<Scenario>)>,
    /// The summaries of specialists' reviews, by scenario. A summary is left out if its meeting was edited after the
    /// review.
    pub reviews: IndexMap<Id, Summary>,
    /// The findings of reading the files. If `samtalerum_structure::load` was used, also the findings of checking the
    /// structure.
    pub findings: Vec<Finding>,
    /// The files that the content was loaded from.
    pub files: Files,
    /// The built-in files, which are used where the content lacks a file.
    pub built_in: Files,
    /// The catalogue's syntax tree; `None` if it cannot be read.
    pub guidance_text: Option<Text>,
    /// The course's syntax tree; `None` if it cannot be read.
    pub course_text: Option<Text>,
    /// Scenarios that could be read only after their misspellings were corrected. They are checked, but never played.
    pub corrected: Vec<(Text, Scenario)>,
}

/// A meeting that can be played.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// The compiled scenario.
    pub compiled: Arc<CompiledScenario>,
    /// The hash of the scenario's file, 16 hexadecimal digits.
    pub hash: String,
}

impl Content {
    /// Loads content that is known to have no errors, such as the built-in course, without checking its structure. Use
    /// `samtalerum_structure::load` for content that has to be checked.
    pub fn load(files: Files, built_in: Option<&Files>) -> Self {
        let mut content = Self::read(files, built_in);
        content.offer_meetings();
        content
    }

    /// Returns `true` if the course has a meeting with this id that cannot be played because of errors.
    pub fn has_errors(&self, id: &str) -> bool {
        let file = scenario_file(id);
        let is_listed = self.course.meetings.iter().any(|meeting| {
            meeting.scenario == id || meeting.twin.as_ref().is_some_and(|twin| *twin == id)
        });
        let has_errors = || {
            let mut errors = self.findings.iter();
            errors.any(|finding| finding.severity == Severity::Error && finding.file == file)
        };
        !self.meetings.contains_key(id)
            && self.files.text(&file).is_some()
            && (is_listed || has_errors())
    }

    /// Reads content from files. Everything that cannot be read is in [`Content::findings`]. No meeting is offered yet.
    ///
    /// `built_in` is the built-in content to fall back to: its messages, and its guidance if the files have none.
    pub fn read(files: Files, built_in: Option<&Files>) -> Self {
        let mut findings = files.reported();
        let languages = languages(&files, built_in, &mut findings);
        // The guidance falls back to the built-in one, as the messages do above. The course never does: it is always
        // the author's.
        let top = files.text("guidance.ron");
        let top = top.or_else(|| built_in.and_then(|built_in| built_in.text("guidance.ron")));
        let (guidance, guidance_text) =
            read_file::<Guidance, Principle>("guidance.ron", top, "principles", &mut findings);
        // If the catalogue cannot be read, a finding reports that, and an empty catalogue takes its place. Dropping
        // `guidance_text` keeps the empty catalogue from being checked.
        let guidance_text = guidance_text.filter(|_| guidance.is_some());
        let guidance = guidance.unwrap_or_else(Guidance::empty);
        let top = files.text("course.ron");
        let (course, course_text) =
            read_file::<Course, CourseMeeting>("course.ron", top, "meetings", &mut findings);
        let (scenarios, corrected) = scenarios(&files, &mut findings);
        let reviews = super::reviews::read_all(&files, &scenarios, &mut findings);
        // If the course cannot be read, a finding reports that, and a course of all scenarios takes its place. That
        // course has no text that a finding could point at.
        let course_text = course_text.filter(|_| course.is_some());
        let course = course.unwrap_or_else(|| Course {
            format: 1,
            pass_mark: guidance.pass_mark,
            introduction: None,
            meetings: scenarios
                .iter()
                .map(|(_, scenario)| CourseMeeting {
                    scenario: scenario.id.clone(),
                    must_pass: false,
                    twin: None,
                })
                .collect(),
        });
        Self {
            course,
            guidance,
            languages,
            meetings: IndexMap::new(),
            scenarios,
            reviews,
            findings,
            files,
            built_in: built_in.cloned().unwrap_or_default(),
            guidance_text,
            course_text,
            corrected,
        }
    }

    /// Offers the meetings of the course that can be compiled and have no error in their own file, according to
    /// [`Content::findings`]. Offers none if there is no catalogue.
    pub fn offer_meetings(&mut self) {
        // Without a catalogue nothing can be judged, and a meeting teaches nothing.
        if self.guidance.principles.is_empty() {
            return;
        }
        let errors = self.findings.iter();
        let errors = errors.filter(|finding| finding.severity == Severity::Error);
        let wrong: HashSet<&str> = errors.map(|finding| finding.file.as_str()).collect();
        let scenarios = self.scenarios.iter();
        let scenarios: HashMap<&str, &Arc<Scenario>> = scenarios
            .map(|(text, scenario)| (text.file.as_str(), scenario))
            .collect();
        // A course may list a meeting several times.
        let mut listed = HashSet::new();
        let ids = self.course.scenarios().filter(|id| listed.insert(*id));
        let meetings = ids.filter_map(|id| {
            let file = scenario_file(id);
            if wrong.contains(file.as_str()) {
                return None;
            }
            let scenario = scenarios.get(file.as_str())?;
            let compiled = CompiledScenario::compile(Arc::clone(scenario))?;
            let compiled = Arc::new(compiled.with_review(self.reviews.get(id)));
            let hash = self.files.hash(&file)?;
            Some((id.clone(), Meeting { compiled, hash }))
        });
        let meetings = meetings.collect();
        self.meetings = meetings;
    }

    /// Returns the compiled scenario that an attempt plays. If the attempt is an author's preview, the scenario begins
    /// at the start of the preview. `None` if there is no such meeting, or the preview does not fit it.
    pub fn compiled(&self, header: &Header) -> Option<Arc<CompiledScenario>> {
        let compiled = &self.meetings.get(&header.scenario)?.compiled;
        match &header.preview {
            None => Some(Arc::clone(compiled)),
            Some(preview) => {
                let previewed = preview.of(&compiled.scenario)?;
                let compiled = CompiledScenario::compile(Arc::new(previewed))?;
                let review = self.reviews.get(&header.scenario);
                Some(Arc::new(compiled.with_review(review)))
            }
        }
    }
}

/// Returns the path of a scenario's file within a content folder.
pub fn scenario_file(id: &str) -> String {
    format!("scenarios/{id}.ron")
}

/// Returns the id in the path of a scenario's file; `None` for any other path.
pub fn scenario_id(path: &str) -> Option<&str> {
    let name = path.strip_prefix("scenarios/")?.strip_suffix(".ron")?;
    (!name.contains('/')).then_some(name)
}

/// Reads the messages: first the built-in ones, then the author's, which replace them.
pub(super) fn languages(
    files: &Files,
    built_in: Option<&Files>,
    findings: &mut Vec<Finding>,
) -> Languages {
    let mut languages = Languages::default();
    // The built-in messages come first, so Danish is the first language, whatever languages the author's course has.
    let texts = built_in
        .into_iter()
        .flat_map(|files| files.paths().map(|path| (path, files.text(path))));
    // Leave out the messages of the built-in scenarios, which are not part of the author's course.
    for (path, text) in texts.filter(|(path, _)| !path.contains("/scenarios/")) {
        if let (Some((tag, scope)), Some(text)) = (locale_of(path), text) {
            languages.add_unparsed(tag, scope, text.to_owned());
        }
    }
    for path in files.paths().filter(|path| path.starts_with("locales/")) {
        let text = files.text(path).unwrap_or_default();
        add_messages(&mut languages, path, text, findings);
    }
    languages
}

/// Reads a file that every course must have. Reports the file if it is missing. `parts` is the field whose entries are
/// read one by one if the file as a whole cannot be read.
fn read_file<T: DeserializeOwned, Part: DeserializeOwned>(
    name: &str,
    text: Option<&str>,
    parts: &str,
    findings: &mut Vec<Finding>,
) -> (Option<T>, Option<Text>) {
    match text {
        Some(text) => read::<T, Part>(name, text, parts, findings),
        None => {
            findings.push(Finding::new(codes::MISSING_FILE, name));
            (None, None)
        }
    }
}

/// Scenarios with their syntax trees.
type Scenarios<S> = Vec<(Text, S)>;

/// Returns two lists: the scenarios that can be read as they are, and those that can be read only after their
/// misspellings were corrected.
fn scenarios(
    files: &Files,
    findings: &mut Vec<Finding>,
) -> (Scenarios<Arc<Scenario>>, Scenarios<Scenario>) {
    let mut scenarios = Vec::new();
    let mut corrected = Vec::new();
    for path in files.paths().filter(|path| scenario_id(path).is_some()) {
        let text = files.text(path).unwrap_or_default();
        let reading = read_recovering::<Scenario, Scene>(path, text, "scenes", findings);
        match (reading.text, reading.value, reading.corrected) {
            (Some(text), Some(scenario), _) => scenarios.push((text, Arc::new(scenario))),
            (Some(text), None, Some(scenario)) => corrected.push((text, scenario)),
            _ => {}
        }
    }
    (scenarios, corrected)
}

/// Adds the messages of a file, and reports those that cannot be read. A path without a language and a scope is
/// ignored.
fn add_messages(languages: &mut Languages, path: &str, text: &str, findings: &mut Vec<Finding>) {
    let Some((tag, scope)) = locale_of(path) else {
        return;
    };
    let known = is_language(tag).then(|| languages.add(tag, scope, text.to_owned()));
    match known.flatten() {
        None => {
            let finding = Finding::new(codes::UNKNOWN_LANGUAGE, path).with("tag", tag);
            findings.push(finding.with("meant", meant_language(tag)));
        }
        Some(problems) => {
            for problem in problems {
                let finding = Finding::new(codes::UNREADABLE_MESSAGE, path).at(problem.span);
                findings.push(
                    finding
                        .with("why", problem.why)
                        .with("detail", problem.detail),
                );
            }
        }
    }
}
