//! Tests of the table that lists, for each kind of act, the choices of that kind in all meetings of a course.

use samtalerum_authoring::check::kinds::{KindCircumstances, table};
use samtalerum_core::guidance::{Grade, VerdictKind};
use samtalerum_core::scenario::Condition;

use super::{load, spoilt};

#[test]
fn the_table_of_kinds_has_every_choice_with_a_kind() {
    let content = load(spoilt("good--like-choices-of-the-same-kind"));
    let rows = table(&content);
    // The kinds are in the order of the catalogue, and the meetings are in the order of the course.
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

/// Replaces the judgements of the choice `offer-time` by `judged`, and returns the choice's grade in the table.
fn grade_of(judged: &str) -> Option<Grade> {
    let right =
        "kind: \"offers-time-alone\",\n                    judged: [Follows(\"ask-the-citizen\")]";
    let files = spoilt("good--measured").into_iter().map(|(path, bytes)| {
        let text = String::from_utf8(bytes).unwrap();
        let judged = format!("kind: \"offers-time-alone\", judged: {judged}");
        (path, text.replace(right, &judged).into_bytes())
    });
    let content = load(files.collect());
    table(&content)[0].grade
}

#[test]
fn the_worst_verdict_without_a_condition_is_the_grade() {
    for (judged, grade) in [
        (r#"[Follows("ask-the-citizen")]"#, Some(Grade::Right)),
        (
            r#"[Follows("ask-the-citizen"), Partly("record-the-basis")]"#,
            Some(Grade::Partly),
        ),
        (
            r#"[If(Flag("heard"), Breaches("ask-the-citizen")), Follows("record-the-basis")]"#,
            Some(Grade::Right),
        ),
        ("[Neutral]", Some(Grade::Nothing)),
        (
            r#"[If(Flag("heard"), Neutral), Otherwise(Follows("ask-the-citizen"))]"#,
            None,
        ),
    ] {
        assert_eq!(grade_of(judged), grade, "{judged}");
    }
}
