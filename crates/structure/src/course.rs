//! Checks of the course: each meeting that it lists exists and is listed once, and each scenario is listed.

use super::codes;
use std::collections::HashSet;

use super::alike::ShortHashes;
use super::location::Location;
use samtalerum_core::content::scenario_id;
use samtalerum_core::finding::{Finding, nearest};
use samtalerum_core::scenario::Course;
use samtalerum_core::source::{Files, Text};

/// Version of the course's format that this program reads.
const FORMAT: u32 = 1;

/// Checks the course against the scenarios in `files`.
pub fn course(text: &Text, course: &Course, files: &Files, findings: &mut Vec<Finding>) {
    if course.format != FORMAT {
        let finding = text.finding(
            codes::UNKNOWN_FORMAT,
            &Location::Top.field("format").steps(),
        );
        let finding = finding.with("found", course.format).with("known", FORMAT);
        findings.push(finding.with("oldest", None::<&str>));
    }
    // A file that cannot be read exists too, so do not report it as unknown. Another finding already reports that it
    // cannot be read.
    let mut existing: HashSet<&str> = files
        .paths()
        .chain(files.unread())
        .filter_map(scenario_id)
        .collect();
    // Another finding already reports each file that must be renamed. Treat such a file as if it had the right name.
    let renamed: Vec<(String, String)> = findings
        .iter()
        .filter(|one| one.is(codes::ID_UNLIKE_FILE) && one.text("why") == Some("file"))
        .filter_map(|one| Some((one.text("file")?.to_owned(), one.text("id")?.to_owned())))
        .collect();
    for (file, id) in &renamed {
        existing.remove(file.as_str());
        existing.insert(id);
    }
    if !(1..=100).contains(&course.pass_mark) {
        let finding = text.finding(
            codes::BAD_PASS_MARK,
            &Location::Top.field("pass_mark").steps(),
        );
        findings.push(finding.with("value", course.pass_mark));
    }
    // Collect the location of each scenario's id, in the order of `Course::scenarios`.
    let introduction = Location::Top.field("introduction");
    let meetings = Location::Top.field("meetings");
    let items: Vec<Location> = (0..course.meetings.len())
        .map(|index| meetings.item(index))
        .collect();
    let mut locations: Vec<Location> = course.introduction.iter().map(|_| introduction).collect();
    for (meeting, item) in course.meetings.iter().zip(&items) {
        locations.push(item.field("scenario"));
        locations.extend(meeting.twin.iter().map(|_| item.field("twin")));
    }
    // Check each id that is listed.
    let all: HashSet<&str> = course.scenarios().map(String::as_str).collect();
    let mut listed = HashSet::new();
    let mut hashes = ShortHashes::default();
    let mut suggested = HashSet::new();
    for (id, here) in course.scenarios().zip(locations) {
        if !existing.contains(id.as_str()) {
            // The unknown id is probably a misspelt id of a scenario that the course does not list. Suggest only such
            // scenarios.
            let free = existing.iter().filter(|other| !all.contains(**other));
            let meant = nearest(id, free.copied());
            suggested.extend(meant);
            let finding = text.finding(codes::UNKNOWN_SCENARIO, &here.steps());
            findings.push(finding.with("id", id).with("meant", meant));
        }
        if let Some(other) = hashes.add(id) {
            let finding = text.finding(codes::ALIKE_IN_CODES, &here.steps());
            findings.push(finding.with("id", id).with("other", other));
        }
        if !listed.insert(id.as_str()) {
            findings.push(
                text.finding(codes::LISTED_TWICE, &here.steps())
                    .with("id", id),
            );
        }
    }
    // Report the scenarios that the course does not list, in alphabetical order. A scenario whose id is misspelt in the
    // list counts as listed.
    listed.extend(suggested);
    let mut unlisted: Vec<&str> = existing.difference(&listed).copied().collect();
    unlisted.sort_unstable();
    for id in unlisted {
        let finding = text.finding(
            codes::UNLISTED_SCENARIO,
            &Location::Top.name("meetings").steps(),
        );
        findings.push(finding.with("id", id));
    }
}
