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
