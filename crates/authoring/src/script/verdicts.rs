//! The text of verdicts on choices and statements: circumstances, rule, source and certainty.

use super::model::Piece;
use crate::descriptions::{Descriptions, Standing, asks_about};
use samtalerum_core::scenario::{Condition, Judgement};

/// Returns a judgement as text: circumstances, verdict, and the rule that it is based on.
pub(super) fn verdict(descriptions: &Descriptions, judgement: &Judgement) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let plain = circumstance(descriptions, judgement, &mut pieces);
    let standing = Standing::of(std::slice::from_ref(plain));
    pieces.push(Piece::Mark(
        format!("{} {}", standing.glyph(), descriptions.verdict(standing)),
        standing,
    ));
    if let Some(id) = plain.principle() {
        pieces.push(Piece::text(": "));
        pieces.extend(rule(descriptions, id));
        let critical = descriptions.text.guidance.principles.get(id);
        if standing == Standing::Breaches && critical.is_some_and(|one| one.critical) {
            pieces.push(Piece::text(" "));
            pieces.push(Piece::Mark(descriptions.tool("critical-breach"), standing));
        }
    }
    pieces
}

/// Appends the circumstances under which a judgement applies to `pieces`, and returns the inner judgement.
pub(super) fn circumstance<'j>(
    descriptions: &Descriptions,
    judgement: &'j Judgement,
    pieces: &mut Vec<Piece>,
) -> &'j Judgement {
    match judgement {
        Judgement::If(when, inner) => {
            pieces.extend(condition(descriptions, "script-if", when));
            pieces.push(Piece::text(": "));
            circumstance(descriptions, inner, pieces)
        }
        Judgement::Otherwise(inner) => {
            pieces.push(Piece::text(descriptions.tool("script-otherwise")));
            pieces.push(Piece::text(": "));
            circumstance(descriptions, inner, pieces)
        }
        plain => plain,
    }
}

/// Returns a condition as text, followed by links to everything that it tests.
pub(super) fn condition(
    descriptions: &Descriptions,
    message: &str,
    when: &Condition,
) -> Vec<Piece> {
    let words = descriptions.condition(when);
    let mut pieces = vec![Piece::Text(
        descriptions.fill(message, [("condition", words.into())]),
    )];
    let mut linked: Vec<&str> = Vec::new();
    for id in asks_about(when) {
        if !linked.contains(&id)
            && let Some(kind) = kind_of(descriptions, id)
        {
            linked.push(id);
            pieces.push(Piece::text(" "));
            pieces.push(Piece::link(kind, id, format!("→ {id}")));
        }
    }
    pieces
}

/// Returns the kind of item that an id in a condition refers to; `None` if the scenario has no such item.
fn kind_of(descriptions: &Descriptions, id: &str) -> Option<&'static str> {
    use samtalerum_core::scenario::Then;
    if descriptions.scenario.scenes.contains_key(id) {
        return Some("scene");
    }
    descriptions.scenario.scenes.values().find_map(|scene| {
        if scene.lines.iter().any(|line| line.id() == id) {
            return Some("line");
        }
        match &scene.then {
            Then::Choose(choices) => choices.iter().any(|one| one.id == id).then_some("choice"),
            Then::Note { statements, .. } => statements
                .iter()
                .any(|one| one.id == id)
                .then_some("statement"),
            _ => None,
        }
    })
}

/// Returns a link to a principle, with its rule's number, certainty and source.
pub(super) fn rule(descriptions: &Descriptions, id: &str) -> Vec<Piece> {
    let mut pieces = vec![Piece::link(
        "principle",
        id,
        descriptions.text.principle(id),
    )];
    if let Some(principle) = descriptions.text.guidance.principles.get(id) {
        let certainty = descriptions.text.certainty(principle.certainty);
        let source = descriptions
            .text
            .principle_part(id, "source")
            .unwrap_or_default();
        pieces.push(Piece::text(" "));
        pieces.push(Piece::Source(descriptions.fill(
            "script-rule",
            [
                ("rule", principle.rule.as_str().into()),
                ("certainty", certainty.into()),
                ("source", source.into()),
            ],
        )));
    }
    pieces
}
