//! The front matter before the scenes: properties of the scenario, legend, review advice, contents, case file and cast.

use super::model::{Block, BoxKind, Known, Piece, anchor};
use crate::descriptions::{Descriptions, Standing, can_be_critical, critical_if_noted};
use samtalerum_core::guidance::Certainty;
use samtalerum_core::language::ids;
use samtalerum_core::scenario::{Belongs, Choice, Id, Judgement, Statement, Then};

/// Builds the part of the front matter before the table of contents.
pub(super) fn blocks(descriptions: &Descriptions, known: &Known) -> Vec<Block> {
    let mut blocks: Vec<Block> = known
        .remarks
        .iter()
        .map(|remark| Block::Box {
            kind: BoxKind::Remark,
            anchor: None,
            blocks: vec![Block::Text(vec![Piece::Strong(remark.clone())])],
        })
        .collect();
    blocks.push(facts(descriptions));
    blocks.push(Block::Box {
        kind: BoxKind::Card,
        anchor: None,
        blocks: vec![
            Block::heading(2, descriptions.tool("script-signs-heading")),
            Block::List(legend(descriptions)),
        ],
    });
    blocks.extend(look_first(descriptions));
    blocks.push(Block::Box {
        kind: BoxKind::Card,
        anchor: None,
        blocks: vec![
            Block::heading(2, descriptions.tool("script-review-heading")),
            Block::Text(vec![Piece::text(descriptions.tool("script-review"))]),
            Block::Text(vec![Piece::text(descriptions.tool("script-review-by"))]),
        ],
    });
    blocks
}

/// Builds the table of properties of the scenario: id, level, principles, size.
fn facts(descriptions: &Descriptions) -> Block {
    let scenario = descriptions.scenario;
    let level = descriptions.text.level(scenario.level);
    let trains = scenario.trains.iter();
    let trains: Vec<Piece> = separated(
        trains.map(|id| Piece::link("principle", id, descriptions.text.principle(id))),
        " · ",
    );
    let count = descriptions.fill(
        "script-counts",
        [
            ("scenes", scenario.scenes.len().into()),
            ("choices", choices(descriptions).count().into()),
            ("endings", scenario.endings.len().into()),
        ],
    );
    let text = |text: String| vec![Piece::Text(text)];
    Block::Terms(vec![
        (
            descriptions.tool("script-id"),
            vec![Piece::id(&scenario.id)],
        ),
        (
            descriptions.tool("script-level"),
            text(format!(
                "{level} · {}",
                descriptions.text.messages.text_with(
                    samtalerum_core::language::INTERFACE,
                    "minutes",
                    [("minutes", scenario.minutes.into())]
                )
            )),
        ),
        (descriptions.tool("script-trains"), trains),
        (descriptions.tool("script-extent"), text(count)),
    ])
}

/// Joins pieces with a separator.
pub(super) fn separated(pieces: impl IntoIterator<Item = Piece>, between: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    for piece in pieces {
        if !all.is_empty() {
            all.push(Piece::text(between));
        }
        all.push(piece);
    }
    all
}

/// Lists the symbols with their meanings.
fn legend(descriptions: &Descriptions) -> Vec<Vec<Piece>> {
    let mut items: Vec<Vec<Piece>> = Standing::ALL
        .into_iter()
        .map(|standing| {
            vec![
                Piece::Mark(standing.glyph().to_string(), standing),
                Piece::text(format!(" {}", descriptions.standing(standing))),
            ]
        })
        .collect();
    items.push(vec![Piece::text(descriptions.tool("legend-critical"))]);
    items.push(vec![Piece::text(descriptions.tool("legend-best"))]);
    items
}

/// Returns all choices, in the order of the file.
fn choices<'a>(descriptions: &'a Descriptions) -> impl Iterator<Item = &'a Choice> {
    let scenes = descriptions.scenario.scenes.values();
    scenes.flat_map(|scene| match &scene.then {
        Then::Choose(choices) => choices.as_slice(),
        _ => &[],
    })
}

/// The properties of a choice or statement that decide whether to review it first.
struct Judged<'a> {
    kind: &'static str,
    id: &'a str,
    critical: bool,
    depends: bool,
    judged_by: Vec<&'a Id>,
}

/// Returns all choices and statements with their properties, in the order of the file.
fn all_judged<'a>(descriptions: &'a Descriptions) -> Vec<Judged<'a>> {
    let of_choice = |choice: &'a Choice| Judged {
        kind: "choice",
        id: &choice.id,
        critical: can_be_critical(&choice.judged, descriptions.text.guidance),
        depends: Standing::of(&choice.judged) == Standing::Depends,
        judged_by: choice
            .judged
            .iter()
            .filter_map(Judgement::principle)
            .collect(),
    };
    let of_statement = |statement: &'a Statement| Judged {
        kind: "statement",
        id: &statement.id,
        critical: critical_if_noted(statement, descriptions.text.guidance),
        depends: matches!(statement.belongs, Belongs::When(_)),
        judged_by: vec![&statement.by],
    };
    let mut all = Vec::new();
    for scene in descriptions.scenario.scenes.values() {
        match &scene.then {
            Then::Choose(choices) => all.extend(choices.iter().map(of_choice)),
            Then::Note { statements, .. } => all.extend(statements.iter().map(of_statement)),
            _ => {}
        }
    }
    all
}

/// Lists what a reader with little time should review first: critical breaches, verdicts that depend on circumstances,
/// and verdicts by principles of low or medium certainty.
fn look_first(descriptions: &Descriptions) -> Vec<Block> {
    let link = |one: &Judged| {
        vec![
            Piece::link(one.kind, one.id, descriptions.quoted(one.id)),
            Piece::text(" "),
            Piece::id(one.id),
        ]
    };
    let is_low = |id: &&Id| {
        let principle = descriptions.text.guidance.principles.get(*id);
        principle.is_some_and(|principle| principle.certainty <= Certainty::Medium)
    };
    let all = all_judged(descriptions);
    let critical = all.iter().filter(|one| one.critical);
    let depends = all.iter().filter(|one| one.depends);
    let uncertain = all.iter().filter(|one| one.judged_by.iter().any(is_low));
    let lists: [(&str, Vec<Vec<Piece>>); 3] = [
        ("script-first-critical", critical.map(link).collect()),
        ("script-first-depends", depends.map(link).collect()),
        ("script-first-uncertain", uncertain.map(link).collect()),
    ];
    let mut blocks = vec![Block::heading(2, descriptions.tool("script-first-heading"))];
    for (message, items) in lists {
        let none = items.is_empty();
        let text = descriptions.fill(message, [("count", items.len().into())]);
        blocks.push(Block::Text(vec![Piece::Strong(text)]));
        if !none {
            blocks.push(Block::List(items));
        }
    }
    blocks
}

/// Builds the table of contents. `scenes` are its entries for the scenes.
pub(super) fn contents(descriptions: &Descriptions, scenes: Vec<Vec<Piece>>) -> Block {
    let section = |kind: &str, message: &str| {
        vec![Piece::Link {
            to: anchor("section", kind),
            text: descriptions.tool(message),
        }]
    };
    let mut items = vec![section("case", "script-case-heading")];
    items.push(section("cast", "script-cast-heading"));
    let has_facts = !descriptions.scenario.facts.is_empty();
    if has_facts {
        items.push(section("facts", "script-facts-heading"));
    }
    items.extend(scenes);
    items.push(section("endings", "script-endings-heading"));
    items.push(section("variables", "script-variables-heading"));
    if has_facts {
        items.push(section("fact-use", "script-fact-use-heading"));
    }
    items.push(section("principles", "script-principles-heading"));
    Block::Box {
        kind: BoxKind::Card,
        anchor: None,
        blocks: vec![
            Block::heading(2, descriptions.tool("script-contents-heading")),
            Block::Contents(items),
        ],
    }
}

/// Builds the heading of a section, to which the table of contents links.
pub(super) fn section(descriptions: &Descriptions, kind: &str, message: &str) -> Block {
    Block::Heading {
        level: 2,
        anchor: Some(anchor("section", kind)),
        pieces: vec![Piece::Text(descriptions.tool(message))],
    }
}

/// Builds the sections on the case file and on the cast.
pub(super) fn before_the_meeting(descriptions: &Descriptions) -> Vec<Block> {
    let mut blocks = vec![section(descriptions, "case", "script-case-heading")];
    blocks.push(Block::Terms(vec![
        (
            descriptions.tool("script-occasion"),
            vec![Piece::Text(descriptions.own("occasion"))],
        ),
        (
            descriptions.tool("script-task"),
            vec![Piece::Text(descriptions.own("task"))],
        ),
    ]));
    for id in &descriptions.scenario.case_file {
        let text = descriptions.own_part(id, "text").unwrap_or_default();
        let mut pieces = vec![Piece::Text(descriptions.own(id))];
        if let Some(kind) = descriptions.paper(id) {
            pieces.push(Piece::Text(format!(" · {kind}")));
        }
        pieces.extend([Piece::text(" "), Piece::id(id)]);
        blocks.push(Block::Box {
            kind: BoxKind::Card,
            anchor: Some(anchor("file", id)),
            blocks: vec![
                Block::Heading {
                    level: 3,
                    anchor: None,
                    pieces,
                },
                Block::Long(text),
            ],
        });
    }
    blocks.push(section(descriptions, "cast", "script-cast-heading"));
    let people = descriptions.scenario.cast.iter().map(|(id, member)| {
        let about = descriptions
            .own_part(&ids::cast(id), "about")
            .unwrap_or_default();
        let part = descriptions.part(member);
        (
            format!("{}, {part}", descriptions.person(id)),
            vec![Piece::Text(about), Piece::text(" "), Piece::id(id)],
        )
    });
    blocks.push(Block::Terms(people.collect()));
    blocks
}
