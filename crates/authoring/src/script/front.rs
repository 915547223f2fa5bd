//! What stands before the scenes: what this is, where to look first, the contents, the case and who takes part.

use super::Known;
use super::model::{Block, BoxKind, Piece, anchor};
use crate::wording::{Standing, Wording, can_be_critical, critical_if_noted};
use samtalerum_core::guidance::Certainty;
use samtalerum_core::language::ids;
use samtalerum_core::scenario::{Belongs, Choice, Id, Judgement, Statement, Then};

pub(super) fn blocks(wording: &Wording, known: &Known) -> Vec<Block> {
    let mut blocks: Vec<Block> = known
        .remarks
        .iter()
        .map(|remark| Block::Box {
            kind: BoxKind::Remark,
            anchor: None,
            blocks: vec![Block::Text(vec![Piece::Strong(remark.clone())])],
        })
        .collect();
    blocks.push(facts(wording));
    blocks.push(Block::Box {
        kind: BoxKind::Card,
        anchor: None,
        blocks: vec![
            Block::heading(2, wording.tool("script-signs-heading")),
            Block::List(legend(wording)),
        ],
    });
    blocks.extend(look_first(wording));
    blocks.push(Block::Box {
        kind: BoxKind::Card,
        anchor: None,
        blocks: vec![
            Block::heading(2, wording.tool("script-review-heading")),
            Block::Text(vec![Piece::text(wording.tool("script-review"))]),
            Block::Text(vec![Piece::text(wording.tool("script-review-by"))]),
        ],
    });
    blocks
}

fn facts(wording: &Wording) -> Block {
    let scenario = wording.scenario;
    let level = wording.text.level(scenario.level);
    let trains = scenario.trains.iter();
    let trains: Vec<Piece> = separated(
        trains.map(|id| Piece::link("principle", id, wording.text.principle(id))),
        " · ",
    );
    let count = wording.tell(
        "script-counts",
        [
            ("scenes", scenario.scenes.len().into()),
            ("choices", choices(wording).count().into()),
            ("endings", scenario.endings.len().into()),
        ],
    );
    let text = |text: String| vec![Piece::Text(text)];
    Block::Terms(vec![
        (wording.tool("script-id"), vec![Piece::id(&scenario.id)]),
        (
            wording.tool("script-level"),
            text(format!(
                "{level} · {}",
                wording.text.messages.text_with(
                    samtalerum_core::language::INTERFACE,
                    "minutes",
                    [("minutes", scenario.minutes.into())]
                )
            )),
        ),
        (wording.tool("script-trains"), trains),
        (wording.tool("script-extent"), text(count)),
    ])
}

/// Pieces with something between them.
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

fn legend(wording: &Wording) -> Vec<Vec<Piece>> {
    let mut items: Vec<Vec<Piece>> = Standing::ALL
        .into_iter()
        .map(|standing| {
            vec![
                Piece::Mark(standing.glyph().to_string(), standing),
                Piece::text(format!(" {}", wording.standing(standing))),
            ]
        })
        .collect();
    items.push(vec![Piece::text(wording.tool("legend-critical"))]);
    items.push(vec![Piece::text(wording.tool("legend-best"))]);
    items
}

fn choices<'a>(wording: &'a Wording) -> impl Iterator<Item = &'a Choice> {
    let scenes = wording.scenario.scenes.values();
    scenes.flat_map(|scene| match &scene.then {
        Then::Choose(choices) => choices.as_slice(),
        _ => &[],
    })
}

/// A choice or a statement of the note, as far as it says whether to look at it first.
struct ToLookAt<'a> {
    kind: &'static str,
    id: &'a str,
    critical: bool,
    depends: bool,
    judged_by: Vec<&'a Id>,
}

/// Everything that is judged, in the order of the file.
fn all_judged<'a>(wording: &'a Wording) -> Vec<ToLookAt<'a>> {
    let of_choice = |choice: &'a Choice| ToLookAt {
        kind: "choice",
        id: &choice.id,
        critical: can_be_critical(&choice.judged, wording.text.guidance),
        depends: Standing::of(&choice.judged) == Standing::Depends,
        judged_by: choice
            .judged
            .iter()
            .filter_map(Judgement::principle)
            .collect(),
    };
    let of_statement = |statement: &'a Statement| ToLookAt {
        kind: "statement",
        id: &statement.id,
        critical: critical_if_noted(statement, wording.text.guidance),
        depends: matches!(statement.belongs, Belongs::When(_)),
        judged_by: vec![&statement.by],
    };
    let mut all = Vec::new();
    for scene in wording.scenario.scenes.values() {
        match &scene.then {
            Then::Choose(choices) => all.extend(choices.iter().map(of_choice)),
            Then::Note { statements, .. } => all.extend(statements.iter().map(of_statement)),
            _ => {}
        }
    }
    all
}

/// Where a reader who has little time looks first: what fails the whole meeting, what circumstances decide, and what
/// is judged by a rule that is not certain.
fn look_first(wording: &Wording) -> Vec<Block> {
    let link = |one: &ToLookAt| {
        vec![
            Piece::link(one.kind, one.id, wording.quoted(one.id)),
            Piece::text(" "),
            Piece::id(one.id),
        ]
    };
    let is_low = |id: &&Id| {
        let principle = wording.text.guidance.principles.get(*id);
        principle.is_some_and(|principle| principle.certainty <= Certainty::Medium)
    };
    let all = all_judged(wording);
    let critical = all.iter().filter(|one| one.critical);
    let depends = all.iter().filter(|one| one.depends);
    let uncertain = all.iter().filter(|one| one.judged_by.iter().any(is_low));
    let lists: [(&str, Vec<Vec<Piece>>); 3] = [
        ("script-first-critical", critical.map(link).collect()),
        ("script-first-depends", depends.map(link).collect()),
        ("script-first-uncertain", uncertain.map(link).collect()),
    ];
    let mut blocks = vec![Block::heading(2, wording.tool("script-first-heading"))];
    for (message, items) in lists {
        let none = items.is_empty();
        let text = wording.tell(message, [("count", items.len().into())]);
        blocks.push(Block::Text(vec![Piece::Strong(text)]));
        if !none {
            blocks.push(Block::List(items));
        }
    }
    blocks
}

/// The contents, with the scenes' own headings.
pub(super) fn contents(wording: &Wording, scenes: Vec<Vec<Piece>>) -> Block {
    let section = |kind: &str, message: &str| {
        vec![Piece::Link {
            to: anchor("section", kind),
            text: wording.tool(message),
        }]
    };
    let mut items = vec![section("case", "script-case-heading")];
    items.push(section("cast", "script-cast-heading"));
    items.extend(scenes);
    items.push(section("endings", "script-endings-heading"));
    items.push(section("variables", "script-variables-heading"));
    items.push(section("principles", "script-principles-heading"));
    Block::Box {
        kind: BoxKind::Card,
        anchor: None,
        blocks: vec![
            Block::heading(2, wording.tool("script-contents-heading")),
            Block::Contents(items),
        ],
    }
}

/// A heading that the contents lead to.
pub(super) fn section(wording: &Wording, kind: &str, message: &str) -> Block {
    Block::Heading {
        level: 2,
        anchor: Some(anchor("section", kind)),
        pieces: vec![Piece::Text(wording.tool(message))],
    }
}

/// The case file, and who takes part.
pub(super) fn before_the_meeting(wording: &Wording) -> Vec<Block> {
    let mut blocks = vec![section(wording, "case", "script-case-heading")];
    blocks.push(Block::Terms(vec![
        (
            wording.tool("script-occasion"),
            vec![Piece::Text(wording.own("occasion"))],
        ),
        (
            wording.tool("script-task"),
            vec![Piece::Text(wording.own("task"))],
        ),
    ]));
    for id in &wording.scenario.case_file {
        let text = wording.own_part(id, "text").unwrap_or_default();
        blocks.push(Block::Box {
            kind: BoxKind::Card,
            anchor: Some(anchor("file", id)),
            blocks: vec![
                Block::Heading {
                    level: 3,
                    anchor: None,
                    pieces: vec![
                        Piece::Text(wording.own(id)),
                        Piece::text(" "),
                        Piece::id(id),
                    ],
                },
                Block::Long(text),
            ],
        });
    }
    blocks.push(section(wording, "cast", "script-cast-heading"));
    let people = wording.scenario.cast.iter().map(|(id, member)| {
        let about = wording
            .own_part(&ids::cast(id), "about")
            .unwrap_or_default();
        let role = wording.role(member.role);
        (
            format!("{}, {role}", wording.person(id)),
            vec![Piece::Text(about), Piece::text(" "), Piece::id(id)],
        )
    });
    blocks.push(Block::Terms(people.collect()));
    blocks
}
