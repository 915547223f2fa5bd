//! Tests that a trainee can make both errors in each area: do too little, and do too much. The breaches are read from
//! the meetings; `tests/errors.ron` declares which of the two errors each breach is.

use std::collections::{BTreeMap, BTreeSet};

use samtalerum_core::guidance::Area;
use samtalerum_core::scenario::{Judgement, Then};
use serde::Deserialize;

use super::support::{self, content};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Errors {
    principles: BTreeMap<String, Error>,
    choices: Vec<Row>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    meeting: String,
    choice: String,
    principle: String,
    error: Error,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum Error {
    TooLittle,
    TooMuch,
    Either,
}

/// A choice that can breach a principle: the ids of the meeting, the choice and the principle.
type Breach = (String, String, String);

fn errors() -> Errors {
    let path = samtalerum_testing::root().join("crates/course/tests/errors.ron");
    let text = std::fs::read_to_string(path).expect("the table of errors is there");
    ron::from_str(&text).expect("the table of errors can be read")
}

fn breached(judgement: &Judgement) -> Option<&String> {
    match judgement {
        Judgement::Breaches(principle) => Some(principle),
        Judgement::If(_, inner) | Judgement::Otherwise(inner) => breached(inner),
        _ => None,
    }
}

/// Returns, for all meetings of the course, each choice that can breach a principle, with the principle.
fn breaches() -> BTreeSet<Breach> {
    let mut found = BTreeSet::new();
    for meeting in &content().course.meetings {
        let compiled = support::built_in(&meeting.scenario);
        for scene in compiled.scenario.scenes.values() {
            let Then::Choose(choices) = &scene.then else {
                continue;
            };
            for choice in choices {
                for principle in choice.judged.iter().filter_map(breached) {
                    found.insert((
                        meeting.scenario.clone(),
                        choice.id.clone(),
                        principle.clone(),
                    ));
                }
            }
        }
    }
    found
}

#[test]
fn the_table_of_errors_names_every_principle_and_only_breaches_there_are() {
    let errors = errors();
    let declared: Vec<&String> = errors.principles.keys().collect();
    let content = content();
    let mut there: Vec<&String> = content.guidance.principles.keys().collect();
    there.sort();
    assert_eq!(declared, there);
    let breaches = breaches();
    for row in &errors.choices {
        let breach = (
            row.meeting.clone(),
            row.choice.clone(),
            row.principle.clone(),
        );
        assert!(breaches.contains(&breach), "{breach:?} is no breach");
        assert_eq!(
            errors.principles[&row.principle],
            Error::Either,
            "{}: a breach of it is always the same error",
            row.choice
        );
        assert_ne!(row.error, Error::Either, "{}", row.choice);
    }
}

/// In each area, both errors are possible in at least two meetings, so that neither "always wait" nor "always act" is a
/// way to pass.
#[test]
fn in_each_area_both_errors_are_possible() {
    let errors = errors();
    let mut found: BTreeMap<(Area, Error), BTreeSet<&str>> = BTreeMap::new();
    let breaches = breaches();
    for (meeting, choice, principle) in &breaches {
        let error = match errors.principles[principle] {
            Error::Either => {
                let row = errors.choices.iter().find(|row| {
                    row.meeting == *meeting && row.choice == *choice && row.principle == *principle
                });
                row.map(|row| row.error)
            }
            one => Some(one),
        };
        let area = content().guidance.principles[principle].area;
        if let Some(error) = error {
            found.entry((area, error)).or_default().insert(meeting);
        }
    }
    for area in Area::ALL {
        for error in [Error::TooLittle, Error::TooMuch] {
            let meetings = found.get(&(area, error)).map_or(0, BTreeSet::len);
            assert!(meetings >= 2, "{area:?}: {error:?} in {meetings} meetings");
        }
    }
}

/// If `errors.ron` declares that a principle can be breached by either error, the course has choices for both.
#[test]
fn what_can_be_overdone_and_underdone_is_both() {
    let errors = errors();
    let both = errors
        .principles
        .iter()
        .filter(|(_, error)| **error == Error::Either);
    for (principle, _) in both {
        let rows = errors
            .choices
            .iter()
            .filter(|row| row.principle == *principle);
        let kinds: BTreeSet<Error> = rows.map(|row| row.error).collect();
        assert_eq!(kinds.len(), 2, "{principle}: {kinds:?}");
    }
}
