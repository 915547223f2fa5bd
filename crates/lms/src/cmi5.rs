//! cmi5: the statements of a session. The page's script adds the ids, the actor, the registration and the context
//! template.

use serde_json::{Map, Value, json};

use samtalerum_core::content::Content;
use samtalerum_core::language::CourseText;

use crate::answer::{Answer, Response, Verdict};
use crate::interaction::kind;
use crate::launch::Launch;
use crate::moment::Moment;
use crate::text::{iso_duration, timestamp};

/// The category of the statements that cmi5 defines.
const CMI5: &str = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
/// The category of the statements that decide about completion and success.
const MOVE_ON: &str = "https://w3id.org/xapi/cmi5/context/categories/moveon";
/// The separator between the options in a response of xAPI.
const JOIN: &str = "[,]";

/// The verb of a statement that cmi5 defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verb {
    /// The session has begun.
    Initialized,
    /// The package is completed.
    Completed,
    /// The package is passed.
    Passed,
    /// The package is failed.
    Failed,
    /// The session has ended.
    Terminated,
}

impl Verb {
    fn id(self) -> &'static str {
        match self {
            Self::Initialized => "http://adlnet.gov/expapi/verbs/initialized",
            Self::Completed => "http://adlnet.gov/expapi/verbs/completed",
            Self::Passed => "http://adlnet.gov/expapi/verbs/passed",
            Self::Failed => "http://adlnet.gov/expapi/verbs/failed",
            Self::Terminated => "http://adlnet.gov/expapi/verbs/terminated",
        }
    }
}

/// Builds a statement that cmi5 defines. `score` is the percentage, which is used only by the statements of success and
/// failure.
pub fn defined(verb: Verb, score: Option<u8>, launch: &Launch, moment: Moment) -> Value {
    let mut categories = vec![json!({"id": CMI5})];
    let mut result = Map::new();
    let decides = matches!(verb, Verb::Completed | Verb::Passed | Verb::Failed);
    if decides {
        categories.push(json!({"id": MOVE_ON}));
    }
    match verb {
        Verb::Completed => {
            result.insert("completion".to_owned(), true.into());
        }
        Verb::Passed | Verb::Failed => {
            result.insert("success".to_owned(), (verb == Verb::Passed).into());
            if let Some(score) = score {
                let scaled = f64::from(score) / 100.0;
                let score = json!({"scaled": scaled, "raw": score, "min": 0, "max": 100});
                result.insert("score".to_owned(), score);
            }
        }
        Verb::Initialized | Verb::Terminated => {}
    }
    if verb != Verb::Initialized {
        result.insert("duration".to_owned(), iso_duration(moment.session).into());
    }
    let mut statement = json!({
        "verb": {"id": verb.id()},
        "object": {"id": launch.activity},
        "timestamp": timestamp(moment.now),
        "context": {"contextActivities": {"category": categories}},
    });
    if !result.is_empty() {
        statement["result"] = result.into();
    }
    statement
}

/// Builds the statement about an answer. cmi5 does not define this statement, but allows it.
pub fn answered(answer: &Answer, content: &Content, launch: &Launch, moment: Moment) -> Value {
    let activity = launch.activity.trim_end_matches('/');
    let mut definition = json!({
        "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
        "interactionType": kind(&answer.response),
        "name": each_language(content, |messages| messages.scene(&answer.scenario, "title")),
    });
    let mut result = json!({"duration": iso_duration(answer.latency)});
    match &answer.response {
        Response::Chosen {
            options,
            taken,
            right,
        } => {
            let choice = |id: &String| {
                let texts = |messages: &CourseText| messages.scene(&answer.scenario, id);
                json!({"id": id, "description": each_language(content, texts)})
            };
            definition["choices"] = options.iter().map(choice).collect();
            let right: Vec<String> = right.iter().map(|right| right.join(JOIN)).collect();
            definition["correctResponsesPattern"] = right.into();
            result["response"] = taken.join(JOIN).into();
        }
        Response::Written { text, right } => {
            if let Some(right) = right {
                definition["correctResponsesPattern"] = vec![right.clone()].into();
            }
            result["response"] = text.clone().into();
        }
    }
    match answer.verdict {
        Verdict::Right => result["success"] = true.into(),
        Verdict::Wrong => result["success"] = false.into(),
        Verdict::Neutral => {}
    }
    json!({
        "verb": {"id": "http://adlnet.gov/expapi/verbs/answered"},
        "object": {
            "objectType": "Activity",
            "id": format!("{activity}/{}/{}", answer.scenario, answer.name),
            "definition": definition,
        },
        "result": result,
        "timestamp": timestamp(moment.now),
        "context": {"contextActivities": {"parent": [{"id": launch.activity}]}},
    })
}

/// Returns a text in each language of the course.
fn each_language(content: &Content, text: impl Fn(&CourseText) -> String) -> Value {
    let tags = content.languages.tags();
    let pairs = tags.map(|tag| {
        let messages = CourseText::new(content.languages.messages(tag), &content.guidance);
        (tag.to_string(), Value::from(text(&messages)))
    });
    pairs.collect::<Map<String, Value>>().into()
}
