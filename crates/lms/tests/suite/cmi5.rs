//! The statements of cmi5: their form, their order, and the statements that are sent only once.

use serde_json::{Value, json};

use samtalerum_core::meeting::{Attempt, Mode};
use samtalerum_lms::{Report, Reporter};

use crate::support::{best, built_in, worst};
use crate::tables::{MOMENT, as_mode, first_acts, judge, reporter};

const MEETING: &str = "she-agrees";

fn launch() -> Value {
    json!({
        "standard": "cmi5",
        "scope": {"meeting": MEETING},
        "activity": "https://lms.example/au/1",
        "mastery": 0.7,
    })
}

fn good() -> Attempt {
    as_mode(&best(MEETING), Mode::Assessment, 1_795_748_790)
}

fn bad() -> Attempt {
    as_mode(&worst(&built_in(MEETING)), Mode::Assessment, 1_795_749_790)
}

fn parts(report: Option<Report>) -> (Vec<Value>, Option<String>) {
    match report {
        Some(Report::Cmi5 { statements, state }) => (statements, state),
        None => (Vec::new(), None),
        other => panic!("{other:?}"),
    }
}

/// Returns the last part of each verb's id. Statements of answers are left out.
fn verbs(statements: &[Value]) -> Vec<&str> {
    let verbs = statements.iter().map(|statement| {
        let id = statement["verb"]["id"].as_str().unwrap();
        id.rsplit('/').next().unwrap()
    });
    verbs.filter(|verb| *verb != "answered").collect()
}

fn report(reporter: &mut Reporter, attempts: &[Attempt]) -> Vec<Value> {
    parts(reporter.report(attempts, MOMENT, &judge)).0
}

fn leave(reporter: &mut Reporter, attempts: &[Attempt]) -> Vec<Value> {
    parts(reporter.leave(attempts, MOMENT, &judge)).0
}

#[test]
fn a_session_begins_passes_and_ends() {
    let (mut reporter, _) = reporter(&launch());
    assert_eq!(verbs(&report(&mut reporter, &[])), ["initialized"]);
    let attempt = good();
    let half = first_acts(&attempt, attempt.acts.len() / 2);
    let statements = report(&mut reporter, &[half]);
    assert!(verbs(&statements).is_empty() && !statements.is_empty());
    assert_eq!(
        verbs(&report(&mut reporter, std::slice::from_ref(&attempt))),
        ["completed", "passed"]
    );
    assert!(report(&mut reporter, std::slice::from_ref(&attempt)).is_empty());
    assert_eq!(
        verbs(&leave(&mut reporter, &[attempt.clone(), bad()])),
        ["terminated"]
    );
}

#[test]
fn a_session_that_could_not_be_ended_goes_on() {
    let (mut reporter, _) = reporter(&launch());
    assert_eq!(
        verbs(&leave(&mut reporter, &[bad()])),
        ["initialized", "completed", "failed", "terminated"]
    );
    // The platform has stored neither `failed` nor `terminated`, and the trainee plays on.
    let statements = report(&mut reporter, &[bad(), good()]);
    assert_eq!(verbs(&statements), ["passed"]);
    assert!(statements.len() > 1, "the answers are reported");
    assert_eq!(
        verbs(&leave(&mut reporter, &[bad(), good()])),
        ["terminated"]
    );
}

#[test]
fn a_failure_is_said_when_the_trainee_leaves_and_never_after_a_pass() {
    let (mut reporter, _) = reporter(&launch());
    assert_eq!(
        verbs(&report(&mut reporter, &[bad()])),
        ["initialized", "completed"]
    );
    assert_eq!(
        verbs(&leave(&mut reporter, &[bad()])),
        ["failed", "terminated"]
    );
    // If the trainee passes later in the same session, the failure is not sent.
    let (mut reporter, _) = crate::tables::reporter(&launch());
    report(&mut reporter, &[bad()]);
    assert_eq!(verbs(&report(&mut reporter, &[bad(), good()])), ["passed"]);
    assert_eq!(
        verbs(&leave(&mut reporter, &[bad(), good()])),
        ["terminated"]
    );
}

#[test]
fn a_failure_is_said_even_if_neither_answers_nor_codes_are_sent() {
    let mut launch = launch();
    launch["policy"] = json!({"answered": "never", "codes": "never"});
    let (mut first, _) = reporter(&launch);
    assert_eq!(
        verbs(&report(&mut first, &[bad()])),
        ["initialized", "completed"]
    );
    let (statements, state) = parts(first.leave(&[bad()], MOMENT, &judge));
    assert_eq!(verbs(&statements), ["failed", "terminated"]);
    // The first visit has reported that the course is failed. The second visit ends without another meeting, so it does
    // not report the failure again.
    launch["resume"] = state.unwrap().into();
    let (mut second, resumed) = reporter(&launch);
    assert_eq!(
        verbs(&leave(&mut second, &resumed)),
        ["initialized", "terminated"]
    );
}

#[test]
fn completed_and_passed_are_sent_once_for_all_sessions() {
    let (mut first, _) = reporter(&launch());
    let (_, state) = parts(first.report(&[good()], MOMENT, &judge));
    let mut again = launch();
    again["resume"] = state.unwrap().into();
    let (mut second, resumed) = reporter(&again);
    assert_eq!(verbs(&report(&mut second, &resumed)), ["initialized"]);
    assert_eq!(verbs(&leave(&mut second, &resumed)), ["terminated"]);
    // A failure that an earlier session reported is reported again only if a meeting ends in the present session.
    let (mut first, _) = reporter(&launch());
    let (_, state) = parts(first.leave(&[bad()], MOMENT, &judge));
    again["resume"] = state.unwrap().into();
    let (mut second, resumed) = reporter(&again);
    assert_eq!(
        verbs(&leave(&mut second, &resumed)),
        ["initialized", "terminated"]
    );
}

#[test]
fn review_and_browse_consist_of_a_beginning_and_an_end() {
    for mode in ["Review", "Browse"] {
        let mut launch = launch();
        launch["mode"] = mode.into();
        let (mut reporter, _) = reporter(&launch);
        let (statements, state) = parts(reporter.report(&[good()], MOMENT, &judge));
        assert_eq!((verbs(&statements), state), (vec!["initialized"], None));
        let (statements, state) = parts(reporter.leave(&[good()], MOMENT, &judge));
        assert_eq!((verbs(&statements), state), (vec!["terminated"], None));
    }
}

#[test]
fn scores_agree_with_the_mark_of_the_platform() {
    let percent = |attempt: &Attempt| {
        let compiled = built_in(MEETING);
        let (session, _) = samtalerum_core::meeting::Session::replay(compiled, attempt.clone());
        f64::from(judge(&session).percent.unwrap()) / 100.0
    };
    let failed = |mastery: f64| {
        let mut launch = launch();
        launch["mastery"] = mastery.into();
        let (mut reporter, _) = reporter(&launch);
        let statements = leave(&mut reporter, &[bad()]);
        let failed = statements.iter().find(|one| {
            one["result"]["success"] == false && one["object"]["id"] == "https://lms.example/au/1"
        });
        failed.unwrap()["result"]["score"].clone()
    };
    assert_eq!(failed(0.7)["scaled"], percent(&bad()));
    assert_eq!(
        failed(0.0),
        Value::Null,
        "a score that would pass is left out"
    );
    // If the platform's pass mark is above the score, neither `passed` nor `failed` is sent.
    let mut launch = launch();
    launch["mastery"] = 1.01.into();
    let (mut reporter, _) = reporter(&launch);
    assert_eq!(
        verbs(&report(&mut reporter, &[good()])),
        ["initialized", "completed"]
    );
}

#[test]
fn statements_have_the_form_that_cmi5_asks_for() {
    let (mut reporter, _) = reporter(&launch());
    let statements = leave(&mut reporter, &[good()]);
    for statement in &statements {
        let verb = statement["verb"]["id"]
            .as_str()
            .unwrap()
            .rsplit('/')
            .next()
            .unwrap();
        assert!(statement["timestamp"].as_str().unwrap().ends_with(".00Z"));
        let categories = statement["context"]["contextActivities"]["category"].as_array();
        let categories = categories.map_or(0, Vec::len);
        let has_duration = statement["result"]["duration"].is_string();
        let (expected, duration) = match verb {
            "initialized" => (1, false),
            "terminated" => (1, true),
            "completed" | "passed" => (2, true),
            "answered" => (0, true),
            other => panic!("{other}"),
        };
        assert_eq!((categories, has_duration), (expected, duration), "{verb}");
        assert!(statement.get("actor").is_none() && statement.get("id").is_none());
    }
    let answered: Vec<&Value> = statements
        .iter()
        .filter(|one| one["object"]["definition"].is_object())
        .collect();
    let choice = answered
        .iter()
        .find(|one| one["object"]["definition"]["interactionType"] == "choice");
    let choice = choice.unwrap();
    let definition = &choice["object"]["definition"];
    assert_eq!(choice["result"]["success"], true);
    let response = &choice["result"]["response"];
    let right = definition["correctResponsesPattern"].as_array().unwrap();
    assert!(right.contains(response), "{response} in {right:?}");
    let option = definition["choices"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == *response);
    let texts = option.unwrap()["description"].as_object().unwrap();
    assert_eq!(texts.keys().collect::<Vec<_>>(), ["da", "en"]);
    let id = choice["object"]["id"].as_str().unwrap();
    assert!(
        id.starts_with("https://lms.example/au/1/she-agrees/"),
        "{id}"
    );
    let last = answered.last().unwrap();
    assert!(
        last["object"]["id"]
            .as_str()
            .unwrap()
            .ends_with("/attempt_code")
    );
}
