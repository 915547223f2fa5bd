//! Attempt codes on the command line.

use std::path::Path;

use samtalerum_core::meeting::Attempt;
use samtalerum_core::store::write_attempt;

use super::{HAND, run};
use crate::support::{best, says, sentence, text};

/// Stores a finished attempt as a file, and returns its path.
fn played(data: &Path) -> String {
    let attempt: Attempt = best(HAND).attempt().clone();
    let file = data.join("played.jsonl");
    std::fs::write(&file, write_attempt(&attempt)).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Returns the code of an attempt.
fn code_of(data: &Path, attempt: &str) -> String {
    let output = run(data, &["code", attempt], "");
    assert_eq!(output.status.code(), Some(0));
    let code = text(&output.stdout);
    assert_eq!(code.lines().count(), 1);
    code.trim_end().to_owned()
}

fn debrief(data: &Path, attempt: &str, format: &str) -> String {
    let arguments = ["--lang", "en", "debrief", attempt, "--format", format];
    let output = run(data, &arguments, "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn a_code_gives_the_same_debrief_as_its_attempt() {
    let data = tempfile::tempdir().unwrap();
    let (data, file) = (data.path(), played(data.path()));
    let code = code_of(data, &file);
    assert!(code.len() <= 255, "{code}");
    let judged = |attempt: &str| -> serde_json::Value {
        let mut json: serde_json::Value =
            serde_json::from_str(&debrief(data, attempt, "json")).unwrap();
        json["attempt"] = serde_json::Value::Null;
        json
    };
    assert_eq!(judged(&code), judged(&file));
    let (start, end) = code.split_at(50);
    assert_eq!(judged(&format!(" {start}\r\n  {end}\n")), judged(&file));
    assert_eq!(judged(&format!("»{code}«")), judged(&file));
    for format in ["text", "html"] {
        let page = debrief(data, &code, format);
        assert!(page.contains(&code), "{format}: {page}");
    }
}

#[test]
fn what_is_wrong_with_a_code_is_said() {
    let data = tempfile::tempdir().unwrap();
    let (data, file) = (data.path(), played(data.path()));
    let code = code_of(data, &file);
    let bytes = code.as_bytes();
    let at = (50..).find(|at| bytes[*at] != bytes[at + 1]).unwrap();
    let mut swapped = bytes.to_vec();
    swapped.swap(at, at + 1);
    let swapped = text(&swapped);
    let wrong = vec![
        (swapped, "code-misspelt", ("", "")),
        (code.to_lowercase(), "code-case", ("", "")),
        (
            code[..code.len() - 5].to_owned(),
            "code-cut",
            ("missing", "5"),
        ),
        (format!("{code}abc"), "code-too-long", ("extra", "3")),
        (format!("{code}!"), "code-foreign-char", ("char", "!")),
        (code.replacen('1', "7", 1), "code-newer", ("", "")),
    ];
    let both = format!("{code}.{code}");
    for language in ["da", "en"] {
        for (given, id, argument) in &wrong {
            let output = run(data, &["--lang", language, "debrief", given], "");
            assert_eq!(output.status.code(), Some(2), "{given}");
            let said = text(&output.stderr);
            let expected = sentence(language, id, &[*argument]);
            assert!(said.contains(expected.trim_end()), "{said}: {expected}");
        }
        let output = run(data, &["--lang", language, "debrief", &both], "");
        let said = text(&output.stderr);
        assert!(
            says(&said, language, "code-several", &[("count", "2")]),
            "{said}"
        );
        assert_eq!(said.matches(&code).count(), 2);
    }
}
