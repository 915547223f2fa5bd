//! Tests of prepared courses.

use samtalerum_core::content::{Content, Files, part_of_guidance, part_of_meeting, prepare};
use samtalerum_core::scenario::{Scenario, Sufficiency};

use crate::support::{SMALL, content, edited, good_files};

/// Returns the files with messages, which a prepared course does not contain.
fn messages(files: &Files) -> Files {
    part(files, &|path| path.ends_with(".ftl"))
}

/// Returns the files at these paths.
fn part(files: &Files, is_wanted: &dyn Fn(&str) -> bool) -> Files {
    let mut part = Files::default();
    for path in files.paths().filter(|path| is_wanted(path)) {
        part.add(path, files.text(path).unwrap().as_bytes().to_vec());
    }
    part
}

/// Divides files. The first have the whole messages; of those for which `is_late` returns `true`, the second have a part,
/// which `part_of` returns.
fn with_parts(
    files: &Files,
    is_late: &dyn Fn(&str) -> bool,
    part_of: fn(&str) -> String,
) -> (Files, Files) {
    let mut parts = Files::default();
    for path in files.paths().filter(|path| is_late(path)) {
        parts.add(path, part_of(files.text(path).unwrap()).into_bytes());
    }
    (part(files, &|path| !is_late(path)), parts)
}

/// Prepares a course and restores it.
fn restored(content: &Content) -> Content {
    let bytes = prepare(content).expect("the course has no error");
    let messages = [&content.files, &content.built_in].map(messages);
    let [files, built_in] = messages;
    Content::prepared(&bytes, files, built_in, &Files::default()).expect("the bytes are whole")
}

fn assert_same(restored: &Content, read: &Content) {
    assert_eq!(restored.course, read.course);
    assert_eq!(restored.guidance, read.guidance);
    assert_eq!(restored.reviews, read.reviews);
    let meetings = |content: &Content| -> Vec<(String, String, Scenario)> {
        let meetings = content.meetings.iter();
        meetings
            .map(|(id, meeting)| {
                let scenario = Scenario::clone(&meeting.compiled.scenario);
                (id.clone(), meeting.hash.clone(), scenario)
            })
            .collect()
    };
    assert_eq!(meetings(restored), meetings(read));
    let tags = |content: &Content| -> Vec<String> {
        content.languages.tags().map(ToString::to_string).collect()
    };
    assert_eq!(tags(restored), tags(read));
}

#[test]
fn a_restored_course_is_the_one_that_was_read() {
    assert_same(&restored(&content()), &content());
}

#[test]
fn a_restored_course_of_an_author_has_its_catalogue_and_texts() {
    let read = samtalerum_structure::load(good_files(), Some(&content().files));
    let restored = restored(&read);
    assert_same(&restored, &read);
    assert!(!restored.guidance.principles.is_empty());
    let title = |content: &Content| {
        let tag = content.languages.negotiate(&["da".to_owned()]);
        content
            .languages
            .messages(&tag)
            .text("scenarios/small", "title")
    };
    assert_eq!(title(&restored), title(&read));
}

#[test]
fn texts_of_meetings_can_be_added_later() {
    let read = samtalerum_structure::load(good_files(), Some(&content().files));
    let bytes = prepare(&read).unwrap();
    let all = messages(&read.files);
    let of_meetings = |path: &str| path.contains("/scenarios/");
    let texts = part(&all, &|path| of_meetings(path));
    let (first, parts) = with_parts(&all, &of_meetings, part_of_meeting);
    let course = Content::prepared(&bytes, first, messages(&content().files), &parts).unwrap();
    let danish = course.languages.negotiate(&["da".to_owned()]);
    let asks = |content: &Content, id| {
        let messages = content.languages.messages(&danish);
        let text = messages.find("scenarios/small", id, None, None);
        let lacking = content.languages.take_lacking(&danish);
        (text, lacking.into_iter().collect::<Vec<_>>())
    };
    let nothing: Vec<String> = Vec::new();
    // A menu has what it shows.
    for id in ["title", "occasion", "summary"] {
        assert_eq!(
            asks(&course, id),
            (asks(&read, id).0, nothing.clone()),
            "{id}"
        );
        assert!(asks(&read, id).0.is_some(), "{id}");
    }
    let scope = vec!["scenarios/small".to_owned()];
    assert_eq!(asks(&course, "task"), (None, scope));
    assert_eq!(asks(&course, "title").1, nothing);
    course.add_texts(&texts);
    let ids: Vec<&str> = texts
        .text("locales/da/scenarios/small.ftl")
        .unwrap()
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .filter(|id| !id.starts_with([' ', '#', '-']))
        .collect();
    assert!(ids.len() > 10);
    for id in ids {
        assert_eq!(
            asks(&course, id),
            (asks(&read, id).0, nothing.clone()),
            "{id}"
        );
    }
    assert_eq!(asks(&course, "no-such-message"), (None, nothing));
}

#[test]
fn the_parts_of_the_built_in_course_have_what_a_menu_shows() {
    let read = content();
    let bytes = prepare(&read).unwrap();
    let is_of_meeting = |path: &str| path.contains("/scenarios/");
    let (first, parts) = with_parts(&messages(&read.files), &is_of_meeting, part_of_meeting);
    let course = Content::prepared(&bytes, first, Files::default(), &parts).unwrap();
    for tag in read.languages.tags() {
        let text = |content: &Content, id: &str, message| {
            let scope = format!("scenarios/{id}");
            content
                .languages
                .messages(tag)
                .find(&scope, message, None, None)
        };
        for id in read.meetings.keys() {
            for message in ["title", "occasion", "summary"] {
                assert_eq!(text(&course, id, message), text(&read, id, message), "{id}");
            }
        }
        assert!(course.languages.take_lacking(tag).is_empty());
    }
}

#[test]
fn the_handbook_can_be_added_later() {
    let read = content();
    let bytes = prepare(&read).unwrap();
    let all = messages(&read.files);
    let is_handbook = |path: &str| path.ends_with("/guidance.ftl");
    let (first, parts) = with_parts(&all, &is_handbook, part_of_guidance);
    // An author's course has replaced one message.
    let mut own = Files::default();
    let title = "principle-assess-each-case = Se på den enkelte\n";
    own.add("locales/da/guidance.ftl", title.into());
    let course = Content::prepared(&bytes, own, first, &parts).unwrap();
    let danish = course.languages.negotiate(&["da".to_owned()]);
    let asks = |id, attribute| {
        let messages = course.languages.messages(&danish);
        let text = messages.find("guidance", id, attribute, None);
        (text, course.languages.take_lacking(&danish).len())
    };
    let own = Some("Se på den enkelte".to_owned());
    assert_eq!(asks("principle-assess-each-case", None), (own.clone(), 0));
    let (text, lacking) = asks("principle-citizen-chooses-companion", None);
    assert!(text.is_some() && lacking == 0);
    let law = Some("law");
    assert_eq!(asks("principle-citizen-chooses-companion", law), (None, 1));
    course.add_texts(&part(&all, &is_handbook));
    let (text, lacking) = asks("principle-citizen-chooses-companion", law);
    assert!(text.is_some() && lacking == 0);
    assert_eq!(asks("principle-assess-each-case", None), (own, 0));
}

#[test]
fn a_course_with_an_error_is_not_prepared() {
    let wrong = edited(
        &good_files(),
        &[(SMALL, "start: \"opening\",", "start: \"nowhere\",")],
    );
    let read = samtalerum_structure::load(wrong, Some(&content().files));
    assert!(prepare(&read).is_none());
}

#[test]
fn a_damaged_course_is_refused() {
    let bytes = prepare(&content()).unwrap();
    let none = Files::default;
    let restore = |bytes: &[u8]| Content::prepared(bytes, none(), none(), &none());
    for length in (0..bytes.len()).step_by(997) {
        assert!(restore(&bytes[..length]).is_none(), "{length} bytes");
    }
    // The first bytes say which version of the program has prepared the course.
    for at in 0..8 {
        let mut other = bytes.clone();
        other[at] ^= 1;
        assert!(restore(&other).is_none(), "byte {at}");
    }
}

#[test]
fn names_are_written_for_people_and_numbers_for_programs() {
    assert_eq!(
        serde_json::to_string(&Sufficiency::NotYet).unwrap(),
        r#""not-yet""#
    );
    assert_eq!(postcard::to_allocvec(&Sufficiency::NotYet).unwrap(), [1]);
}
