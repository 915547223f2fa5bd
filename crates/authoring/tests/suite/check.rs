//! The author's checks: each mistake has a finding with the right code and with messages in both languages, and good
//! content has no findings.

mod alike;
mod bad;
mod folders;
mod followed;
mod hints;
mod large;
mod meant;
mod measure;
mod random;
mod reasons;
mod register;
mod slips;

use samtalerum_authoring::check::codes;
use samtalerum_authoring::report::{Style, render};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::finding::Finding;

use folders::{firing, good_ones};
use samtalerum_testing::{files_in, finding_messages as languages, good as good_folder, spoilt};

/// Returns the files of the good course, with their paths relative to the course's folder.
fn good() -> Vec<(String, Vec<u8>)> {
    files_in(&good_folder())
}

/// Loads these files as content.
fn load(contents: Vec<(String, Vec<u8>)>) -> Content {
    let mut files = Files::default();
    for (path, bytes) in contents {
        files.add(&path, bytes);
    }
    samtalerum_authoring::check::load(files, None)
}

/// Returns the report in Danish and in English.
pub(crate) fn reports(findings: &[Finding], files: &Files) -> String {
    let languages = languages();
    let report = |tag: &str| {
        let words = languages.messages(&tag.parse().unwrap());
        render(findings, files, &words, Style::Plain)
    };
    format!("{}\n=====\n\n{}", report("da"), report("en"))
}

/// Compares the reports with the reviewed snapshot.
fn snapshot(name: &str, findings: &[Finding], files: &Files) {
    crate::snapshot::snapshot("check", name, &reports(findings, files));
}

#[test]
fn good_content_has_no_findings() {
    let content = load(good());
    assert_eq!(samtalerum_authoring::check::all(&content), Vec::new());
    assert_eq!(content.meetings.len(), 1);
}

#[test]
fn content_that_only_resembles_a_mistake_has_no_findings() {
    for folder in good_ones() {
        let content = load(spoilt(&folder));
        assert_eq!(
            samtalerum_authoring::check::all(&content),
            Vec::new(),
            "{folder}"
        );
    }
}

#[test]
fn each_code_fires_at_its_location() {
    for (folder, code) in firing() {
        let content = load(spoilt(&folder));
        let findings = samtalerum_authoring::check::all(&content);
        let known = codes::all()
            .find(|known| known.name() == code)
            .unwrap_or_else(|| panic!("tests/fixtures/check/{folder} is named after no code"));
        let fired = findings
            .iter()
            .find(|finding| finding.code() == code)
            .unwrap_or_else(|| panic!("{folder} does not fire, but {findings:?}"));
        assert_eq!(known.severity, fired.severity, "{folder}");
        snapshot(&folder, &findings, &content.files);
    }
}

#[test]
fn colours_leave_the_text_unchanged() {
    let content = load(spoilt("unknown-word"));
    let languages = languages();
    let words = languages.messages(&"da".parse().unwrap());
    let coloured = render(
        &samtalerum_authoring::check::all(&content),
        &content.files,
        &words,
        Style::Colour,
    );
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
        render(
            &samtalerum_authoring::check::all(&content),
            &content.files,
            &words,
            Style::Plain
        )
    );
}
