//! Wrong arguments are reported in a plain sentence.

use std::fs;

use super::run;
use crate::support::{is_complete, says, text};

#[test]
fn misuse_is_reported_in_a_plain_sentence() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("no-attempt.jsonl");
    fs::write(&file, "this is no attempt\n").unwrap();
    let file = file.to_str().unwrap();
    let gone = data.path().join("gone.jsonl");
    let gone = gone.to_str().unwrap();
    let folder = data.path().to_str().unwrap();
    let meeting = ("id", "no-such-meeting");
    let attempt = ("id", "no-such-attempt");
    for (arguments, id, named) in [
        (
            &["play", "--text", "no-such-meeting"][..],
            "no-meeting",
            meeting,
        ),
        (
            &["play", "--text", "first-steps", "--from", "nowhere"],
            "play-no-scene",
            ("id", "nowhere"),
        ),
        (
            &["play", "--text", "first-steps", "--watch"],
            "play-no-folder",
            meeting,
        ),
        (&["record", "no-such-attempt"], "no-attempt", attempt),
        (&["graph", "no-such-meeting"], "no-scenario", meeting),
        (
            &["graph", "first-steps", "--format", "dot", "--paper", "a3"],
            "graph-paper",
            meeting,
        ),
        (
            &["explain", "no-such-code"],
            "explain-no-code",
            ("id", "no-such-code"),
        ),
        (&["test", "--accept"], "words-no-folder", meeting),
        (
            &["play", "--text", "--resume", "no-such-attempt"],
            "play-no-attempt",
            attempt,
        ),
        (&["debrief", file], "no-attempt-file", ("path", file)),
        (&["debrief", gone], "no-attempt", ("id", gone)),
        (&["debrief", "no-such-attempt"], "no-attempt", attempt),
        (&["debrief", folder], "cannot-read", ("path", folder)),
        (
            &["--content", gone, "check"],
            "cannot-read-folder",
            ("path", gone),
        ),
    ] {
        for language in ["da", "en"] {
            let arguments = [&["--lang", language], arguments].concat();
            let output = run(data.path(), &arguments, "");
            let said = text(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
            assert!(
                output.stdout.is_empty() && is_complete(&said),
                "{arguments:?}: {said}"
            );
            assert!(says(&said, language, id, &[named]), "{id}: {said}");
        }
    }
    // Errors of the command line parser are in English, as is its help.
    let said = ["da", "en"].map(|language| {
        let output = run(data.path(), &["--lang", language, "no-such-command"], "");
        assert_eq!(output.status.code(), Some(2));
        text(&output.stderr)
    });
    assert_eq!(said[0], said[1]);
    assert!(said[0].contains("no-such-command"), "{}", said[0]);
}

/// Somebody who stands in a course means that course, and every summary says which one it is about.
#[test]
fn a_course_in_the_current_folder_is_the_one_that_is_meant() {
    let here = tempfile::tempdir().unwrap();
    let run = |folder: &std::path::Path, arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_samtalerum"));
        command.args(["--lang", "en"]).args(arguments);
        let output = command.current_dir(folder).output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        (output.status.code(), text)
    };
    assert_eq!(run(here.path(), &["new", "the-form"]).0, Some(0));
    let course = here.path().join("the-form");
    let scenario = course.join("scenarios/the-form.ron");
    let text = std::fs::read_to_string(&scenario).unwrap();
    std::fs::write(&scenario, text.replace("to: \"note\"", "to: \"nota\"")).unwrap();
    for folder in [course.clone(), course.join("locales/da/scenarios")] {
        let (code, printed) = run(&folder, &["check"]);
        assert_eq!(code, Some(1), "{printed}");
        assert!(printed.contains("unknown-scene"), "{printed}");
        let summary = printed.lines().last().unwrap();
        assert!(
            summary.starts_with("This is about the course in "),
            "{printed}"
        );
        assert!(summary.ends_with("the-form."), "{printed}");
        let (code, printed) = run(&folder, &["paths", "the-form"]);
        assert_eq!(code, Some(2), "{printed}");
        assert!(printed.contains("“samtalerum check” shows"), "{printed}");
    }
    // Outside the folder, commands that messages name are about the same course.
    let (_, printed) = run(here.path(), &["paths", "the-form", "--content", "the-form"]);
    let command = "“samtalerum check --content the-form” shows";
    assert!(printed.contains(command), "{printed}");
    for (arguments, code) in [
        (&["check"][..], 0),
        (&["test"], 0),
        (&["words", "status"], 0),
    ] {
        let (came, printed) = run(here.path(), arguments);
        assert_eq!(came, Some(code), "{printed}");
        assert!(
            printed.contains("about the built-in course.\n"),
            "{printed}"
        );
    }
}
