//! Tests of `samtalerum new`.

use std::fs;
use std::path::Path;

use samtalerum_core::content::Files;
use samtalerum_core::finding::Finding;

use super::support::{findings_in, is_complete, percent_in, program_in, run_in, says};

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap()
}

#[test]
fn a_new_meeting_has_no_findings_and_plays_to_its_end() {
    for language in ["da", "en"] {
        let here = tempfile::tempdir().unwrap();
        let output = run_in(here.path(), &["--lang", language, "new", "my-meeting"]);
        assert!(output.status.success());
        let folder = here.path().join("my-meeting");
        assert_eq!(findings_in(&folder), Vec::new());
        let files = Files::folder(&folder).unwrap();
        let content = samtalerum_authoring::check::load(files, Some(&samtalerum_course::files()));
        assert!(content.meetings.contains_key("my-meeting"));
        // Every placeholder in a comment (`//@ …`) must have been replaced by a sentence.
        let ron = read(&folder, "scenarios/my-meeting.ron");
        assert!(is_complete(&ron) && !ron.contains("//@"), "{ron}");

        let mut play = program_in(
            here.path(),
            &[
                "--lang",
                language,
                "--content",
                "my-meeting",
                "play",
                "--text",
                "my-meeting",
            ],
        );
        let answers = here.path().join("answers");
        fs::write(
            &answers,
            "ask-samira\nunease no own-wish asked-him fairly r\noffer-time\n\
             no-occasion no own-wish wants-him-there certain r\nnote-who-came note-her-wish\n",
        )
        .unwrap();
        let output = play
            .stdin(fs::File::open(&answers).unwrap())
            .output()
            .unwrap();
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(percent_in(&printed), Some(100), "{printed}");
    }
}

#[test]
fn the_first_change_of_an_original_is_noticed() {
    let here = tempfile::tempdir().unwrap();
    assert!(
        run_in(here.path(), &["new", "mine", "--content", "."])
            .status
            .success()
    );
    let words = |command: &str| {
        let output = run_in(
            here.path(),
            &["--lang", "en", "words", command, "--content", "."],
        );
        String::from_utf8(output.stdout).unwrap()
    };
    let status = words("status");
    assert!(
        !says(&status, "en", "words-status-unwatched", &[]),
        "{status}"
    );
    let path = "locales/da/scenarios/mine.ftl";
    let danish = read(here.path(), path);
    let title = danish.lines().find(|line| line.starts_with("title = "));
    let changed = danish.replace(title.unwrap(), "title = Noget helt andet");
    fs::write(here.path().join(path), changed).unwrap();
    let printed = words("add");
    assert!(
        says(&printed, "en", "words-marked", &[("count", "1")]),
        "{printed}"
    );
    let english = read(here.path(), "locales/en/scenarios/mine.ftl");
    assert!(english.contains("# changed\ntitle = "), "{english}");
}

#[test]
fn it_is_put_last_into_a_course_whose_comments_and_order_stay() {
    let item = |id: &str| format!("(scenario: \"{id}\", must_pass: true)");
    let (one, two) = (item("first"), item("second"));
    for (before, after) in [
        (
            format!(
                "// The course.\nCourse(\n    format: 1, pass_mark: 75,\n    meetings: [\n        {one}, // the easiest\n        // more to come\n    ],\n)\n"
            ),
            format!(
                "// The course.\nCourse(\n    format: 1, pass_mark: 75,\n    meetings: [\n        {one}, // the easiest\n        {two},\n        // more to come\n    ],\n)\n"
            ),
        ),
        (
            format!("Course(format: 1, pass_mark: 75, meetings: [{one}])"),
            format!("Course(format: 1, pass_mark: 75, meetings: [{one}, {two}])"),
        ),
        (
            format!(
                "(\r\n  meetings: [\r\n    {one}\r\n  ],\r\n  pass_mark: 75,\r\n  format: 1,\r\n)"
            ),
            format!(
                "(\r\n  meetings: [\r\n    {one},\r\n    {two},\r\n  ],\r\n  pass_mark: 75,\r\n  format: 1,\r\n)"
            ),
        ),
        (
            "Course(format: 1, pass_mark: 75, introduction: \"first\", meetings: [])".to_owned(),
            format!(
                "Course(format: 1, pass_mark: 75, introduction: \"first\", meetings: [\n    {two},\n])"
            ),
        ),
        // The author has added the meeting to the list already. The program asks for this when it cannot add the
        // meeting itself.
        (
            format!("Course(format: 1, pass_mark: 75, meetings: [{one}, {two}])"),
            format!("Course(format: 1, pass_mark: 75, meetings: [{one}, {two}])"),
        ),
    ] {
        let here = tempfile::tempdir().unwrap();
        assert!(
            run_in(here.path(), &["new", "first", "--content", "."])
                .status
                .success()
        );
        fs::write(here.path().join("course.ron"), &before).unwrap();
        // Run in the folder of a course, without `--content`.
        let output = run_in(here.path(), &["new", "second"]);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(read(here.path(), "course.ron"), after);
        assert_eq!(findings_in(here.path()), Vec::new());
    }
}

#[test]
fn nothing_is_made_where_something_is_wrong() {
    let here = tempfile::tempdir().unwrap();
    assert!(run_in(here.path(), &["new", "first"]).status.success());
    let folder = here.path().join("first");
    let snapshot = || {
        let files = Files::folder(&folder).unwrap();
        let all: Vec<(String, String)> = files
            .paths()
            .map(|path| (path.to_owned(), files.text(path).unwrap().to_owned()))
            .collect();
        all
    };
    let refused = |id: &str, content: &str, message: &str, arguments: &[(&str, &str)]| {
        let output = run_in(
            here.path(),
            &["--lang", "en", "new", id, "--content", content],
        );
        assert_eq!(output.status.code(), Some(2), "{id}");
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert!(says(&sentence, "en", message, arguments), "{sentence}");
    };
    let before = snapshot();
    refused("first", "first", "new-there-already", &[]);
    let meant = [("id", "Første møde"), ("meant", "foerste-moede")];
    refused("Første møde", "first", "new-malformed-id", &meant);
    let unlike = [("id", "1"), ("meant", "0")];
    refused("1", "first", "new-malformed-id", &unlike);
    let meant = [("meant", "out")];
    refused("../out", "other", "new-malformed-id", &meant);
    assert!(!here.path().join("other").exists() && !here.path().join("out").exists());
    assert_eq!(snapshot(), before);

    // The file with the messages of one language exists already.
    fs::write(
        folder.join("locales/en/scenarios/late.ftl"),
        "title = Mine\n",
    )
    .unwrap();
    refused("late", "first", "new-there-already", &[]);
    assert_eq!(
        read(&folder, "locales/en/scenarios/late.ftl"),
        "title = Mine\n"
    );
    fs::remove_file(folder.join("locales/en/scenarios/late.ftl")).unwrap();

    fs::write(folder.join("course.ron"), "Course(format: 1").unwrap();
    let before = snapshot();
    refused("second", "first", "new-broken-course", &[]);
    assert_eq!(snapshot(), before);

    // One of the files cannot be written, because a folder has its name. The files written before it must be removed
    // again.
    fs::write(
        folder.join("course.ron"),
        "Course(format: 1, pass_mark: 75, meetings: [(scenario: \"first\")])",
    )
    .unwrap();
    fs::create_dir(folder.join("locales/en/scenarios/second.ftl")).unwrap();
    let before = snapshot();
    let output = run_in(here.path(), &["new", "second", "--content", "first"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(snapshot(), before);
}

#[test]
fn a_catalogue_without_its_principles_is_reported() {
    let here = tempfile::tempdir().unwrap();
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/good/guidance.ron");
    fs::copy(good, here.path().join("guidance.ron")).unwrap();
    let output = run_in(
        here.path(),
        &["--lang", "en", "new", "first", "--content", "."],
    );
    assert_eq!(output.status.code(), Some(2));
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert!(
        says(&sentence, "en", "new-other-catalogue", &[]),
        "{sentence}"
    );
    let lacking = sentence.split(|char: char| char.is_whitespace() || char == ',');
    assert_eq!(
        lacking.filter(|word| *word == "offer-time-alone").count(),
        1
    );
    assert!(!here.path().join("course.ron").exists());
}

#[test]
fn another_language_gets_marked_copies() {
    let here = tempfile::tempdir().unwrap();
    assert!(
        run_in(here.path(), &["new", "first", "--content", "."])
            .status
            .success()
    );
    fs::create_dir_all(here.path().join("locales/de")).unwrap();
    fs::write(here.path().join("locales/de/interface.ftl"), "").unwrap();
    let output = run_in(
        here.path(),
        &["--lang", "en", "new", "second", "--content", "."],
    );
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(
        says(&printed, "en", "new-waits", &[("language", "de")]),
        "{printed}"
    );
    let words = read(here.path(), "locales/de/scenarios/second.ftl");
    assert!(
        words.contains("# untranslated\ntitle = Brevet fra kommunen\n"),
        "{words}"
    );
    let scenario = "scenarios/second.ron";
    let wrong: Vec<Finding> = findings_in(here.path())
        .into_iter()
        .filter(|finding| finding.file == scenario)
        .collect();
    assert_eq!(wrong, Vec::new());
}
