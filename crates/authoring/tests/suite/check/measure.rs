//! Kinds of act over the whole course, and messages of a meeting with stakes.

use samtalerum_authoring::check::kinds::{KindCircumstances, table};
use samtalerum_core::guidance::{Grade, VerdictKind};
use samtalerum_core::scenario::Condition;

use super::{load, spoilt};

#[test]
fn the_table_of_kinds_has_every_choice_with_a_kind() {
    let content = load(spoilt("good--like-choices-of-the-same-kind"));
    let rows = table(&content);
    // The kinds are in the order of the catalogue, and the meetings in that of the course.
    let found: Vec<_> = rows
        .iter()
        .map(|row| (row.kind, row.meeting, row.scene, row.choice, row.grade))
        .collect();
    let breach = Some(Grade::Breach);
    assert_eq!(
        found,
        [
            (
                "offers-time-alone",
                "small",
                "alone",
                "offer-time",
                Some(Grade::Right)
            ),
            (
                "offers-time-alone",
                "other",
                "alone",
                "offer-time",
                Some(Grade::Right)
            ),
            ("sends-out", "small", "alone", "send-out", None),
            ("sends-out", "other", "alone", "send-out", None),
            ("turns-to-another", "small", "opening", "ask-yusuf", breach),
            ("turns-to-another", "other", "opening", "ask-yusuf", breach),
        ]
    );
    let condition = Condition::Established("own-wish".to_owned());
    let verdicts: Vec<_> = rows[2]
        .verdicts
        .iter()
        .map(|one| (one.when, one.verdict, one.principle))
        .collect();
    let principle = "ask-the-citizen";
    assert_eq!(
        verdicts,
        [
            (
                KindCircumstances::If(&condition),
                VerdictKind::Partly,
                principle
            ),
            (
                KindCircumstances::Otherwise,
                VerdictKind::Breaches,
                principle
            ),
        ]
    );
}

#[test]
fn the_table_of_kinds_also_has_meetings_that_the_course_does_not_list() {
    let files = spoilt("good--like-choices-of-the-same-kind").into_iter();
    let files = files.map(|(path, bytes)| {
        let text = String::from_utf8(bytes).unwrap();
        let unlisted = text.replace("(scenario: \"small\", must_pass: true),", "");
        (path, unlisted.into_bytes())
    });
    let content = load(files.collect());
    let meetings: Vec<_> = table(&content).iter().map(|row| row.meeting).collect();
    assert_eq!(
        meetings,
        ["other", "small", "other", "small", "other", "small"]
    );
}
