//! A small good course of which one file is what was handed over.

use std::sync::{Arc, LazyLock};

use samtalerum_authoring::ftl::Resource;
use samtalerum_authoring::graph::{self, Graph};
use samtalerum_authoring::playthrough::Replays;
use samtalerum_authoring::report::{Style, json, render};
use samtalerum_authoring::script::{self, Known};
use samtalerum_authoring::translation::{Pair, add, done, status};
use samtalerum_authoring::wording::Wording;
use samtalerum_core::content::{Content, Files, Meeting};
use samtalerum_core::debrief::Debrief;
use samtalerum_core::finding::Finding;
use samtalerum_core::finding::story;
use samtalerum_core::language::{Words, scenario_scope};
use samtalerum_core::meeting::{
    ATTEMPT_FORMAT, Act, Attempt, Header, Mode, Session, Stop, TimedAct,
};
use samtalerum_core::paths::{Goal, PathSearch, Paths, Report};

/// States that are explored of a meeting at most: a run is to take a thousandth of a second.
const MAX_STATES: usize = 500;

/// The program's own content: what findings and tools say.
static OWN: LazyLock<Content> = LazyLock::new(samtalerum_course::content);

macro_rules! good {
    ($path:literal) => {
        (
            $path,
            include_str!(concat!("../../tests/fixtures/check/good/", $path)),
        )
    };
}

const SCENARIO: &str = "scenarios/small.ron";
const WORDS: &str = "locales/da/scenarios/small.ftl";

/// The good course.
const GOOD: [(&str, &str); 7] = [
    good!("course.ron"),
    good!("guidance.ron"),
    good!("scenarios/small.ron"),
    good!("locales/da/guidance.ftl"),
    good!("locales/en/guidance.ftl"),
    good!("locales/da/scenarios/small.ftl"),
    good!("locales/en/scenarios/small.ftl"),
];

/// The files that [`folder`] puts the bytes into, by the first of them.
const ANY: [&str; 8] = [
    "course.ron",
    "guidance.ron",
    "locales/da/guidance.ftl",
    "locales/da/translated-from-en.txt",
    "locales/en/scenarios/small.ftl",
    "locales/x-y/scenarios/small.ftl",
    "playthroughs/small/one.ron",
    "scenarios/other.ron",
];

/// A scenario.
pub(crate) fn scenario(bytes: &[u8]) {
    tell(files(SCENARIO, bytes));
}

/// The words of a scenario in one language.
pub(crate) fn words(bytes: &[u8]) {
    let files = files(WORDS, bytes);
    keep_in_step(&files);
    tell(files);
}

/// Any other file of a course: the first byte says which.
pub(crate) fn folder(bytes: &[u8]) {
    let Some((first, bytes)) = bytes.split_first() else {
        return;
    };
    let files = files(ANY[usize::from(*first) % ANY.len()], bytes);
    keep_in_step(&files);
    tell(files);
}

/// The good course with this file in the place of its own.
pub(crate) fn files(path: &str, bytes: &[u8]) -> Files {
    let mut files = Files::default();
    for (known, text) in GOOD.iter().filter(|(known, _)| *known != path) {
        files.add(known, text.as_bytes().to_vec());
    }
    files.add(path, bytes.to_vec());
    files
}

/// What `samtalerum words` does.
fn keep_in_step(files: &Files) {
    for (from, to) in [("da", "en"), ("en", "da")] {
        let mut pair = Pair::new(files, from, to);
        for scope in ["scenarios/small", "guidance"] {
            status(&pair, &[scope]);
            if let Some(added) = add(&mut pair, scope, None) {
                Resource::read(&added.text);
            }
            let _ = done(&mut pair, scope, &[]);
        }
        pair.memory.write();
    }
}

/// What `check`, `test`, `paths`, `graph`, `script` and `play` do.
fn tell(files: Files) {
    let content = samtalerum_authoring::check::load(files, None);
    let own = OWN.languages.words(&"da".parse().expect("a language"));
    let explored: Vec<(&Meeting, Paths)> = content
        .meetings
        .values()
        .map(|meeting| (meeting, explored(meeting, &content)))
        .collect();
    let small = explored.iter().all(|(_, paths)| paths.explored.complete);
    if small {
        let findings = samtalerum_authoring::check::all(&content);
        tell_findings(&findings, &content.files, &own);
        tell_findings(&Replays::of(&content, &[]).findings, &content.files, &own);
    } else {
        tell_findings(&content.findings, &content.files, &own);
    }
    let words = content.languages.words(&content.languages.negotiate(&[]));
    for (text, scenario) in &content.scenarios {
        let id = text
            .file
            .trim_start_matches("scenarios/")
            .trim_end_matches(".ron");
        let wording = Wording::new(words.clone(), scenario, id, &content.guidance);
        let manuscript = script::manuscript(&wording, &Known::default());
        script::html(&manuscript);
        script::markdown(&manuscript);
        let graph = Graph::new(&wording, &Known::default());
        graph::svg(&graph);
        graph::dot(&graph);
        graph::mermaid(&graph);
    }
    for (meeting, paths) in &explored {
        let scope = scenario_scope(&meeting.compiled.scenario.id);
        let report = Report::new(paths, MAX_STATES, &words);
        let scenario = &meeting.compiled.scenario;
        Wording::new(own.clone(), scenario, &scenario.id, &content.guidance).paths(&report);
        if let Some(path) = PathSearch::new(paths).find(Goal::Best) {
            path.scenes(&meeting.compiled);
        }
        for choices in 0..3 {
            play(meeting, paths, &content, &words, &scope, choices);
        }
    }
}

fn explored(meeting: &Meeting, content: &Content) -> Paths {
    let compiled = Arc::clone(&meeting.compiled);
    Paths::with_progress(compiled, &content.guidance, MAX_STATES, &mut |_| {})
}

/// Every finding lies within its file, and can be printed in every language and form.
fn tell_findings(findings: &[Finding], files: &Files, words: &Words) {
    for finding in findings {
        if let (Some(span), Some(text)) = (&finding.span, files.text(&finding.file)) {
            assert!(text.get(span.clone()).is_some(), "{finding:?}");
        }
        assert!(story(finding.code(), words).is_some(), "{finding:?}");
    }
    render(findings, files, words, Style::Plain);
    json(findings, files, words);
}

/// Plays to the end, or for a while, with the first, the second or the third of the choices that are offered.
fn play(
    meeting: &Meeting,
    paths: &Paths,
    content: &Content,
    words: &Words,
    scope: &str,
    place: usize,
) {
    let compiled = &meeting.compiled;
    let mut session = Session::replay(Arc::clone(compiled), empty()).0;
    let mut act = Act::Begin;
    for at in 0..100 {
        if session.perform(TimedAct { at, act }).is_err() {
            panic!("what was offered can be done");
        }
        act = if let Some(line) = session.next_line() {
            let id = compiled.line(line).id();
            words.say(scope, id);
            Act::Read(id.clone())
        } else if session.is_over() {
            break;
        } else {
            let offered = session.offered();
            match (session.stop(), offered.get(place).or(offered.last())) {
                (_, Some(choice)) => {
                    let id = compiled.choice_id(*choice);
                    words.attribute(scope, id, "feedback");
                    Act::Choose(id.clone())
                }
                (Some(Stop::Note(_)), None) => Act::Submit,
                // A dead end, which is a finding.
                _ => break,
            }
        };
    }
    session.room();
    Debrief::new(&session, paths, &content.guidance);
}

fn empty() -> Attempt {
    Attempt {
        header: Header {
            format: ATTEMPT_FORMAT,
            id: "fuzz".to_owned(),
            scenario: "small".to_owned(),
            content: String::new(),
            mode: Mode::Practice,
            seed: 1,
            started: 1,
            again_from: None,
            preview: None,
        },
        acts: Vec::new(),
    }
}
