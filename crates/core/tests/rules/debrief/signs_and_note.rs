//! Tests the judgement of marked lines and of the case note.

use samtalerum_core::meeting::Act;

use super::support::{belonging, compiled, judge, perform, read_on, session, take, write};
use super::{ENDINGS, NOTE};

const SIGNS: &str = "\"start\": (lines: [
    Narrate(text: \"plain\"),
    Narrate(text: \"sign-1\", shows: Sign(\"never-alone\")),
    Narrate(text: \"sign-2\", shows: Sign(\"falls-silent\")),
    Narrate(text: \"alike-1\", shows: LooksLike(\"never-alone\")),
    Narrate(text: \"alike-2\", shows: LooksLike(\"falls-silent\")),
    Narrate(text: \"unheard\", shows: Sign(\"limits-work\"), when: Flag(\"never\")),
    Narrate(text: \"other\"),
], then: Choose([(id: \"on\", judged: [Neutral], to: \"again\")])),
\"again\": (lines: [Narrate(text: \"late\", shows: Sign(\"controls-money\"))], then: End(\"end\")),";

#[test]
fn signs_are_hit_missed_and_imagined() {
    let compiled = compiled("\"never\": Flag(false)", SIGNS, ENDINGS);
    let mut session = session(&compiled);
    read_on(&mut session);
    for line in ["sign-1", "alike-1", "plain", "other"] {
        perform(&mut session, Act::Mark(line.into()));
    }
    perform(&mut session, Act::Unmark("other".into()));
    take(&mut session, &["on"]);
    let result = judge(&session);
    let found: Vec<_> = result
        .signs
        .iter()
        .map(|one| (one.line.as_str(), one.sign.as_deref(), one.real, one.marked))
        .collect();
    assert_eq!(
        found,
        [
            ("plain", None, false, true),
            ("sign-1", Some("never-alone"), true, true),
            ("sign-2", Some("falls-silent"), true, false),
            ("alike-1", Some("never-alone"), false, true),
            ("alike-2", Some("falls-silent"), false, false),
            ("late", Some("controls-money"), true, false),
        ]
    );
    assert_eq!((result.signs_seen(), result.signs_imagined()), ((1, 3), 2));
    assert_eq!(
        (result.points, result.percent.unwrap()),
        (0, 100),
        "marks earn nothing"
    );
}

#[test]
fn a_note_is_judged_by_the_statements_that_belong() {
    let compiled = compiled("", NOTE, ENDINGS);
    let judged = |first: &str, statements: &[&str]| {
        let mut session = session(&compiled);
        take(&mut session, &[first]);
        write(&mut session, statements);
        judge(&session)
    };
    let mut session = session(&compiled);
    take(&mut session, &["saw"]);
    assert_eq!(
        belonging(&session),
        ["always", "if-saw", "only-saw", "duty"]
    );

    let perfect = judged("saw", &["always", "if-saw", "only-saw", "duty"]);
    assert_eq!(
        (perfect.points, perfect.percent.unwrap(), perfect.passed),
        (2 + 2 + 1 + 1 + 3 + 3, 100, true)
    );
    assert_eq!(perfect.note_right(), (6, 6));
    let perfect = judged("did-not", &["always", "duty"]);
    assert_eq!(
        perfect.note_right(),
        (5, 5),
        "statements that were not offered are not judged"
    );
    assert_eq!(perfect.points, 2 + 2 + 1 + 3 + 3);
    let untrue = judged("did-not", &["always", "if-saw", "duty"]);
    assert_eq!(
        (untrue.points, untrue.note_right()),
        (2 + 2 - 1 + 3 + 3, (4, 5))
    );
    assert!(untrue.passed);

    let leak = judged("saw", &["always", "if-saw", "only-saw", "duty", "leak"]);
    assert_eq!(
        (leak.percent.unwrap(), leak.passed),
        (75, false),
        "including a critical one fails"
    );
    assert_eq!(leak.critical[0].statement.as_deref(), Some("leak"));
    let silent = judged("saw", &["always", "if-saw", "only-saw"]);
    assert_eq!(
        (silent.percent.unwrap(), silent.passed),
        (75, true),
        "leaving it out only costs points"
    );
    assert!(silent.critical.is_empty());
}
