//! Small content folders in `tests/fixtures`: the *good course*, which has no findings, and variants of it with a
//! mistake.

use std::fs;
use std::path::{Path, PathBuf};

use samtalerum_core::content::Files;
use samtalerum_core::language::{FINDINGS, Languages};
use samtalerum_core::source::options;

use crate::root;

/// The name of a file that the folder of a fixture may contain. The file lists paths, one per line. The fixture leaves
/// out the files that its base course has at these paths.
const ABSENT: &str = "absent.txt";

/// The name of a file that the folder of a fixture may contain. The file names another fixture, whose course is the
/// base of this one. Without the file, the base is the good course.
const ONTO: &str = "onto.txt";

/// The name of a file that the folder of a fixture may contain. The file lists edits as `(path, old, new)` in RON: in
/// the file at `path`, the text `old` is replaced with `new`.
const EDITS: &str = "edits.ron";

/// The path of the good course's scenario.
pub const SMALL: &str = "scenarios/small.ron";
/// The path of a playthrough of the good course that reaches the ending `heard-out`, which is good for the citizen.
pub const HEARD: &str = "playthroughs/small/heard-out.ron";
/// The path of a playthrough of the good course that reaches the ending `silenced`, which is bad for the citizen.
pub const SILENCED: &str = "playthroughs/small/silenced.ron";

/// The text of the playthrough [`HEARD`], with comments and without optional fields.
pub const HEARD_TEXT: &str = r#"// She is asked.
Playthrough(
    format: 1,
    steps: [
        Lines(["opening-room", "opening-yusuf"]), // He answers for her.
        Choose(id: "ask-amina", judged: [Follows("ask-the-citizen")]),
        Note(["note-said"]),
    ],
    ending: "heard-out",
    percent: 100, // The best there is.
)
"#;
/// The text of the playthrough [`SILENCED`].
pub const SILENCED_TEXT: &str = r#"Playthrough(
    format: 1,
    steps: [
        Mark("opening-yusuf"),
        Choose(id: "ask-yusuf", judged: [Breaches("ask-the-citizen")]),
        Note([]),
    ],
    ending: "silenced",
    passed: false,
    principles: {
        "ask-the-citizen": (breaches: 1),
        "record-the-basis": (follows: 2),
    },
)
"#;

/// Returns the folder with the fixtures for `check`.
pub fn fixtures() -> PathBuf {
    root().join("tests/fixtures/check")
}

/// Returns the folder of the good course, from which many tests start.
pub fn good() -> PathBuf {
    fixtures().join("good")
}

/// Returns the files of the good course, as the program reads them.
pub fn good_files() -> Files {
    Files::folder(&good()).unwrap()
}

/// An edit of a course: the path of a file, a text in it, and its replacement.
pub type Edit<'a> = (&'a str, &'a str, &'a str);

/// Returns the files with these edits.
///
/// # Panics
///
/// Panics if the text that an edit replaces does not occur exactly once.
#[track_caller]
pub fn edited(files: &Files, edits: &[Edit]) -> Files {
    let mut files = files.clone();
    for (path, old, new) in edits {
        let text = files.text(path).unwrap_or_default();
        assert_eq!(text.matches(old).count(), 1, "{path} has one {old}");
        let text = text.replace(old, new);
        files.add(path, text.into_bytes());
    }
    files
}

/// Returns the files of the good course with the changes of a fixture.
///
/// # Panics
///
/// Panics if a change has no effect: if a file of the fixture equals the file that it replaces, if a file to leave out
/// does not exist, or if the text that an edit replaces does not occur exactly once.
pub fn spoilt(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut changes = files_in(&fixtures().join(folder));
    let mut take = |name: &str| {
        let at = changes.iter().position(|(path, _)| path == name)?;
        Some(String::from_utf8(changes.remove(at).1).unwrap())
    };
    let (onto, absent, edits) = (take(ONTO), take(ABSENT), take(EDITS));
    let mut files = match onto {
        Some(onto) => spoilt(onto.trim()),
        None => files_in(&good()),
    };
    for absent in absent.iter().flat_map(|absent| absent.lines()) {
        let before = files.len();
        files.retain(|(path, _)| path != absent);
        assert_eq!(files.len() + 1, before, "{folder}: there is no {absent}");
    }
    for (path, bytes) in changes {
        let there = files.iter().position(|(known, _)| *known == path);
        if let Some((_, good)) = there.map(|at| files.remove(at)) {
            assert_ne!(good, bytes, "{folder}: {path} is not changed");
        }
        files.push((path, bytes));
    }
    let edits: Vec<(String, String, String)> =
        edits.map_or_else(Vec::new, |edits| options().from_str(&edits).unwrap());
    for (path, old, new) in edits {
        let file = files.iter_mut().find(|(known, _)| *known == path);
        let (_, bytes) = file.unwrap_or_else(|| panic!("{folder}: there is no {path}"));
        let text = std::str::from_utf8(bytes).unwrap();
        assert_eq!(text.matches(&old).count(), 1, "{folder}: {path}: {old}");
        *bytes = text.replace(&old, &new).into_bytes();
    }
    files
}

/// Returns all files of a folder and its subfolders, each with its path within the folder.
pub fn files_in(folder: &Path) -> Vec<(String, Vec<u8>)> {
    fn walk(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{path}/"), files);
            } else {
                files.push((path, fs::read(entry.path()).unwrap()));
            }
        }
    }
    let mut files = Vec::new();
    walk(folder, "", &mut files);
    files
}

/// Loads the messages with the texts of findings, in Danish and English.
pub fn finding_messages() -> Languages {
    let mut languages = Languages::default();
    for (tag, text) in [
        ("da", include_str!("../../../locales/da/findings.ftl")),
        ("en", include_str!("../../../locales/en/findings.ftl")),
    ] {
        let problems = languages.add(tag, FINDINGS, text.to_owned()).unwrap();
        assert_eq!(problems, Vec::new(), "{tag}");
    }
    languages
}
