//! The record under each policy, as tables: each row has attempts, a policy and the expected record.

use samtalerum_core::guidance::Area;
use samtalerum_lms::{Keep, Moment, Policy, Record, Scope, Success, scorm12, scorm2004};

use crate::tables::{policy, record};

/// Formats a record in short: completion, success, score and progress.
fn short(record: &Record) -> String {
    let completed = if record.completed {
        "completed"
    } else {
        "incomplete"
    };
    let success = match record.success {
        Success::Unknown => "unknown",
        Success::Passed => "passed",
        Success::Failed => "failed",
    };
    let score = record
        .score
        .map_or("-".to_owned(), |score| score.to_string());
    let (reached, all) = record.progress;
    format!("{completed} {success} {score} {reached}/{all}")
}

/// Checks the rows of a table. Each row has the attempts, the policy, and the expected record.
fn check(scope: &Scope, rows: &[(&str, &str, &str)]) {
    for (played, rows, expected) in rows {
        let record = record(played, &policy(rows), scope);
        assert_eq!(short(&record), *expected, "{played} [{rows}]");
    }
}

#[test]
fn one_meeting_is_reported_by_the_policy() {
    check(
        &Scope::One("b".to_owned()),
        &[
            ("", "", "incomplete unknown - 0/1"),
            ("b assessment open", "", "incomplete unknown - 0/1"),
            // Only assessments give a score. A practice attempt counts as progress, but gives no score.
            ("b practice 90 passed", "", "incomplete unknown - 1/1"),
            (
                "b practice 90 passed",
                "counts=practice",
                "completed passed 90 1/1",
            ),
            ("b assessment 80 passed", "", "completed passed 80 1/1"),
            ("b assessment 40", "", "completed failed 40 1/1"),
            // In a package of one meeting, an attempt at the meeting's twin counts. An attempt at another meeting does
            // not.
            ("b-2 assessment 80 passed", "", "completed passed 80 1/1"),
            ("a assessment 80 passed", "", "incomplete unknown - 0/1"),
            // An attempt that continues from the middle of another never counts.
            (
                "b again 90 passed",
                "counts=practice",
                "incomplete unknown - 0/1",
            ),
            // The best finished assessment counts. A passed assessment is better than one that is not passed but has a
            // higher score.
            (
                "b assessment 40, b assessment 80 passed, b assessment 60",
                "",
                "completed passed 80 1/1",
            ),
            (
                "b assessment 75 passed, b assessment 90",
                "",
                "completed passed 75 1/1",
            ),
            (
                "b assessment 80 passed, b assessment 40",
                "reported=first",
                "completed passed 80 1/1",
            ),
            (
                "b assessment 80 passed, b assessment 40",
                "reported=latest",
                "completed failed 40 1/1",
            ),
            // An unfinished attempt does not change the result of a finished one.
            (
                "b assessment 80 passed, b assessment open",
                "",
                "completed passed 80 1/1",
            ),
            (
                "b assessment 40",
                "completion=passed",
                "incomplete failed 40 1/1",
            ),
            (
                "b assessment 80 passed",
                "completion=passed",
                "completed passed 80 1/1",
            ),
            (
                "b assessment 80 passed",
                "scored=never",
                "completed passed - 1/1",
            ),
            // An unknown result does not count as 0.
            ("b assessment ? ", "", "completed failed - 1/1"),
        ],
    );
}

#[test]
fn the_course_is_reported_by_the_policy() {
    check(
        &Scope::Course,
        &[
            ("", "", "incomplete unknown - 0/2"),
            ("a assessment 80 passed", "", "incomplete unknown - 1/2"),
            (
                "a assessment 80 passed",
                "scored=partial",
                "incomplete unknown 40 1/2",
            ),
            (
                "a assessment 80 passed, b-2 assessment 71 passed",
                "",
                "completed passed 75 2/2",
            ),
            // The average must reach the pass mark of the course.
            (
                "a assessment 70 passed, b assessment 70 passed",
                "",
                "completed failed 70 2/2",
            ),
            (
                "a assessment 90 passed, b assessment 60",
                "",
                "completed failed 75 2/2",
            ),
            (
                "a assessment 90 passed, b practice 90 passed",
                "",
                "incomplete unknown - 2/2",
            ),
            // Meetings that need not be passed decide nothing. The introduction decides nothing either.
            (
                "c assessment 90 passed, hello assessment 90 passed",
                "",
                "incomplete unknown - 0/2",
            ),
        ],
    );
}

#[test]
fn areas_are_reported_with_the_score() {
    let played = "a assessment 80 passed, b assessment 41";
    let objectives = record(played, &Policy::default(), &Scope::Course).objectives;
    assert_eq!(objectives.len(), Area::ALL.len());
    for objective in objectives {
        assert_eq!((objective.score, objective.passed), (Some(60), Some(false)));
    }
    let none = record(played, &policy("objectives=never"), &Scope::Course);
    assert_eq!(none.objectives, []);
    for (rows, score) in [
        ("", None),
        ("scored=partial", Some(80)),
        ("scored=never", None),
    ] {
        let early = record("a assessment 80 passed", &policy(rows), &Scope::Course);
        assert_eq!(early.objectives[0].score, score, "{rows}");
    }
}

#[test]
fn the_bookmark_is_the_place_in_the_last_meeting_and_never_empty() {
    let rows = [
        ("a assessment open", "a/start"),
        ("a assessment open, b-2 practice open", "b-2/start"),
        ("a assessment open, b practice 50", "b/debrief"),
        ("", "menu"),
    ];
    for (played, bookmark) in rows {
        let record = record(played, &Policy::default(), &Scope::Course);
        assert_eq!(record.bookmark, bookmark, "{played}");
    }
}

/// Returns the value of an element.
fn value<'a>(set: &'a [(String, String)], name: &str) -> &'a str {
    let found = set.iter().find(|(other, _)| other == name);
    found.map_or("-", |(_, value)| value)
}

#[test]
fn a_record_has_a_status_in_each_standard() {
    let one = Scope::One("a".to_owned());
    // Each row: the attempts, the policy, status and score in SCORM 1.2, and completion, success and score in SCORM
    // 2004.
    let rows = [
        ("", "", "incomplete -", "incomplete unknown -"),
        (
            "a practice 90 passed",
            "",
            "incomplete -",
            "incomplete unknown -",
        ),
        (
            "a assessment 80 passed",
            "",
            "passed 80",
            "completed passed 0.8",
        ),
        // By default, a record that is not passed stays incomplete, with its score. Moodle would open a completed
        // record for review only.
        (
            "a assessment 40",
            "",
            "incomplete 40",
            "incomplete unknown 0.4",
        ),
        (
            "a assessment 40",
            "unpassed=completed",
            "completed 40",
            "completed unknown 0.4",
        ),
        (
            "a assessment 40",
            "unpassed=failed",
            "failed 40",
            "completed failed 0.4",
        ),
        (
            "a assessment 40",
            "unpassed=failed completion=passed",
            "incomplete 40",
            "incomplete failed 0.4",
        ),
        (
            "a assessment 100 passed",
            "",
            "passed 100",
            "completed passed 1",
        ),
        ("a assessment 0", "", "incomplete 0", "incomplete unknown 0"),
    ];
    for (played, rows, old, new) in rows {
        let policy = policy(rows);
        let record = record(played, &policy, &one);
        let set = scorm12::values(&record, "", &policy, Moment::default(), Keep::Nothing);
        let (status, score) = (
            value(&set, "cmi.core.lesson_status"),
            value(&set, "cmi.core.score.raw"),
        );
        assert_eq!(format!("{status} {score}"), old, "{played} [{rows}]");
        let set = scorm2004::values(&record, "", &policy, Moment::default(), Keep::Nothing);
        let (status, success) = (
            value(&set, "cmi.completion_status"),
            value(&set, "cmi.success_status"),
        );
        let score = value(&set, "cmi.score.scaled");
        assert_eq!(
            format!("{status} {success} {score}"),
            new,
            "{played} [{rows}]"
        );
    }
}

#[test]
fn a_record_that_is_passed_is_never_lowered() {
    let (one, policy) = (Scope::One("a".to_owned()), Policy::default());
    for (played, status) in [
        ("", "-"),
        ("a assessment 40", "-"),
        ("a assessment 80 passed", "passed"),
    ] {
        let record = record(played, &policy, &one);
        let set = scorm12::values(&record, "", &policy, Moment::default(), Keep::Passed);
        assert_eq!(value(&set, "cmi.core.lesson_status"), status, "{played}");
        let has_score = value(&set, "cmi.core.score.raw") != "-";
        assert_eq!(has_score, status == "passed", "{played}");
        let set = scorm2004::values(&record, "", &policy, Moment::default(), Keep::Passed);
        assert_eq!(value(&set, "cmi.success_status"), status, "{played}");
    }
}
