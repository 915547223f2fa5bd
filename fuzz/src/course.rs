//! The fuzz targets for courses: the fuzzer's bytes replace one file of a small course that has no errors.

use std::sync::{Arc, LazyLock};

use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::ftl::Resource;
use samtalerum_authoring::graph::{self, Graph};
use samtalerum_authoring::playthrough::Replays;
use samtalerum_authoring::report::{Style, json, render};
use samtalerum_authoring::script::{self, Known};
use samtalerum_authoring::translation::{Pair, add, done, status};
use samtalerum_core::content::{Content, Files, Meeting};
use samtalerum_core::debrief::Debrief;
use samtalerum_core::finding::{Finding, story};
use samtalerum_core::language::{Messages, scenario_scope};
use samtalerum_core::meeting::{
    ATTEMPT_FORMAT, Act, Attempt, Header, Mode, Session, Stop, TimedAct,
};
use samtalerum_core::paths::{Goal, PathSearch, Paths, Report};
use samtalerum_core::scenario::{ConcernLevel, Confidence, Sufficiency};

/// The maximum number of states to explore in a meeting: a run should take a millisecond.
const MAX_STATES: usize = 500;

/// The built-in content, for the messages of findings and tools.
static OWN: LazyLock<Content> = LazyLock::new(samtalerum_course::content);

macro_rules! good {
    ($path:literal) => {
        (
            $path,
            include_str!(concat!("../../tests/fixtures/check/good/", $path)),
        )
    };
}

/// The file that [`scenario`] replaces.
const SCENARIO: &str = "scenarios/small.ron";
/// The file that [`words`] replaces.
const MESSAGES: &str = "locales/da/scenarios/small.ftl";

/// The files of the course that has no errors: the path and the text of each.
const GOOD: [(&str, &str); 7] = [
    good!("course.ron"),
    good!("guidance.ron"),
    good!("scenarios/small.ron"),
    good!("locales/da/guidance.ftl"),
    good!("locales/en/guidance.ftl"),
    good!("locales/da/scenarios/small.ftl"),
    good!("locales/en/scenarios/small.ftl"),
];

/// The files that [`folder`] can replace; the first byte selects one.
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

/// Runs the tools with the bytes as a scenario.
pub fn scenario(bytes: &[u8]) {
    run_tools(files(SCENARIO, bytes));
}

/// Runs the tools with the bytes as the messages of a scenario in one language.
pub fn words(bytes: &[u8]) {
    let files = files(MESSAGES, bytes);
    translate(&files);
    run_tools(files);
}

/// Runs the tools with the bytes as one of the other files of a course. The first byte selects the file.
pub fn folder(bytes: &[u8]) {
    let Some((first, bytes)) = bytes.split_first() else {
        return;
    };
    let files = files(ANY[usize::from(*first) % ANY.len()], bytes);
    translate(&files);
    run_tools(files);
}

/// Returns the files of [`GOOD`] with one file replaced or added.
pub(crate) fn files(path: &str, bytes: &[u8]) -> Files {
    let mut files = Files::default();
    for (known, text) in GOOD.iter().filter(|(known, _)| *known != path) {
        files.add(known, text.as_bytes().to_vec());
    }
    files.add(path, bytes.to_vec());
    files
}

/// Does the work of `samtalerum words`.
fn translate(files: &Files) {
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

/// Does the work of `check`, `test`, `paths`, `graph`, `script` and `play`.
fn run_tools(files: Files) {
    let content = samtalerum_authoring::check::load(files, None);
    let own = OWN.languages.messages(&"da".parse().expect("a language"));
    let explored: Vec<(&Meeting, Paths)> = content
        .meetings
        .values()
        .map(|meeting| (meeting, explored(meeting, &content)))
        .collect();
    let small = explored.iter().all(|(_, paths)| paths.explored.complete);
    if small {
        let findings = samtalerum_authoring::check::all(&content);
        print_findings(&findings, &content.files, &own);
        print_findings(&Replays::of(&content, &[]).findings, &content.files, &own);
    } else {
        print_findings(&content.findings, &content.files, &own);
    }
    let messages = content
        .languages
        .messages(&content.languages.negotiate(&[]));
    for (text, scenario) in &content.scenarios {
        let id = text
            .file
            .trim_start_matches("scenarios/")
            .trim_end_matches(".ron");
        let descriptions = Descriptions::new(messages.clone(), scenario, id, &content.guidance);
        let manuscript = script::manuscript(&descriptions, &Known::default());
        script::html(&manuscript);
        script::markdown(&manuscript);
        let graph = Graph::new(&descriptions, &Known::default());
        graph::svg(&graph);
        graph::dot(&graph);
        graph::mermaid(&graph);
    }
    for (meeting, paths) in &explored {
        let scope = scenario_scope(&meeting.compiled.scenario.id);
        let report = Report::new(paths, MAX_STATES, &messages);
        let scenario = &meeting.compiled.scenario;
        Descriptions::new(own.clone(), scenario, &scenario.id, &content.guidance).paths(&report);
        if let Some(path) = PathSearch::new(paths).find(Goal::Best) {
            path.scenes(&meeting.compiled);
        }
        for choices in 0..3 {
            play(meeting, paths, &content, &messages, &scope, choices);
        }
    }
}

/// Explores a meeting up to [`MAX_STATES`].
fn explored(meeting: &Meeting, content: &Content) -> Paths {
    let compiled = Arc::clone(&meeting.compiled);
    Paths::with_progress(compiled, &content.guidance, MAX_STATES, &mut |_| {})
}

/// Checks that the span of every finding is within the finding's file, and that every finding has an explanation.
/// Prints all findings.
fn print_findings(findings: &[Finding], files: &Files, messages: &Messages) {
    for finding in findings {
        if let (Some(span), Some(text)) = (&finding.span, files.text(&finding.file)) {
            assert!(text.get(span.clone()).is_some(), "{finding:?}");
        }
        assert!(story(finding.code(), messages).is_some(), "{finding:?}");
    }
    render(findings, files, messages, Style::Plain);
    json(findings, files, messages);
}

/// Plays at most 100 acts. At a decision, takes the offered choice with the index `preferred`, or the last choice if
/// there are fewer. In an appraisal, gives the answers that `preferred` selects.
fn play(
    meeting: &Meeting,
    paths: &Paths,
    content: &Content,
    messages: &Messages,
    scope: &str,
    preferred: usize,
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
            messages.text(scope, id);
            Act::Read(id.clone())
        } else if session.is_over() {
            break;
        } else {
            let offered = session.offered();
            match (session.stop(), offered.get(preferred).or(offered.last())) {
                (_, Some(choice)) => {
                    let id = compiled.choice_id(*choice);
                    messages.attribute(scope, id, "feedback");
                    Act::Choose(id.clone())
                }
                (Some(Stop::Note(_)), None) => Act::Submit,
                (Some(Stop::Appraise(_)), None) => answer(&session, preferred),
                // A dead end, which a finding reports.
                _ => break,
            }
        };
    }
    session.room();
    Debrief::new(&session, paths, &content.guidance);
}

/// Returns the act that answers the next open question of an appraisal, or the act that submits the appraisal if no
/// question is open.
fn answer(session: &Session, preferred: usize) -> Act {
    let draft = session.appraisal();
    let offered = session.offered_facts();
    // The number of facts to build on: `preferred`, or the number of offered facts if that is smaller.
    let wanted = preferred.min(offered.len());
    if draft.level.is_none() {
        Act::Level(ConcernLevel::ALL[preferred].name().to_owned())
    } else if draft.basis.is_none() {
        Act::Basis(Sufficiency::ALL[preferred].name().to_owned())
    } else if draft.basis == Some(Sufficiency::NotYet) && draft.first.is_none() {
        Act::First("ladder-wait".to_owned())
    } else if draft.grounds.len() < wanted {
        let fact = offered[draft.grounds.len()];
        Act::BuildOn(session.compiled().fact_id(fact).clone())
    } else if draft.confidence.is_none() {
        Act::Confidence(Confidence::ALL[preferred].name().to_owned())
    } else {
        Act::Submit
    }
}

/// Returns an attempt without acts.
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
