//! Tests of all meetings together: every principle is judged in enough meetings, and declares what kind of rule it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use samtalerum_core::scenario::Then;

use super::documents;
use super::support::{self, content};

const TABLE_TEST: &str = "the_table_of_principles";

/// Returns for each principle the meetings that judge it.
fn judged() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for meeting in &content().course.meetings {
        let compiled = support::built_in(&meeting.scenario);
        let scenario = &compiled.scenario;
        let mut note = |principle: &str| {
            found
                .entry(principle.to_owned())
                .or_default()
                .insert(meeting.scenario.clone());
        };
        for scene in scenario.scenes.values() {
            match &scene.then {
                Then::Choose(choices) => {
                    let judgements = choices.iter().flat_map(|choice| &choice.judged);
                    judgements
                        .filter_map(|one| one.principle())
                        .for_each(|id| note(id));
                }
                Then::Note { statements, .. } => statements.iter().for_each(|one| note(&one.by)),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn every_principle_is_judged_in_at_least_two_meetings() {
    let judged = judged();
    let seldom: Vec<String> = content()
        .guidance
        .principles
        .keys()
        .map(|id| (id, judged.get(id).map_or(0, BTreeSet::len)))
        .filter(|(_, meetings)| *meetings < 2)
        .map(|(id, meetings)| format!("{id}: {meetings}"))
        .collect();
    assert!(
        seldom.is_empty(),
        "judged in fewer than two meetings: {seldom:?}"
    );
}

#[test]
fn every_principle_says_what_kind_of_rule_it_is() {
    let course = content();
    let principles = course.guidance.principles.iter();
    let silent: Vec<&String> = principles
        .filter(|(_, principle)| principle.kind.is_none())
        .map(|(id, _)| id)
        .collect();
    assert!(silent.is_empty(), "without a kind: {silent:?}");
}

/// Compares `docs/principles.md` with the course, or writes it if `WRITE_DOCS` is set.
#[test]
fn the_table_of_principles_is_current() {
    let judged = judged();
    let course = content();
    let meetings: Vec<&str> = course
        .course
        .meetings
        .iter()
        .map(|meeting| meeting.scenario.as_str())
        .collect();
    let mut table = format!(
        "# Which meeting judges which principle\n\n{}\n\n",
        documents::made_by(TABLE_TEST)
    );
    for (number, meeting) in meetings.iter().enumerate() {
        writeln!(table, "{}. `{meeting}`", number + 1).unwrap();
    }
    let numbers: Vec<String> = (1..=meetings.len())
        .map(|number| number.to_string())
        .collect();
    writeln!(table, "\n| rule | principle | {} |", numbers.join(" | ")).unwrap();
    writeln!(table, "|---|---|{}", "---|".repeat(meetings.len())).unwrap();
    for (id, principle) in &course.guidance.principles {
        let cells: Vec<&str> = meetings
            .iter()
            .map(|meeting| {
                if judged.get(id).is_some_and(|found| found.contains(*meeting)) {
                    "x"
                } else {
                    " "
                }
            })
            .collect();
        writeln!(
            table,
            "| {} | {id} | {} |",
            principle.rule,
            cells.join(" | ")
        )
        .unwrap();
    }
    documents::is_current("principles.md", &table, TABLE_TEST);
}
