//! Recorded playthroughs, one for each ending at least: an edit that changes how an attempt is judged shows here.
//!
//! They are made anew by `cargo test --no-default-features --test suite record_playthroughs -- --ignored`.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use samtalerum::debrief::Debrief;
use samtalerum::meeting::{Act, Event, Session};
use serde::{Deserialize, Serialize};

use crate::support::{self, belonging, built_in, content, explored, meetings, perform, read_on};

/// One way through a meeting, and how it is judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Playthrough {
    /// The choices in order.
    choices: Vec<String>,
    /// The lines marked as signs.
    marks: Vec<String>,
    /// The statements put into the note (of each note, where there are several).
    note: Vec<String>,
    ending: String,
    passed: bool,
    percent: u8,
}

fn folder(scenario: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/playthroughs")
        .join(scenario)
}

/// Plays what was recorded. Lines are marked as soon as they are shown.
fn play(scenario: &str, choices: &[String], marks: &[String], note: &[String]) -> Session {
    let plot = built_in(scenario);
    let mut session = support::session(&plot);
    perform(&mut session, Act::Begin);
    let mut choices = choices.iter();
    loop {
        for line in marks {
            let number = plot.find_line(line).expect("a line of the meeting");
            if session.events().contains(&Event::Line(number)) && !session.is_marked(number) {
                perform(&mut session, Act::Mark(line.clone()));
            }
        }
        if let Some(line) = session.next_line() {
            perform(&mut session, Act::Read(plot.line(line).id().clone()));
        } else if session.is_over() {
            return session;
        } else if session.offered().is_empty() {
            for (statement, _) in session.statements() {
                let id = plot.statement_id(statement);
                if note.contains(id) {
                    perform(&mut session, Act::Include(id.clone()));
                }
            }
            perform(&mut session, Act::Sign);
        } else {
            let choice = choices.next().expect("a choice for every decision");
            perform(&mut session, Act::Choose(choice.clone()));
        }
    }
}

fn judge(scenario: &str, session: &Session) -> Debrief {
    Debrief::new(session, &explored(scenario), &content().guidance)
}

#[test]
fn recorded_playthroughs_are_judged_as_before() {
    for scenario in meetings() {
        let mut endings = Vec::new();
        let files = fs::read_dir(folder(&scenario))
            .unwrap_or_else(|error| panic!("no playthroughs of {scenario}: {error}"));
        for file in files {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let known: Playthrough = ron::from_str(&text).unwrap();
            let session = play(&scenario, &known.choices, &known.marks, &known.note);
            let judged = judge(&scenario, &session);
            let played = Playthrough {
                ending: judged.ending.clone().unwrap(),
                passed: judged.passed,
                percent: judged.percent,
                ..known.clone()
            };
            assert_eq!(played, known, "{}", path.display());
            assert_eq!(
                judged.decisions.len(),
                known.choices.len(),
                "{}",
                path.display()
            );
            endings.push(known.ending);
        }
        for ending in built_in(&scenario).scenario.endings.keys() {
            assert!(
                endings.contains(ending),
                "{scenario}: no playthrough ends with {ending}"
            );
        }
    }
}

/// Ways walked at random, always the same ones; the note is right in one of two.
pub fn walks(scenario: &str, count: u32) -> Vec<(Session, Debrief)> {
    let plot = built_in(scenario);
    let mut random = 7_u64;
    let mut below = move |end: usize| {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % end
    };
    let mut walked = Vec::new();
    for _ in 0..count {
        let mut session = support::session(&plot);
        read_on(&mut session);
        while !session.is_over() {
            let offered = session.offered();
            if offered.is_empty() {
                let right = belonging(&session);
                let wrong = below(2) == 1;
                for (statement, _) in session.statements() {
                    let id = plot.statement_id(statement);
                    if right.contains(id) != (wrong && below(4) == 0) {
                        perform(&mut session, Act::Include(id.clone()));
                    }
                }
                perform(&mut session, Act::Sign);
            } else {
                let choice = offered[below(offered.len())];
                perform(&mut session, Act::Choose(plot.choice_id(choice).clone()));
            }
            read_on(&mut session);
        }
        let debrief = judge(scenario, &session);
        walked.push((session, debrief));
    }
    walked
}

/// For each ending the best of many random ways, with every sign that was heard marked; and the best way of all.
#[test]
#[ignore = "writes tests/playthroughs anew"]
fn record_playthroughs() {
    for scenario in meetings() {
        let mut best: BTreeMap<String, (Session, Debrief)> = BTreeMap::new();
        let first = super::best(&scenario);
        let debrief = judge(&scenario, &first);
        let walked = std::iter::once((first, debrief)).chain(walks(&scenario, 3000));
        for (session, debrief) in walked {
            let ending = debrief.ending.clone().unwrap();
            if best
                .get(&ending)
                .is_none_or(|(_, known)| known.percent < debrief.percent)
            {
                best.insert(ending, (session, debrief));
            }
        }
        fs::create_dir_all(folder(&scenario)).unwrap();
        for (ending, (session, _)) in best {
            let acts = session.counted().iter().map(|act| &act.act);
            let ids = |wanted: fn(&Act) -> Option<&String>| {
                acts.clone().filter_map(wanted).cloned().collect::<Vec<_>>()
            };
            let choices = ids(|act| match act {
                Act::Choose(id) => Some(id),
                _ => None,
            });
            let note = ids(|act| match act {
                Act::Include(id) => Some(id),
                _ => None,
            });
            let judged = judge(&scenario, &session);
            let marks: Vec<String> = judged
                .signs
                .iter()
                .filter(|sign| sign.real)
                .map(|sign| sign.line.clone())
                .collect();
            let judged = judge(&scenario, &play(&scenario, &choices, &marks, &note));
            let playthrough = Playthrough {
                choices,
                marks,
                note,
                ending: judged.ending.clone().unwrap(),
                passed: judged.passed,
                percent: judged.percent,
            };
            let text = ron::ser::to_string_pretty(&playthrough, ron::ser::PrettyConfig::default());
            fs::write(
                folder(&scenario).join(format!("{ending}.ron")),
                text.unwrap() + "\n",
            )
            .unwrap();
        }
    }
}
