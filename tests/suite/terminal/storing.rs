//! “Stored as” is printed only if every act is on the disk.

use std::fs;
use std::io::{BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use samtalerum_core::store::{DATA_VARIABLE, parse_attempt};

use super::interruption::await_prompt;
use super::{HAND, answers, only_attempt, percent, program, run};
use crate::support::{no_panic, says, text};

const PLAY: [&str; 5] = ["--lang", "en", "play", "--text", HAND];

fn is_said_to_be_stored(output: &Output) -> bool {
    says(&text(&output.stdout), "en", "terminal-kept", &[])
}

/// Starts the program in a shell in which no file can grow beyond this number of blocks.
#[cfg(unix)]
fn run_limited(data: &Path, blocks: u32, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new("sh")
        .args([
            "-c",
            &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""),
            "sh",
        ])
        .arg(env!("CARGO_BIN_EXE_samtalerum"))
        .args(arguments)
        .env(DATA_VARIABLE, data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    no_panic(&output);
    output
}

#[cfg(unix)]
#[test]
fn a_disk_that_stays_full_is_said_at_the_end() {
    let input = answers(HAND).join("\n") + "\n";
    let whole = tempfile::tempdir().unwrap();
    run(whole.path(), &PLAY, &input);
    let all = only_attempt(whole.path()).1.acts.len();

    let data = tempfile::tempdir().unwrap();
    let output = run_limited(data.path(), 2, &PLAY, &input);
    let said = text(&output.stdout);
    let stored = only_attempt(data.path()).1.acts.len();
    assert!(0 < stored && stored < all, "{stored} of {all}");
    assert!(!is_said_to_be_stored(&output), "{said}");
    let missing = (all - stored).to_string();
    let last = said.trim_end().lines().next_back().unwrap();
    assert!(
        last.contains(&format!(" {missing} acts ")),
        "{missing}: {last}"
    );
    assert!(last.contains("--save-as"), "{last}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_copy_can_be_put_elsewhere() {
    let data = tempfile::tempdir().unwrap();
    let in_the_way = data.path().join("a-file");
    fs::write(&in_the_way, "").unwrap();
    let copy = data.path().join("copies/mine.jsonl");
    let copy = copy.to_str().unwrap();
    let input = answers(HAND).join("\n") + "\n";
    let arguments = [&PLAY[..], &["--save-as", copy]].concat();
    let output = run(&in_the_way, &arguments, &input);
    assert_eq!(output.status.code(), Some(2), "it is not in the store");
    assert!(!is_said_to_be_stored(&output));
    assert!(says(
        &text(&output.stdout),
        "en",
        "terminal-copied",
        &[("path", copy)]
    ));
    assert_eq!(percent(data.path(), Path::new(copy)), (100, true));

    let before = fs::read(copy).unwrap();
    let again = run(data.path(), &arguments, &input);
    assert_eq!(again.status.code(), Some(2));
    assert!(says(
        &text(&again.stderr),
        "en",
        "play-save-there",
        &[("path", copy)]
    ));
    assert_eq!(fs::read(copy).unwrap(), before);
}

/// If another program changes the file of an attempt while it is played, all acts are stored nevertheless.
#[test]
fn a_file_that_is_removed_or_replaced_while_it_is_played() {
    let answers = answers(HAND);
    type Meddle = fn(&Path);
    let meddle: [Meddle; 5] = [
        |path| fs::remove_file(path).unwrap(),
        |path| fs::remove_dir_all(path.ancestors().nth(2).unwrap()).unwrap(),
        |path| {
            let copy = path.with_extension("tmp");
            fs::copy(path, &copy).unwrap();
            fs::rename(copy, path).unwrap();
        },
        // An older version of the file is restored, for example from a cloud folder.
        |path| {
            let text = fs::read_to_string(path).unwrap();
            let older: Vec<&str> = text.lines().take(3).collect();
            fs::remove_file(path).unwrap();
            fs::write(path, older.join("\n") + "\n").unwrap();
        },
        |path| fs::write(path, "").unwrap(),
    ];
    for (number, meddle) in meddle.into_iter().enumerate() {
        let parent = tempfile::tempdir().unwrap();
        let data = parent.path().join("data");
        let mut child = program(&data, &PLAY).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut input = child.stdin.take().unwrap();
        await_prompt(&mut output);
        for (done, answer) in answers.iter().enumerate() {
            if done == 2 {
                meddle(&only_attempt(&data).0);
            }
            writeln!(input, "{answer}").unwrap();
            if done + 1 < answers.len() {
                await_prompt(&mut output);
            }
        }
        drop(input);
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut output, &mut rest).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{number}: {rest}");
        let (file, attempt) = only_attempt(&data);
        let id = attempt.header.id.as_str();
        assert!(
            says(&rest, "en", "terminal-kept", &[("id", id)]),
            "{number}: {rest}"
        );
        assert_eq!(percent(&data, &file), (100, true), "{number}");
    }
}

#[test]
fn a_private_attempt_leaves_nothing_behind() {
    let data = tempfile::tempdir().unwrap();
    let input = answers(HAND).join("\n") + "\n";
    for before in [&["--private"][..], &[]] {
        let (first, last) = match before {
            [] => (&[][..], &["--private"][..]),
            one => (one, &[][..]),
        };
        let arguments = [first, &PLAY[..], last].concat();
        let output = run(data.path(), &arguments, &input);
        let said = text(&output.stdout);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{said}{}",
            text(&output.stderr)
        );
        assert!(says(&said, "en", "notice-private", &[]), "{said}");
        assert!(!is_said_to_be_stored(&output));
        assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
    }
}

/// Bytes that are not UTF-8 and lines that are too long are reported, and the meeting continues.
#[test]
fn what_is_no_text_is_said_and_the_meeting_goes_on() {
    let data = tempfile::tempdir().unwrap();
    let answers = answers(HAND);
    let mut input = format!("{}\n", answers[0]).into_bytes();
    input.extend(b"h b\xf8rn\n");
    input.extend("x".repeat(3_000_000).as_bytes());
    input.extend(format!("\n{}\n", answers[1..].join("\n")).as_bytes());
    let mut child = program(data.path(), &PLAY).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || pipe.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let said = text(&output.stdout);
    assert_eq!(
        said.matches(&crate::support::sentence("en", "terminal-not-text", &[]))
            .count(),
        2
    );
    assert!(is_said_to_be_stored(&output), "{said}");
    assert_eq!(
        percent(data.path(), &only_attempt(data.path()).0),
        (100, true)
    );
    // The attempt's file is not damaged.
    let (file, _) = only_attempt(data.path());
    assert!(
        parse_attempt(fs::read(file).unwrap())
            .unwrap()
            .damage
            .is_none()
    );
}

/// No other user can look into the folders, whatever the umask.
#[cfg(unix)]
#[test]
fn the_folders_are_the_users_own() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let data = parent.path().join("new/data");
    let mut child = Command::new("sh")
        .args(["-c", "umask 000; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_samtalerum"))
        .args(PLAY)
        .env(DATA_VARIABLE, &data)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let input = answers(HAND).join("\n") + "\nw Ask her.\n";
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for folder in ["", "attempts", "reflections"] {
        assert_eq!(mode(&data.join(folder)), 0o700, "{folder}");
    }
    assert_eq!(mode(&only_attempt(&data).0), 0o600);
}
