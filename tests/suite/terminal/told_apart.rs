//! Tests that a command says which problem an attempt has: damage, a newer format, another course, errors in the
//! meeting, an edited meeting, or no such attempt.

use std::fs;
use std::path::Path;

use samtalerum_core::meeting::ATTEMPT_FORMAT;

use super::{HAND, attempts, only_attempt, run};
use crate::support::{copy, good, says, text};

/// Plays a little, and returns the attempt's id.
fn play(data: &Path) -> String {
    run(data, &["--lang", "en", "play", "--text", HAND], "1\n1\n");
    only_attempt(data).1.header.id
}

fn resume(data: &Path, id: &str, more: &[&str]) -> (Option<i32>, String) {
    let arguments = [
        &["--lang", "en", "play", "--text", "--resume", id][..],
        more,
    ]
    .concat();
    let output = run(data, &arguments, "");
    (output.status.code(), text(&output.stderr))
}

#[test]
fn an_attempt_that_cannot_be_resumed_says_why() {
    type Spoil = fn(String) -> String;
    let cases: [(&str, Spoil); 4] = [
        ("notice-damaged-attempt-set-aside", |_| "half".to_owned()),
        ("notice-newer-format", |text| {
            let now = format!("\"format\":{ATTEMPT_FORMAT}");
            text.replacen(&now, &format!("\"format\":{}", ATTEMPT_FORMAT + 1), 1)
        }),
        ("notice-misnamed-attempt", |text| {
            text.replacen(&format!("\"id\":\"{HAND}"), "\"id\":\"other", 1)
        }),
        ("notice-scenario-gone", |text| {
            text.replacen(&format!("\"scenario\":\"{HAND}"), "\"scenario\":\"gone", 1)
        }),
    ];
    for (id, spoil) in cases {
        let data = tempfile::tempdir().unwrap();
        let attempt = play(data.path());
        let (file, _) = only_attempt(data.path());
        let spoilt = spoil(fs::read_to_string(&file).unwrap());
        fs::write(&file, &spoilt).unwrap();
        let (code, said) = resume(data.path(), &attempt, &[]);
        assert_eq!(code, Some(2), "{id}: {said}");
        assert!(says(&said, "en", id, &[]), "{id}: {said}");
        assert!(!says(&said, "en", "play-no-attempt", &[]), "{id}: {said}");
    }
    let data = tempfile::tempdir().unwrap();
    let (code, said) = resume(data.path(), "none", &[]);
    assert_eq!(code, Some(2));
    assert!(
        says(&said, "en", "play-no-attempt", &[("id", "none")]),
        "{said}"
    );
}

/// If a line of the file was damaged but can still be read, the command does not say that the meeting was edited.
#[test]
fn damage_is_not_taken_for_an_edited_meeting() {
    let data = tempfile::tempdir().unwrap();
    let attempt = play(data.path());
    let (file, _) = only_attempt(data.path());
    let whole = fs::read_to_string(&file).unwrap();
    let damaged = whole.replacen(
        "\"act\":\"choose\",\"id\":\"",
        "\"act\":\"choose\",\"id\":\"x",
        1,
    );
    fs::write(&file, &damaged).unwrap();
    let id = file.to_str().unwrap();
    let record = run(data.path(), &["--lang", "en", "record", id], "");
    assert!(
        says(&text(&record.stderr), "en", "record-misfits", &[]),
        "{}",
        text(&record.stderr)
    );
    // A debrief stores nothing and begins no new attempt.
    let debrief = run(data.path(), &["--lang", "en", "debrief", &attempt], "");
    let (said, page) = (text(&debrief.stderr), text(&debrief.stdout));
    assert!(says(&said, "en", "debrief-misfits", &[]), "{said}");
    for untrue in ["notice-attempt-misfits", "kind-again"] {
        assert!(!says(&page, "en", untrue, &[]), "{page}");
    }
    assert_eq!(attempts(data.path()).len(), 1);
    let arguments = ["--lang", "en", "play", "--text", "--resume", &attempt];
    let said = text(&run(data.path(), &arguments, "").stdout);
    assert!(says(&said, "en", "notice-attempt-misfits", &[]), "{said}");
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        damaged,
        "the original stays"
    );
    assert_eq!(attempts(data.path()).len(), 2);
}

/// A command that needs one attempt does not repair other attempts. If it did, the next start would no longer report
/// their damage.
#[test]
fn another_damaged_attempt_is_left_for_the_next_start() {
    let data = tempfile::tempdir().unwrap();
    let attempt = play(data.path());
    let damaged = data.path().join("attempts/other.jsonl");
    fs::write(&damaged, "half").unwrap();
    for command in ["debrief", "record"] {
        run(data.path(), &["--lang", "en", command, &attempt], "");
        assert_eq!(fs::read_to_string(&damaged).unwrap(), "half", "{command}");
    }
    run(
        data.path(),
        &["play", "--text", "first-steps", "--from", "nowhere"],
        "",
    );
    run(data.path(), &["play", "--text", "no-such-meeting"], "");
    assert!(damaged.exists());
    let (_, said) = resume(data.path(), "none", &[]);
    let notice = "notice-damaged-attempt-set-aside";
    assert!(
        says(&said, "en", notice, &[("file", "other.jsonl")]),
        "{said}"
    );
}

#[test]
fn a_meeting_with_errors_says_which() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("course");
    copy(&good(), &folder);
    let content = folder.to_str().unwrap();
    let play = [
        "--lang",
        "en",
        "play",
        "--text",
        "small",
        "--content",
        content,
    ];
    run(data.path(), &play, "1\n");
    let attempt = only_attempt(data.path()).1.header.id;
    let file = folder.join("scenarios/small.ron");
    let broken = fs::read_to_string(&file)
        .unwrap()
        .replacen("to: \"", "to: \"x", 1);
    fs::write(&file, broken).unwrap();
    for arguments in [
        &play[..],
        &["--lang", "en", "debrief", &attempt, "--content", content],
        &["--lang", "en", "record", &attempt, "--content", content],
    ] {
        let output = run(data.path(), arguments, "");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(
            says(&said, "en", "meeting-has-errors", &[("id", "small")]),
            "{said}"
        );
        assert!(said.contains("scenarios/small.ron:"), "{said}");
    }
    let (_, said) = resume(data.path(), &attempt, &["--content", content]);
    assert!(
        says(&said, "en", "notice-scenario-has-errors", &[]),
        "{said}"
    );
    // Use the same attempt with the built-in course, which has no such meeting.
    for command in ["debrief", "record"] {
        let output = run(data.path(), &["--lang", "en", command, &attempt], "");
        let said = text(&output.stderr);
        assert!(
            says(&said, "en", "debrief-no-meeting", &[]),
            "{command}: {said}"
        );
    }
}

/// No control character of a stored file reaches the terminal.
#[test]
fn control_characters_never_reach_the_terminal() {
    let data = tempfile::tempdir().unwrap();
    let evil = "\\u001b[2J\\u001b]52;c;eA==\\u0007";
    play(data.path());
    let (file, _) = only_attempt(data.path());
    let whole = fs::read_to_string(&file).unwrap();
    let scenario = format!("\"scenario\":\"{HAND}");
    for (from, to) in [
        (scenario.as_str(), format!("\"scenario\":\"{evil}")),
        ("\"content\":\"", format!("\"content\":\"{evil}")),
        (
            "\"act\":\"choose\",\"id\":\"",
            format!("\"act\":\"choose\",\"id\":\"{evil}"),
        ),
    ] {
        fs::write(&file, whole.replacen(from, &to, 1)).unwrap();
        for command in ["debrief", "record"] {
            let output = run(data.path(), &[command, file.to_str().unwrap()], "");
            for said in [&output.stdout, &output.stderr] {
                assert!(
                    !said.contains(&0x1b) && !said.contains(&7),
                    "{}",
                    text(said)
                );
            }
        }
    }
    let typed = "\u{1b}[2J\u{9b}2J\u{7}";
    let arguments = ["play", "--text", "--", typed];
    let output = run(data.path(), &arguments, "");
    assert!(!text(&output.stderr).contains(['\u{1b}', '\u{9b}', '\u{7}']));
    let output = run(
        data.path(),
        &["play", "--text", HAND],
        &format!("{typed}\nh {typed}\n"),
    );
    assert!(!text(&output.stdout).contains(['\u{1b}', '\u{9b}', '\u{7}']));
}
