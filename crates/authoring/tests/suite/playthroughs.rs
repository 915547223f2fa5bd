//! Recorded playthroughs: replaying the playthroughs of the course yields the recorded results, and each difference is
//! reported with its location.

mod cases;

use std::sync::Arc;

use samtalerum_authoring::playthrough::{Graded, Playthrough, Replays, Step, record, write};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::debrief::Debrief;
use samtalerum_core::finding::Severity;
use samtalerum_core::meeting::Act;
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::{ConcernLevel, Confidence, Sufficiency};

use crate::check::reports;
use crate::snapshot::snapshot;
use crate::support::{built_in, content, explored, meetings, perform, read_on, session, take};
use crate::template::{NEW_MEETING, WEIGHED, WEIGHED_TEXT, template};
use samtalerum_testing::{
    HEARD, HEARD_TEXT, SILENCED, SILENCED_TEXT, SMALL, edited, good_files, old,
};

pub(crate) use cases::CASES;

/// Returns the files of the course that `file` belongs to, with the playthroughs of that course. If `file` belongs to
/// the template's meeting, the course has only that meeting. Otherwise it is the good course.
fn unchanged(file: &str) -> Files {
    let (mut files, own) = if is_of_template(file) {
        (template("letter", "en"), vec![(WEIGHED, WEIGHED_TEXT)])
    } else {
        let own = vec![(HEARD, HEARD_TEXT), (SILENCED, SILENCED_TEXT)];
        (good_files(), own)
    };
    for (path, text) in own {
        files.add(path, text.as_bytes().to_vec());
    }
    files
}

/// Replaces `from` by `to` in `file`, and loads the course that `file` belongs to.
fn changed(file: &str, from: &str, to: &str) -> Content {
    load(edited(&unchanged(file), &[(file, from, to)]), file)
}

/// Returns `true` if the file belongs to the meeting of the template.
fn is_of_template(file: &str) -> bool {
    [NEW_MEETING, WEIGHED].contains(&file)
}

/// Loads the files of the course that `file` belongs to. Only the template's course uses the built-in catalogue.
fn load(files: Files, file: &str) -> Content {
    let built_in = is_of_template(file).then(samtalerum_course::files);
    samtalerum_authoring::check::load(files, built_in.as_ref())
}

#[test]
fn the_course_reproduces_its_recordings_and_each_ending_is_reached() {
    let replays = Replays::of(&content(), &[]);
    assert_eq!(replays.findings, Vec::new());
    assert!(replays.count >= 55 && replays.acceptable.is_empty());
    let one = Replays::of(&content(), &["the-memo".to_owned()]);
    let endings = content().meetings["the-memo"]
        .compiled
        .scenario
        .endings
        .len();
    assert_eq!(one.count, endings, "one recording for each ending");
}

#[test]
fn playthroughs_are_not_read_as_scenarios() {
    let content = load(unchanged(HEARD), HEARD);
    assert_eq!(samtalerum_authoring::check::all(&content), Vec::new());
    assert_eq!(content.scenarios.len(), 1);
}

#[test]
fn equal_results_are_not_reported() {
    let replays = Replays::of(&load(unchanged(HEARD), HEARD), &[]);
    assert_eq!((replays.count, replays.findings), (2, Vec::new()));
}

#[test]
fn each_difference_is_reported_at_its_location() {
    for (code, file, from, to) in CASES {
        let content = changed(file, from, to);
        let findings = Replays::of(&content, &[]).findings;
        assert!(
            findings.iter().any(|finding| finding.code() == *code),
            "{code}: {findings:?}"
        );
        snapshot("playthroughs", code, &reports(&findings, &content.files));
    }
}

#[test]
fn each_mistake_in_a_file_is_reported() {
    let content = changed(
        HEARD,
        "Note([\"note-said\"]),",
        "Nota([]), Chose(id: \"ask-amina\"),",
    );
    let findings = Replays::of(&content, &[]).findings;
    let found: Vec<_> = findings
        .iter()
        .map(|finding| (finding.code(), finding.text("meant")))
        .collect();
    let unplayed = ("ending-not-played", None);
    assert_eq!(
        found,
        [
            ("unknown-word", Some("Note")),
            ("unknown-word", Some("Choose")),
            unplayed
        ]
    );
    let content = changed(HEARD, "format: 1", "format: 2");
    let findings = Replays::of(&content, &[]).findings;
    assert_eq!(findings[0].code(), "unknown-format");
}

#[test]
fn accepted_files_keep_their_comments_and_have_no_differences() {
    for (_, file, from, to) in CASES {
        let content = changed(file, from, to);
        let replays = Replays::of(&content, &[]);
        let mut files = content.files.clone();
        for (path, text) in &replays.acceptable {
            files.add(path, text.clone().into_bytes());
            let comments = |text: &str| text.matches("//").count();
            assert_eq!(
                comments(text),
                comments(content.files.text(path).unwrap()),
                "{text}"
            );
        }
        let left = Replays::of(&load(files, file), &[]).findings;
        // If a playthrough cannot be played to its end, the author cannot accept its results.
        let unfit = |code: &str| !code.starts_with("other-") || code == "other-step";
        let before = replays
            .findings
            .iter()
            .filter(|finding| unfit(finding.code()))
            .count();
        let after = left
            .iter()
            .filter(|finding| finding.severity == Severity::Error);
        assert!(left.iter().all(|finding| unfit(finding.code())), "{left:?}");
        assert!(after.count() <= before, "{left:?}");
    }
    let content = changed(
        SMALL,
        "judged: [Follows(\"ask-the-citizen\")]",
        "judged: [Neutral]",
    );
    let replays = Replays::of(&content, &[]);
    let text = &replays
        .acceptable
        .iter()
        .find(|(path, _)| path == HEARD)
        .unwrap()
        .1;
    let expected = HEARD_TEXT.replace("[Follows(\"ask-the-citizen\")]", "[]");
    let expected = expected.replace("percent: 100,", "percent: 85,");
    assert_eq!(*text, expected);
}

#[test]
fn a_recorded_playthrough_can_be_read_and_replayed_with_the_same_results() {
    for scenario in meetings() {
        let (compiled, guidance) = (built_in(&scenario), &content().guidance);
        for (walked, debrief) in samtalerum_testing::walks(&scenario, 5) {
            let made = record(&walked, &explored(&scenario), guidance).unwrap();
            let text = write(&made);
            let again: Playthrough = samtalerum_core::source::options().from_str(&text).unwrap();
            assert_eq!(again, made);
            assert!(text.lines().all(|line| line.len() <= 125), "{text}");
            assert_eq!(made.percent, debrief.percent);
            assert_eq!(Some(&made.ending), debrief.ending.as_ref());
            let replayed = samtalerum_authoring::playthrough::replay(
                &compiled,
                &explored(&scenario),
                guidance,
                &made.steps,
            );
            assert_eq!(replayed.unwrap(), made);
        }
    }
}

#[test]
fn undone_acts_are_not_recorded_and_marks_keep_their_position() {
    let (compiled, paths) = old();
    let mut played = session(&compiled);
    read_on(&mut played);
    assert!(record(&played, &paths, &content().guidance).is_none());
    take(&mut played, &["what-is-a-companion"]);
    perform(&mut played, Act::StepBack);
    read_on(&mut played);
    perform(&mut played, Act::Mark("welcome-sanne".into()));
    take(&mut played, &["what-is-a-companion", "let-him-choose"]);
    perform(&mut played, Act::Include("note-who-came".into()));
    perform(&mut played, Act::Include("note-his-words".into()));
    perform(&mut played, Act::LeaveOut("note-who-came".into()));
    perform(&mut played, Act::Submit);
    read_on(&mut played);
    let made = record(&played, &paths, &content().guidance).unwrap();
    let debrief = Debrief::new(&played, &paths, &content().guidance);
    assert_eq!(made.percent, debrief.percent);
    let ids: Vec<String> = made
        .steps
        .iter()
        .filter_map(|step| match step {
            Step::Lines(_) => None,
            Step::Mark(id) | Step::Unmark(id) | Step::Choose { id, .. } => Some(id.clone()),
            Step::Note(statements) => Some(statements.join(" ")),
            Step::Appraise { .. } => unreachable!("this meeting asks for none"),
        })
        .collect();
    assert_eq!(
        ids,
        [
            "welcome-sanne",
            "what-is-a-companion",
            "let-him-choose",
            "note-his-words"
        ]
    );
}

#[test]
fn appraisals_are_recorded_with_their_grade_and_replayed() {
    let content = changed(WEIGHED, "// He answers for her.", "");
    let meeting = &content.meetings["letter"];
    let paths = Paths::new(Arc::clone(&meeting.compiled), &content.guidance);
    let mut played = session(&meeting.compiled);
    take(&mut played, &["check-with-samira"]);
    let appraise = |played: &mut _, answers: &[Act]| {
        for act in answers {
            perform(played, act.clone());
        }
        perform(played, Act::Submit);
        read_on(played);
    };
    // The level and the facts are changed before the answers are submitted. The earlier answers must not be recorded.
    let answers = [
        Act::Level("danger".into()),
        Act::BuildOn("too-shy".into()),
        Act::Confidence("guess".into()),
        Act::Level("unease".into()),
        Act::NotBuildOn("too-shy".into()),
        Act::Basis("not-yet".into()),
        Act::First("ladder-turn-to-citizen".into()),
        Act::BuildOn("answers-for-her".into()),
    ];
    appraise(&mut played, &answers);
    // The second appraisal is undone and submitted again with another confidence; its other answers stay.
    take(&mut played, &["offer-time"]);
    let answers = [
        Act::Level("basis".into()),
        Act::Basis("more".into()),
        Act::BuildOn("too-shy".into()),
        Act::Confidence("fairly".into()),
    ];
    appraise(&mut played, &answers);
    perform(&mut played, Act::StepBack);
    read_on(&mut played);
    appraise(&mut played, &[Act::Confidence("certain".into())]);
    perform(&mut played, Act::Include("note-who-came".into()));
    perform(&mut played, Act::Submit);
    read_on(&mut played);
    let made = record(&played, &paths, &content.guidance).unwrap();
    let appraisals: Vec<&Step> = made
        .steps
        .iter()
        .filter(|step| matches!(step, Step::Appraise { .. }))
        .collect();
    let first = Step::Appraise {
        level: ConcernLevel::Unease,
        basis: Sufficiency::NotYet,
        first: Some("ladder-turn-to-citizen".into()),
        build_on: vec!["answers-for-her".into()],
        confidence: Confidence::Guess,
        judged: Some(Graded::Right),
    };
    let second = Step::Appraise {
        level: ConcernLevel::Basis,
        basis: Sufficiency::More,
        first: None,
        build_on: vec!["too-shy".into()],
        confidence: Confidence::Certain,
        judged: Some(Graded::Breach),
    };
    assert_eq!(appraisals, [&first, &second]);
    let text = write(&made);
    assert!(text.lines().all(|line| line.len() <= 125), "{text}");
    let again: Playthrough = samtalerum_core::source::options().from_str(&text).unwrap();
    assert_eq!(again, made);
    // A recording lists the lines shown since the last choice, note or appraisal. So no line is in two lists.
    let lines = made.steps.iter().filter_map(|step| match step {
        Step::Lines(lines) => Some(lines),
        _ => None,
    });
    let lines: Vec<&String> = lines.flatten().collect();
    let unique: std::collections::HashSet<_> = lines.iter().collect();
    assert_eq!(lines.len(), unique.len(), "{text}");
}

#[test]
fn each_mistake_in_an_appraisal_is_reported_at_its_location() {
    for (from, to, code, location, meant) in [
        // One fact too many, an unknown fact, and a fact that is not established yet.
        (
            "[\"own-wish\", \"asked-him\"]",
            "[\"own-wish\", \"asked-him\", \"keeps-letter\", \"too-shy\"]",
            "fact-not-offered",
            "\"too-shy\"",
            None,
        ),
        (
            "[\"own-wish\", \"asked-him\"]",
            "[\"own-wish\", \"asked-her\"]",
            "fact-not-offered",
            "\"asked-her\"",
            Some("asked-him"),
        ),
        (
            "[\"own-wish\", \"asked-him\"]",
            "[\"wants-him-there\"]",
            "fact-not-offered",
            "\"wants-him-there\"",
            None,
        ),
        (
            "level: Unease, basis: No,",
            "level: Unease, basis: No, first: \"ladder-turn-to-citizen\",",
            "first-unlike-basis",
            "\"ladder-turn-to-citizen\"",
            None,
        ),
        // A note at a point where the meeting waits for an appraisal.
        (
            "Lines([\"answer-own\", \"answer-tarek\"])",
            "Note([])",
            "other-step",
            "Note([])",
            None,
        ),
    ] {
        let content = changed(WEIGHED, from, to);
        let findings = Replays::of(&content, &[]).findings;
        let finding = &findings[0];
        assert_eq!(finding.code(), code, "{to}");
        let text = content.files.text(WEIGHED).unwrap();
        assert_eq!(&text[finding.span.clone().unwrap()], location, "{to}");
        if code == "fact-not-offered" {
            assert_eq!(finding.text("meant"), meant, "{to}");
        }
        let reports = reports(&findings, &content.files);
        assert!(samtalerum_testing::is_complete(&reports), "{reports}");
    }
}
