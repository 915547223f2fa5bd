//! The program in a terminal of its own, as a trainee uses it, including Ctrl-C.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use samtalerum_core::store::DATA_VARIABLE;

use super::interruption::await_prompt;
use super::{HAND, answers, only_attempt, program};
use crate::support::{no_panic, says, text};

/// The character that begins each sequence of control characters.
const ESCAPE: char = '\u{1b}';

/// Runs the program with these arguments and environment variables in a terminal, types the input, and returns what the
/// terminal receives.
fn in_terminal(
    data: &Path,
    arguments: &[&str],
    environment: &[(&str, &str)],
    input: &str,
) -> String {
    let program = [env!("CARGO_BIN_EXE_samtalerum")];
    let words = program.iter().chain(arguments);
    let line: Vec<String> = words.map(|word| format!("'{word}'")).collect();
    // The command `script` opens a terminal for another command.
    let mut command = Command::new("script");
    command.args(["--quiet", "--flush", "--return", "--command"]);
    command.arg(line.join(" ")).arg("/dev/null");
    command.env(DATA_VARIABLE, data);
    command.env_remove("NO_COLOR").env("TERM", "xterm-256color");
    command.envs(environment.iter().copied());
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut typed = child.stdin.take().unwrap();
    typed.write_all(input.as_bytes()).unwrap();
    // Close the input only after the program has ended, so that the terminal stays open.
    let ended = child.wait_with_output().unwrap();
    drop(typed);
    text(&ended.stdout)
}

#[test]
fn a_terminal_that_wants_none_receives_no_control_characters() {
    let data = tempfile::tempdir().unwrap();
    let empty = data.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    let empty = empty.to_str().unwrap();
    let commands = [
        &["--lang", "en", "play", "--text", HAND][..],
        &["--lang", "en", "check", "--content", empty],
        &["--lang", "en", "paths", "first-steps"],
        &["--lang", "en", "nonsense"],
        &["--help"],
    ];
    let mut coloured = 0;
    for arguments in commands {
        let input = "1\nm\nt\nq\n";
        let received = in_terminal(data.path(), arguments, &[], input);
        coloured += usize::from(received.contains(ESCAPE));
        for plain in [("NO_COLOR", "1"), ("TERM", "dumb"), ("TERM", "")] {
            let received = in_terminal(data.path(), arguments, &[plain], input);
            assert!(!received.contains(ESCAPE), "{arguments:?}: {received}");
            assert!(received.len() > 40, "{arguments:?}: {received}");
        }
    }
    // Without these variables, two of the commands print control characters: `check` colours the findings, and `paths`
    // overwrites its progress.
    assert_eq!(coloured, 2);
}

#[test]
fn a_meeting_is_played_in_a_real_terminal() {
    let data = tempfile::tempdir().unwrap();
    let input = answers(HAND).join("\n") + "\n\n";
    let arguments = ["--lang", "en", "play", "--text", HAND];
    let received = in_terminal(data.path(), &arguments, &[], &input);
    assert!(received.contains("(100/100)"), "{received}");
    assert!(!received.contains(ESCAPE), "{received}");
}

/// If a trainee interrupts a meeting, the program reports where the attempt is stored and how to continue it, as after
/// the command `q`.
#[test]
fn an_interrupted_meeting_says_how_it_is_continued() {
    let data = tempfile::tempdir().unwrap();
    let mut child = program(data.path(), &["--lang", "en", "play", "--text", HAND])
        .spawn()
        .unwrap();
    let mut output = child.stdout.take().unwrap();
    let mut input = child.stdin.take().unwrap();
    await_prompt(&mut output);
    writeln!(input, "{}", answers(HAND)[0]).unwrap();
    await_prompt(&mut output);
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let mut said = String::new();
    output.read_to_string(&mut said).unwrap();
    let ended = child.wait_with_output().unwrap();
    no_panic(&ended);
    assert_eq!(ended.status.code(), Some(130), "{said}");
    let id = only_attempt(data.path()).1.header.id;
    let command = format!("samtalerum play --text --resume {id}");
    assert!(says(&said, "en", "terminal-kept", &[("id", &id)]), "{said}");
    let arguments = [("command", command.as_str())];
    assert!(says(&said, "en", "terminal-go-on", &arguments), "{said}");
}
