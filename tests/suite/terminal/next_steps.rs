//! When the program ends, it prints the commands that continue with the attempt.

use std::fs;

use samtalerum_core::meeting::Mode;

use super::{HAND, answers, only_attempt, percent, run};
use crate::support::{copy, good, percent_in, says, sentence, text};

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
    // A shell would split this folder's name at the space.
    let folder = data.path().join("my course");
    copy(&good(), &folder);
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
    // The option `--mode` has the same meaning before the command as after it.
    for play in [
        [
            "--lang",
            "en",
            "play",
            "--text",
            "--mode",
            "assessment",
            HAND,
        ],
        [
            "--lang",
            "en",
            "--mode",
            "assessment",
            "play",
            "--text",
            HAND,
        ],
    ] {
        let data = tempfile::tempdir().unwrap();
        let paused = text(&run(data.path(), &play, "1\n").stdout);
        assert!(command_in(&paused, "terminal-go-on").is_some(), "{paused}");
        assert_eq!(command_in(&paused, "terminal-judge"), None);
        assert_eq!(only_attempt(data.path()).1.header.mode, Mode::Assessment);
    }
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

/// Returns the arguments of the command that the printed message quotes, split as a shell would split them.
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
