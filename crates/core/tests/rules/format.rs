//! Tests that attempts in every format ever released can still be read, and that their replay leads to the expected
//! state.

use std::sync::Arc;

use samtalerum_core::meeting::{ATTEMPT_FORMAT, CompiledScenario, Mode, Session, Stop};
use samtalerum_core::scenario::{ConcernLevel, Confidence, Sufficiency};
use samtalerum_core::source::options;
use samtalerum_core::store::{Unreadable, parse_attempt, write_attempt};

use super::support::{compiled, judge};

/// A stored attempt with every kind of act of format 1. The file must never be edited.
const FORMAT_1: &str = include_str!("../fixtures/attempt-format-1.jsonl");

const SCENES: &str = "\"start\": (lines: [
    Narrate(text: \"plain\"), Narrate(text: \"sign\", shows: Sign(\"never-alone\")),
], then: Choose([
    (id: \"ask\", judged: [Follows(\"ask-the-citizen\")], to: \"note\"),
    (id: \"leave\", judged: [Breaches(\"ask-the-citizen\")], to: \"end\"),
])),
\"note\": (then: Note(statements: [
    (id: \"fact\", belongs: Always, by: \"record-the-basis\"),
    (id: \"guess\", belongs: Never, by: \"observations-not-diagnoses\"),
], to: \"end\")), \"end\": (then: End(\"end\")),";

#[test]
fn an_attempt_of_format_1_is_read_and_folds_to_the_same_state() {
    let parsed = parse_attempt(FORMAT_1).unwrap();
    assert_eq!(parsed.damage, None);
    let attempt = parsed.attempt;
    let header = &attempt.header;
    assert_eq!(header.id, "made.1795748790.6ac65b4d");
    assert_eq!((header.mode, header.seed), (Mode::Practice, 42));
    assert_eq!(
        header.again_from.as_deref(),
        Some("made.1795748000.00000001")
    );
    let preview = header.preview.as_ref().unwrap();
    assert_eq!((preview.from.as_str(), preview.set.len()), ("start", 1));
    assert_eq!(attempt.acts.len(), 12);
    assert_eq!(
        write_attempt(&attempt),
        FORMAT_1,
        "written exactly as it was read"
    );

    let compiled = compiled("", SCENES, "\"end\": (outcome: Good)");
    let (session, left) = Session::replay(compiled.clone(), attempt);
    assert_eq!(left, 0);
    let ending = compiled.endings().next().unwrap();
    let scene = compiled.find_scene("end").unwrap();
    assert_eq!(session.stop(), Some(Stop::End { scene, ending }));
    assert!(session.is_over());
    let taken = session.decisions().iter();
    let taken: Vec<_> = taken
        .map(|one| (compiled.choice_id(one.choice).as_str(), one.at))
        .collect();
    assert_eq!(taken, [("ask", 9000)]);
    let marked = compiled.lines().filter(|line| session.is_marked(*line));
    let marked: Vec<_> = marked
        .map(|line| compiled.line(line).id().as_str())
        .collect();
    assert_eq!(marked, ["sign"]);
    let submitted = session.notes().iter().flat_map(|note| &note.statements);
    let submitted: Vec<_> = submitted
        .map(|one| {
            let id = compiled.statement_id(one.statement).as_str();
            (id, one.belongs, one.included)
        })
        .collect();
    assert_eq!(submitted, [("fact", true, true), ("guess", false, false)]);
    assert_eq!(session.elapsed(), 13_000);
}

#[test]
fn a_newer_format_is_refused_and_not_treated_as_damage() {
    let newer =
        FORMAT_1.replacen("\"format\":1", "\"format\":3", 1) + "{\"at\":1,\"act\":\"new\"}\n";
    let format = ATTEMPT_FORMAT + 1;
    assert_eq!(
        parse_attempt(newer).unwrap_err(),
        Unreadable::NewerFormat { format }
    );
}

/// A stored attempt with every kind of act that format 2 added. The file must never be edited.
const FORMAT_2: &str = include_str!("../fixtures/attempt-format-2.jsonl");

/// Compiles a meeting that asks for an appraisal before its only choice.
fn with_an_appraisal() -> Arc<CompiledScenario> {
    let text = r#"Scenario(
        format: 2, id: "made", level: Introductory, minutes: 1, trains: [], cast: {}, case_file: ["file"],
        facts: {"seen": Observed, "on-file": OnFile("file")},
        start: "start",
        scenes: {
            "start": (
                lines: [Narrate(text: "line", establishes: ["seen"])],
                stake: (points: 2, areas: [Facts]),
                then: Appraise((
                    facts: ["seen", "on-file"],
                    cases: [(level: Unease, basis: NotYet, first: ["ladder-offer-time-alone"], carried_by: ["seen"])],
                    to: "choice",
                )),
            ),
            "choice": (
                stake: (points: 2, areas: [Facts]),
                then: Choose([(id: "ask", judged: [Follows("ask-the-citizen")], to: "end")]),
            ),
            "end": (then: End("end")),
        },
        endings: {"end": (outcome: Good)},
    )"#;
    let scenario = options().from_str(text).expect("a scenario");
    Arc::new(CompiledScenario::compile(Arc::new(scenario)).expect("it compiles"))
}

#[test]
fn an_attempt_of_format_2_is_read_with_its_answers() {
    let parsed = parse_attempt(FORMAT_2).unwrap();
    assert_eq!(parsed.damage, None);
    assert_eq!(write_attempt(&parsed.attempt), FORMAT_2);
    let (session, left) = Session::replay(with_an_appraisal(), parsed.attempt);
    assert_eq!(left, 0);
    let result = judge(&session);
    assert_eq!(result.percent, Some(100));
    let [appraisal] = &result.appraisals[..] else {
        panic!("one appraisal: {:?}", result.appraisals);
    };
    assert_eq!(appraisal.level, ConcernLevel::Unease);
    assert_eq!(appraisal.basis, Sufficiency::NotYet);
    assert_eq!(appraisal.first.as_deref(), Some("ladder-offer-time-alone"));
    assert_eq!(appraisal.confidence, Confidence::Fairly);
    let chosen = appraisal.grounds.iter().filter(|ground| ground.chosen);
    let chosen: Vec<_> = chosen.map(|ground| ground.fact.as_str()).collect();
    assert_eq!(chosen, ["seen"]);
}

/// If an attempt was begun when its meeting did not ask for appraisals yet, the attempt skips them. Its debrief says
/// that they were not asked.
#[test]
fn an_attempt_of_format_1_is_judged_without_appraisals() {
    let old = FORMAT_2.replacen("\"format\":2", "\"format\":1", 1);
    let acts = old.lines().filter(|line| {
        line.starts_with("{\"format\"") || line.contains("begin") || line.contains("choose")
    });
    let old = acts.map(|line| format!("{line}\n")).collect::<String>();
    let attempt = parse_attempt(old).unwrap().attempt;
    let (session, left) = Session::replay(with_an_appraisal(), attempt);
    assert_eq!(left, 0);
    assert!(session.is_over());
    let result = judge(&session);
    assert!(result.appraisals_not_asked && result.appraisals.is_empty());
    // The appraisal's stake is not earned.
    assert_eq!(result.percent, Some(50));
}
