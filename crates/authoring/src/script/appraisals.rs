//! An appraisal: the facts that it offers, and its true answers.

use super::facts::links;
use super::front::separated;
use super::model::{Block, Piece};
use super::verdicts::condition;
use crate::descriptions::Descriptions;
use samtalerum_core::scenario::{Appraisal, AppraisalCase, OFFERED_FACTS, Sufficiency};

/// Builds the blocks of an appraisal, without the link to the scene that follows.
pub(super) fn blocks(descriptions: &Descriptions, appraisal: &Appraisal) -> Vec<Block> {
    let offers = descriptions.fill("script-appraisal-offers", [("count", OFFERED_FACTS.into())]);
    let offered = appraisal.facts.iter().map(std::slice::from_ref);
    let cases = appraisal.cases.iter();
    vec![
        Block::heading(4, descriptions.tool("script-appraisal-heading")),
        Block::Text(vec![Piece::Text(offers)]),
        Block::List(offered.map(|fact| links(descriptions, fact)).collect()),
        Block::Text(vec![Piece::Text(
            descriptions.tool("script-appraisal-cases"),
        )]),
        Block::List(cases.map(|one| case(descriptions, one)).collect()),
    ]
}

/// Returns a case: its condition, its answers, and the facts that support them.
fn case(descriptions: &Descriptions, case: &AppraisalCase) -> Vec<Piece> {
    let mut pieces = match &case.when {
        Some(when) => condition(descriptions, "script-if", when),
        None => vec![Piece::Text(descriptions.tool("script-otherwise"))],
    };
    pieces.push(Piece::text(": "));
    pieces.push(Piece::Strong(descriptions.concern(case.level)));
    pieces.push(Piece::text(" · "));
    pieces.push(Piece::Strong(descriptions.basis(case.basis)));
    if case.basis == Sufficiency::NotYet {
        let steps = case.first.iter().map(|id| descriptions.text.guide(id));
        pieces.push(Piece::text(" "));
        pieces.push(Piece::Text(descriptions.fill(
            "script-appraisal-first",
            [("count", case.first.len().into())],
        )));
        pieces.push(Piece::text(" "));
        pieces.extend(separated(steps.map(Piece::Text), " / "));
    }
    pieces.push(Piece::text(" "));
    pieces.push(Piece::Quiet(descriptions.tool("script-appraisal-carried")));
    pieces.push(Piece::text(" "));
    pieces.extend(links(descriptions, &case.carried_by));
    pieces
}
