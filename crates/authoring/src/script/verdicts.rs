//! The text of verdicts on choices and statements: the circumstances, and the rule with its kind, certainty and source.

use super::model::Piece;
use crate::descriptions::{Descriptions, Standing, asks_about};
use samtalerum_core::scenario::{Condition, Judgement, Scene, Then};

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

/// Appends to `pieces` the circumstances under which a judgement applies, and returns the judgement without them.
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

/// Returns a condition as text, followed by links to everything that it tests, such as choices and facts.
pub(super) fn condition(
    descriptions: &Descriptions,
    message: &str,
    when: &Condition,
) -> Vec<Piece> {
    let words = descriptions.condition(when);
    let mut pieces = vec![Piece::Text(
        descriptions.fill(message, [("condition", words.into())]),
    )];
    let mut linked = Vec::new();
    for one in asks_about(when) {
        let (kind, id) = one;
        if !linked.contains(&one) && exists(descriptions, kind, id) {
            linked.push(one);
            pieces.push(Piece::text(" "));
            pieces.push(Piece::link(kind, id, format!("→ {id}")));
        }
    }
    pieces
}

/// Returns `true` if the scenario has an item of this kind with this id, so that a link to it leads somewhere.
fn exists(descriptions: &Descriptions, kind: &str, id: &str) -> bool {
    let scenario = descriptions.scenario;
    let any = |wanted: &dyn Fn(&Scene) -> bool| scenario.scenes.values().any(wanted);
    match kind {
        "scene" => scenario.scenes.contains_key(id),
        "fact" => scenario.facts.contains_key(id),
        "line" => any(&|scene| scene.lines.iter().any(|line| line.id() == id)),
        "choice" => any(&|scene| match &scene.then {
            Then::Choose(choices) => choices.iter().any(|one| one.id == id),
            _ => false,
        }),
        _ => any(&|scene| match &scene.then {
            Then::Note { statements, .. } => statements.iter().any(|one| one.id == id),
            _ => false,
        }),
    }
}

/// Returns a link to a principle, followed by the number, kind, certainty and source of its rule.
pub(super) fn rule(descriptions: &Descriptions, id: &str) -> Vec<Piece> {
    let mut pieces = vec![Piece::link(
        "principle",
        id,
        descriptions.text.principle(id),
    )];
    if let Some(principle) = descriptions.text.guidance.principles.get(id) {
        let standing = descriptions.text.standing(principle);
        let source = descriptions
            .text
            .principle_part(id, "source")
            .unwrap_or_default();
        pieces.push(Piece::text(" "));
        pieces.push(Piece::Source(descriptions.fill(
            "script-rule",
            [
                ("rule", principle.rule.as_str().into()),
                ("standing", standing.into()),
                ("source", source.into()),
            ],
        )));
    }
    pieces
}
