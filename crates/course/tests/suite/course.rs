//! Tests of all meetings together: every principle is judged often enough, and no trait of a person reveals the right
//! answer.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use samtalerum_core::scenario::{Relation, Role, Then};
use serde::Deserialize;

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

/// The people of a meeting and its right answer, as `tests/cast.ron` declares them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    meeting: String,
    citizen: Person,
    companion: Person,
    kinship: Kinship,
    /// `true` if the citizen is under the companion's control.
    control: bool,
    /// `true` if it is right to exclude the companion at some point of the meeting.
    exclusion: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    sex: Sex,
    origin: Origin,
    /// `true` if the story shows that the person practises a religion, or comes from a country where most people are
    /// Muslims.
    muslim_background: bool,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum Sex {
    Woman,
    Man,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum Origin {
    Danish,
    Other,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum Kinship {
    Spouse,
    OtherKin,
    None,
}

fn people() -> Vec<People> {
    let path = samtalerum_testing::root().join("crates/course/tests/cast.ron");
    let text = std::fs::read_to_string(path).expect("the table of the cast is there");
    ron::from_str(&text).expect("the table of the cast can be read")
}

#[test]
fn the_table_of_the_cast_names_every_meeting_with_its_kinship() {
    let people = people();
    let declared: BTreeSet<&str> = people.iter().map(|one| one.meeting.as_str()).collect();
    let course = content();
    let there: BTreeSet<&str> = course
        .course
        .meetings
        .iter()
        .map(|one| one.scenario.as_str())
        .collect();
    assert_eq!(declared, there);
    for one in &people {
        let compiled = support::built_in(&one.meeting);
        let scenario = &compiled.scenario;
        let relations = scenario
            .cast
            .values()
            .filter_map(|member| match member.role {
                Role::Companion(relation) | Role::Representative(relation) => Some(relation),
                _ => None,
            });
        let kinship = relations.map(|relation| match relation {
            Relation::Spouse => Kinship::Spouse,
            Relation::Friend | Relation::Volunteer | Relation::Other => Kinship::None,
            _ => Kinship::OtherKin,
        });
        assert!(
            kinship.into_iter().any(|kinship| kinship == one.kinship),
            "{}",
            one.meeting
        );
    }
}

/// If two or more meetings share a trait, the answer is yes in some of them and no in others, so that the trait is no
/// clue.
#[test]
fn neither_origin_nor_belief_nor_sex_nor_kinship_reveals_the_answer() {
    let people = people();
    for answer in ["control", "exclusion"] {
        let mut groups: BTreeMap<String, BTreeSet<bool>> = BTreeMap::new();
        let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
        for one in &people {
            let value = if answer == "control" {
                one.control
            } else {
                one.exclusion
            };
            for group in [
                format!("citizen {:?}", one.citizen.sex),
                format!("companion {:?}", one.companion.sex),
                format!("companion of {:?} origin", one.companion.origin),
                format!(
                    "companion of Muslim background: {}",
                    one.companion.muslim_background
                ),
                format!(
                    "citizen of Muslim background: {}",
                    one.citizen.muslim_background
                ),
                format!("kinship {:?}", one.kinship),
            ] {
                groups.entry(group.clone()).or_default().insert(value);
                *sizes.entry(group).or_default() += 1;
            }
        }
        for (group, values) in groups {
            assert!(
                sizes[&group] < 2 || values.len() == 2,
                "{group}: {answer} is always {values:?}"
            );
        }
    }
}
