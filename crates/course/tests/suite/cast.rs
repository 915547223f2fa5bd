//! Tests that a trainee cannot guess the right answer of a meeting: neither a person's traits nor the menu reveal it.
//! Also compares the course with `docs/cast.md`, which lists the people, the right answer and the endings of each
//! meeting.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use samtalerum_core::scenario::{Level, Mood, Outcome, Relation, Role, Scenario, Shows};
use serde::Deserialize;

use super::documents;
use super::support::{self, content};

const TEST: &str = "the_table_of_people_and_endings";

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
    let introduction = course.course.introduction.as_ref();
    let there: BTreeSet<&str> = course
        .course
        .scenarios()
        .filter(|one| Some(*one) != introduction)
        .map(String::as_str)
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

/// If two or more meetings share a trait, `control` and `exclusion` are true in some of them and false in others, so
/// that the trait reveals nothing.
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

/// Returns the number of lines that show a real sign of control, and the number of lines that only look like a sign.
fn signs(scenario: &Scenario) -> (usize, usize) {
    let scenes = scenario.scenes.values();
    let shown: Vec<&Shows> = scenes
        .flat_map(|scene| &scene.lines)
        .filter_map(|line| line.shows())
        .collect();
    let is_real = |shows: &&&Shows| matches!(shows, Shows::Sign(_));
    let real = shown.iter().filter(is_real).count();
    (real, shown.len() - real)
}

/// Returns the people of all meetings, in the order of the meetings in the course. A twin comes after its meeting.
fn in_order() -> Vec<People> {
    let order: Vec<String> = content().course.scenarios().cloned().collect();
    let mut people = people();
    people.sort_by_key(|one| order.iter().position(|id| *id == one.meeting));
    people
}

/// Compares `docs/cast.md` with the course, or writes it if `WRITE_DOCS` is set.
#[test]
fn the_table_of_people_and_endings_is_current() {
    let mut table = format!(
        "# Who is in each meeting, what is true in it, and how it can end\n\n{}\n\n\
         In the order of the course; ↳ is the twin of the meeting above it, and the seed of an attempt draws which of the two \
         is played. *Control* and *exclusion* say whether the citizen is under the companion's control, and whether it is \
         right at some point to limit the companion against the citizen's wish; they are declared in `crates/course/tests/cast.ron`. \
         *Signs* are lines that show a real sign, and lines that only look like one. The last columns are shares of all paths \
         in percent. A change of them needs a row in [review.md](review.md).\n\n\
         | meeting | level | citizen | companion | kinship | control | exclusion | signs | good | mixed | poor |\n\
         |---|---|---|---|---|---|---|---|---|---|---|\n",
        documents::made_by(TEST)
    );
    let course = content();
    for one in in_order() {
        let compiled = support::built_in(&one.meeting);
        let scenario = &compiled.scenario;
        let shares = support::explored(&one.meeting).ending_shares();
        let share = |outcome: Outcome| {
            let endings = scenario.endings.values().zip(shares.iter());
            let of_outcome = endings.filter(|(ending, _)| ending.outcome == outcome);
            100.0 * of_outcome.map(|(_, share)| share).sum::<f64>()
        };
        let is_twin = course.course.meeting_of(&one.meeting) != one.meeting;
        let (real, innocent) = signs(scenario);
        let person = |person: &Person| {
            let sex = match person.sex {
                Sex::Woman => "woman",
                Sex::Man => "man",
            };
            match person.origin {
                Origin::Danish => format!("{sex}, Danish"),
                Origin::Other => sex.to_owned(),
            }
        };
        let kinship = match one.kinship {
            Kinship::Spouse => "spouse",
            Kinship::OtherKin => "other kin",
            Kinship::None => "none",
        };
        let yes = |value| if value { "yes" } else { "no" };
        writeln!(
            table,
            "| {}`{}` | {} | {} | {} | {kinship} | {} | {} | {real} · {innocent} | {:.0} | {:.0} | {:.0} |",
            if is_twin { "↳ " } else { "" },
            one.meeting,
            format!("{:?}", scenario.level).to_lowercase(),
            person(&one.citizen),
            person(&one.companion),
            yes(one.control),
            yes(one.exclusion),
            share(Outcome::Good),
            share(Outcome::Mixed),
            share(Outcome::Poor),
        )
        .unwrap();
    }
    documents::is_current("cast.md", &table, TEST);
}

#[test]
fn neither_level_nor_order_nor_the_number_of_signs_reveals_control() {
    let course = content();
    let meetings: Vec<People> = in_order()
        .into_iter()
        .filter(|one| course.course.meeting_of(&one.meeting) == one.meeting)
        .collect();
    let without = meetings.iter().filter(|one| !one.control).count();
    assert!(
        3 * without >= meetings.len(),
        "{without} of {} are without control",
        meetings.len()
    );
    let mut levels: BTreeMap<Level, BTreeSet<bool>> = BTreeMap::new();
    for one in &meetings {
        let level = support::built_in(&one.meeting).scenario.level;
        levels.entry(level).or_default().insert(one.control);
    }
    for (level, control) in levels {
        assert_eq!(control.len(), 2, "{level:?}: control is always {control:?}");
    }
    for run in meetings.windows(4) {
        let control: BTreeSet<bool> = run.iter().map(|one| one.control).collect();
        assert_eq!(control.len(), 2, "four alike from {}", run[0].meeting);
    }
    let real = |one: &&People| signs(&support::built_in(&one.meeting).scenario).0;
    let numbers = |control: bool| -> Vec<usize> {
        let of = meetings.iter().filter(|one| one.control == control);
        let mut numbers: Vec<usize> = of.map(|one| real(&one)).collect();
        numbers.sort_unstable();
        numbers
    };
    let (with, without) = (numbers(true), numbers(false));
    // The number of real signs does not reveal control: there are two meetings without control that both show more real
    // signs than two meetings with control.
    let most = &without[without.len() - 2..];
    assert!(most[0] > with[1], "with: {with:?}, without: {without:?}");
}

#[test]
fn a_twin_has_the_people_and_choices_of_its_meeting_and_another_answer() {
    let course = content();
    let people = people();
    for meeting in &course.course.meetings {
        let Some(twin) = &meeting.twin else { continue };
        let (one, other) = (
            support::built_in(&meeting.scenario),
            support::built_in(twin),
        );
        let (one, other) = (&one.scenario, &other.scenario);
        assert_eq!(one.cast, other.cast, "{twin}");
        assert_eq!(one.level, other.level, "{twin}");
        let of = |id: &str| people.iter().find(|one| one.meeting == id).unwrap();
        assert_ne!(of(&meeting.scenario).control, of(twin).control, "{twin}");
        for tag in course.languages.tags() {
            let texts = course.languages.messages(tag);
            let title = |id: &str| {
                let scope = samtalerum_core::language::scenario_scope(id);
                ["title", "occasion", "summary", "task"]
                    .map(|message| texts.find(&scope, message, None, None))
            };
            assert_eq!(title(&meeting.scenario), title(twin), "{twin}, {tag}");
        }
    }
}

/// The maximum difference, in percentage points, between two shares: how often companions who control the citizen show
/// an expression, and how often the other companions show it.
const MAX_MOOD_DIFFERENCE: f64 = 10.0;

#[test]
fn the_expressions_of_companions_do_not_reveal_control() {
    let mut counts = [BTreeMap::new(), BTreeMap::<&str, usize>::new()];
    for one in people() {
        let compiled = support::built_in(&one.meeting);
        let scenario = &compiled.scenario;
        for mood in samtalerum_authoring::form::companions_moods(scenario) {
            *counts[usize::from(one.control)]
                .entry(mood.name())
                .or_default() += 1;
        }
    }
    let share = |counts: &BTreeMap<&str, usize>, mood: &str| {
        let all: usize = counts.values().sum();
        100.0 * counts.get(mood).copied().unwrap_or(0) as f64 / all.max(1) as f64
    };
    let different: Vec<String> = Mood::ALL
        .into_iter()
        .map(|mood| mood.name())
        .map(|mood| (mood, share(&counts[1], mood), share(&counts[0], mood)))
        .filter(|(_, with, without)| (with - without).abs() > MAX_MOOD_DIFFERENCE)
        .map(|(mood, with, without)| {
            format!("{mood}: {with:.0} % with control, {without:.0} without")
        })
        .collect();
    assert!(different.is_empty(), "{}", different.join("\n"));
}

/// Returns for each portrait the body on which it is drawn. Reads the description of the portraits.
fn bodies() -> BTreeMap<String, String> {
    let path = samtalerum_testing::root().join("tools/portraits/looks.json");
    let text = std::fs::read_to_string(path).expect("the description of the portraits is there");
    let portraits: serde_json::Value =
        serde_json::from_str(&text).expect("the description of the portraits is JSON");
    let looks = portraits["looks"].as_object().expect("the looks by name");
    let body = |look: &serde_json::Value| look["body"].as_str().unwrap_or("plain").to_owned();
    looks
        .iter()
        .map(|(name, look)| (name.clone(), body(look)))
        .collect()
}

/// The postures in which people are drawn do not reveal control. If the citizens of two or more meetings share a
/// posture, there is control in some of these meetings and not in others. The same applies to companions.
#[test]
fn the_postures_of_people_do_not_reveal_control() {
    let bodies = bodies();
    let mut groups: BTreeMap<String, Vec<bool>> = BTreeMap::new();
    for one in people() {
        let compiled = support::built_in(&one.meeting);
        for member in compiled.scenario.cast.values() {
            let body = &bodies[&member.look];
            let group = match member.role {
                Role::Citizen => format!("citizen: {body}"),
                Role::Companion(_) | Role::Representative(_) => format!("companion: {body}"),
                _ => continue,
            };
            groups.entry(group).or_default().push(one.control);
        }
    }
    for (group, control) in groups {
        let both = control.contains(&true) && control.contains(&false);
        assert!(both || control.len() < 2, "{group}: {control:?}");
    }
}
