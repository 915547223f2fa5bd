//! Finds choices of one scene, and statements of one note, that read the same: a trainee cannot tell them apart.

use std::collections::HashMap;

use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{Condition, Scenario, Then};
use samtalerum_structure::codes;

use super::ftl::Versions;

/// A choice or statement, and the condition under which it is offered.
type Offered<'a> = (&'a str, Option<&'a Condition>);

/// Reports the choices and statements of a scenario that have the same words in one language.
pub(super) fn check(scenario: &Scenario, files: &Versions, findings: &mut Vec<Finding>) {
    for scene in scenario.scenes.values() {
        let offered: Vec<Offered> = match &scene.then {
            Then::Choose(choices) => {
                let choices = choices.iter();
                choices
                    .map(|choice| (choice.id.as_str(), choice.when.as_ref()))
                    .collect()
            }
            Then::Note { statements, .. } => {
                let statements = statements.iter();
                statements
                    .map(|one| (one.id.as_str(), one.when.as_ref()))
                    .collect()
            }
            Then::Appraise(_) | Then::Goto(_) | Then::Branch(_) | Then::End(_) => continue,
        };
        let mut seen: HashMap<String, Offered> = HashMap::new();
        for (id, when) in offered {
            let Some((ftl, message)) = files.find(id) else {
                continue;
            };
            let Some(text) = message
                .value
                .as_ref()
                .map(|value| normalized(&value.text()))
            else {
                continue;
            };
            // An empty text has a finding of its own.
            if text.is_empty() {
                continue;
            }
            // Choices or statements with different conditions are probably never offered together.
            if let Some((other, before)) = seen.insert(text, (id, when))
                && other != id
                && (before.is_none() || when.is_none() || before == when)
            {
                let finding = Finding::new(codes::SAME_WORDS, ftl.path).at(ftl.span(message.id));
                findings.push(finding.with("id", id).with("other", other));
            }
        }
    }
}

/// Returns a text without the details that a reader hardly sees: case, punctuation and the width of spaces.
fn normalized(text: &str) -> String {
    let words = text.split(|one: char| !one.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
