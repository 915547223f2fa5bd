//! A course in a language that the program does not speak: the texts of the catalogue and of the interface are
//! translated too, and following the advice of each command leads to a complete translation.

use std::collections::BTreeSet;

use samtalerum_core::finding::Finding;
use tempfile::TempDir;

use super::{assert_printed, printed, run};
use crate::support::{self, findings_in, says};

const GUIDANCE: &str = "locales/sv/guidance.ftl";
const INTERFACE: &str = "locales/sv/interface.ftl";

/// Makes a course with one meeting that uses the program's catalogue.
fn course() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join("letter");
    let output = support::run(&["new", "letter", "--content", made.to_str().unwrap()]);
    assert!(output.status.success(), "{}", printed(&output));
    for entry in std::fs::read_dir(&made).unwrap() {
        let entry = entry.unwrap();
        std::fs::rename(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    std::fs::remove_dir(made).unwrap();
    folder
}

/// Returns the codes of the findings, each with the path of the missing file.
fn missing(folder: &TempDir) -> Vec<(String, String)> {
    let one = |finding: &Finding| {
        let file = finding.text("words").unwrap_or_default();
        (finding.code().to_owned(), file.to_owned())
    };
    findings_in(folder.path()).iter().map(one).collect()
}

/// Fills the translation column of an exported spreadsheet file, as if a translator had translated each text.
fn translate(folder: &TempDir, name: &str) {
    let path = folder.path().join(name);
    let mut sheet = csv::Reader::from_path(&path).unwrap();
    let head = sheet.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = sheet.records().map(Result::unwrap).collect();
    let mut translated = csv::Writer::from_path(&path).unwrap();
    translated.write_record(&head).unwrap();
    for row in rows {
        let swedish = row[2].replace(['»', '«'], "”") + " sv";
        let cells = row.iter().enumerate();
        let cells = cells.map(|(column, cell)| match column {
            3 => swedish.as_str(),
            _ => cell,
        });
        translated.write_record(cells).unwrap();
    }
    translated.flush().unwrap();
}

#[test]
fn what_check_says_of_a_new_language_leads_to_a_course_without_errors() {
    let folder = course();
    let meeting = folder.path().join("locales/sv/scenarios/letter.ftl");
    std::fs::create_dir_all(meeting.parent().unwrap()).unwrap();
    let danish = folder.path().join("locales/da/scenarios/letter.ftl");
    std::fs::copy(danish, meeting).unwrap();
    let codes: BTreeSet<(String, String)> = missing(&folder).into_iter().collect();
    for file in [GUIDANCE, INTERFACE] {
        let finding = ("missing-words".to_owned(), file.to_owned());
        assert!(codes.contains(&finding), "{codes:?}");
    }
    // Both findings about missing files recommend this command.
    let output = run(folder.path(), &["add"]);
    assert!(output.status.success(), "{}", printed(&output));
    for file in [GUIDANCE, INTERFACE] {
        assert!(folder.path().join(file).is_file());
        assert!(printed(&output).contains(file), "{}", printed(&output));
    }
    let left = findings_in(folder.path());
    assert!(!left.is_empty());
    for finding in left {
        let is_copy = ["marked-untranslated", "copied-text"].contains(&finding.code());
        assert!(is_copy, "{finding:?}");
    }
    // In a language that the program speaks, the course still uses the program's texts.
    assert!(!folder.path().join("locales/en/guidance.ftl").exists());
    let output = run(folder.path(), &["add", "guidance", "--to", "en"]);
    assert_printed(&output, "words-no-file", &[("name", "guidance")]);
}

#[test]
fn a_new_language_is_exported_imported_and_played() {
    let folder = course();
    let output = run(folder.path(), &["status", "guidance", "--to", "sv"]);
    assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
    // Only the meeting is imported, and the files that are still missing are reported.
    let export = |name: &str, meeting: &[&str]| {
        let options = ["export", "--to", "sv", "--format", "csv", "--out", name];
        let output = run(folder.path(), &[&options[..], meeting].concat());
        assert!(output.status.success(), "{}", printed(&output));
        translate(&folder, name);
        let output = run(folder.path(), &["import", name]);
        assert!(output.status.success(), "{}", printed(&output));
        output
    };
    let output = export("meeting.csv", &["letter"]);
    for file in [GUIDANCE, INTERFACE] {
        let arguments = [("words", file), ("language", "sv")];
        assert_printed(&output, "missing-words", &arguments);
    }
    let output = export("all.csv", &["--open"]);
    assert!(!says(&printed(&output), "en", "missing-words", &[]));
    let output = run(folder.path(), &["status"]);
    assert!(output.status.success(), "{}", printed(&output));
    assert_eq!(findings_in(folder.path()), Vec::new());

    let folder = folder.path().to_str().unwrap();
    let play = ["--lang", "sv", "play", "letter", "--text", "--private"];
    let output = support::run(&[&play[..], &["--content", folder]].concat());
    let said = printed(&output);
    assert!(said.contains("Din opgave sv"), "{said}");
}
