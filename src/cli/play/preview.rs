//! `samtalerum play --from SCENE --set VARIABLE=VALUE`: parses the starting point of a preview.

use indexmap::IndexMap;

use crate::cli::setup::{say, unknown};
use samtalerum_core::language::Messages;
use samtalerum_core::meeting::Preview;
use samtalerum_core::message::Message;
use samtalerum_core::scenario::{GAUGE_MAX, Scenario, Variable};

/// Parses the starting point of a preview of this scenario.
///
/// # Errors
/// A message to print if there is no such scene or variable, or if a value does not fit its variable.
pub(super) fn preview(
    scenario: &Scenario,
    from: &str,
    set: &[String],
    words: &Messages,
) -> Result<Preview, String> {
    let of_scenario = |id| Message::new(id).with("scenario", &scenario.id);
    if !scenario.scenes.contains_key(from) {
        let known = scenario.scenes.keys().map(String::as_str);
        return Err(unknown(words, of_scenario("play-no-scene"), from, known));
    }
    let mut values = IndexMap::new();
    for typed in set {
        let (name, value) = typed
            .split_once('=')
            .ok_or_else(|| say(words, Message::new("play-set-form").with("typed", typed)))?;
        let (name, value) = (name.trim(), value.trim());
        let Some(variable) = scenario.variables.get(name) else {
            let known = scenario.variables.keys().map(String::as_str);
            return Err(unknown(words, of_scenario("play-no-variable"), name, known));
        };
        let (message, value) = match variable {
            Variable::Flag(_) => ("play-flag", value.parse().map(Variable::Flag).ok()),
            Variable::Gauge(_) => {
                let value = value.parse().ok().filter(|value| *value <= GAUGE_MAX);
                ("play-gauge", value.map(Variable::Gauge))
            }
        };
        let message = Message::new(message)
            .with("id", name)
            .with("highest", GAUGE_MAX);
        let value = value.ok_or_else(|| say(words, message))?;
        values.insert(name.to_owned(), value);
    }
    Ok(Preview {
        from: from.to_owned(),
        set: values,
    })
}
