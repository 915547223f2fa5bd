//! Finds choices of one scene, and statements of one note, that read the same: a trainee cannot tell them apart.

use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{Condition, Scenario, Then};
use samtalerum_structure::codes;

use super::ftl::Versions;
use crate::ftl::Part;

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
        let mut seen: Vec<(String, Offered)> = Vec::new();
        for (id, when) in offered {
            let Some((ftl, message)) = files.find(id) else {
                continue;
            };
            let Some(text) = message.value.as_ref().map(Part::text) else {
                continue;
            };
            // An empty text has a finding of its own.
            if words(&text).next().is_none() {
                continue;
            }
            let mut earlier = seen.iter().rev();
            let same = earlier.find(|(other, _)| have_same_words(other, &text));
            let same = same.map(|(_, offered)| *offered);
            seen.push((text, (id, when)));
            // Choices or statements with different conditions are probably never offered together.
            if let Some((other, before)) = same
                && other != id
                && (before.is_none() || when.is_none() || before == when)
            {
                let finding = Finding::new(codes::SAME_WORDS, ftl.path).at(ftl.span(message.id));
                findings.push(finding.with("id", id).with("other", other));
            }
        }
    }
}

/// Returns `true` if two texts differ only in details that a reader hardly sees: case, punctuation and the width of
/// spaces.
fn have_same_words(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (words(one), words(other));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if lower_case(one).eq(lower_case(other)) => {}
            _ => return false,
        }
    }
}

fn lower_case(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(char::to_lowercase)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|one: char| !one.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}
