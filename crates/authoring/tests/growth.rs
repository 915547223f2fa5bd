//! Tests how the program's work grows with the size of a course. Ten times the size may take at most twenty times as
//! many steps. A step is an allocation, or 64 bytes of allocated memory (a cache line). Unlike time, the number of
//! steps is the same in each run.

use std::sync::Arc;

use allocation_counter::measure;

use samtalerum_authoring::check;
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::graph::{self, Graph};
use samtalerum_authoring::report::{Style, json, render};
use samtalerum_authoring::script::Known;
use samtalerum_authoring::translation::{Format, Pair, export, import, read, status, write};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{Attempt, Session};
use samtalerum_core::paths::Paths;
use samtalerum_core::store::{parse_attempt, write_attempt};
use samtalerum_testing::growth::{
    crowded, drawn, listed, messages, misspelt, taken_back, translated, undone,
};

/// The size of the larger of the two courses that most tests compare. The smaller course has a tenth of this size. The
/// benchmark measures ten times this size.
const MANY: usize = 10_000;

/// Runs `work` and returns the number of steps that it took.
fn steps(work: impl FnOnce()) -> u64 {
    let info = measure(work);
    info.count_total + info.bytes_total / 64
}

/// Checks that the number of steps of `work` does not grow too fast. On a course of size `many`, `work` may take at
/// most twenty times as many steps as on a course of a tenth of that size. `made` builds a course of a given size.
#[track_caller]
fn grows(many: usize, made: fn(usize) -> Files, work: fn(Files)) {
    let [few, many] = [many / 10, many].map(|count| {
        let files = made(count);
        steps(move || work(files))
    });
    assert!(few > 0);
    assert!(many <= 20 * few, "{many} steps, and {few} for a tenth");
}

fn checked(files: Files) {
    let content = check::load(files, None);
    let findings = check::all(&content);
    assert!(findings.len() > 100, "{}", findings.len());
    let languages = samtalerum_testing::finding_messages();
    let words = languages.messages(&"en".parse().unwrap());
    let report = render(&findings, &content.files, &words, Style::Plain);
    assert!(report.len() > 1_000);
    json(&findings, &content.files, &words);
}

#[test]
fn misspelt_words() {
    grows(MANY, misspelt, checked);
}

#[test]
fn a_meeting_that_is_listed_again_and_again() {
    grows(MANY, listed, checked);
}

#[test]
fn unused_messages() {
    grows(MANY, messages, checked);
}

#[test]
fn choices_in_one_scene() {
    // With `MANY` choices, the meeting could not be played, because attempt codes could not tell all choices apart.
    grows(1_000, crowded, |files| {
        let content = check::load(files, None);
        let findings = check::all(&content);
        assert!(content.meetings.contains_key("small"), "{findings:?}");
        let languages = samtalerum_testing::finding_messages();
        let words = languages.messages(&"en".parse().unwrap());
        render(&findings, &content.files, &words, Style::Plain);
    });
}

#[test]
fn messages_for_a_translator() {
    grows(MANY, messages, |files| {
        let pair = Pair::new(&files, "da", "en");
        let all = export(&pair, &["scenarios/small"], false);
        assert!(all.units.len() > 1_000);
        for format in [Format::Xliff, Format::Csv] {
            let text = write(&all, format).unwrap();
            read(text.as_bytes()).unwrap();
        }
        status(&pair, &["scenarios/small"]);
    });
}

/// The steps do not include comparisons, because these allocate no memory. Only the benchmark would show if each text
/// were compared with all others.
#[test]
fn messages_from_a_translator() {
    let [few, many] = [MANY / 10, MANY].map(|count| {
        let files = messages(count);
        let sent = translated(count);
        steps(|| {
            let imported = import(&files, &read(sent.as_bytes()).unwrap()).unwrap();
            assert_eq!(imported.texts, count);
        })
    });
    assert!(many <= 20 * few, "{many} steps, and {few} for a tenth");
}

/// Counts the steps of reading, replaying and judging an attempt.
fn steps_of(content: &Content, attempt: Attempt) -> u64 {
    let compiled = &content.meetings["small"].compiled;
    let paths = Paths::new(Arc::clone(compiled), &content.guidance);
    let acts = attempt.acts.len();
    steps(|| {
        let (session, dropped) = Session::replay(Arc::clone(compiled), attempt);
        assert_eq!((dropped, session.attempt().acts.len()), (0, acts));
        let text = write_attempt(session.attempt());
        assert!(parse_attempt(text.as_bytes()).is_ok());
        Debrief::new(&session, &paths, &content.guidance);
    })
}

#[test]
fn an_attempt_with_steps_back() {
    let content = check::load(listed(0), None);
    let [few, many] = [MANY, 10 * MANY].map(|acts| steps_of(&content, undone(acts)));
    assert!(few > 0);
    assert!(many <= 20 * few, "{many} steps, and {few} for a tenth");
}

#[test]
fn choices_one_after_another_that_are_all_taken_back() {
    let [few, many] = [MANY / 10, MANY].map(|scenes| {
        let content = check::load(drawn(scenes), None);
        steps_of(&content, taken_back(scenes))
    });
    assert!(few > 0);
    assert!(many <= 20 * few, "{many} steps, and {few} for a tenth");
}

#[test]
fn a_drawing_of_a_thousand_scenes() {
    grows(1_000, drawn, |files| {
        let content = check::load(files, None);
        let (_, scenario) = &content.scenarios[0];
        let words = content.languages.messages(&"en".parse().unwrap());
        let descriptions = Descriptions::new(words, scenario, &scenario.id, &content.guidance);
        let graph = Graph::new(&descriptions, &Known::default());
        assert!(graph::svg(&graph).len() > 1_000);
        graph::dot(&graph);
        graph::mermaid(&graph);
        let sheets = graph::sheets(&descriptions, &graph, graph::Paper::A4);
        graph::html(&descriptions, &graph, &sheets);
    });
}
