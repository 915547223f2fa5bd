//! `samtalerum play --from SCENE --set VARIABLE=VALUE`: where a tryout begins, from what was typed.

use indexmap::IndexMap;

use crate::cli::setup;
use crate::meeting::Tryout;
use crate::scenario::{GAUGE_MAX, Scenario, Variable};

/// A variable and its value, as typed.
#[derive(Debug, Clone)]
pub(super) struct Setting {
    name: String,
    value: String,
}

impl std::str::FromStr for Setting {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        let (name, value) = typed
            .split_once('=')
            .ok_or("write the variable, an equals sign and the value, e.g. trust=40")?;
        Ok(Self {
            name: name.trim().to_owned(),
            value: value.trim().to_owned(),
        })
    }
}

/// Where a tryout of this scenario begins.
///
/// # Errors
/// A sentence that says what the scenario has not, or what a variable cannot be.
pub(super) fn tryout(scenario: &Scenario, from: &str, set: &[Setting]) -> Result<Tryout, String> {
    let scenes = scenario.scenes.keys().map(String::as_str);
    if !scenario.scenes.contains_key(from) {
        let instead = setup::meant(from, scenes);
        return Err(format!(
            "\"{}\" has no scene \"{from}\"; {instead}",
            scenario.id
        ));
    }
    let mut values = IndexMap::new();
    for Setting { name, value } in set {
        let known = scenario.variables.keys().map(String::as_str);
        let Some(variable) = scenario.variables.get(name) else {
            let instead = setup::meant(name, known);
            return Err(format!(
                "\"{}\" has no variable \"{name}\"; {instead}",
                scenario.id
            ));
        };
        let value = match variable {
            Variable::Flag(_) => value.parse().map(Variable::Flag).ok(),
            Variable::Gauge(_) => value
                .parse()
                .ok()
                .filter(|value| *value <= GAUGE_MAX)
                .map(Variable::Gauge),
        };
        let value = value.ok_or_else(|| match variable {
            Variable::Flag(_) => format!("\"{name}\" is a flag: set it to true or false"),
            Variable::Gauge(_) => {
                format!("\"{name}\" is a gauge: set it to a number from 0 to {GAUGE_MAX}")
            }
        })?;
        values.insert(name.clone(), value);
    }
    Ok(Tryout {
        from: from.to_owned(),
        set: values,
    })
}
