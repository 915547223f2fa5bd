//! Tests of ids that attempt codes could not tell apart: ids of meetings and of steps of the ladder. The fixture
//! `alike-in-codes` covers ids of choices.

use samtalerum_authoring::check;

use super::{good, load};

/// Replaces a text in a file of the good course, and returns the pairs of ids that are then reported as alike.
fn alike(path: &str, old: &str, new: &str) -> Vec<(String, String)> {
    let mut files = good();
    let (_, bytes) = files.iter_mut().find(|(name, _)| name == path).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(text.matches(old).count(), 1);
    *bytes = text.replace(old, new).into();
    let findings = check::all(&load(files));
    let alike = findings.iter().filter(|one| one.code() == "alike-in-codes");
    let text = |one: &samtalerum_core::finding::Finding, name| one.text(name).unwrap().to_owned();
    alike
        .map(|one| (text(one, "id"), text(one, "other")))
        .collect()
}

#[test]
fn meetings_of_a_course_are_told_apart() {
    let listed = "(scenario: \"small\", must_pass: true),";
    let other = "again-gently-briefly";
    let both = format!("{listed} (scenario: \"{other}\"),");
    let found = alike("course.ron", listed, &both);
    assert_eq!(found, [(other.to_owned(), "small".to_owned())]);
    // An id that occurs twice is not reported as alike, since it has a finding of its own.
    assert_eq!(
        alike("course.ron", listed, &format!("{listed} {listed}")),
        []
    );
}

#[test]
fn steps_of_the_ladder_are_told_apart() {
    let other = "ladder-read-time-briefly-twice";
    let both = format!("ladder: [\"ladder-wait\", \"{other}\"],");
    let found = alike("guidance.ron", "ladder: [\"ladder-wait\"],", &both);
    assert_eq!(found, [(other.to_owned(), "ladder-wait".to_owned())]);
}
