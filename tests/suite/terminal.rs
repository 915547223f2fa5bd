//! The program in the terminal.

use std::fs;
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use samtalerum_core::meeting::{Act, Attempt};
use samtalerum_core::store::{DATA_VARIABLE, parse_attempt};
use tempfile::TempDir;

use super::support::{
    content, copy, is_complete, meetings, no_panic, percent_in, says, sentence, text,
};
use samtalerum_testing::best;
use samtalerum_testing::good as good_folder;

const HAND: &str = "the-hand-she-holds";
/// The end of the prompt.
pub(crate) const PROMPT: &str = "Your choice:";

pub(crate) fn program(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_samtalerum"));
    command
        .args(arguments)
        .env(DATA_VARIABLE, data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

pub(crate) fn run(data: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = program(data, arguments).spawn().unwrap();
    // The program may have closed the pipe if it does not read more.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    no_panic(&output);
    output
}

pub(crate) fn attempts(data: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(data.join("attempts")) else {
        return Vec::new();
    };
    let files = entries.map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect()
}

pub(crate) fn only_attempt(data: &Path) -> (PathBuf, Attempt) {
    let files = attempts(data);
    assert_eq!(files.len(), 1, "{files:?}");
    let attempt = parse_attempt(fs::read(&files[0]).unwrap()).unwrap().attempt;
    (files[0].clone(), attempt)
}

/// Returns the answers of the best path by their names: each choice, and the statements of the note on one line.
fn answers(scenario: &str) -> Vec<String> {
    let mut answers = Vec::new();
    let mut note = Vec::new();
    for act in best(scenario).counted() {
        match &act.act {
            Act::Choose(id) => answers.push(id.clone()),
            Act::Include(id) => note.push(id.clone()),
            Act::Submit => answers.push(std::mem::take(&mut note).join(" ")),
            _ => {}
        }
    }
    answers
}

fn percent(data: &Path, file: &Path) -> (u8, bool) {
    let json = run(
        data,
        &["debrief", file.to_str().unwrap(), "--format", "json"],
        "",
    );
    assert!(json.status.success(), "{}", text(&json.stderr));
    let judged: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    (
        judged["percent"].as_u64().unwrap().try_into().unwrap(),
        judged["passed"].as_bool().unwrap(),
    )
}

#[test]
fn every_meeting_is_played_by_names_and_by_numbers() {
    for scenario in meetings() {
        for language in ["da", "en"] {
            let data = tempfile::tempdir().unwrap();
            let arguments = ["--lang", language, "play", "--text", &scenario];
            let by_names = answers(&scenario).join("\n") + "\n";
            let output = run(data.path(), &arguments, &by_names);
            let said = text(&output.stdout);
            assert!(output.status.success());
            assert!(is_complete(&said), "{said}");
            assert_eq!(percent_in(&said), Some(100), "{said}");
            let (file, attempt) = only_attempt(data.path());
            assert_eq!(attempt.header.scenario, scenario);
            assert_eq!(percent(data.path(), &file), (100, true));

            let output = run(data.path(), &arguments, &"1\n".repeat(60));
            assert!(output.status.success() && text(&output.stdout).contains("/100)"));
            assert_eq!(attempts(data.path()).len(), 2);
        }
    }
}

#[test]
fn a_number_takes_the_choice_that_is_shown_behind_it() {
    let content = content();
    let words = content.languages.messages(&"en".parse().unwrap());
    for number in 1..=4 {
        let data = tempfile::tempdir().unwrap();
        let typed = format!("{number}\n");
        let output = run(
            data.path(),
            &["--lang", "en", "play", "--text", HAND],
            &typed,
        );
        let said = text(&output.stdout);
        let mark = format!("  {number}. ");
        let shown = said.lines().find_map(|line| line.strip_prefix(&mark));
        let (_, attempt) = only_attempt(data.path());
        let chosen = attempt.acts.iter().find_map(|act| match &act.act {
            Act::Choose(id) => Some(words.text(&format!("scenarios/{HAND}"), id)),
            _ => None,
        });
        assert_eq!(shown, chosen.as_deref(), "{said}");
    }
}

#[test]
fn a_stored_attempt_is_judged_as_it_was() {
    let data = tempfile::tempdir().unwrap();
    let output = run(
        data.path(),
        &["--lang", "en", "play", "--text", HAND],
        &"2\n".repeat(60),
    );
    let played = text(&output.stdout);
    let (file, _) = only_attempt(data.path());
    let (percent, passed) = percent(data.path(), &file);
    let again = run(
        data.path(),
        &["--lang", "en", "debrief", file.to_str().unwrap()],
        "",
    );
    let again = text(&again.stdout);
    for debrief in [&played, &again] {
        assert_eq!(percent_in(debrief), Some(percent), "{debrief}");
        let heading = sentence("en", "passed", &[]);
        assert_eq!(debrief.contains(&format!("[+] {heading}")), passed);
    }
}

#[test]
fn when_the_input_ends_the_attempt_can_be_gone_on_with() {
    let answers = answers(HAND);
    for taken in [0, 1, 4, answers.len() - 1] {
        let data = tempfile::tempdir().unwrap();
        let first = answers[..taken]
            .iter()
            .map(|line| format!("{line}\n"))
            .collect::<String>();
        let output = run(
            data.path(),
            &["--lang", "en", "play", "--text", HAND],
            &first,
        );
        assert_eq!(output.status.code(), Some(0));
        let said = text(&output.stdout);
        let command = command_in(&said, "terminal-go-on").expect("it says how to go on");
        let rest = answers[taken..].join("\n") + "\n";
        let output = run(data.path(), &english(&command), &rest);
        assert_eq!(
            percent_in(&text(&output.stdout)),
            Some(100),
            "after {taken}: {}",
            text(&output.stdout)
        );
        let (file, attempt) = only_attempt(data.path());
        assert!(command.contains(&attempt.header.id), "{command:?}");
        assert_eq!(percent(data.path(), &file), (100, true));
    }
}

#[test]
fn what_can_be_done_with_an_attempt_is_said_as_it_is_typed() {
    let data = tempfile::tempdir().unwrap();
    // A shell would split this name.
    let folder = data.path().join("my course");
    copy(&good_folder(), &folder);
    let content = folder.to_str().unwrap();
    let play = ["--lang", "en", "--content", content, "play", "--text"];
    let paused = run(
        data.path(),
        &[&play[..], &["small"]].concat(),
        "ask-amina\n",
    );
    let paused = text(&paused.stdout);
    let (_, attempt) = only_attempt(data.path());
    let id = attempt.header.id;
    let kept = sentence("en", "terminal-kept", &[("id", id.as_str())]);
    assert!(paused.contains(&format!("{kept}\n")), "{paused}");
    assert_eq!(
        command_in(&paused, "terminal-record"),
        None,
        "it has not ended"
    );
    let judge = command_in(&paused, "terminal-judge").unwrap();
    assert!(run(data.path(), &english(&judge), "").status.success());

    let go_on = command_in(&paused, "terminal-go-on").unwrap();
    let ended = run(data.path(), &english(&go_on), "note-said note-typical\n");
    let ended = text(&ended.stdout);
    let record = command_in(&ended, "terminal-record").unwrap();
    let recorded = run(data.path(), &english(&record), "");
    assert_eq!(
        recorded.status.code(),
        Some(0),
        "{}",
        text(&recorded.stderr)
    );
    let made = fs::read_to_string(folder.join("playthroughs/small/silenced.ron")).unwrap();
    assert!(made.contains("Choose(id: \"ask-amina\""), "{made}");
    let judge = command_in(&ended, "terminal-judge").unwrap();
    let judged = text(&run(data.path(), &english(&judge), "").stdout);
    assert!(percent_in(&ended).is_some(), "{ended}");
    assert_eq!(percent_in(&judged), percent_in(&ended), "{judged}");
}

#[test]
fn an_assessment_says_nothing_of_its_debrief_before_its_end() {
    let data = tempfile::tempdir().unwrap();
    let play = [
        "--lang",
        "en",
        "play",
        "--text",
        "--mode",
        "assessment",
        HAND,
    ];
    let paused = text(&run(data.path(), &play, "1\n").stdout);
    assert!(command_in(&paused, "terminal-go-on").is_some(), "{paused}");
    assert_eq!(command_in(&paused, "terminal-judge"), None);
}

#[test]
fn where_nothing_can_be_stored_no_command_is_named() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("a-file");
    fs::write(&file, "").unwrap();
    let output = run(&file, &["--lang", "en", "play", "--text", HAND], "1\n");
    let said = text(&output.stdout);
    for id in [
        "terminal-kept",
        "terminal-go-on",
        "terminal-judge",
        "terminal-record",
    ] {
        assert!(!says(&said, "en", id, &[]), "{said}");
    }
}

/// Returns the arguments of the command that this message names, as a shell would split them.
fn command_in(said: &str, id: &str) -> Option<Vec<String>> {
    let line = said.lines().find(|line| says(line, "en", id, &[]))?;
    let (_, command) = line.split_once("samtalerum ")?;
    let parts = command.split('\'').enumerate().flat_map(|(number, part)| {
        if number % 2 == 1 {
            vec![part.to_owned()]
        } else {
            part.split_whitespace().map(str::to_owned).collect()
        }
    });
    Some(parts.collect())
}

fn english(command: &[String]) -> Vec<&str> {
    let words = command.iter().map(String::as_str);
    ["--lang", "en"].into_iter().chain(words).collect()
}

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
    // Errors of the command line parser are in English, as its help is.
    let said = ["da", "en"].map(|language| {
        let output = run(data.path(), &["--lang", language, "no-such-command"], "");
        assert_eq!(output.status.code(), Some(2));
        text(&output.stderr)
    });
    assert_eq!(said[0], said[1]);
    assert!(said[0].contains("no-such-command"), "{}", said[0]);
}

#[test]
fn the_built_in_content_is_sound() {
    let data = tempfile::tempdir().unwrap();
    let output = run(data.path(), &["--lang", "en", "check"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
}

#[test]
fn a_reader_that_goes_away_is_no_reason_to_panic() {
    let data = tempfile::tempdir().unwrap();
    run(data.path(), &["play", "--text", HAND], &"1\n".repeat(60));
    let (file, _) = only_attempt(data.path());
    // An empty content folder has findings to print.
    let empty = data.path().join("empty");
    fs::create_dir(&empty).unwrap();
    for arguments in [
        &["play", "--text", HAND][..],
        &["debrief", file.to_str().unwrap()],
        &["debrief", file.to_str().unwrap(), "--format", "json"],
        &["--content", empty.to_str().unwrap(), "check"],
        &["check"],
        &["explain"],
        &["graph", "first-steps"],
        &["paths", "first-steps"],
        &["script", "first-steps"],
        &["test", "first-steps"],
        &["words", "status"],
    ] {
        let read = run(data.path(), arguments, &"1\n".repeat(60));
        let mut child = program(data.path(), arguments).spawn().unwrap();
        drop(child.stdout.take());
        let _ = child
            .stdin
            .take()
            .unwrap()
            .write_all("1\n".repeat(60).as_bytes());
        let output = child.wait_with_output().unwrap();
        no_panic(&output);
        assert_eq!(
            output.status.code(),
            read.status.code(),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
    }
}

/// Reads until the next prompt.
fn await_prompt(output: &mut impl Read) {
    let mut last = Vec::new();
    let mut byte = [0];
    while !last.ends_with(PROMPT.as_bytes()) {
        assert_eq!(output.read(&mut byte).unwrap(), 1, "{}", text(&last));
        last.push(byte[0]);
    }
}

fn start(data: &TempDir) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = program(data.path(), &["--lang", "en", "play", "--text", HAND])
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    (child, output)
}

/// Returns the stored acts. Those of the note are sorted by name, since each attempt shuffles the statements.
fn acts(data: &TempDir) -> Vec<Act> {
    let (_, attempt) = only_attempt(data.path());
    let mut acts: Vec<Act> = attempt.acts.into_iter().map(|act| act.act).collect();
    let note = acts.iter().position(|act| matches!(act, Act::Include(_)));
    if let Some(first) = note {
        acts[first..].sort_by_key(|act| (!matches!(act, Act::Include(_)), format!("{act:?}")));
    }
    acts
}

#[test]
fn killed_at_any_moment_it_loses_one_act_at_most() {
    let answers = answers(HAND);
    let whole = tempfile::tempdir().unwrap();
    let input = answers.join("\n") + "\n";
    run(
        whole.path(),
        &["--lang", "en", "play", "--text", HAND],
        &input,
    );
    let whole = acts(&whole);
    for moment in 0..24_u64 {
        let data = tempfile::tempdir().unwrap();
        let (mut child, mut output) = start(&data);
        let mut input = child.stdin.take().unwrap();
        let answered = moment as usize % (answers.len() - 1);
        await_prompt(&mut output);
        for answer in &answers[..answered] {
            writeln!(input, "{answer}").unwrap();
            await_prompt(&mut output);
        }
        let known = acts(&data);
        writeln!(input, "{}", answers[answered]).unwrap();
        std::thread::sleep(Duration::from_micros(moment * moment * 40));
        child.kill().unwrap();
        child.wait().unwrap();
        let left = acts(&data);
        assert!(
            left.len() >= known.len() && left.starts_with(&known),
            "what was shown is stored"
        );
        assert!(whole.starts_with(&left), "{left:?}");
        assert_eq!(
            known
                .iter()
                .filter(|act| matches!(act, Act::Choose(_)))
                .count(),
            answered
        );

        let id = only_attempt(data.path()).1.header.id;
        let done = left
            .iter()
            .filter(|act| matches!(act, Act::Choose(_) | Act::Submit))
            .count();
        let rest = answers[done..].join("\n") + "\n";
        let again = run(
            data.path(),
            &["--lang", "en", "play", "--text", "--resume", &id],
            &rest,
        );
        assert_eq!(
            percent_in(&text(&again.stdout)),
            Some(100),
            "{}",
            text(&again.stdout)
        );
        assert_eq!(acts(&data), whole);
    }
}
