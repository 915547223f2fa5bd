//! Differences from a recorded playthrough, as findings with locations in the playthrough's file.

use indexmap::IndexMap;
use samtalerum_structure::codes;

use super::model::{Met, Playthrough, Step};
use super::replay::{Due, Stuck};
use super::write::verdicts;
use samtalerum_core::finding::{Finding, nearest};
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::message::Argument;
use samtalerum_core::scenario::{Id, MAX_GROUNDS};
use samtalerum_core::source::{Step as To, Text};

/// Returns the finding for a playthrough that cannot continue.
pub(super) fn stuck(
    text: &Text,
    compiled: &CompiledScenario,
    known: &Playthrough,
    stuck: &Stuck,
) -> Finding {
    let (scene, offered) = match &stuck.due {
        Due::Choice(scene, offered)
        | Due::Note(scene, offered)
        | Due::Appraisal(scene, offered) => (scene.as_str(), offered),
        Due::Nothing => ("", &Vec::new()),
    };
    let due = match &stuck.due {
        Due::Choice(..) => "choice",
        Due::Note(..) => "note",
        Due::Appraisal(..) => "appraisal",
        Due::Nothing => "nothing",
    };
    // Every finding names the input that the meeting waits for.
    let about = |finding: Finding| {
        finding
            .offer("due", due)
            .offer("scene", scene)
            .offer("offered", Argument::whole(offered.join(", ")))
    };
    let Some(number) = stuck.step else {
        return about(text.finding(codes::PLAYTHROUGH_UNFINISHED, &[To::In("steps")]));
    };
    let step = [To::In("steps"), To::Item(number)];
    let unknown = |code, location: &[To], id: &str, known: &mut dyn Iterator<Item = &str>| {
        about(text.finding(code, location))
            .with("id", id)
            .with("meant", nearest(id, known))
    };
    // If the step is of the kind that the meeting waits for, an id or an answer in it is wrong. A step that sets or
    // removes a mark is allowed at any point, so its line is wrong. Any other step is of the wrong kind.
    match (&known.steps[number], &stuck.due) {
        (Step::Choose { id, .. }, Due::Choice(..)) => {
            let location = [step[0], step[1], To::In("id")];
            let mut offered = offered.iter().map(String::as_str);
            unknown(codes::CHOICE_NOT_OFFERED, &location, id, &mut offered)
        }
        (Step::Note(statements), Due::Note(..)) => {
            // Find the first statement that is not offered, or that occurs earlier in the same note.
            let wrong = statements
                .iter()
                .enumerate()
                .position(|(index, statement)| {
                    !offered.contains(statement) || statements[..index].contains(statement)
                });
            let index = wrong.unwrap_or_default();
            let id = statements.get(index).map_or("", String::as_str);
            let location = [step[0], step[1], To::Item(0), To::Item(index)];
            let mut offered = offered.iter().map(String::as_str);
            unknown(codes::STATEMENT_NOT_OFFERED, &location, id, &mut offered)
        }
        (
            Step::Appraise {
                first, build_on, ..
            },
            Due::Appraisal(..),
        ) => {
            // Find the first fact that is not offered, that repeats an earlier fact of the list, or that exceeds the
            // maximum number of facts.
            let wrong = build_on.iter().enumerate().find(|(index, fact)| {
                *index >= MAX_GROUNDS
                    || !offered.contains(fact)
                    || build_on[..*index].contains(fact)
            });
            match wrong {
                Some((index, id)) => {
                    let location = [step[0], step[1], To::In("build_on"), To::Item(index)];
                    let mut left = offered.iter().filter(|fact| !build_on.contains(fact));
                    let mut left = left.by_ref().map(String::as_str);
                    unknown(codes::FACT_NOT_OFFERED, &location, id, &mut left)
                        .with("most", MAX_GROUNDS)
                }
                // The only mistake left concerns the step of the ladder to take first. It is required if the basis is
                // "not yet", and must be left out otherwise.
                None => about(text.finding(
                    codes::FIRST_UNLIKE_BASIS,
                    &[
                        step[0],
                        step[1],
                        To::In(if first.is_some() { "first" } else { "basis" }),
                    ],
                ))
                .with("first", first.clone()),
            }
        }
        (Step::Mark(id) | Step::Unmark(id), _) => {
            let location = [step[0], step[1], To::Item(0)];
            let mut lines = compiled
                .lines()
                .map(|line| compiled.line(line).id().as_str());
            unknown(codes::LINE_NOT_SHOWN, &location, id, &mut lines)
        }
        _ => about(text.finding(codes::OTHER_STEP, &step)),
    }
}

/// Compares the expected results with the current ones and returns a finding for each difference.
pub(super) fn differences(text: &Text, known: &Playthrough, now: &Playthrough) -> Vec<Finding> {
    let mut findings = Vec::new();
    // Compare the lines and the verdicts of each step.
    for (number, pair) in known.steps.iter().zip(&now.steps).enumerate() {
        let step = [To::In("steps"), To::Item(number)];
        match pair {
            (Step::Lines(expected), Step::Lines(found)) if expected != found => {
                let finding = text.finding(codes::OTHER_LINES, &[step[0], step[1], To::Item(0)]);
                findings.push(
                    finding
                        .with("missing", without(expected, found))
                        .with("new", without(found, expected)),
                );
            }
            (
                Step::Choose {
                    id,
                    judged: Some(expected),
                },
                Step::Choose {
                    judged: Some(found),
                    ..
                },
            ) if expected != found => {
                let finding = text.finding(
                    codes::OTHER_JUDGEMENT,
                    &[step[0], step[1], To::In("judged")],
                );
                findings.push(
                    finding
                        .with("id", id)
                        .with("expected", verdicts(expected))
                        .with("found", verdicts(found)),
                );
            }
            (
                Step::Appraise {
                    judged: Some(expected),
                    ..
                },
                Step::Appraise {
                    judged: Some(found),
                    ..
                },
            ) if expected != found => {
                let location = [step[0], step[1], To::In("judged")];
                findings.push(
                    text.finding(codes::OTHER_APPRAISAL, &location)
                        .with("expected", format!("{expected:?}"))
                        .with("found", format!("{found:?}")),
                );
            }
            _ => {}
        }
    }
    // Compare the results of the whole meeting.
    let mut other = |code, field, expected: &dyn ToString, found: &dyn ToString| {
        let (expected, found) = (expected.to_string(), found.to_string());
        if expected != found {
            let finding = text.finding(code, &[To::In(field)]);
            findings.push(finding.offer("expected", expected).with("found", found));
        }
    };
    other(codes::OTHER_ENDING, "ending", &known.ending, &now.ending);
    if let (Some(expected), Some(found)) = (known.passed, now.passed) {
        other(codes::OTHER_PASSED, "passed", &expected, &found);
    }
    if let (Some(expected), Some(found)) = (known.percent, now.percent) {
        other(codes::OTHER_PERCENT, "percent", &expected, &found);
    }
    if let (Some(expected), Some(found)) = (&known.principles, &now.principles) {
        principles(text, expected, found, &mut findings);
    }
    findings
}

/// Compares how often each principle was followed, partly followed and breached. Adds a finding for each principle
/// whose numbers differ.
fn principles(
    text: &Text,
    known: &IndexMap<Id, Met>,
    now: &IndexMap<Id, Met>,
    findings: &mut Vec<Finding>,
) {
    let gone = known.keys().filter(|id| !now.contains_key(*id));
    for id in now.keys().chain(gone) {
        let met = |met: &IndexMap<Id, Met>| met.get(id).copied().unwrap_or_default();
        let (expected, found) = (met(known), met(now));
        if expected == found {
            continue;
        }
        findings.push(
            text.finding(codes::OTHER_PRINCIPLE, &[To::In("principles"), To::In(id)])
                .with("id", id)
                .with("expected", counts(expected))
                .with("found", counts(found)),
        );
    }
}

/// Formats the numbers of verdicts as `2 · 0 · 1`: followed, partly followed, breached.
fn counts(met: Met) -> String {
    format!("{} · {} · {}", met.follows, met.partly, met.breaches)
}

/// Returns the ids that are in `ids` but not in `others`, separated by commas; `None` if there are none.
fn without(ids: &[Id], others: &[Id]) -> Option<String> {
    let left = ids.iter().filter(|id| !others.contains(id));
    let left: Vec<&str> = left.map(String::as_str).collect();
    (!left.is_empty()).then(|| left.join(", "))
}
