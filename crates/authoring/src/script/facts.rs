//! Two sections about the facts that a meeting can establish. The first lists the lines that establish each fact. The
//! second is an index of the parts of the meeting that use each fact.

use super::front::{section, separated};
use super::model::{Block, BoxKind, Piece, anchor};
use crate::descriptions::Descriptions;
use samtalerum_core::scenario::{Condition, Fact, Id, Scene, Then};

/// Lists the facts, each with its kind and the lines that establish it. Empty if the scenario has no facts.
pub(super) fn facts(descriptions: &Descriptions) -> Vec<Block> {
    let facts = &descriptions.scenario.facts;
    if facts.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        section(descriptions, "facts", "script-facts-heading"),
        Block::Text(vec![Piece::Text(descriptions.tool("script-facts"))]),
    ];
    blocks.extend(facts.iter().map(|(id, fact)| card(descriptions, id, fact)));
    blocks
}

/// Builds the card of a fact.
fn card(descriptions: &Descriptions, id: &Id, fact: &Fact) -> Block {
    let mut kind = vec![Piece::Text(descriptions.fact_kind(fact))];
    if let Fact::OnFile(document) = fact {
        kind.push(Piece::text(" "));
        kind.push(if descriptions.scenario.case_file.contains(document) {
            Piece::link("file", document, descriptions.own(document))
        } else {
            Piece::id(document)
        });
    }
    if !fact.can_carry() {
        kind.push(Piece::text(" · "));
        kind.push(Piece::Text(descriptions.tool("script-fact-no-basis")));
    }
    let mut from = Vec::new();
    if fact.is_known_before() {
        from.push(Piece::Text(descriptions.tool("script-fact-known")));
    }
    for (scene_id, scene) in &descriptions.scenario.scenes {
        let lines = scene.lines.iter();
        let lines = lines.filter(|line| line.establishes().contains(id));
        from.extend(lines.map(|line| line_in(descriptions, line.id(), scene_id)));
    }
    if from.is_empty() {
        from.push(Piece::Text(descriptions.tool("script-fact-never")));
    }
    Block::Box {
        kind: BoxKind::Card,
        anchor: Some(anchor("fact", id)),
        blocks: vec![
            Block::Text(vec![
                Piece::Strong(descriptions.fact(id)),
                Piece::text(" "),
                Piece::id(id),
            ]),
            Block::Terms(vec![
                (descriptions.tool("script-fact-kind"), kind),
                (
                    descriptions.tool("script-fact-from"),
                    separated(from, " · "),
                ),
            ]),
        ],
    }
}

/// Builds a link to a line, with the number of its scene.
fn line_in(descriptions: &Descriptions, line: &str, scene: &str) -> Piece {
    let words = descriptions.quoted(line);
    let text = match descriptions.number(scene) {
        Some(number) => descriptions.fill(
            "script-choice-in",
            [("words", words.into()), ("number", number.into())],
        ),
        None => words,
    };
    Piece::link("line", line, text)
}

/// Lists for each fact the scenes whose conditions ask for it, the appraisals that offer it, and the appraisals whose
/// answers it supports. Empty if the scenario has no facts.
pub(super) fn index(descriptions: &Descriptions) -> Vec<Block> {
    let scenario = descriptions.scenario;
    if scenario.facts.is_empty() {
        return Vec::new();
    }
    let scenes = |wanted: &dyn Fn(&Scene) -> bool| {
        let scenes = scenario.scenes.iter().filter(|(_, scene)| wanted(scene));
        let links = scenes.map(|(id, _)| Piece::link("scene", id, descriptions.numbered(id)));
        separated(links, " · ")
    };
    let mut blocks = vec![section(descriptions, "fact-use", "script-fact-use-heading")];
    for id in scenario.facts.keys() {
        let uses = [
            ("script-asked", scenes(&|scene| asks_for(scene, id))),
            ("script-fact-offered", scenes(&|scene| offers(scene, id))),
            ("script-fact-carries", scenes(&|scene| carries(scene, id))),
        ];
        let used = uses.into_iter().filter(|(_, links)| !links.is_empty());
        let terms: Vec<_> = used
            .map(|(message, links)| (descriptions.tool(message), links))
            .collect();
        let mut card = vec![Block::Text(vec![
            Piece::link("fact", id, descriptions.fact(id)),
            Piece::text(" "),
            Piece::id(id),
        ])];
        card.push(if terms.is_empty() {
            Block::Text(vec![Piece::Text(descriptions.tool("script-fact-unused"))])
        } else {
            Block::Terms(terms)
        });
        blocks.push(Block::Box {
            kind: BoxKind::Card,
            anchor: None,
            blocks: card,
        });
    }
    blocks
}

/// Returns `true` if a condition of the scene asks for the fact.
fn asks_for(scene: &Scene, fact: &Id) -> bool {
    let mut asks = false;
    scene.conditions(&mut |condition| {
        asks |= match condition {
            Condition::Established(id) => id == fact,
            Condition::AtLeastOf(_, ids) => ids.contains(fact),
            _ => false,
        }
    });
    asks
}

/// Returns `true` if the scene's appraisal offers the fact.
fn offers(scene: &Scene, fact: &Id) -> bool {
    matches!(&scene.then, Then::Appraise(appraisal) if appraisal.facts.contains(fact))
}

/// Returns `true` if the fact supports an answer of the scene's appraisal.
fn carries(scene: &Scene, fact: &Id) -> bool {
    match &scene.then {
        Then::Appraise(appraisal) => {
            let mut cases = appraisal.cases.iter();
            cases.any(|case| case.carried_by.contains(fact))
        }
        _ => false,
    }
}

/// Returns links to facts, separated by semicolons. If the scenario does not declare a fact, its id is shown instead.
pub(super) fn links(descriptions: &Descriptions, facts: &[Id]) -> Vec<Piece> {
    let link = |id: &Id| match descriptions.scenario.facts.contains_key(id) {
        // A full stop before the semicolon would look like a typing mistake.
        true => Piece::link("fact", id, descriptions.fact(id).trim_end_matches('.')),
        false => Piece::id(id),
    };
    separated(facts.iter().map(link), "; ")
}
