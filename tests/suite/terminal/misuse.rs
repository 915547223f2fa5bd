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
            &["--mode", "assessment", "check"],
            "only-for-play",
            ("option", "--mode"),
        ),
        (
            &["--private", "graph", "first-steps"],
            "only-for-play",
            ("option", "--private"),
        ),
        (
            &[
                "--mode",
                "practice",
                "play",
                "--text",
                "first-steps",
                "--from",
                "welcome",
            ],
            "play-from-and-mode",
            meeting,
        ),
        (
            &["play", "--text", "--resume", "no-such-attempt"],
            "play-no-attempt",
            attempt,
        ),
        (&["debrief", file], "no-attempt-file", ("path", file)),
        (&["debrief", gone], "no-attempt-or-code", ("id", gone)),
        (
            &["debrief", "no-such-attempt"],
            "no-attempt-or-code",
            attempt,
        ),
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
}

/// If a command line cannot be parsed, the error message is in the language of `--lang`, at whatever position this
/// option is.
#[test]
fn an_error_of_the_command_line_is_in_the_readers_language() {
    let data = tempfile::tempdir().unwrap();
    for (arguments, id, named) in [
        (
            &["no-such-command"][..],
            "usage-unknown-command",
            ("command", "no-such-command"),
        ),
        (&["chek"], "usage-unknown-command", ("meant", "check")),
        (
            &["check", "--thorogh"],
            "usage-unknown-argument",
            ("meant", "--thorough"),
        ),
        (
            &["debrief", "a", "b"],
            "usage-unknown-argument",
            ("argument", "b"),
        ),
        (
            &["graph", "--format", "png", "x"],
            "usage-invalid-value",
            ("value", "png"),
        ),
        (
            &["serve", "--port", "abc"],
            "usage-invalid-value",
            ("value", "abc"),
        ),
        (&["graph"], "usage-missing", ("arguments", "<SCENARIO>")),
        (
            &["words", "export"],
            "usage-missing",
            ("arguments", "--to <LANG>"),
        ),
        (
            &["play", "--resume"],
            "usage-no-value",
            ("argument", "--resume <ATTEMPT>"),
        ),
        (
            &["play", "a", "--resume", "b"],
            "usage-conflict",
            ("argument", "[SCENARIO]"),
        ),
        (
            &["check", "--format", "json", "--format", "json"],
            "usage-twice",
            ("argument", "--format <FORMAT>"),
        ),
        (
            &["words"],
            "usage-no-command",
            ("known", "status, add, done, export, import"),
        ),
    ] {
        for (before, after, language) in [
            (&["--lang", "da"][..], &[][..], "da"),
            (&[], &["--lang", "en_GB.UTF-8"], "en"),
            (&[], &["--lang=DA"], "da"),
        ] {
            let arguments = [before, arguments, after].concat();
            let output = run(data.path(), &arguments, "");
            let said = text(&output.stderr);
            // If a value is missing, the parser takes the next argument as the value, unless that is an option.
            assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
            assert!(says(&said, language, id, &[named]), "{arguments:?}: {said}");
        }
    }
    for unknown in ["xx", "", "english", "../../x"] {
        let output = run(data.path(), &["--lang", unknown, "check"], "");
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        let said = text(&output.stderr);
        assert!(
            crate::support::says_in_any(&said, "unknown-language"),
            "{said}"
        );
    }
    let spelt = ["en_GB.UTF-8", "en-US", "EN", "en_US@euro"];
    for lang in spelt {
        let output = run(
            data.path(),
            &["--lang", lang, "explain", "no-such-code"],
            "",
        );
        assert!(
            says(&text(&output.stderr), "en", "explain-no-code", &[]),
            "{lang}"
        );
    }
}

/// In Danish and in English, the help of each command is complete, and contains no text of the other language.
#[test]
fn the_help_is_in_the_readers_language() {
    let data = tempfile::tempdir().unwrap();
    let help = |language: &str, command: &[&str]| {
        let arguments = [&["--lang", language], command, &["--help"]].concat();
        let output = run(data.path(), &arguments, "");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        let help = text(&output.stdout);
        assert!(is_complete(&help), "{help}");
        help
    };
    let words: Vec<String> = ["status", "add", "done", "export", "import"]
        .iter()
        .map(|inner| format!("words {inner}"))
        .collect();
    let commands = [
        "", "play", "debrief", "code", "check", "explain", "record", "test", "paths", "graph",
        "script", "review", "new", "pack", "words", "serve",
    ];
    for command in commands.into_iter().chain(words.iter().map(String::as_str)) {
        let command: Vec<&str> = command.split_whitespace().collect();
        let (da, en) = (help("da", &command), help("en", &command));
        let names = |help: &str| -> Vec<String> {
            let words = help.split_whitespace();
            words
                .filter(|word| word.starts_with("--"))
                .map(str::to_owned)
                .collect()
        };
        assert!(!names(&da).is_empty());
        for line in da
            .lines()
            .filter(|line| line.split_whitespace().count() > 3)
        {
            assert!(!en.contains(line), "{command:?}: {line}");
        }
    }
    let whole = help("da", &["check"]);
    let output = run(data.path(), &["--lang", "da", "help", "check"], "");
    assert_eq!(text(&output.stdout), whole);
}

/// If the current folder is in a course, commands without `--content` use this course. Each summary names the course
/// that it is about.
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
    // If the current folder is outside the course, each command that a message quotes contains the course's folder.
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
