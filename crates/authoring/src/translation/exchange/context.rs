//! Notes for the translator that come from the scenario: the kind of a fact and the lines that establish it, and the
//! grade for which a feedback is shown.

use super::exchange_file::{ExchangeFile, Unit};
use crate::descriptions::Descriptions;
use samtalerum_core::content::Content;
use samtalerum_core::language::{Messages, TOOLS, ids, scenario_scope};
use samtalerum_core::scenario::{Id, Scenario};

/// Adds the notes to the texts of scenarios. The notes are in the language of `words`, and quote lines in the source
/// language.
pub fn annotate(exchange: &mut ExchangeFile, content: &Content, words: &Messages) {
    let Ok(from) = exchange.from.parse() else {
        return;
    };
    for (_, scenario) in &content.scenarios {
        let scope = scenario_scope(&scenario.id);
        let source = content.languages.messages(&from);
        let descriptions = Descriptions::new(source, scenario, &scenario.id, &content.guidance);
        let own = exchange.units.iter_mut().filter(|unit| unit.scope == scope);
        own.for_each(|unit| {
            unit.notes
                .extend(note(unit, scenario, &descriptions, words))
        });
    }
}

/// Returns the note on a text of a scenario; `None` if the scenario gives none.
fn note(
    unit: &Unit,
    scenario: &Scenario,
    descriptions: &Descriptions,
    words: &Messages,
) -> Option<String> {
    if let Some((_, attribute)) = unit.name.split_once('.') {
        let grade = attribute.strip_prefix("feedback-")?;
        return Some(words.text_with(TOOLS, "words-note-feedback", [("grade", grade.into())]));
    }
    let (id, fact) = scenario
        .facts
        .iter()
        .find(|(id, _)| ids::fact(id) == unit.name)?;
    let kind = words.text_with(TOOLS, "fact-kind", [("kind", fact.name().into())]);
    let lines = lines(scenario, id, descriptions);
    let (message, lines) = match lines.is_empty() {
        true => ("words-note-fact-known", lines),
        false => ("words-note-fact", lines),
    };
    Some(words.text_with(
        TOOLS,
        message,
        [("kind", kind.into()), ("lines", lines.into())],
    ))
}

/// Returns the lines that establish a fact, in quotation marks.
fn lines(scenario: &Scenario, fact: &Id, descriptions: &Descriptions) -> String {
    let all = scenario.scenes.values().flat_map(|scene| &scene.lines);
    let saying = all.filter(|line| line.establishes().contains(fact));
    let quoted = saying.map(|line| descriptions.quoted(line.id()));
    quoted.collect::<Vec<_>>().join(", ")
}
