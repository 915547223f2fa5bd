//! From files to content: everything that can be read is, and what is wrong is told.

use std::sync::Arc;

use indexmap::IndexMap;

use crate::check;
use crate::finding::{Finding, Severity};
use crate::guidance::{Guidance, Principle};
use crate::hash::stable;
use crate::language::{Languages, locale_of};
use crate::meeting::{Header, Plot};
use crate::paths::MOST_STATES;
use crate::scenario::{Course, CourseMeeting, Id, Scenario, Scene};
use crate::source::{Files, Text, read, read_on};

/// A course with all that belongs to it.
pub struct Content {
    /// The order of the meetings.
    pub course: Course,
    /// What choices are judged by.
    pub guidance: Guidance,
    /// The words.
    pub languages: Languages,
    /// The meetings that can be played, in the order of the course.
    pub meetings: IndexMap<Id, Meeting>,
    /// Everything that could be read of the scenarios, playable or not, with where it stands.
    pub scenarios: Vec<(Text, Arc<Scenario>)>,
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// The texts it was made from.
    pub files: Files,
    /// The program's own texts behind them.
    own: Files,
    /// Where everything stands in the catalogue.
    guidance_text: Option<Text>,
}

/// A meeting that can be played.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// The rules of playing it.
    pub plot: Arc<Plot>,
    /// The hash of its text, 16 hexadecimal digits.
    pub hash: String,
}

impl Content {
    /// The program's own content.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn embedded() -> Self {
        Self::load(Files::embedded(), None)
    }

    /// Content from these files. `own` is the program's own content, which stands behind them: its interface, its
    /// findings, and its guidance where the files have none.
    pub fn load(files: Files, own: Option<&Files>) -> Self {
        let mut findings = files.findings.clone();
        let mut languages = Languages::default();
        // Danish is the first language, whatever the folder's order.
        let own_paths = own
            .map(|own| own.paths().collect::<Vec<_>>())
            .unwrap_or_default();
        for path in own_paths
            .into_iter()
            .filter(|path| !path.contains("/scenarios/"))
        {
            if let (Some((tag, scope)), Some(text)) =
                (locale_of(path), own.and_then(|own| own.text(path)))
            {
                languages.add(tag, scope, text.to_owned());
            }
        }
        for path in files.paths().filter(|path| path.starts_with("locales/")) {
            add_words(
                &mut languages,
                path,
                files.text(path).unwrap_or_default(),
                &mut findings,
            );
        }
        let top = |name: &str| {
            files
                .text(name)
                .or_else(|| own.and_then(|own| own.text(name)))
        };
        let (guidance, guidance_text) = match top("guidance.ron") {
            Some(text) => {
                read::<Guidance, Principle>("guidance.ron", text, "principles", &mut findings)
            }
            None => {
                findings.push(Finding::error("missing-file", "guidance.ron"));
                (None, None)
            }
        };
        let guidance = guidance.unwrap_or_else(Guidance::empty);
        let (course, course_text) = match files.text("course.ron") {
            Some(text) => {
                read::<Course, CourseMeeting>("course.ron", text, "meetings", &mut findings)
            }
            None => {
                findings.push(Finding::error("missing-file", "course.ron"));
                (None, None)
            }
        };
        let mut scenarios = Vec::new();
        // What would be read if all that is misspelt were mended is looked through as well, and never played.
        let mut mended = Vec::new();
        for path in files.paths().filter(|path| is_scenario(path)) {
            let text = files.text(path).unwrap_or_default();
            let reading = read_on::<Scenario, Scene>(path, text, "scenes", &mut findings);
            match (reading.text, reading.value, reading.mended) {
                (Some(text), Some(scenario), _) => scenarios.push((text, Arc::new(scenario))),
                (Some(text), None, Some(scenario)) => mended.push((text, scenario)),
                _ => {}
            }
        }
        // A course that cannot be read has its finding; the one that stands in for it is nobody's mistake.
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
                })
                .collect(),
        });
        let mut content = Self {
            course,
            guidance,
            languages,
            meetings: IndexMap::new(),
            scenarios,
            findings,
            files,
            own: own.cloned().unwrap_or_default(),
            guidance_text,
        };
        if let Some(text) = &content.guidance_text {
            check::guidance(text, &content.guidance, &mut content.findings);
        }
        if let Some(text) = &course_text {
            check::course(text, &content.course, &content.files, &mut content.findings);
        }
        for (text, scenario) in &content.scenarios {
            check::scenario(text, scenario, &content.guidance, &mut content.findings);
        }
        for (text, scenario) in &mended {
            check::scenario(text, scenario, &content.guidance, &mut content.findings);
        }
        content.meetings = content.playable();
        content
    }

    fn playable(&self) -> IndexMap<Id, Meeting> {
        // Without a catalogue nothing can be judged, and a meeting teaches nothing.
        if self.guidance.principles.is_empty() {
            return IndexMap::new();
        }
        let meetings = self.course.scenarios().filter_map(|id| {
            let file = format!("scenarios/{id}.ron");
            let wrong =
                |finding: &Finding| finding.severity == Severity::Error && finding.file == file;
            if self.findings.iter().any(wrong) {
                return None;
            }
            let (_, scenario) = self.scenarios.iter().find(|(text, _)| text.file == file)?;
            let plot = Arc::new(Plot::compile(Arc::clone(scenario))?);
            let hash = format!("{:016x}", stable(self.files.text(&file)?.as_bytes()));
            Some((id.clone(), Meeting { plot, hash }))
        });
        meetings.collect()
    }

    /// What an attempt is played by: its meeting, from the start or from where it is tried out. Nothing where there
    /// is no such meeting, or nothing to try out there.
    pub fn plot(&self, header: &Header) -> Option<Arc<Plot>> {
        let plot = &self.meetings.get(&header.scenario)?.plot;
        match &header.tryout {
            None => Some(Arc::clone(plot)),
            Some(tryout) => Plot::compile(Arc::new(tryout.of(&plot.scenario)?)).map(Arc::new),
        }
    }

    /// Everything that is wrong, the words and all paths included: what `samtalerum check` tells. Sorted by file and
    /// place.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = self.findings.clone();
        self.add_words(&mut findings);
        let words = self.languages.words(&self.languages.negotiate(&[]));
        for meeting in self.meetings.values() {
            let file = format!("scenarios/{}.ron", meeting.plot.scenario.id);
            if let Some((text, _)) = self.scenarios.iter().find(|(text, _)| text.file == file) {
                let (plot, guidance) = (&meeting.plot, &self.guidance);
                let paths = check::paths(text, plot, guidance, MOST_STATES, &mut findings);
                check::minutes(text, &paths, plot, &words, &mut findings);
            }
        }
        findings.sort_by_key(|finding| {
            let place = finding.span.as_ref().map_or(0, |span| span.start);
            (finding.file.clone(), place, finding.code)
        });
        findings.dedup();
        findings
    }

    /// What is wrong with the words alone, which takes no walk along all paths.
    pub fn check_words(&self) -> Vec<Finding> {
        // What was found on loading decides what words can be asked for.
        let mut findings = self.findings.clone();
        self.add_words(&mut findings);
        findings.split_off(self.findings.len())
    }

    fn add_words(&self, findings: &mut Vec<Finding>) {
        let guidance = self.guidance_text.as_ref();
        check::words(
            &self.files,
            &self.own,
            &self.scenarios,
            guidance.map(|text| (text, &self.guidance)),
            findings,
        );
    }
}

/// Whether a path is a scenario's.
fn is_scenario(path: &str) -> bool {
    path.strip_prefix("scenarios/")
        .is_some_and(|name| name.ends_with(".ron") && !name.contains('/'))
}

fn add_words(languages: &mut Languages, path: &str, text: &str, findings: &mut Vec<Finding>) {
    let Some((tag, scope)) = locale_of(path) else {
        return;
    };
    match languages.add(tag, scope, text.to_owned()) {
        None => findings.push(Finding::error("unknown-language", path).with("tag", tag)),
        Some(problems) => {
            for problem in problems {
                let finding = Finding::error("unreadable-message", path).at(problem.span);
                findings.push(
                    finding
                        .with("why", problem.why)
                        .with("detail", problem.detail),
                );
            }
        }
    }
}
