//! The error messages of all commands are in the language that was asked for.

use std::net::TcpListener;
use std::path::Path;

use crate::support::{output_of, program_in, run_in, says};

/// Runs a command in a folder and returns its standard error.
fn refusal(folder: &Path, language: &str, arguments: &[&str]) -> String {
    let output = output_of(program_in(folder, &["--lang", language]).args(arguments));
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn each_command_refuses_in_the_language_that_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    for inside in ["course", "site", "blocked"] {
        std::fs::create_dir(folder.path().join(inside)).unwrap();
    }
    for file in ["file", "site/index.html", "blocked/scenarios"] {
        std::fs::write(folder.path().join(file), "").unwrap();
    }
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let site = ["serve", "site", "--port", &port];
    let cases: [(&[&str], &str); 7] = [
        (&["--content", "nowhere", "check"], "cannot-read-folder"),
        (&["--content", "file", "new", "x"], "cannot-read-folder"),
        (&["--content", "blocked", "new", "x"], "write-failed"),
        (
            &["--content", "course", "words", "import", "nofile.xlf"],
            "cannot-read",
        ),
        (&["serve", "nowhere"], "serve-no-folder"),
        (&["serve", "course"], "serve-no-index"),
        (&site, "serve-port"),
    ];
    for (arguments, id) in cases {
        for language in ["da", "en"] {
            let said = refusal(folder.path(), language, arguments);
            assert!(says(&said, language, id, &[]), "{arguments:?}: {said}");
        }
    }
}

#[test]
fn a_meeting_is_suggested_even_if_its_name_is_a_word_of_the_messages() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let made = run_in(path, &["--content", "course", "new", "empty"]);
    assert!(made.status.success());
    let said = refusal(
        path,
        "en",
        &["--content", "course", "play", "emty", "--text"],
    );
    let meant = [("id", "emty"), ("meant", "empty")];
    assert!(
        says(&said, "en", "no-meeting", &meant) && said.contains("“empty”"),
        "{said}"
    );
}
