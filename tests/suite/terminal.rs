//! Tests of the program in the terminal.

mod codes;
mod interruption;
mod misuse;
mod next_steps;
mod playing;
#[cfg(unix)]
mod real_terminal;
mod storing;
mod told_apart;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use samtalerum_core::meeting::{Act, Attempt};
use samtalerum_core::store::{DATA_VARIABLE, parse_attempt};

use super::support::{self, best, no_panic, sentence, text};

const HAND: &str = "the-hand-she-holds";
/// The prompts of a meeting: at its choices, its note and its appraisals.
pub(crate) static PROMPTS: LazyLock<[String; 3]> = LazyLock::new(|| {
    ["terminal-prompt", "terminal-note", "terminal-appraise"].map(|id| sentence("en", id, &[]))
});

pub(crate) fn program(data: &Path, arguments: &[&str]) -> Command {
    let mut command = support::program(arguments);
    command
        .env(DATA_VARIABLE, data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

pub(crate) fn run(data: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = program(data, arguments).spawn().unwrap();
    // Writing fails if the program reads no more input and has closed the pipe.
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

/// Returns the lines of input that play the best path. Each is a choice, a mark, the answers of an appraisal, or the
/// statements of a note.
pub(crate) fn answers(scenario: &str) -> Vec<String> {
    let mut answers = Vec::new();
    let mut line = Vec::new();
    let mut appraises = false;
    for act in best(scenario).counted() {
        match &act.act {
            Act::Choose(id) => answers.push(id.clone()),
            Act::Mark(id) => answers.push(format!("m {id}")),
            Act::Level(id) | Act::Basis(id) | Act::BuildOn(id) | Act::Confidence(id) => {
                line.push(id.clone());
                appraises = true;
            }
            // The question about the first step of the ladder appears only after the question about the basis is
            // answered, so its answer is typed on a line of its own.
            Act::First(id) => {
                answers.push(std::mem::take(&mut line).join(" "));
                line.push(id.clone());
            }
            Act::Include(id) => line.push(id.clone()),
            Act::Submit => {
                line.extend(std::mem::take(&mut appraises).then(|| "r".to_owned()));
                // A note without any statement is submitted by the input `r`.
                if line.is_empty() {
                    line.push("r".to_owned());
                }
                answers.push(std::mem::take(&mut line).join(" "));
            }
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
fn the_built_in_content_is_sound() {
    let data = tempfile::tempdir().unwrap();
    let output = run(data.path(), &["--lang", "en", "check"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
}
