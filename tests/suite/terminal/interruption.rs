//! The program is killed, or nobody reads its output any more.

use std::fs;
use std::io::{BufReader, Read, Write};
use std::process::{Child, ChildStdout};
use std::time::Duration;

use samtalerum_core::meeting::Act;
use tempfile::TempDir;

use super::{HAND, PROMPTS, answers, only_attempt, program, run};
use crate::support::{no_panic, percent_in, text};

#[test]
fn a_reader_that_goes_away_is_no_reason_to_panic() {
    let data = tempfile::tempdir().unwrap();
    run(data.path(), &["play", "--text", HAND], &"1\n".repeat(60));
    let (file, _) = only_attempt(data.path());
    // For an empty content folder, `check` has findings to print.
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

/// Reads the output until the next prompt.
pub(super) fn await_prompt(output: &mut impl Read) {
    let mut last = Vec::new();
    let mut byte = [0];
    while !PROMPTS
        .iter()
        .any(|prompt| last.ends_with(prompt.as_bytes()))
    {
        assert_eq!(output.read(&mut byte).unwrap(), 1, "{}", text(&last));
        last.push(byte[0]);
    }
}

fn start(data: &TempDir) -> (Child, BufReader<ChildStdout>) {
    let mut child = program(data.path(), &["--lang", "en", "play", "--text", HAND])
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    (child, output)
}

/// Returns the stored acts. Those that select statements of the note are sorted by name, because each attempt shuffles
/// the statements.
fn acts(data: &TempDir) -> Vec<Act> {
    let (_, attempt) = only_attempt(data.path());
    let mut acts: Vec<Act> = attempt.acts.into_iter().map(|act| act.act).collect();
    let note = acts.iter().position(|act| matches!(act, Act::Include(_)));
    if let Some(first) = note {
        acts[first..].sort_by_key(|act| (!matches!(act, Act::Include(_)), format!("{act:?}")));
    }
    acts
}

/// Splits a typed line into the parts that are stored as one act each.
fn parts(line: &str) -> Vec<&str> {
    match line.starts_with("m ") {
        true => vec![line],
        false => line.split(' ').collect(),
    }
}

/// Returns the lines that are still to be typed. `answers` contains all lines, and `stored` is the number of acts that
/// are stored already.
fn left_to_type(answers: &[String], mut stored: usize) -> Vec<String> {
    let mut left = Vec::new();
    for line in answers {
        let parts = parts(line);
        let done = stored.min(parts.len());
        stored -= done;
        if done < parts.len() {
            left.push(parts[done..].join(" "));
        }
    }
    left
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
    // Do not count `Begin` and `Read`, because these acts are stored without an answer.
    let typed = |acts: &[Act]| {
        let typed = acts
            .iter()
            .filter(|act| !matches!(act, Act::Begin | Act::Read(_)));
        typed.count()
    };
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
        let shown: usize = answers[..answered]
            .iter()
            .map(|line| parts(line).len())
            .sum();
        assert_eq!(typed(&known), shown);

        let id = only_attempt(data.path()).1.header.id;
        let rest = left_to_type(&answers, typed(&left)).join("\n") + "\n";
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

/// After Ctrl-C, and when the terminal is closed or the system shuts down, the program says what is stored.
#[cfg(unix)]
#[test]
fn a_signal_to_end_is_answered_with_what_is_stored() {
    for signal in ["INT", "TERM", "HUP"] {
        let data = tempfile::tempdir().unwrap();
        let (mut child, mut output) = start(&data);
        let _input = child.stdin.take().unwrap();
        await_prompt(&mut output);
        let sent = std::process::Command::new("kill")
            .args([format!("-{signal}"), child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
        let mut rest = String::new();
        output.read_to_string(&mut rest).unwrap();
        let id = only_attempt(data.path()).1.header.id;
        assert_eq!(child.wait().unwrap().code(), Some(130), "{signal}: {rest}");
        assert!(rest.contains(&format!("--resume {id}")), "{signal}: {rest}");
    }
}
