//! SCORM 2004, 4th edition: the elements of the data model and their values, in the order in which to set them.

use crate::answer::{Answer, Response, Verdict};
use crate::interaction::{id, kind};
use crate::moment::Moment;
use crate::policy::Policy;
use crate::record::{Keep, Record, Success};
use crate::scope::Scope;
use crate::text::{MAX_CHARS, cut, iso_duration, short_identifier, timestamp};

/// The maximum number of characters of `cmi.suspend_data` that every edition of SCORM 2004 accepts. The 4th edition
/// accepts 64,000, but a package of the 4th edition may be imported into a platform for an older edition.
pub const MAX_STATE_CHARS: usize = 4000;

/// The maximum number of options that platforms accept in one answer.
const MAX_OPTIONS: usize = 36;

/// The separator between the options of a response.
const JOIN: &str = "[,]";

/// Returns the elements that report a record, each with its value. If `keep` is [`Keep::Passed`] and `record` is not
/// passed, leaves out the status and the score.
pub fn values(
    record: &Record,
    code: &str,
    policy: &Policy,
    moment: Moment,
    keep: Keep,
) -> Vec<(String, String)> {
    let mut set = Vec::new();
    let mut put = |name: &str, value: String| set.push((format!("cmi.{name}"), value));
    put("exit", "suspend".to_owned());
    if keep == Keep::Nothing || record.success == Success::Passed {
        let is_final = record.is_final(policy);
        let completion = if is_final { "completed" } else { "incomplete" };
        put("completion_status", completion.to_owned());
        put("success_status", success(record.reported_success(policy)));
        if let Some(score) = record.score {
            put("score.scaled", scaled(score));
            put("score.raw", score.to_string());
            put("score.min", "0".to_owned());
            put("score.max", "100".to_owned());
        }
    }
    let (reached, all) = record.progress;
    let progress = reached as f64 / all.max(1) as f64;
    put("progress_measure", decimal(progress));
    put("location", cut(&record.bookmark));
    put("suspend_data", code.to_owned());
    put("session_time", iso_duration(moment.session));
    set
}

/// Returns what to set when the trainee leaves: an element and its value, which ask the platform to keep the record
/// open.
pub fn leaving() -> Vec<(String, String)> {
    vec![("adl.nav.request".to_owned(), "suspendAll".to_owned())]
}

fn success(success: Success) -> String {
    let text = match success {
        Success::Passed => "passed",
        Success::Failed => "failed",
        Success::Unknown => "unknown",
    };
    text.to_owned()
}

/// Returns a percentage as a number from 0 to 1.
fn scaled(percent: u8) -> String {
    decimal(f64::from(percent) / 100.0)
}

/// Returns a number with at most four decimals.
fn decimal(number: f64) -> String {
    let text = format!("{number:.4}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    text.to_owned()
}

/// Returns the elements that report the objectives, each with its value. `known` has the ids of the objectives that the
/// platform has stored.
pub fn objectives(record: &Record, known: &[String]) -> Vec<(String, String)> {
    let mut set = Vec::new();
    for (index, is_known, objective) in record.numbered_objectives(known) {
        let mut put = |name: &str, value: String| {
            set.push((format!("cmi.objectives.{index}.{name}"), value));
        };
        if !is_known {
            put("id", objective.area.name().to_owned());
        }
        if let Some(score) = objective.score {
            put("score.scaled", scaled(score));
            put("score.raw", score.to_string());
            put("score.min", "0".to_owned());
            put("score.max", "100".to_owned());
        }
        let (passed, completion) = match objective.passed {
            Some(true) => (Success::Passed, "completed"),
            Some(false) => (Success::Failed, "completed"),
            None => (Success::Unknown, "incomplete"),
        };
        put("success_status", success(passed));
        put("completion_status", completion.to_owned());
    }
    set
}

/// Returns the elements that report an answer, each with its value. The platform stores the answer as an interaction,
/// at the position `index` of its list.
pub fn interaction(index: usize, answer: &Answer, scope: &Scope) -> Vec<(String, String)> {
    let mut set = Vec::new();
    let mut put = |name: &str, value: String| {
        set.push((format!("cmi.interactions.{index}.{name}"), value));
    };
    put("id", id(index, answer, scope));
    put("type", kind(&answer.response).to_owned());
    for (number, area) in answer.areas.iter().enumerate() {
        put(&format!("objectives.{number}.id"), area.name().to_owned());
    }
    put("timestamp", timestamp(answer.at));
    let (response, right) = texts(&answer.response);
    for (number, right) in right.into_iter().flatten().enumerate() {
        put(&format!("correct_responses.{number}.pattern"), right);
    }
    if let Some(response) = response {
        put("learner_response", response);
    }
    let result = match answer.verdict {
        Verdict::Right => "correct",
        Verdict::Neutral => "neutral",
        Verdict::Wrong => "incorrect",
    };
    put("result", result.to_owned());
    put("latency", iso_duration(answer.latency));
    set
}

/// Returns the response and the right responses as texts. A text is `None` if platforms would refuse it, because it has
/// no options, too many options, or too many characters.
fn texts(response: &Response) -> (Option<String>, Vec<Option<String>>) {
    let chosen = |ids: &Vec<String>| {
        let fits = (1..=MAX_OPTIONS).contains(&ids.len());
        let ids = ids.iter().map(|id| short_identifier(id));
        fits.then(|| ids.collect::<Vec<_>>().join(JOIN))
    };
    let written = |text: &String| (text.len() <= MAX_CHARS).then(|| text.clone());
    match response {
        Response::Chosen { taken, right, .. } => {
            (chosen(taken), right.iter().map(chosen).collect())
        }
        Response::Written { text, right } => (written(text), right.iter().map(written).collect()),
    }
}
