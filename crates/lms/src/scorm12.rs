//! SCORM 1.2: the elements of the data model and their values, in the order in which to set them.

use crate::answer::{Answer, Response, Verdict};
use crate::interaction::{id, kind, option_chars};
use crate::moment::Moment;
use crate::policy::{Policy, Unpassed};
use crate::record::{Keep, Record, Success};
use crate::scope::Scope;
use crate::text::{MAX_CHARS, clock_duration, cut, time_of_day};

/// The maximum number of characters of `cmi.suspend_data`.
pub const MAX_STATE_CHARS: usize = 4096;

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
    put("core.exit", "suspend".to_owned());
    if keep == Keep::Nothing || record.success == Success::Passed {
        put("core.lesson_status", status(record, policy).to_owned());
        if let Some(score) = record.score {
            put("core.score.raw", score.to_string());
            put("core.score.min", "0".to_owned());
            put("core.score.max", "100".to_owned());
        }
    }
    put("core.lesson_location", cut(&record.bookmark));
    put("suspend_data", code.to_owned());
    put("core.session_time", clock_duration(moment.session));
    set
}

/// Returns the status. SCORM 1.2 has one element for both completion and success.
fn status(record: &Record, policy: &Policy) -> &'static str {
    match (record.success, record.completed, policy.unpassed) {
        (Success::Passed, _, _) => "passed",
        (Success::Failed, true, Unpassed::Failed) => "failed",
        (_, true, Unpassed::Completed | Unpassed::Failed) => "completed",
        _ => "incomplete",
    }
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
            put("score.raw", score.to_string());
            put("score.min", "0".to_owned());
            put("score.max", "100".to_owned());
        }
        let status = match objective.passed {
            Some(true) => "passed",
            Some(false) => "failed",
            None => "incomplete",
        };
        put("status", status.to_owned());
    }
    set
}

/// Returns the elements that report an answer, each with its value. The platform stores the answer as an interaction,
/// at the position `index` of its list.
pub fn interaction(
    index: usize,
    answer: &Answer,
    scope: &Scope,
    moment: Moment,
) -> Vec<(String, String)> {
    let mut set = Vec::new();
    let mut put = |name: &str, value: String| {
        set.push((format!("cmi.interactions.{index}.{name}"), value));
    };
    put("id", id(index, answer, scope));
    for (number, area) in answer.areas.iter().enumerate() {
        put(&format!("objectives.{number}.id"), area.name().to_owned());
    }
    put("time", time_of_day(answer.at, moment.zone));
    put("type", kind(&answer.response).to_owned());
    let (response, right) = texts(&answer.response);
    let fits = |text: &String| !text.is_empty() && text.len() <= MAX_CHARS;
    for (number, right) in right.into_iter().filter(fits).enumerate() {
        put(&format!("correct_responses.{number}.pattern"), right);
    }
    if fits(&response) {
        put("student_response", response);
    }
    let result = match answer.verdict {
        Verdict::Right => "correct",
        Verdict::Neutral => "neutral",
        Verdict::Wrong => "wrong",
    };
    put("result", result.to_owned());
    put("latency", clock_duration(answer.latency));
    set
}

/// Returns the response and the right responses as texts. An option becomes one character, chosen by its position in
/// the scene.
fn texts(response: &Response) -> (String, Vec<String>) {
    match response {
        Response::Chosen {
            options,
            taken,
            right,
        } => {
            let right = right.iter().map(|right| option_chars(options, right));
            (option_chars(options, taken), right.collect())
        }
        Response::Written { text, right } => (text.clone(), right.iter().cloned().collect()),
    }
}
