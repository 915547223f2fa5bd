//! `samtalerum play --from SCENE --set VARIABLE=VALUE`: where a preview begins, from what was typed.

use indexmap::IndexMap;

use crate::cli::setup::{say, unknown};
use samtalerum_core::language::Words;
use samtalerum_core::meeting::Preview;
use samtalerum_core::scenario::{GAUGE_MAX, Scenario, Variable};

/// Where a preview of this scenario begins.
///
/// # Errors
/// A sentence that says what the scenario has not, or what a variable cannot be.
pub(super) fn preview(
    scenario: &Scenario,
    from: &str,
    set: &[String],
    words: &Words,
) -> Result<Preview, String> {
    let of_scenario = [("scenario", scenario.id.as_str())];
    if !scenario.scenes.contains_key(from) {
        let known = scenario.scenes.keys().map(String::as_str);
        return Err(unknown(words, "play-no-scene", &of_scenario, from, known));
    }
    let mut values = IndexMap::new();
    for typed in set {
        let (name, value) = typed
            .split_once('=')
            .ok_or_else(|| say(words, "play-set-form", &[("typed", typed)]))?;
        let (name, value) = (name.trim(), value.trim());
        let Some(variable) = scenario.variables.get(name) else {
            let known = scenario.variables.keys().map(String::as_str);
            return Err(unknown(
                words,
                "play-no-variable",
                &of_scenario,
                name,
                known,
            ));
        };
        let (message, value) = match variable {
            Variable::Flag(_) => ("play-flag", value.parse().map(Variable::Flag).ok()),
            Variable::Gauge(_) => {
                let value = value.parse().ok().filter(|value| *value <= GAUGE_MAX);
                ("play-gauge", value.map(Variable::Gauge))
            }
        };
        let highest = GAUGE_MAX.to_string();
        let facts = [("id", name), ("highest", highest.as_str())];
        let value = value.ok_or_else(|| say(words, message, &facts))?;
        values.insert(name.to_owned(), value);
    }
    Ok(Preview {
        from: from.to_owned(),
        set: values,
    })
}
