//! Bad content: the mistakes have findings with locations, nothing panics, and meetings without mistakes can still be
//! played.

use std::fs;
use std::path::Path;

use samtalerum_authoring::change::{FileChange, write};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::finding::{Finding, Severity};

use super::{good, reports, snapshot};
use crate::support::write_files;

/// Returns the codes that are tested without a fixture. Some of them need a folder on disk, or a scenario too large to
/// be explored. The others are about playthroughs, or about *blind play*, which chooses by the form of the texts alone.
pub(super) fn proven_elsewhere() -> impl Iterator<Item = &'static str> {
    let playthroughs = crate::playthroughs::CASES.iter().map(|(code, ..)| *code);
    let blind_play = ["form-predicts", "random-too-high", "strategy-passes"];
    ["not-explored", "outside", "too-large", "unreadable"]
        .into_iter()
        .chain(blind_play)
        .chain(playthroughs)
}

/// Returns a folder with the good course and a second meeting, `other`.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in good() {
        let text = String::from_utf8(bytes).unwrap();
        let copies = if path == "course.ron" {
            vec![(
                path,
                text.replace("meetings: [", "meetings: [(scenario: \"other\"),"),
            )]
        } else if path.contains("small") {
            let other = text.replace("id: \"small\"", "id: \"other\"");
            vec![(path.replace("small", "other"), other), (path, text)]
        } else {
            vec![(path, text)]
        };
        write_files(folder.path(), copies);
    }
    folder
}

/// Loads and checks a folder. Panics unless its meeting `other` can be played.
fn load(folder: &Path) -> (Content, Vec<Finding>) {
    let content = samtalerum_authoring::check::load(Files::folder(folder).unwrap(), None);
    let findings = samtalerum_authoring::check::all(&content);
    assert!(content.meetings.contains_key("other"), "{findings:?}");
    (content, findings)
}

/// Loads and checks a folder. Panics if its meeting `small` can be played.
fn unplayable(folder: &Path) -> Vec<Finding> {
    let (content, findings) = load(folder);
    assert!(!content.meetings.contains_key("small"), "{findings:?}");
    findings
}

/// Returns the code and the file of each finding.
fn codes(findings: &[Finding]) -> Vec<(&str, &str)> {
    findings
        .iter()
        .map(|finding| (finding.code(), finding.file.as_str()))
        .collect()
}

/// Replaces a text in a file.
fn edit(folder: &Path, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(folder.join(path)).unwrap();
    assert!(text.contains(from), "{path}: {from}");
    fs::write(folder.join(path), text.replace(from, to)).unwrap();
}

const SMALL: &str = "scenarios/small.ron";

#[test]
fn the_untouched_folder_is_good() {
    let folder = folder();
    let (content, findings) = load(folder.path());
    assert_eq!(findings, Vec::new());
    assert_eq!(content.meetings.len(), 2);
}

#[test]
fn a_missing_file() {
    let folder = folder();
    fs::remove_file(folder.path().join(SMALL)).unwrap();
    let findings = unplayable(folder.path());
    assert_eq!(
        codes(&findings),
        [
            ("unknown-scenario", "course.ron"),
            ("unused-words", "locales/da/scenarios/small.ftl"),
            ("unused-words", "locales/en/scenarios/small.ftl"),
        ]
    );
}

/// Operating systems and editors leave files in a course's folder. These files do not belong to the course.
#[cfg(unix)]
#[test]
fn files_of_systems_and_editors_are_no_content() {
    let folder = folder();
    for inside in ["", "scenarios/", "locales/da/", "locales/da/scenarios/"] {
        for name in ["._x.ron", "._x.ftl", "~$x.ron", "x.ftl~", "#x.ron#"] {
            fs::write(folder.path().join(format!("{inside}{name}")), [0xff]).unwrap();
        }
        let lock = folder.path().join(format!("{inside}.#x.ron"));
        std::os::unix::fs::symlink("nobody@host.1234", lock).unwrap();
    }
    assert_eq!(load(folder.path()).1, Vec::new());
}

/// A file that cannot be read is reported, and so is a file that the program ignores: either could be a whole meeting.
#[cfg(unix)]
#[test]
fn what_is_passed_over_is_reported() {
    use std::os::unix::ffi::OsStrExt;
    let folder = folder();
    let name = std::ffi::OsStr::from_bytes(b"\xe6.ron");
    fs::write(folder.path().join("scenarios").join(name), "").unwrap();
    fs::write(folder.path().join("third.ron"), "").unwrap();
    fs::write(folder.path().join("playthroughs"), "").unwrap();
    fs::create_dir(folder.path().join("Review")).unwrap();
    let findings = load(folder.path()).1;
    let expected = [
        ("unreadable", "playthroughs"),
        ("ignored-file", "Review"),
        ("ignored-file", "scenarios/\u{fffd}.ron"),
        ("ignored-file", "third.ron"),
    ];
    assert_eq!(codes(&findings), expected);
    assert_eq!(findings[3].text("meant"), Some("scenarios/third.ron"));
}

/// Line endings and byte order marks depend on the program that wrote the file. The content is read the same with any
/// of them, and a change of the file keeps them.
#[test]
fn line_ends_and_marks_of_other_programs_are_read() {
    let crs = |text: &str| text.replace('\n', "\r");
    let crlfs = |text: &str| text.replace('\n', "\r\n");
    let marked = |text: &str| format!("\u{feff}\u{feff}{text}");
    let forms: [&dyn Fn(&str) -> String; 3] = [&crs, &crlfs, &marked];
    for form in forms {
        let folder = folder();
        for path in [SMALL, "course.ron", "locales/da/scenarios/small.ftl"] {
            let path = folder.path().join(path);
            let text = fs::read_to_string(&path).unwrap();
            fs::write(&path, form(&text)).unwrap();
        }
        assert_eq!(load(folder.path()).1, Vec::new());
        // Writing the change must succeed: a file with such line endings or marks must not be taken for a file that
        // somebody else has changed since it was read.
        let files = Files::folder(folder.path()).unwrap();
        let text = files.text("course.ron").unwrap();
        let after = text.replace("pass_mark", "pass_mark ");
        let change = FileChange::of(&files, "course.ron", after);
        write(folder.path(), &[change]).unwrap();
        assert_eq!(load(folder.path()).1, Vec::new());
    }
}

/// In some of these names, the capital letters have more or fewer bytes than their small letters.
#[test]
fn an_ignored_file_may_have_any_name() {
    for name in ["İİİİİİİİ", "KKK", "ẞ", "Møde", "e\u{301}", "🦀"] {
        for extra in [".txt", ".TXT", ".zip"] {
            let mut files = Files::default();
            let path = format!("scenarios/{name}.ron{extra}");
            files.add(&path, Vec::new());
            let expected = format!("scenarios/{name}.ron");
            assert_eq!(files.findings[0].text("meant"), Some(expected.as_str()));
        }
    }
}

/// An error in the last file comes before a warning in the first file.
#[test]
fn errors_come_before_warnings() {
    let folder = folder();
    edit(folder.path(), SMALL, "outcome: Poor", "outcome: Pour");
    let english = "locales/en/scenarios/small.ftl";
    let danish = "locales/da/scenarios/small.ftl";
    for path in [danish, english] {
        edit(
            folder.path(),
            path,
            "title = ",
            "unused-b = B\nunused-a = A\ntitle = ",
        );
    }
    edit(
        folder.path(),
        "course.ron",
        "meetings: [",
        "meetings: [(scenario: \"gone\", must_pass: true),",
    );
    let findings = load(folder.path()).1;
    let severities = findings.iter().map(|finding| finding.severity);
    assert!(severities.is_sorted(), "{findings:#?}");
    let errors = findings
        .iter()
        .take_while(|finding| finding.severity == Severity::Error);
    assert_eq!(errors.count(), 2, "{findings:#?}");
    assert!(findings.len() > 4, "{findings:#?}");
    let places = |severity| {
        let of_kind = findings.iter().filter(move |one| one.severity == severity);
        of_kind.map(|one| (one.file.as_str(), one.span.as_ref().map(|span| span.start)))
    };
    assert!(places(Severity::Error).is_sorted(), "{findings:#?}");
    assert!(places(Severity::Warning).is_sorted(), "{findings:#?}");
}

#[test]
fn an_empty_folder() {
    let folder = tempfile::tempdir().unwrap();
    let content = samtalerum_authoring::check::load(Files::folder(folder.path()).unwrap(), None);
    assert_eq!(
        codes(&samtalerum_authoring::check::all(&content)),
        [
            ("missing-file", "course.ron"),
            ("missing-file", "guidance.ron")
        ]
    );
    assert!(Files::folder(&folder.path().join("nowhere")).is_err());
}

#[test]
fn a_syntax_error() {
    let folder = folder();
    edit(
        folder.path(),
        SMALL,
        "start: \"opening\",",
        "start: \"opening\"",
    );
    let findings = unplayable(folder.path());
    assert_eq!(codes(&findings), [("unexpected", SMALL)]);
    let text = fs::read_to_string(folder.path().join(SMALL)).unwrap();
    assert!(text[findings[0].span.clone().unwrap().start..].starts_with("scenes"));
}

#[test]
fn a_catalogue_that_cannot_be_read() {
    let folder = folder();
    edit(
        folder.path(),
        "guidance.ron",
        "pass_mark: 70,",
        "pass_mark: 70",
    );
    let content = samtalerum_authoring::check::load(Files::folder(folder.path()).unwrap(), None);
    // Without the catalogue, no choice can be judged. This is reported only once, not for every choice.
    assert!(content.meetings.is_empty());
    assert_eq!(
        codes(&samtalerum_authoring::check::all(&content)),
        [("unexpected", "guidance.ron")]
    );
}

#[test]
fn an_unknown_scene_and_a_circle() {
    let folder = folder();
    edit(folder.path(), SMALL, "to: \"weigh\"", "to: \"away\"");
    edit(folder.path(), SMALL, "Goto(\"last\")", "Goto(\"poor\")");
    let findings = unplayable(folder.path());
    assert_eq!(
        codes(&findings),
        [
            ("unknown-scene", SMALL),
            ("circle", SMALL),
            ("unused-scene", SMALL),
            ("unused-scene", SMALL),
        ]
    );
}

#[test]
fn a_message_missing_in_one_language_is_shown_in_the_other() {
    let folder = folder();
    edit(
        folder.path(),
        "locales/en/scenarios/small.ftl",
        "title = The small meeting\n",
        "",
    );
    let (content, findings) = load(folder.path());
    assert_eq!(codes(&findings), [("missing-message", SMALL)]);
    assert!(content.meetings.contains_key("small"));
    let english = content.languages.messages(&"en".parse().unwrap());
    assert_eq!(
        english.text("scenarios/small", "title"),
        "Den lille samtale"
    );
}

#[test]
fn messages_of_a_built_in_meeting_of_the_same_name_are_no_fallback() {
    let mut files = Files::default();
    for (path, bytes) in good() {
        if !path.contains("/scenarios/") {
            let text = String::from_utf8(bytes).unwrap();
            let text = text.replace("\"small\"", "\"first-steps\"");
            files.add(&path.replace("small", "first-steps"), text.into_bytes());
        }
    }
    let findings = samtalerum_authoring::check::all(&samtalerum_authoring::check::load(
        files,
        Some(&samtalerum_course::files()),
    ));
    let missing = ("missing-words", "scenarios/first-steps.ron");
    assert_eq!(codes(&findings), [missing, missing]);
}

#[test]
fn ten_thousand_brackets() {
    for bracket in ["[", "(", "{", "Some(", "If(", "/*"] {
        let folder = folder();
        fs::write(folder.path().join(SMALL), bracket.repeat(10_000)).unwrap();
        let findings = unplayable(folder.path());
        assert!(matches!(
            codes(&findings)[0],
            ("too-deep" | "unclosed" | "unexpected", SMALL)
        ));
        assert!(reports(&findings, &Files::folder(folder.path()).unwrap()).len() < 4_000);
    }
}

#[test]
fn a_file_of_fifty_megabytes() {
    let folder = folder();
    let file = fs::File::create(folder.path().join(SMALL)).unwrap();
    file.set_len(50 * 1024 * 1024).unwrap();
    let findings = unplayable(folder.path());
    assert_eq!(codes(&findings), [("too-large", SMALL)]);
    snapshot("too-large", &findings, &Files::default());
}

#[test]
fn a_text_that_is_not_utf8() {
    let folder = folder();
    let mut bytes = fs::read(folder.path().join(SMALL)).unwrap();
    bytes[30] = 0xe5;
    fs::write(folder.path().join(SMALL), bytes).unwrap();
    assert_eq!(codes(&unplayable(folder.path())), [("not-utf8", SMALL)]);
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let outside = tempfile::tempdir().unwrap();
    fs::rename(folder.path().join(SMALL), outside.path().join("small.ron")).unwrap();
    symlink(outside.path().join("small.ron"), folder.path().join(SMALL)).unwrap();
    symlink(outside.path(), folder.path().join("locales/fr")).unwrap();
    let findings = unplayable(folder.path());
    assert_eq!(
        codes(&findings),
        [("outside", "locales/fr"), ("outside", SMALL)]
    );
    snapshot("outside", &findings, &Files::default());
}

#[cfg(unix)]
#[test]
fn files_that_cannot_be_read() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    fs::remove_file(folder.path().join(SMALL)).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join(SMALL)).unwrap();
    symlink("nowhere", folder.path().join("scenarios/gone.ron")).unwrap();
    symlink("round", folder.path().join("scenarios/round.ron")).unwrap();
    let findings = unplayable(folder.path());
    let unreadable: Vec<_> = findings
        .iter()
        .filter(|finding| finding.code() == "unreadable")
        .collect();
    assert_eq!(unreadable.len(), 3, "{findings:?}");
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let folder = folder();
    edit(
        folder.path(),
        SMALL,
        "to: \"weigh\"",
        "to: \"\u{1b}[31mred\u{202e}\"",
    );
    let findings = unplayable(folder.path());
    let report = reports(&findings, &Files::folder(folder.path()).unwrap());
    assert!(!report.contains(['\u{1b}', '\u{202e}']), "{report:?}");
}
