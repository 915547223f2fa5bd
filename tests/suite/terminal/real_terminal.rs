//! The program in a terminal of its own, as a trainee has it, and the signals that end it there.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;

use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use samtalerum_core::store::DATA_VARIABLE;

use super::interruption::await_prompt;
use super::{HAND, answers, only_attempt, program};
use crate::support::{no_panic, says, text};

/// The character that begins each sequence of control characters.
const ESCAPE: char = '\u{1b}';

/// Runs the program in a terminal, types the input, and returns what the terminal receives. The arguments after the data
/// folder are those of the program, and the variables of its environment.
fn in_terminal(
    data: &Path,
    arguments: &[&str],
    environment: &[(&str, &str)],
    input: &str,
) -> String {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&terminal).unwrap();
    unlockpt(&terminal).unwrap();
    let name = ptsname(&terminal, Vec::new()).unwrap();
    let open = || {
        let mut options = OpenOptions::new();
        options.read(true).write(true);
        options.open(name.to_str().unwrap()).unwrap()
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_samtalerum"));
    command.args(arguments).env(DATA_VARIABLE, data);
    command.env_remove("NO_COLOR").env("TERM", "xterm-256color");
    command.envs(environment.iter().copied());
    command.stdin(open()).stdout(open()).stderr(open());
    let mut child = command.spawn().unwrap();
    // The command holds the program's side of the terminal open.
    drop(command);
    let mut terminal = File::from(terminal);
    terminal.write_all(input.as_bytes()).unwrap();
    let mut received = Vec::new();
    let mut part = [0; 4096];
    // When the program has ended, reading fails instead of reporting the end.
    while let Ok(length @ 1..) = terminal.read(&mut part) {
        received.extend_from_slice(&part[..length]);
    }
    child.wait().unwrap();
    text(&received)
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
        for plain in [("NO_COLOR", "1"), ("TERM", "dumb")] {
            let received = in_terminal(data.path(), arguments, &[plain], input);
            assert!(!received.contains(ESCAPE), "{arguments:?}: {received}");
            assert!(received.len() > 40, "{arguments:?}: {received}");
        }
    }
    // The same commands use them in a terminal that has them: the findings are in colour, and the progress of `paths` is
    // overwritten.
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

/// Whoever interrupts a meeting learns where it is stored and how to go on, as by the command `q`.
#[test]
fn an_interrupted_meeting_says_how_it_is_continued() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let data = tempfile::tempdir().unwrap();
        let mut child = program(data.path(), &["--lang", "en", "play", "--text", HAND])
            .spawn()
            .unwrap();
        let mut output = child.stdout.take().unwrap();
        let mut input = child.stdin.take().unwrap();
        await_prompt(&mut output);
        writeln!(input, "{}", answers(HAND)[0]).unwrap();
        await_prompt(&mut output);
        kill_process(Pid::from_child(&child), signal).unwrap();
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
}
