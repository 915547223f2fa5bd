//! Tests of `samtalerum review FILES`, run as a user types it.

use std::sync::Arc;

use samtalerum_core::content::Files;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::paths::Paths;

use super::super::support::{good_copy, run, says, session, take, text};
use super::{AGREE, review, save};
use std::path::Path;
use std::process::Output;

/// Runs `samtalerum review` with these files, which are in the folder of the course.
pub(super) fn review_of(folder: &Path, language: &str, files: &[&str], more: &[&str]) -> Output {
    let files: Vec<String> = files
        .iter()
        .map(|name| folder.join(name).to_str().unwrap().to_owned())
        .collect();
    let mut arguments = vec!["review"];
    arguments.extend(files.iter().map(String::as_str));
    arguments.extend(["--content", folder.to_str().unwrap(), "--lang", language]);
    arguments.extend(more);
    run(&arguments)
}

#[test]
fn reviews_are_counted_reported_and_stored_without_persons_and_comments() {
    let folder = good_copy();
    let folder = folder.path();
    let disagree = AGREE.replace("\"case-1\": \"wrong\"", "\"case-1\": \"right\"");
    let comment = review(folder, "en", &disagree).replace(
        "\"comments\": {}",
        "\"comments\": {\"decisions\": {\"ask-yusuf\": \"He may know best.\"}, \"meeting\": \"Well written.\"}",
    );
    save(folder, "a.json", &review(folder, "en", AGREE));
    save(folder, "b.json", &comment);
    save(folder, "c.json", &review(folder, "da", &disagree));
    let output = review_of(folder, "en", &["a.json", "b.json", "c.json"], &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    let printed = text(&output.stdout);
    for expected in [
        "Specialists: 3 of 3 agree.",
        "Specialists: 1 of 3 agree · disputed. Answers: Right 2 · Wrong 1",
        "– “He may know best.”",
        "– “Well written.”",
        "Who answered: social worker, 12; social worker, 12; social worker, 12",
        "If certain lines were marked during the meeting",
    ] {
        assert!(printed.contains(expected), "{expected}: {printed}");
    }
    let few = [("count", "3"), ("enough", "10")];
    assert!(
        says(&printed, "en", "review-report-unstable", &few),
        "{printed}"
    );
    assert!(
        says(&printed, "en", "review-report-beside", &[]),
        "{printed}"
    );
    let path = "reviews/small.ron";
    assert!(
        says(&printed, "en", "review-written", &[("path", path)]),
        "{printed}"
    );

    let stored = std::fs::read_to_string(folder.join(path)).unwrap();
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("review-summary", stored);
    });
    for private in ["social", "worker, 12", "know best", "Well written"] {
        assert!(!stored.contains(private), "{private}: {stored}");
    }

    // The course still has no findings, and the manuscript shows what specialists say.
    let content = folder.to_str().unwrap();
    let checked = run(&["check", "--content", content]);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked.stdout));
    let script = run(&[
        "script",
        "small",
        "--content",
        content,
        "--lang",
        "en",
        "--format",
        "markdown",
    ]);
    let script = text(&script.stdout);
    for expected in [
        "Specialists: 3 of 3 agree",
        "Specialists: 1 of 3 agree · disputed",
    ] {
        assert!(script.contains(expected), "{expected}: {script}");
    }

    // The counts include only the files on this command line, not those of the earlier command.
    let output = review_of(folder, "en", &["a.json"], &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let stored = std::fs::read_to_string(folder.join(path)).unwrap();
    assert!(stored.contains("reviewers: 1,"), "{stored}");
}

#[test]
fn the_debrief_of_a_reviewed_meeting_says_how_many_agree() {
    let folder = good_copy();
    let folder = folder.path();
    save(folder, "a.json", &review(folder, "en", AGREE));
    let output = review_of(folder, "en", &["a.json"], &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let files = Files::folder(folder).unwrap();
    let content = samtalerum_authoring::check::load(files, Some(&samtalerum_course::files()));
    let compiled = &content.meetings["small"].compiled;
    let mut session = session(compiled);
    take(&mut session, &["ask-yusuf"]);
    let paths = Paths::new(Arc::clone(compiled), &content.guidance);
    let debrief = Debrief::new(&session, &paths, &content.guidance);
    let json = serde_json::to_value(&debrief).unwrap();
    let review = &json["decisions"][0]["review"];
    assert_eq!(
        *review,
        serde_json::json!({"agree": 1, "of": 1, "disputed": false})
    );
}

#[test]
fn a_dry_run_writes_nothing_and_needs_no_folder() {
    let folder = good_copy();
    let folder = folder.path();
    save(folder, "a.json", &review(folder, "en", AGREE));
    for option in ["--dry-run", "--check"] {
        let output = review_of(folder, "en", &["a.json"], &[option]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert!(says(&text(&output.stdout), "en", "review-not-written", &[]));
        assert!(!folder.join("reviews").exists());
    }
    let file = folder.join("a.json");
    let output = run(&["review", file.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(says(&text(&output.stderr), "en", "words-no-folder", &[]));
    // With `--dry-run`, the command needs no folder and uses the built-in course. This course has no meeting `small`,
    // so the command reports that the meeting is missing.
    let output = run(&[
        "review",
        file.to_str().unwrap(),
        "--lang",
        "en",
        "--dry-run",
    ]);
    assert_eq!(output.status.code(), Some(2));
    let none = [("id", "small"), ("meant", "0")];
    assert!(says(
        &text(&output.stderr),
        "en",
        "review-file-meeting",
        &none
    ));
    assert_eq!(run(&["review"]).status.code(), Some(2), "no files");
}

#[test]
fn other_programs_get_a_versioned_report() {
    let folder = good_copy();
    let folder = folder.path();
    let disagree = AGREE.replace("\"note-said\": \"depends\"", "\"note-said\": \"belongs\"");
    save(folder, "a.json", &review(folder, "en", AGREE));
    save(folder, "b.json", &review(folder, "en", &disagree));
    let output = review_of(folder, "en", &["a.json", "b.json"], &["--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["version"], 1);
    let meeting = &report["meetings"][0];
    assert_eq!(meeting["scenario"], "small");
    assert_eq!(
        (&meeting["reviewers"], &meeting["stable"]),
        (&2.into(), &false.into())
    );
    let first = &meeting["decisions"][1];
    assert_eq!(
        (&first["id"], &first["case"]),
        (&"ask-yusuf".into(), &"case-1".into())
    );
    assert_eq!(
        (&first["course"], &first["review"]["agree"]),
        (&"wrong".into(), &2.into())
    );
    let said = &meeting["statements"][0];
    assert_eq!(
        said["counts"],
        serde_json::json!({"belongs": 1, "depends": 1})
    );
    assert_eq!(
        said["review"],
        serde_json::json!({"agree": 1, "of": 2, "disputed": false})
    );
}

#[test]
fn ten_reviewers_make_a_stable_key() {
    let folder = good_copy();
    let folder = folder.path();
    let names: Vec<String> = (0..10).map(|number| format!("{number}.json")).collect();
    for name in &names {
        // Make each file different, because files with equal bytes count as one file that was given twice.
        let text = review(folder, "en", AGREE).replace("\"12\"", &format!("\"1{name}\""));
        save(folder, name, &text);
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for (count, is_stable) in [(9, false), (10, true)] {
        let output = review_of(folder, "en", &names[..count], &["--dry-run"]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let number = count.to_string();
        let few = [("count", number.as_str()), ("enough", "10")];
        let warns = says(&text(&output.stdout), "en", "review-report-unstable", &few);
        assert_eq!(warns, !is_stable, "{count}");
    }
}

#[test]
fn a_half_filled_review_is_counted_as_far_as_it_goes() {
    let folder = good_copy();
    let folder = folder.path();
    let half = r#""decisions": {"ask-yusuf": {"case-1": "wrong"}}"#;
    save(folder, "half.json", &review(folder, "en", half));
    let output = review_of(folder, "en", &["half.json"], &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let file = folder.join("half.json");
    let missing = [
        ("file", file.to_str().unwrap()),
        ("open", "4"),
        ("all", "5"),
        ("scene", "1 · When Yusuf answered"),
    ];
    let errors = text(&output.stderr);
    assert!(
        says(&errors, "en", "review-file-open", &missing),
        "{errors}"
    );
    assert!(text(&output.stdout).contains("Specialists: 1 of 1 agree."));
    assert!(text(&output.stdout).contains("Specialists: not reviewed."));
    let empty = review(folder, "en", "\"decisions\": {}");
    save(folder, "empty.json", &empty);
    let output = review_of(folder, "da", &["empty.json"], &["--dry-run"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

#[test]
fn an_edited_meeting_refuses_its_reviews_and_is_shown_as_not_reviewed() {
    let folder = good_copy();
    let folder = folder.path();
    save(folder, "a.json", &review(folder, "en", AGREE));
    let output = review_of(folder, "en", &["a.json"], &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let scenario = folder.join("scenarios/small.ron");
    let edited = std::fs::read_to_string(&scenario)
        .unwrap()
        .replace("minutes: 1", "minutes: 2");
    std::fs::write(&scenario, edited).unwrap();
    let output = review_of(folder, "en", &["a.json"], &[]);
    assert_eq!(output.status.code(), Some(2));
    let edited = [("id", "small"), ("language", "en")];
    assert!(says(
        &text(&output.stderr),
        "en",
        "review-file-edited",
        &edited
    ));
    let content = folder.to_str().unwrap();
    let checked = text(&run(&["check", "--content", content, "--lang", "en"]).stdout);
    assert!(checked.contains("warning[review-edited]"), "{checked}");
    let script = text(&run(&["script", "small", "--content", content, "--lang", "en"]).stdout);
    assert!(script.contains("Specialists: not reviewed"), "{script}");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

    /// A damaged review file is either read or refused, and never makes the program panic.
    #[test]
    fn no_damage_of_a_review_is_a_panic(
        edits in proptest::collection::vec((0..1000_usize, 0..40_usize, "[\\[\\]{}\":,a-z0-9 \\u{0}é]{0,6}"), 1..6)
    ) {
        let folder = good_copy();
        let content = samtalerum_core::content::Content::load(
            samtalerum_core::content::Files::folder(folder.path()).unwrap(),
            Some(&samtalerum_course::files()),
        );
        let scenario = &content.scenarios[0].1;
        let mut text = review(folder.path(), "en", AGREE);
        let hash = samtalerum_core::review::content_hash(&content.files, "small", "en").unwrap();
        for (at, length, new) in edits {
            let start = text.floor_char_boundary(at.min(text.len()));
            let end = text.floor_char_boundary((start + length).min(text.len()));
            text.replace_range(start..end, &new);
        }
        if let Ok(review) = samtalerum_authoring::review::read(text.as_bytes()) {
            let words = content.languages.messages(&"en".parse().unwrap());
            let descriptions = samtalerum_authoring::descriptions::Descriptions::new(
                words, scenario, "small", &content.guidance,
            );
            let refusals = review.refusals(&descriptions, &hash);
            let (open, all, first) = review.open(&descriptions);
            proptest::prop_assert!(open <= all && (open > 0) == first.is_some());
            if refusals.is_empty() {
                let reviews = [review];
                let report = samtalerum_authoring::review::MeetingReport::new(scenario, &reviews);
                samtalerum_authoring::review::text(&descriptions, &report);
                // A written summary has the same content when it is read back.
                let summary = samtalerum_authoring::review::summarize(scenario, &reviews);
                let written = samtalerum_authoring::review::write(&summary, "a comment");
                let back = samtalerum_core::source::options().from_str(&written);
                proptest::prop_assert_eq!(back, Ok(summary));
            }
        }
    }
}
