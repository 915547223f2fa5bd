//! Tests of `samtalerum play --text --watch`, with files that are saved as editors save them.

use std::fs;
use std::io::{Read, Write};
use std::process::{Child, ChildStdin};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::support::{copy, is_complete, says, says_in_any, sentence, text};
use crate::terminal::{PROMPTS, attempts, program, run};
use samtalerum_testing::{SMALL, good as good_folder};

/// A line that Yusuf says in the meeting of the fixture course.
const FINE: &str = "She is fine.";

const WORDS: &str = "locales/en/scenarios/small.ftl";

/// Upper bound on the wait for expected output. It is long enough for a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The running program, which plays the small meeting in the terminal with `--watch`.
struct Watched {
    folder: tempfile::TempDir,
    data: tempfile::TempDir,
    child: Child,
    input: ChildStdin,
    output: Receiver<u8>,
    said: String,
}

impl Watched {
    fn open() -> Self {
        let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        copy(&good_folder(), folder.path());
        let content = folder.path().to_str().unwrap();
        let play = [
            "--lang",
            "en",
            "--content",
            content,
            "play",
            "--text",
            "--watch",
            "small",
        ];
        let mut child = program(data.path(), &play).spawn().unwrap();
        let (input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (sender, receiver) = channel();
        std::thread::spawn(move || {
            let mut byte = [0];
            while output.read(&mut byte).is_ok_and(|read| read == 1) {
                if sender.send(byte[0]).is_err() {
                    return;
                }
            }
        });
        let mut watched = Self {
            folder,
            data,
            child,
            input,
            output: receiver,
            said: String::new(),
        };
        watched.hear(&PROMPTS[0]);
        watched
    }

    /// Waits until this text is printed, and returns the output since the last call.
    fn hear(&mut self, wanted: &str) -> String {
        self.hear_one_of(&[wanted])
    }

    /// Waits until one of these texts is printed, and returns the output since the last call.
    fn hear_one_of(&mut self, wanted: &[&str]) -> String {
        let mut heard = Vec::new();
        while !wanted.iter().any(|one| heard.ends_with(one.as_bytes())) {
            match self.output.recv_timeout(PATIENCE) {
                Ok(byte) => heard.push(byte),
                Err(error) => panic!(
                    "{error} while waiting for {wanted:?} after {:?}",
                    text(&heard)
                ),
            }
        }
        let heard = text(&heard);
        self.said.push_str(&heard);
        heard
    }

    /// Waits for a page with this text. If the machine is busy, the program may read files that are only partly saved,
    /// and print another page first.
    fn see(&mut self, wanted: &str) -> String {
        loop {
            let page = self.hear_one_of(&[&PROMPTS[0], &PROMPTS[1]]);
            if page.contains(wanted) {
                return page;
            }
        }
    }

    fn type_in(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    fn edited(&self, file: &str, from: &str, to: &str) -> String {
        let text = fs::read_to_string(self.folder.path().join(file)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{file} has one {from}");
        text.replace(from, to)
    }

    /// Saves a change by overwriting the file.
    fn save(&self, file: &str, from: &str, to: &str) {
        let text = self.edited(file, from, to);
        fs::write(self.folder.path().join(file), text).unwrap();
    }

    /// Saves a change as many editors do: writes a new file, then renames it to the old file's name.
    fn save_by_rename(&self, file: &str, from: &str, to: &str) {
        let text = self.edited(file, from, to);
        let path = self.folder.path().join(file);
        let kept = path.with_extension("bak");
        let new = path.with_extension("tmp");
        fs::write(&new, text).unwrap();
        fs::rename(&path, kept).unwrap();
        fs::rename(new, path).unwrap();
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        // The program may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn saved_changes_appear_while_a_choice_is_waited_for() {
    let mut watched = Watched::open();
    let shown = format!("Yusuf: “{FINE}”");
    assert!(watched.said.contains(&shown), "{}", watched.said);
    watched.save(WORDS, FINE, "She is tired.");
    let said = watched.see("Yusuf: “She is tired.”");
    assert!(says(&said, "en", "terminal-renewed", &[]), "{said}");
    watched.save_by_rename(WORDS, "They sit down.", "They stay on their feet.");
    watched.see("They stay on their feet.");
    watched.save_by_rename(SMALL, "id: \"ask-yusuf\"", "id: \"ask-him\"");
    // The choice has no message under its new id. It is still offered, and a notice reports the missing message.
    let said = watched.see("⟨");
    assert!(said.contains(&format!("! {SMALL}:")), "{said}");
    watched.save(WORDS, "ask-yusuf = ", "ask-him = ");
    let said = watched.see("“Yusuf, what do you think?”");
    assert!(is_complete(&said), "{said}");
    watched.type_in("ask-him");
    watched.hear(&sentence("en", "note-question", &[]));
    watched.hear(&PROMPTS[1]);
    watched.type_in("note-said");
    watched.hear("/100)");
    watched.hear(&sentence("en", "terminal-sections", &[]));
    watched.type_in("");
    assert!(watched.child.wait().unwrap().success());
    assert!(
        attempts(watched.data.path()).is_empty(),
        "nothing is stored"
    );
}

#[test]
fn a_mistake_is_reported_with_its_location_until_it_is_fixed() {
    let mut watched = Watched::open();
    watched.save(SMALL, "role: Citizen", "role: Citicen");
    let said = watched.see("! scenarios/small.ron:8:25: ");
    let meant = [("meant", "Citizen")];
    assert!(says(&said, "en", "unknown-word.help", &meant), "{said}");
    assert!(said.contains("1. “"), "it is still playable: {said}");
    watched.save(SMALL, "role: Citicen", "role: Citizen");
    while watched.hear(&PROMPTS[0]).contains(SMALL) {}
    // A mistake in the messages is reported too, and the meeting continues unchanged.
    watched.save(WORDS, "title = The", "title The");
    watched.see("! locales/en/scenarios/small.ftl:1:7: ");
    watched.type_in("1");
    watched.hear(&sentence("en", "note-question", &[]));
}

#[test]
fn a_folder_that_is_put_in_anothers_place_is_watched() {
    let mut watched = Watched::open();
    let root = watched.folder.path().to_owned();
    copy(&root.join("locales"), &root.join("other"));
    fs::rename(root.join("locales"), root.join("old")).unwrap();
    fs::rename(root.join("other"), root.join("locales")).unwrap();
    watched.save(WORDS, FINE, "She is tired.");
    watched.see("She is tired.");
    watched.save(WORDS, "She is tired.", "She is well.");
    watched.see("She is well.");
}

#[test]
fn a_course_that_is_deleted_and_put_back_is_watched() {
    let mut watched = Watched::open();
    let root = watched.folder.path().to_owned();
    let other = tempfile::tempdir().unwrap();
    copy(&root, other.path());
    fs::remove_dir_all(&root).unwrap();
    std::thread::sleep(Duration::from_secs(1));
    fs::create_dir(&root).unwrap();
    copy(other.path(), &root);
    for (from, to) in [(FINE, "She is tired."), ("She is tired.", "She is well.")] {
        watched.save(WORDS, from, to);
        watched.see(to);
    }
}

#[test]
fn there_must_be_a_folder_to_watch() {
    let data = tempfile::tempdir().unwrap();
    let output = run(data.path(), &["play", "--text", "--watch"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(says_in_any(&text(&output.stderr), "play-no-folder"));
}
