//! The strict profile: the values that the standards allow and that both Moodle and scorm-again accept.

use serde_json::json;

use samtalerum_core::meeting::Mode;
use samtalerum_lms::Report;

use crate::support::{best, meetings, walks};
use crate::tables::{MOMENT, as_mode, reporter};

/// Returns `true` if the text consists of allowed characters.
fn all(text: &str, allowed: impl Fn(char) -> bool) -> bool {
    text.chars().all(allowed)
}

fn is_id(text: &str) -> bool {
    let allowed = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '-';
    (1..=255).contains(&text.len()) && all(text, allowed)
}

/// Matches a text with a pattern: `9` matches any digit, and every other character only itself.
fn is_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text
            .chars()
            .zip(pattern.chars())
            .all(|(char, wanted)| match wanted {
                '9' => char.is_ascii_digit(),
                wanted => char == wanted,
            })
}

fn is_iso_duration(text: &str) -> bool {
    let parts = text
        .strip_prefix("PT")
        .and_then(|rest| rest.strip_suffix('S'));
    parts.is_some_and(|rest| {
        let (hours, rest) = rest.split_once('H').unwrap();
        let (minutes, seconds) = rest.split_once('M').unwrap();
        let decimals = seconds.split_once('.').unwrap().1;
        let numbers = hours.parse::<u64>().is_ok() && minutes.parse::<u8>().is_ok();
        numbers && seconds.parse::<f64>().is_ok() && decimals.len() == 2
    })
}

/// Returns the name of an element with its indices replaced by `n`, such as `cmi.interactions.n.id`.
fn shape(name: &str) -> String {
    let parts = name.split('.');
    let parts = parts.map(|part| {
        if all(part, |char| char.is_ascii_digit()) {
            "n"
        } else {
            part
        }
    });
    parts.collect::<Vec<_>>().join(".")
}

fn is_whole_score(value: &str) -> bool {
    value.parse::<u8>().is_ok_and(|score| score <= 100)
}

/// Returns `true` if the strict profile of SCORM 1.2 accepts this value of the element `name`.
fn scorm12_takes(name: &str, value: &str) -> bool {
    match shape(name).as_str() {
        "cmi.core.exit" => value == "suspend",
        "cmi.core.lesson_status" => ["passed", "incomplete"].contains(&value),
        "cmi.core.score.raw" | "cmi.core.score.min" | "cmi.core.score.max" => is_whole_score(value),
        "cmi.core.lesson_location" => value.is_ascii() && (1..=255).contains(&value.len()),
        "cmi.suspend_data" => value.is_ascii() && value.len() <= 4096,
        "cmi.core.session_time" | "cmi.interactions.n.latency" => is_like(value, "9999:99:99.99"),
        "cmi.objectives.n.id" | "cmi.interactions.n.id" | "cmi.interactions.n.objectives.n.id" => {
            is_id(value)
        }
        "cmi.objectives.n.score.raw"
        | "cmi.objectives.n.score.min"
        | "cmi.objectives.n.score.max" => is_whole_score(value),
        "cmi.objectives.n.status" => ["passed", "failed", "incomplete"].contains(&value),
        "cmi.interactions.n.time" => is_like(value, "99:99:99"),
        "cmi.interactions.n.type" => ["choice", "fill-in"].contains(&value),
        "cmi.interactions.n.correct_responses.n.pattern"
        | "cmi.interactions.n.student_response" => {
            value.is_ascii() && (1..=255).contains(&value.len())
        }
        "cmi.interactions.n.result" => ["correct", "wrong", "neutral"].contains(&value),
        _ => false,
    }
}

/// Returns `true` if the strict profile of SCORM 2004 accepts this value of the element `name`. `is_choice` is `true`
/// within an interaction of the type `choice`. Moodle refuses hyphens in the responses of such an interaction.
fn scorm2004_takes(name: &str, value: &str, is_choice: bool) -> bool {
    let is_unit = || {
        value
            .parse::<f64>()
            .is_ok_and(|one| (0.0..=1.0).contains(&one))
            && value.len() <= 6
    };
    match shape(name).as_str() {
        "cmi.exit" => value == "suspend",
        "adl.nav.request" => value == "suspendAll",
        "cmi.completion_status" | "cmi.objectives.n.completion_status" => {
            ["completed", "incomplete"].contains(&value)
        }
        "cmi.success_status" | "cmi.objectives.n.success_status" => {
            ["passed", "failed", "unknown"].contains(&value)
        }
        "cmi.score.scaled" | "cmi.progress_measure" | "cmi.objectives.n.score.scaled" => is_unit(),
        "cmi.score.raw" | "cmi.score.min" | "cmi.score.max" => is_whole_score(value),
        "cmi.objectives.n.score.raw"
        | "cmi.objectives.n.score.min"
        | "cmi.objectives.n.score.max" => is_whole_score(value),
        "cmi.location" => value.is_ascii() && (1..=1000).contains(&value.len()),
        "cmi.suspend_data" => value.is_ascii() && value.len() <= 4000,
        "cmi.session_time" | "cmi.interactions.n.latency" => is_iso_duration(value),
        "cmi.objectives.n.id" | "cmi.interactions.n.id" | "cmi.interactions.n.objectives.n.id" => {
            is_id(value)
        }
        "cmi.interactions.n.timestamp" => is_like(value, "9999-99-99T99:99:99.00Z"),
        "cmi.interactions.n.type" => ["choice", "fill-in"].contains(&value),
        "cmi.interactions.n.correct_responses.n.pattern"
        | "cmi.interactions.n.learner_response" => {
            let ids: Vec<&str> = value.split("[,]").collect();
            let is_identifier = |id: &&str| is_id(id) && !id.contains('-');
            let has_form = !is_choice || (ids.iter().all(is_identifier) && ids.len() <= 36);
            has_form && (1..=255).contains(&value.len())
        }
        "cmi.interactions.n.result" => ["correct", "incorrect", "neutral"].contains(&value),
        _ => false,
    }
}

/// Checks that the strict profile accepts each value, and that the indices in the names of objectives and interactions
/// have no gaps.
fn check(set: &[(String, String)], is_old: bool) {
    let mut next = [("objectives", 0), ("interactions", 0)];
    let mut is_choice = false;
    for (name, value) in set {
        if name.ends_with(".type") {
            is_choice = value == "choice";
        }
        let taken = if is_old {
            scorm12_takes(name, value)
        } else {
            scorm2004_takes(name, value, is_choice)
        };
        assert!(taken, "{name} = {value}");
        for (list, next) in &mut next {
            let start = format!("cmi.{list}.");
            if let Some(rest) = name
                .strip_prefix(&start)
                .and_then(|rest| rest.strip_suffix(".id"))
                && let Ok(index) = rest.parse::<usize>()
            {
                assert_eq!(index, *next, "{name}");
                *next += 1;
            }
        }
    }
    assert!(next.iter().all(|(_, next)| *next > 0), "{set:?}");
}

#[test]
fn every_value_of_every_meeting_satisfies_the_strict_profile() {
    for meeting in meetings() {
        let mut played: Vec<_> = walks(&meeting, 4)
            .into_iter()
            .map(|(session, _)| session)
            .collect();
        played.push(best(&meeting));
        let attempts: Vec<_> = played
            .iter()
            .enumerate()
            .map(|(index, session)| {
                as_mode(session, Mode::Assessment, 1_795_748_790 + index as u64)
            })
            .collect();
        for standard in ["scorm12", "scorm2004"] {
            for scope in [json!({"meeting": meeting}), json!({"course": true})] {
                let (mut reporter, _) = reporter(&json!({"standard": standard, "scope": scope}));
                let report = reporter.leave(&attempts, MOMENT, &crate::tables::judge);
                let Some(Report::Scorm { set, code }) = report else {
                    panic!("{report:?}");
                };
                let is_old = standard == "scorm12";
                let suspended = set.iter().find(|(name, _)| name == "cmi.suspend_data");
                assert_eq!(suspended.map(|(_, value)| value), Some(&code));
                if scope.get("meeting").is_some() && meeting != "first-steps" {
                    check(&set, is_old);
                }
            }
        }
    }
}

#[test]
fn the_profile_refuses_what_strict_platforms_refuse() {
    let long = |count: usize| "a".repeat(count);
    // Moodle 4.5.6 was found to refuse each of these values.
    for (name, value) in [
        ("cmi.suspend_data", long(4097).as_str()),
        ("cmi.core.lesson_location", &long(256)),
        ("cmi.interactions.0.student_response", &long(257)),
        ("cmi.interactions.0.id", "æ"),
        ("cmi.core.session_time", "0:12:34"),
        ("cmi.core.exit", "normal"),
        ("cmi.interactions.0.result", "incorrect"),
    ] {
        assert!(!scorm12_takes(name, value), "{name} = {value}");
    }
    for (name, value) in [
        ("cmi.interactions.0.learner_response", "yusuf-begins"),
        ("cmi.interactions.0.timestamp", "2026-11-30T10:20:30Z"),
        ("cmi.interactions.0.result", "wrong"),
    ] {
        assert!(!scorm2004_takes(name, value, true), "{name} = {value}");
    }
    assert!(scorm2004_takes(
        "cmi.interactions.0.learner_response",
        "yusuf_begins",
        true
    ));
    assert!(scorm2004_takes(
        "cmi.interactions.0.timestamp",
        "2026-11-30T10:20:30.00Z",
        true
    ));
}
