//! The author's check: each code fires where it should, with words in both languages, and good content has none.

mod bad;
mod cases;
mod formats;
mod random;
mod register;

use std::path::{Path, PathBuf};

use samtalerum::check::CODES;
use samtalerum::cli::report::{Style, render};
use samtalerum::content::{Content, Files};
use samtalerum::finding::Finding;
use samtalerum::language::{FINDINGS, Languages};

use cases::{CASES, Change};

/// The folder of the good course.
pub fn good_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/good")
}

/// The files of the good course, by their paths within it.
fn good() -> Vec<(String, Vec<u8>)> {
    fn walk(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{path}/"), files);
            } else {
                files.push((path, std::fs::read(entry.path()).unwrap()));
            }
        }
    }
    let mut files = Vec::new();
    walk(&good_folder(), "", &mut files);
    files
}

/// The good course with these changes.
fn changed(changes: &[Change]) -> Content {
    let mut contents = good();
    for change in changes {
        match change {
            Change::Edit(file, from, to) => {
                let (_, bytes) = contents.iter_mut().find(|(path, _)| path == file).unwrap();
                let text = std::str::from_utf8(bytes).unwrap();
                assert_eq!(text.matches(from).count(), 1, "{file} has one {from}");
                *bytes = text.replace(from, to).into_bytes();
            }
            Change::Write(file, bytes) => {
                contents.retain(|(path, _)| path != file);
                contents.push(((*file).to_owned(), bytes.to_vec()));
            }
            Change::Remove(file) => contents.retain(|(path, _)| path != file),
        }
    }
    let mut files = Files::default();
    for (path, bytes) in contents {
        files.add(&path, bytes);
    }
    Content::load(files, None)
}

/// The words that findings are told in.
fn languages() -> Languages {
    let mut languages = Languages::default();
    for (tag, text) in [
        ("da", include_str!("../../locales/da/findings.ftl")),
        ("en", include_str!("../../locales/en/findings.ftl")),
    ] {
        let problems = languages.add(tag, FINDINGS, text.to_owned()).unwrap();
        assert_eq!(problems, Vec::new(), "{tag}");
    }
    languages
}

/// The report in Danish and in English.
pub fn reports(findings: &[Finding], files: &Files) -> String {
    let languages = languages();
    let report = |tag: &str| {
        let words = languages.words(&tag.parse().unwrap());
        render(findings, files, &words, Style::Plain)
    };
    format!("{}\n=====\n\n{}", report("da"), report("en"))
}

/// Compares the reports with those that were read and found good.
fn snapshot(name: &str, findings: &[Finding], files: &Files) {
    let reports = reports(findings, files);
    // Fluent writes so where a fact that a sentence names is not told.
    assert!(!reports.contains("{$"), "{reports}");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/check");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, reports));
}

#[test]
fn good_content_has_no_findings() {
    let content = changed(&[]);
    assert_eq!(content.check(), Vec::new());
    assert_eq!(content.meetings.len(), 1);
}

#[test]
fn each_code_fires_at_its_place() {
    for (code, changes) in CASES {
        let content = changed(changes);
        let findings = content.check();
        let severity = CODES.iter().find(|(known, _)| known == code);
        let fired = findings
            .iter()
            .find(|finding| finding.code == *code)
            .unwrap_or_else(|| panic!("{code} does not fire, but {findings:?}"));
        assert_eq!(severity, Some(&(*code, fired.severity)));
        snapshot(code, &findings, &content.files);
    }
}

#[test]
fn colours_only_wrap_what_stands_there_without_them() {
    let content = changed(&[Change::Edit(
        "scenarios/small.ron",
        "role: Citizen",
        "role: Citicen",
    )]);
    let languages = languages();
    let words = languages.words(&"da".parse().unwrap());
    let coloured = render(&content.check(), &content.files, &words, Style::Colour);
    let mut plain = String::new();
    for (index, part) in coloured.split('\u{1b}').enumerate() {
        let rest = if index == 0 {
            part
        } else {
            part.split_once('m').unwrap().1
        };
        plain.push_str(rest);
    }
    assert_ne!(coloured, plain);
    assert_eq!(
        plain,
        render(&content.check(), &content.files, &words, Style::Plain)
    );
}
