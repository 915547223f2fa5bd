//! Bundles and archives.

use std::io::{Cursor, Read};

use samtalerum_core::content::PARTS;
use samtalerum_lms::Scope;
use samtalerum_package::{FileMap, Target, bundle, languages, pack, prepared, zip};

use crate::support::{built_page, with_order};

fn sample() -> FileMap {
    let files = [
        ("b/å.ftl", "navn = Åse"),
        ("a.ron", ""),
        ("b/x", "\0\u{1f}"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    files.into_iter().collect()
}

#[test]
fn a_bundle_is_read_as_it_was_written() {
    for files in [sample(), FileMap::new()] {
        assert_eq!(bundle::read(&bundle::write(&files)), Some(files));
    }
}

#[test]
fn a_bundle_has_the_form_that_the_page_reads() {
    let plain = bundle::gunzip(&bundle::write(&sample())).unwrap();
    let length = u32::from_le_bytes(plain[..4].try_into().unwrap()) as usize;
    let index: serde_json::Value = serde_json::from_slice(&plain[4..4 + length]).unwrap();
    let expected = serde_json::json!([["a.ron", 0], ["b/x", 2], ["b/å.ftl", 11]]);
    assert_eq!(index, expected);
    assert_eq!(&plain[4 + length..], "\0\u{1f}navn = Åse".as_bytes());
}

#[test]
fn a_damaged_bundle_is_noticed() {
    let good = bundle::write(&sample());
    let plain = bundle::gunzip(&good).unwrap();
    assert_eq!(bundle::read(&good[..good.len() - 9]), None);
    for length in 0..plain.len() {
        assert_eq!(
            bundle::read(&bundle::gzip(&plain[..length])),
            None,
            "{length}"
        );
    }
    let longer = [plain.as_slice(), b"more"].concat();
    assert_eq!(bundle::read(&bundle::gzip(&longer)), None);
}

#[test]
fn an_archive_has_all_files_in_order_and_no_time() {
    let bytes = zip(&sample());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = (0..archive.len())
        .map(|index| {
            archive
                .by_index(index)
                .unwrap()
                .name()
                .unwrap()
                .into_owned()
        })
        .collect();
    assert_eq!(names, ["a.ron", "b/x", "b/å.ftl"]);
    for (path, bytes) in sample() {
        let mut file = archive.by_name(&path).unwrap();
        assert_eq!(file.last_modified().unwrap().year(), 1980);
        let mut there = Vec::new();
        file.read_to_end(&mut there).unwrap();
        assert_eq!(there, bytes);
    }
}

#[test]
fn the_same_course_gives_the_same_bytes() {
    for target in [Target::Scorm2004, Target::File] {
        let made = || {
            with_order(target, Scope::Course, |order| {
                pack(&order, &built_page()).unwrap()
            })
        };
        assert!(made() == made(), "{target:?}");
    }
}

/// Returns files with these messages, and a scenario.
fn course(messages: &[(&str, &str)]) -> FileMap {
    let scenario = ("scenarios/one.ron".to_owned(), Vec::new());
    let messages = messages.iter();
    let messages =
        messages.map(|(path, text)| (format!("locales/{path}.ftl"), text.as_bytes().to_vec()));
    messages.chain([scenario]).collect()
}

const SENTENCE: &str = "hello = Hun ville gerne selv svare";

#[test]
fn a_language_is_fetched_alone_if_it_has_every_text() {
    let files = course(&[
        ("da/guidance", SENTENCE),
        (
            "en/guidance",
            "hello = She wanted to answer\nwords-in-da = Hun",
        ),
    ]);
    assert_eq!(languages::independent(&files), ["da", "en"]);
    let english = languages::in_language(&files, "en");
    let paths: Vec<&String> = english.keys().collect();
    assert_eq!(paths, ["locales/en/guidance.ftl", "scenarios/one.ron"]);
    assert_eq!(languages::in_language(&files, "fr"), files);
}

#[test]
fn the_handbook_comes_after_the_messages_that_a_first_choice_needs() {
    let text = "principle-ask = Ask\n    .why = She decides\nsource-law = The law\n";
    let files = course(&[("en/guidance", text), ("en/interface", SENTENCE)]);
    let (first, handbook) = prepared::without_handbook(prepared::own(&files));
    let paths = |files: &FileMap| files.keys().cloned().collect::<Vec<String>>();
    assert_eq!(paths(&handbook), ["locales/en/guidance.ftl"]);
    let part = format!("{PARTS}locales/en/guidance.ftl");
    assert_eq!(paths(&first), ["locales/en/interface.ftl", &part]);
    assert_eq!(first[&part], b"principle-ask = Ask\n");
}

#[test]
fn a_language_that_needs_texts_of_another_is_not_fetched_alone() {
    for (what, english) in [
        ("a missing text", "other = Something else"),
        ("a missing attribute", "hello = She wanted to answer"),
        ("a copied meeting", SENTENCE),
        ("a text that cannot be read", "hello = { $"),
    ] {
        let danish = format!("{SENTENCE}\n    .feedback = Ja");
        let files = course(&[("da/scenarios/one", &danish), ("en/scenarios/one", english)]);
        assert_eq!(languages::independent(&files), [""; 0], "{what}");
        assert_eq!(languages::in_language(&files, "en"), files, "{what}");
    }
    let files = course(&[("da/guidance", SENTENCE)]);
    assert_eq!(languages::independent(&files), ["da"]);
}

#[test]
fn the_bundles_of_the_course_are_known_by_their_paths() {
    let path = bundle::course(None);
    assert_eq!(bundle::of_course(&path), Some(bundle::OfCourse::Whole));
    for language in ["da", "pt-BR"] {
        let path = bundle::course(Some(language));
        assert_eq!(
            bundle::of_course(&path),
            Some(bundle::OfCourse::Course(language))
        );
        let path = bundle::meeting(language, "first-steps");
        assert_eq!(
            bundle::of_course(&path),
            Some(bundle::OfCourse::Meeting(language, "first-steps"))
        );
    }
    for path in [
        "content/course.ron",
        "content/courses.bin",
        "content/meetings-da.bin",
        "content/own-da.bin",
        "own.bin",
        "course.bin",
    ] {
        assert_eq!(bundle::of_course(path), None, "{path}");
    }
}
