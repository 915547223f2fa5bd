//! Starts the test binary again as a child process. Tests kill this process, or limit the size of the files that it can
//! write.

use std::env;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use samtalerum::store::FileStore;
use samtalerum_core::settings::{Settings, TextSize};
use samtalerum_core::store::{DATA_VARIABLE, Store};

use super::{attempt, numbered};

/// Arguments that make the test binary run only the test `child`.
const CHILD: [&str; 4] = ["store::child::child", "--exact", "--ignored", "--nocapture"];

const ROLE: &str = "SAMTALERUM_TEST_ROLE";

/// Does the work of the child process.
#[test]
#[ignore = "is started by the tests beside it"]
fn child() {
    let role = env::var(ROLE).expect("another test starts this one");
    let folder = FileStore::default_dir().unwrap();
    let mut store = FileStore::at(&folder);
    store.prepare().unwrap();
    match role.as_str() {
        "append" => append_for_ever(&mut store),
        "settings" => save_far_too_much(&mut store),
        "folder" => println!("\nstored {}", folder.display()),
        _ => panic!("no such role"),
    }
}

fn append_for_ever(store: &mut FileStore) {
    let from = store.open("a").unwrap().attempt.acts.len() as u64;
    for number in from..from + 100_000 {
        if let Err(error) = store.append("a", &[numbered(number)]) {
            assert_eq!(error.code(), "cannot-write");
            // A failed append leaves no partial line, so the append can be repeated.
            assert_eq!(store.append("a", &[numbered(number)]), Err(error));
            println!("\nfailed");
            return;
        }
        println!("\nstored {number}");
        if number % 16 == 0 {
            let id = format!("b{number}");
            store.create(&attempt(&id, number)).unwrap();
            println!("\ncreated {id}");
            let size = if number % 32 == 0 { 100 } else { 200 };
            store.save_settings(&sized(size)).unwrap();
        }
    }
}

fn save_far_too_much(store: &mut FileStore) {
    let mut settings = sized(200);
    settings.language = Some("d".repeat(5000));
    let error = store.save_settings(&settings).unwrap_err();
    assert_eq!(error.code(), "cannot-write");
    println!("\nfailed");
}

pub(super) fn sized(percent: u16) -> Settings {
    Settings {
        text_size: TextSize::new(percent),
        ..Settings::default()
    }
}

/// Starts a child. `limit` is a shell script that limits the size of files to about a kilobyte. Depending on the
/// script, a larger write fails or kills the process.
pub(super) fn start(role: &str, folder: &Path, limit: Option<&str>) -> Child {
    let program = env::current_exe().unwrap();
    let mut command = match limit {
        None => Command::new(program),
        Some(script) => {
            let mut shell = Command::new("sh");
            shell.args(["-c", script, "sh"]).arg(program);
            shell
        }
    };
    command
        .args(CHILD)
        .env(ROLE, role)
        .env(DATA_VARIABLE, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Starts a child in which `HOME` is the only variable that determines where data is stored.
pub(super) fn start_at_home(role: &str, home: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(CHILD)
        .env(ROLE, role)
        .env("HOME", home)
        .env_remove(DATA_VARIABLE)
        .env_remove("XDG_DATA_HOME")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

pub(super) const WRITES_FAIL: &str = "trap '' XFSZ; ulimit -f 2; exec \"$@\"";
pub(super) const WRITES_KILL: &str = "ulimit -c 0; ulimit -f 2; exec \"$@\"";

/// Returns the complete lines that the child prints until it ends.
pub(super) fn rest(child: &mut Child, mut said: BufReader<impl Read>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    while said.read_line(&mut line).unwrap() > 0 {
        if line.ends_with('\n') {
            lines.push(line.trim().to_owned());
        }
        line.clear();
    }
    child.wait().unwrap();
    lines
}

pub(super) fn all(mut child: Child) -> Vec<String> {
    let said = BufReader::new(child.stdout.take().unwrap());
    rest(&mut child, said)
}
