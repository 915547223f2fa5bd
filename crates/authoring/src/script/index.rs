//! The index after the scenes. It lists the endings, the variables, and the principles with everything that is judged
//! by them.

use indexmap::IndexMap;

use super::front::{section, separated};
use super::model::{Block, BoxKind, Piece, anchor};
use super::scenes::choice_in;
use super::verdicts::{circumstance, rule};
use crate::descriptions::{Descriptions, Standing};
use samtalerum_core::language::ids;
use samtalerum_core::scenario::{Choice, Condition, Effect, Judgement, Scene, Then, Variable};

/// Lists the endings, each with its outcome and the scenes that lead to it.
pub(super) fn endings(descriptions: &Descriptions) -> Vec<Block> {
    let mut blocks = vec![section(descriptions, "endings", "script-endings-heading")];
    for (id, ending) in &descriptions.scenario.endings {
        let scenes = descriptions.scenario.scenes.iter();
        let from = scenes
            .filter(|(_, scene)| matches!(&scene.then, Then::End(to) if to == id))
            .map(|(scene, _)| Piece::link("scene", scene, descriptions.numbered(scene)));
        let mut facts = vec![(
            descriptions.tool("script-outcome"),
            vec![Piece::Text(descriptions.outcome(ending.outcome))],
        )];
        let from = separated(from, " · ");
        if !from.is_empty() {
            facts.push((descriptions.tool("script-comes-from"), from));
        }
        blocks.push(Block::Box {
            kind: BoxKind::Card,
            anchor: Some(anchor("ending", id)),
            blocks: vec![
                Block::Heading {
                    level: 3,
                    anchor: None,
                    pieces: vec![
                        Piece::Text(descriptions.ending(id)),
                        Piece::text(" "),
                        Piece::id(id),
                    ],
                },
                Block::Terms(facts),
                Block::Long(
                    descriptions
                        .own_part(&ids::ending(id), "text")
                        .unwrap_or_default(),
                ),
            ],
        });
    }
    blocks
}

/// Lists the variables, each with its initial value and with links to everything that changes or tests it.
pub(super) fn variables(descriptions: &Descriptions) -> Vec<Block> {
    let mut blocks = vec![section(
        descriptions,
        "variables",
        "script-variables-heading",
    )];
    if descriptions.scenario.variables.is_empty() {
        blocks.push(Block::Text(vec![Piece::text(
            descriptions.tool("script-no-variables"),
        )]));
    }
    for (id, variable) in &descriptions.scenario.variables {
        let first = match variable {
            Variable::Flag(set) => descriptions.tool(if *set {
                "script-flag-set"
            } else {
                "script-flag-clear"
            }),
            Variable::Gauge(value) => {
                descriptions.fill("script-gauge", [("value", (*value).into())])
            }
        };
        let mut facts = vec![(
            descriptions.tool("script-at-first"),
            vec![Piece::Text(first)],
        )];
        // Find every scene and choice that changes the variable, and every scene that tests it.
        let mut changed = IndexMap::new();
        let mut asked = Vec::new();
        for (scene_id, scene) in &descriptions.scenario.scenes {
            changes(descriptions, id, scene_id, scene, &mut changed);
            let mut asks = false;
            scene.conditions(&mut |condition| asks |= is_about(condition, id));
            if asks {
                asked.push(Piece::link(
                    "scene",
                    scene_id,
                    descriptions.numbered(scene_id),
                ));
            }
        }
        if !asked.is_empty() {
            facts.push((descriptions.tool("script-asked"), separated(asked, " · ")));
        }
        let mut card = vec![
            Block::Heading {
                level: 3,
                anchor: None,
                pieces: vec![Piece::id(id)],
            },
            Block::Terms(facts),
        ];
        for (effect, links) in changed {
            let heading = descriptions.fill("script-changed", [("effect", effect.into())]);
            card.push(Block::Text(vec![Piece::Strong(heading)]));
            card.push(Block::List(
                links.into_iter().map(|link| vec![link]).collect(),
            ));
        }
        blocks.push(Block::Box {
            kind: BoxKind::Card,
            anchor: Some(anchor("variable", id)),
            blocks: card,
        });
    }
    blocks
}

/// Returns `true` if the condition tests this variable.
fn is_about(condition: &Condition, variable: &str) -> bool {
    matches!(condition, Condition::Flag(id) | Condition::AtLeast(id, _) | Condition::AtMost(id, _)
        if id == variable)
}

/// Adds a link to the scene if entering it changes the variable, and a link to each of its choices that changes the
/// variable. The links are grouped by effect.
fn changes(
    descriptions: &Descriptions,
    variable: &str,
    scene_id: &str,
    scene: &Scene,
    changed: &mut IndexMap<String, Vec<Piece>>,
) {
    let mut add = |effect: &Effect, link: Piece| {
        let links = changed.entry(descriptions.effect(effect)).or_default();
        links.push(link);
    };
    let of = |effect: &&Effect| matches!(effect, Effect::Set(id) | Effect::Clear(id) | Effect::Add(id, _) if id == variable);
    for effect in scene.effects.iter().filter(of) {
        add(
            effect,
            Piece::link("scene", scene_id, descriptions.numbered(scene_id)),
        );
    }
    if let Then::Choose(choices) = &scene.then {
        for choice in choices {
            for effect in choice.effects.iter().filter(of) {
                add(effect, choice_in(descriptions, &choice.id, scene_id));
            }
        }
    }
}

/// Lists the principles that are trained or used, in the catalogue's order, each with everything that is judged by it.
pub(super) fn principles(descriptions: &Descriptions) -> Vec<Block> {
    let mut blocks = vec![section(
        descriptions,
        "principles",
        "script-principles-heading",
    )];
    let mut ids: Vec<&String> = descriptions.text.guidance.principles.keys().collect();
    // If the catalogue lacks a principle, the check reports that. List the principle nevertheless, so that links to it
    // work.
    descriptions
        .scenario
        .trains
        .iter()
        .for_each(|id| add(&mut ids, id));
    for scene in descriptions.scenario.scenes.values() {
        match &scene.then {
            Then::Choose(choices) => choices
                .iter()
                .flat_map(|choice| &choice.judged)
                .filter_map(|judgement| judgement.principle())
                .for_each(|id| add(&mut ids, id)),
            Then::Note { statements, .. } => {
                statements.iter().for_each(|one| add(&mut ids, &one.by));
            }
            _ => {}
        }
    }
    for id in ids {
        let judged = judged_by(descriptions, id);
        if !judged.is_empty() || descriptions.scenario.trains.contains(id) {
            blocks.push(principle(descriptions, id, judged));
        }
    }
    blocks
}

fn add<'a>(ids: &mut Vec<&'a String>, id: &'a String) {
    if !ids.contains(&id) {
        ids.push(id);
    }
}

fn principle(descriptions: &Descriptions, id: &str, judged: Vec<Vec<Piece>>) -> Block {
    let mut blocks = vec![Block::Heading {
        level: 3,
        anchor: None,
        pieces: vec![
            Piece::Text(descriptions.text.principle(id)),
            Piece::text(" "),
            Piece::id(id),
        ],
    }];
    let part = |attribute: &str| descriptions.text.principle_part(id, attribute);
    if descriptions
        .text
        .guidance
        .principles
        .get(id)
        .is_some_and(|one| one.critical)
    {
        blocks.push(Block::Text(vec![Piece::Mark(
            descriptions.text.ui("critical-about"),
            Standing::Breaches,
        )]));
    }
    blocks.extend(part("rule").map(Block::Long));
    if let Some(law) = part("law") {
        blocks.push(Block::Text(vec![Piece::Strong(law)]));
    }
    // Leave out the first piece, the principle's name: the heading has it already.
    blocks.push(Block::Text(rule(descriptions, id).split_off(1)));
    if let Some(caution) = part("caution") {
        blocks.push(Block::Text(vec![
            Piece::Mark(descriptions.text.ui("caution"), Standing::Partly),
            Piece::text(format!(": {caution}")),
        ]));
    }
    if judged.is_empty() {
        blocks.push(Block::Text(vec![Piece::text(
            descriptions.tool("script-judges-nothing"),
        )]));
    } else {
        blocks.push(Block::Text(vec![Piece::Strong(
            descriptions.tool("script-judges"),
        )]));
        blocks.push(Block::List(judged));
    }
    Block::Box {
        kind: BoxKind::Card,
        anchor: Some(anchor("principle", id)),
        blocks,
    }
}

/// Returns links to everything that is judged by a principle: choices and statements, in the order of the scenes.
fn judged_by(descriptions: &Descriptions, id: &str) -> Vec<Vec<Piece>> {
    let scenes = descriptions.scenario.scenes.values();
    let found = scenes.flat_map(|scene| match &scene.then {
        Then::Choose(choices) => choices
            .iter()
            .flat_map(|choice| choice.judged.iter().map(move |one| (choice, one)))
            .filter(|(_, one)| one.principle().is_some_and(|other| other == id))
            .map(|(choice, judgement)| judged_choice(descriptions, choice, judgement))
            .collect(),
        Then::Note { statements, .. } => statements
            .iter()
            .filter(|one| one.by == id)
            .map(|one| judged_statement(descriptions, &one.id))
            .collect(),
        _ => Vec::new(),
    });
    found.collect()
}

fn judged_choice(
    descriptions: &Descriptions,
    choice: &Choice,
    judgement: &Judgement,
) -> Vec<Piece> {
    // Show only the verdict. The circumstances that it depends on are listed with the choice itself.
    let mut when = Vec::new();
    let plain = circumstance(descriptions, judgement, &mut when);
    let standing = Standing::of(std::slice::from_ref(plain));
    let mark = format!("{} {}", standing.glyph(), descriptions.verdict(standing));
    let mut pieces = vec![Piece::Mark(mark, standing), Piece::text(" ")];
    pieces.extend(link_and_id(descriptions, "choice", &choice.id));
    if !when.is_empty() {
        pieces.push(Piece::Quiet(descriptions.tool("script-by-circumstances")));
    }
    pieces
}

fn judged_statement(descriptions: &Descriptions, id: &str) -> Vec<Piece> {
    let mut pieces = vec![
        Piece::text(descriptions.tool("script-in-note")),
        Piece::text(" "),
    ];
    pieces.extend(link_and_id(descriptions, "statement", id));
    pieces
}

fn link_and_id(descriptions: &Descriptions, kind: &str, id: &str) -> [Piece; 3] {
    [
        Piece::link(kind, id, descriptions.quoted(id)),
        Piece::text(" "),
        Piece::id(id),
    ]
}
