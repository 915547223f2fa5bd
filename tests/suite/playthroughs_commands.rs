//! Tests of `samtalerum record` and `samtalerum test`.

use std::fs;
use std::path::Path;

use crate::support::{
    HEARD, HEARD_TEXT, SILENCED, SILENCED_TEXT, SMALL, good_copy, says, text, write_files,
};
use crate::terminal::{answers, only_attempt, run};

/// Copies the good course, the fixture that has no findings, to a folder, and adds its playthroughs.
fn folder() -> tempfile::TempDir {
    let folder = good_copy();
    let own = [(HEARD, HEARD_TEXT), (SILENCED, SILENCED_TEXT)];
    write_files(
        folder.path(),
        own.map(|(path, text)| (path.to_owned(), text)),
    );
    folder
}

fn edit(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let before = fs::read_to_string(&path).unwrap();
    assert_eq!(before.matches(from).count(), 1);
    fs::write(path, before.replace(from, to)).unwrap();
}

/// Runs a command. Returns its exit code, standard output and standard error.
fn say(data: &Path, content: Option<&Path>, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut all = vec!["--lang", "en"];
    if let Some(content) = content {
        all.extend(["--content", content.to_str().unwrap()]);
    }
    all.extend(arguments);
    let output = run(data, &all, "");
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

#[test]
fn the_built_in_course_is_tested_whole_or_in_part() {
    let data = tempfile::tempdir().unwrap();
    let files = samtalerum_course::files();
    let recorded = files
        .paths()
        .filter(|path| path.starts_with("playthroughs/"));
    let all = recorded.count();
    let (code, said, _) = say(data.path(), None, &["test"]);
    assert!(
        code == Some(0)
            && says(
                &said,
                "en",
                "report-playthroughs",
                &[("count", &all.to_string())]
            ),
        "{said}"
    );
    let (code, said, _) = say(data.path(), None, &["test", "first-steps"]);
    let two = [("count", "2")];
    assert!(
        code == Some(0) && says(&said, "en", "report-playthroughs", &two),
        "{said}"
    );
    let (code, said, wrong) = say(data.path(), None, &["test", "first-stepz"]);
    assert_eq!((code, said.as_str()), (Some(2), ""));
    let meant = [("id", "first-stepz"), ("meant", "first-steps")];
    assert!(says(&wrong, "en", "no-meeting", &meant), "{wrong}");
    let (code, _, wrong) = say(data.path(), None, &["test", "--accept"]);
    assert!(
        code == Some(2) && says(&wrong, "en", "words-no-folder", &[]),
        "{wrong}"
    );
}

/// The playthroughs of a meeting with errors are not replayed. The command must not report this as if there were no
/// differences.
#[test]
fn a_meeting_with_errors_is_not_passed_over() {
    let (data, folder) = (tempfile::tempdir().unwrap(), folder());
    fs::remove_dir_all(folder.path().join("playthroughs")).unwrap();
    let good = say(data.path(), Some(folder.path()), &["test"]);
    assert_eq!(good.0, Some(0), "{}", good.1);
    edit(folder.path(), SMALL, "role: Citizen", "role: Citicen");
    let (code, said, _) = say(data.path(), Some(folder.path()), &["test"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        says(&said, "en", "unknown-word", &[("found", "Citicen")]),
        "{said}"
    );
    let (code, said, _) = say(data.path(), Some(folder.path()), &["paths"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(says(&said, "en", "left-out", &[("ids", "small")]), "{said}");
    // Now the course has no scenario at all.
    fs::remove_file(folder.path().join(SMALL)).unwrap();
    let (code, _, said) = say(data.path(), Some(folder.path()), &["graph", "small"]);
    assert_eq!(code, Some(2));
    assert!(!said.contains(": 0"), "{said}");
}

#[test]
fn no_file_gets_a_name_that_windows_cannot_have() {
    let data = tempfile::tempdir().unwrap();
    let meeting = "first-steps";
    run(
        data.path(),
        &["play", "--text", meeting],
        &(answers(meeting).join("\n") + "\n"),
    );
    let id = only_attempt(data.path()).1.header.id;
    for name in ["con", "nul", "com1", "Ærø", ""] {
        let (code, _, said) = say(data.path(), None, &["record", &id, &format!("--as={name}")]);
        assert_eq!(code, Some(2), "{name}: {said}");
    }
}

#[test]
fn a_changed_judgement_fails_until_it_is_accepted() {
    let (data, folder) = (tempfile::tempdir().unwrap(), folder());
    let test = |arguments: &[&str]| say(data.path(), Some(folder.path()), arguments);
    assert_eq!(test(&["test"]).0, Some(0));
    edit(
        folder.path(),
        SMALL,
        "judged: [Follows(\"ask-the-citizen\")]",
        "judged: [Neutral]",
    );
    let (code, said, _) = test(&["test", "small"]);
    assert_eq!(code, Some(1));
    assert!(
        said.contains("playthroughs/small/heard-out.ron:6:41: error[other-judgement]"),
        "{said}"
    );
    let (code, said, _) = test(&["test", "--accept"]);
    assert_eq!(code, Some(0), "{said}");
    let file = [("file", HEARD)];
    assert!(says(&said, "en", "report-accepted", &file), "{said}");
    let accepted = fs::read_to_string(folder.path().join(HEARD)).unwrap();
    let expected = HEARD_TEXT.replace("[Follows(\"ask-the-citizen\")]", "[]");
    assert_eq!(accepted, expected.replace("percent: 100,", "percent: 85,"));
    assert_eq!(test(&["test"]).0, Some(0));
    // If the recorded path is no longer possible, `--accept` does not accept the result.
    edit(folder.path(), SILENCED, "ask-yusuf", "ask-josef");
    let (code, said, _) = test(&["test", "--accept"]);
    assert!(
        code == Some(1) && said.contains("choice-not-offered"),
        "{said}"
    );
}

#[test]
fn an_attempt_becomes_a_playthrough() {
    let (data, folder) = (tempfile::tempdir().unwrap(), folder());
    let content = folder.path().to_str().unwrap();
    let play = [
        "--lang",
        "en",
        "--content",
        content,
        "play",
        "--text",
        "small",
    ];
    run(data.path(), &play, "ask-amina\nnote-said note-typical\n");
    let (file, attempt) = only_attempt(data.path());
    let id = attempt.header.id.as_str();
    let record = |arguments: &[&str]| say(data.path(), Some(folder.path()), arguments);
    let (code, said, wrong) = record(&["record", id, "--as", "too-much"]);
    assert_eq!(code, Some(0), "{wrong}");
    let made = folder.path().join("playthroughs/small/too-much.ron");
    assert_eq!(said.trim(), made.to_str().unwrap());
    let recorded = fs::read_to_string(&made).unwrap();
    assert!(
        recorded.contains("Note([\"note-said\", \"note-typical\"])"),
        "{recorded}"
    );
    assert!(recorded.contains("ending: \"silenced\""), "{recorded}");
    let (code, said, _) = record(&["test"]);
    let three = [("count", "3")];
    assert!(
        code == Some(0) && says(&said, "en", "report-playthroughs", &three),
        "{said}"
    );

    // By default, `record` names its file after the ending. That file exists already and must not be overwritten.
    let (code, said, wrong) = record(&["record", id]);
    assert_eq!((code, said.as_str()), (Some(2), ""));
    let there = folder.path().join("playthroughs/small/silenced.ron");
    let there = [("path", there.to_str().unwrap())];
    assert!(
        says(&wrong, "en", "record-there-already", &there),
        "{wrong}"
    );
    let out = data.path().join("made.ron");
    let (code, ..) = record(&[
        "record",
        file.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ]);
    assert_eq!(code, Some(0));
    assert_eq!(fs::read_to_string(&out).unwrap(), recorded);
    for wrong in ["../elsewhere", "", "Uppercase"] {
        assert_eq!(record(&["record", id, "--as", wrong]).0, Some(2), "{wrong}");
    }
}

#[test]
fn without_a_folder_the_playthrough_is_printed() {
    let data = tempfile::tempdir().unwrap();
    run(
        data.path(),
        &["play", "--text", "first-steps"],
        &(answers("first-steps").join("\n") + "\n"),
    );
    let (_, attempt) = only_attempt(data.path());
    let (code, said, _) = say(data.path(), None, &["record", &attempt.header.id]);
    assert!(
        code == Some(0) && said.starts_with("Playthrough(\n"),
        "{said}"
    );
}

#[test]
fn what_cannot_be_recorded_is_reported() {
    let data = tempfile::tempdir().unwrap();
    run(data.path(), &["play", "--text", "first-steps"], "1\n");
    let (file, attempt) = only_attempt(data.path());
    let refused = |attempt: &str, id: &str, arguments: &[(&str, &str)]| {
        let (code, said, wrong) = say(data.path(), None, &["record", attempt]);
        assert_eq!((code, said.as_str()), (Some(2), ""));
        assert!(says(&wrong, "en", id, arguments), "{wrong}");
    };
    refused(&attempt.header.id, "record-unfinished", &[]);
    refused(
        "no-such-attempt",
        "no-attempt",
        &[("id", "no-such-attempt")],
    );
    let whole = fs::read_to_string(&file).unwrap();
    fs::write(
        data.path().join("other"),
        whole.replace("first-steps", "last-steps"),
    )
    .unwrap();
    let last = [("scenario", "last-steps")];
    refused(
        data.path().join("other").to_str().unwrap(),
        "debrief-no-meeting",
        &last,
    );
    let chosen = whole
        .lines()
        .find(|line| line.contains("\"choose\""))
        .unwrap();
    fs::write(
        data.path().join("edited"),
        whole.replace(chosen, "{\"at\":1,\"act\":\"choose\",\"id\":\"gone\"}"),
    )
    .unwrap();
    let first = [("scenario", "first-steps")];
    refused(
        data.path().join("edited").to_str().unwrap(),
        "record-misfits",
        &first,
    );
    let tried = whole.replacen("\"mode\"", "\"tryout\":{\"from\":\"welcome\"},\"mode\"", 1);
    fs::write(data.path().join("tryout"), tried).unwrap();
    refused(
        data.path().join("tryout").to_str().unwrap(),
        "record-preview",
        &[],
    );
    fs::write(data.path().join("damaged"), whole + "{").unwrap();
    refused(
        data.path().join("damaged").to_str().unwrap(),
        "record-damaged",
        &[],
    );
}
