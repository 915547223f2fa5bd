//! The scenes: lines, choices with their verdicts, the note, and links to the next scenes.

use super::appraisals;
use super::facts::links;
use super::front::{section, separated};
use super::model::{Block, BoxKind, Known, Piece, anchor};
use super::verdicts::{condition, rule, verdict};
use crate::descriptions::{Descriptions, Standing, critical_if_noted};
use samtalerum_core::review::Agreement;
use samtalerum_core::scenario::{
    Belongs, Branch, Choice, Effect, Line, Scene, Setting, Shows, Statement, Then,
};

/// Builds the entries of the scenes in the table of contents, and the scenes themselves, both in reading order.
pub(super) fn blocks(descriptions: &Descriptions, known: &Known) -> (Vec<Vec<Piece>>, Vec<Block>) {
    let order = descriptions.scenario.reading_order();
    let mut headings = Vec::new();
    let mut blocks = vec![section(descriptions, "scenes", "script-scenes-heading")];
    for (index, number) in order.scenes.iter().enumerate() {
        // `order` has only indices of existing scenes, so the `else` branch is never taken.
        let Some((id, scene)) = descriptions.scenario.scenes.get_index(*number) else {
            continue;
        };
        let title = descriptions.numbered(id);
        headings.push(vec![Piece::link("scene", id, title.clone())]);
        let unreached = index >= order.reached;
        blocks.push(self::scene(
            descriptions,
            known,
            id,
            scene,
            title,
            unreached,
        ));
    }
    (headings, blocks)
}

/// Builds the box of a scene.
fn scene(
    descriptions: &Descriptions,
    known: &Known,
    id: &str,
    scene: &Scene,
    title: String,
    unreached: bool,
) -> Block {
    let mut blocks = vec![Block::Heading {
        level: 3,
        anchor: None,
        pieces: vec![Piece::Text(title), Piece::text(" "), Piece::id(id)],
    }];
    if unreached {
        blocks.push(Block::Text(vec![Piece::Strong(
            descriptions.tool("script-unreached"),
        )]));
    }
    // Collect the properties of the scene: its predecessors, setting, people, effects, and stake.
    let mut facts = Vec::new();
    let from = comes_from(descriptions, id);
    if !from.is_empty() {
        facts.push((
            descriptions.tool("script-comes-from"),
            separated(from, " · "),
        ));
    }
    if let Some(text) = setting_and_people(descriptions, scene) {
        facts.push((descriptions.tool("script-place"), vec![Piece::Text(text)]));
    }
    if !scene.effects.is_empty() {
        facts.push((
            descriptions.tool("script-on-entering"),
            effects(descriptions, &scene.effects),
        ));
    }
    if let Some(stake) = &scene.stake {
        facts.push((
            descriptions.tool("script-stake"),
            vec![Piece::Text(descriptions.stake(stake))],
        ));
    }
    if !facts.is_empty() {
        blocks.push(Block::Terms(facts));
    }
    // Add the lines, then the step that ends the scene.
    blocks.extend(
        scene
            .lines
            .iter()
            .map(|line| self::line(descriptions, line)),
    );
    match &scene.then {
        Then::Choose(choices) => {
            blocks.push(Block::heading(4, descriptions.text.ui("what-do-you-do")));
            if known.review.is_none() {
                blocks.push(reviewed(descriptions, None));
            }
            blocks.extend(choices.iter().map(|one| choice(descriptions, known, one)));
        }
        Then::Goto(to) => blocks.push(leads_to(descriptions, to)),
        Then::Branch(branches) => {
            blocks.push(Block::Text(vec![Piece::text(
                descriptions.tool("script-branch"),
            )]));
            blocks.push(Block::List(
                branches
                    .iter()
                    .map(|one| branch(descriptions, one))
                    .collect(),
            ));
        }
        Then::Note { statements, to } => {
            blocks.push(Block::heading(4, descriptions.text.ui("note-question")));
            blocks.extend(statements.iter().map(|one| statement(descriptions, one)));
            blocks.push(leads_to(descriptions, to));
        }
        Then::Appraise(appraisal) => {
            blocks.extend(appraisals::blocks(descriptions, appraisal));
            blocks.push(leads_to(descriptions, &appraisal.to));
        }
        Then::End(ending) => blocks.push(Block::Text(vec![
            Piece::text(descriptions.tool("script-ends")),
            Piece::text(" "),
            Piece::link("ending", ending, descriptions.ending(ending)),
        ])),
    }
    Block::Box {
        kind: BoxKind::Scene,
        anchor: Some(anchor("scene", id)),
        blocks,
    }
}

/// Returns the setting, the people present and their moods, as far as the scene states them; `None` if the scene states
/// none of them.
fn setting_and_people(descriptions: &Descriptions, scene: &Scene) -> Option<String> {
    let setting: Option<Setting> = scene.setting;
    let mut parts: Vec<String> = setting
        .into_iter()
        .map(|setting| descriptions.setting(setting))
        .collect();
    if let Some(present) = &scene.present {
        parts.push(if present.is_empty() {
            descriptions.tool("script-nobody")
        } else {
            let names: Vec<String> = present.iter().map(|id| descriptions.person(id)).collect();
            descriptions.fill("script-present", [("names", names.join(", ").into())])
        });
    }
    let moods = scene.moods.iter().map(|(id, mood)| {
        format!(
            "{} {}",
            descriptions.person(id),
            descriptions.text.mood(*mood)
        )
    });
    parts.extend(moods);
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// Returns links to everything that leads to a scene: choices by their texts, other scenes by their titles.
fn comes_from(descriptions: &Descriptions, id: &str) -> Vec<Piece> {
    let mut from = Vec::new();
    if descriptions.scenario.start == id {
        from.push(Piece::text(descriptions.tool("script-start")));
    }
    for (other, scene) in &descriptions.scenario.scenes {
        match &scene.then {
            Then::Choose(choices) => {
                let here = choices.iter().filter(|choice| choice.to == id);
                from.extend(here.map(|one| choice_in(descriptions, &one.id, other)));
            }
            then if then.targets().iter().any(|to| *to == id) => {
                from.push(Piece::link("scene", other, descriptions.numbered(other)));
            }
            _ => {}
        }
    }
    from
}

/// Builds a link to a choice, with the number of its scene.
pub(super) fn choice_in(descriptions: &Descriptions, choice: &str, scene: &str) -> Piece {
    let words = descriptions.choice(choice);
    let text = match descriptions.number(scene) {
        Some(number) => descriptions.fill(
            "script-choice-in",
            [("words", words.into()), ("number", number.into())],
        ),
        None => words,
    };
    Piece::link("choice", choice, text)
}

/// Returns the effects as links to the variables that they change.
fn effects(descriptions: &Descriptions, effects: &[Effect]) -> Vec<Piece> {
    let variable = |effect: &Effect| match effect {
        Effect::Set(id) | Effect::Clear(id) | Effect::Add(id, _) => id.clone(),
    };
    separated(
        effects
            .iter()
            .map(|effect| Piece::link("variable", &variable(effect), descriptions.effect(effect))),
        " · ",
    )
}

/// Builds the box of a line: speaker and text, moods, condition, the sign of control that it shows, and the facts that
/// it establishes.
fn line(descriptions: &Descriptions, line: &Line) -> Block {
    let mut first = Vec::new();
    match line {
        Line::Say { by, text, mood, .. } => {
            first.push(Piece::Strong(descriptions.person(by)));
            if let Some(mood) = mood {
                first.push(Piece::Quiet(format!(
                    " ({})",
                    descriptions.text.mood(*mood)
                )));
            }
            first.push(Piece::text(": "));
            first.push(Piece::Text(
                descriptions.text.spoken(&descriptions.own(text)),
            ));
        }
        Line::Narrate { text, .. } => first.push(Piece::Text(descriptions.own(text))),
    }
    first.push(Piece::text(" "));
    first.push(Piece::id(line.id()));
    let mut blocks = vec![Block::Text(first)];
    if !line.moods().is_empty() {
        let moods = line.moods().iter();
        let moods: Vec<String> = moods
            .map(|(id, mood)| {
                format!(
                    "{} {}",
                    descriptions.person(id),
                    descriptions.text.mood(*mood)
                )
            })
            .collect();
        blocks.push(Block::quiet(moods.join(" · ")));
    }
    if let Some(when) = line.when() {
        blocks.push(Block::Text(condition(descriptions, "script-line-if", when)));
    }
    if let Some(shows) = line.shows() {
        let (message, standing) = match shows {
            Shows::Sign(_) => ("script-sign", Standing::Breaches),
            Shows::LooksLike(_) => ("script-looks-like", Standing::Partly),
        };
        let why = descriptions.own_part(line.id(), "why").unwrap_or_default();
        blocks.push(Block::Text(vec![
            Piece::Mark(descriptions.tool(message), standing),
            Piece::text(format!(": {}. {why}", descriptions.text.sign(shows.sign()))),
        ]));
    }
    if !line.establishes().is_empty() {
        let mut pieces = vec![
            Piece::Quiet(descriptions.tool("script-establishes")),
            Piece::text(" "),
        ];
        pieces.extend(links(descriptions, line.establishes()));
        blocks.push(Block::Text(pieces));
    }
    Block::Box {
        kind: BoxKind::Line,
        anchor: Some(anchor("line", line.id())),
        blocks,
    }
}

/// The Fluent attributes with feedback on a choice, each with the id of the message that labels it. The first attribute
/// is for all grades. Each of the others is for one grade, and replaces the first if the choice has that grade.
const FEEDBACK: [(&str, &str); 4] = [
    ("feedback", "script-feedback"),
    ("feedback-right", "script-feedback-right"),
    ("feedback-partly", "script-feedback-partly"),
    ("feedback-breach", "script-feedback-breach"),
];

/// Builds the box of a choice: text, condition, verdicts, kind of act, feedback, effects and target.
fn choice(descriptions: &Descriptions, known: &Known, choice: &Choice) -> Block {
    let standing = Standing::of(&choice.judged);
    let mut heading = vec![
        Piece::Mark(standing.glyph().to_string(), standing),
        Piece::text(" "),
        Piece::Strong(descriptions.own(&choice.id)),
        Piece::text(" "),
        Piece::id(&choice.id),
    ];
    if known.best.contains(&choice.id) {
        heading.push(Piece::text(" "));
        heading.push(Piece::Mark(
            descriptions.tool("script-on-best-way"),
            Standing::Follows,
        ));
    }
    let mut blocks = vec![Block::Text(heading)];
    if let Some(when) = &choice.when {
        blocks.push(Block::Text(condition(
            descriptions,
            "script-choice-if",
            when,
        )));
    }
    blocks.push(Block::List(
        choice
            .judged
            .iter()
            .map(|judgement| verdict(descriptions, judgement))
            .collect(),
    ));
    if let Some(summary) = &known.review {
        let reviews = summary.of_choice(choice).into_iter();
        blocks.extend(reviews.map(|review| reviewed(descriptions, review)));
    }
    let mut facts = Vec::new();
    if let Some(kind) = &choice.kind {
        facts.push((
            descriptions.tool("script-act-kind"),
            vec![
                Piece::Text(descriptions.act_kind(kind)),
                Piece::text(" "),
                Piece::id(kind),
            ],
        ));
    }
    let feedback = FEEDBACK.into_iter().filter_map(|(attribute, message)| {
        let text = descriptions.own_part(&choice.id, attribute)?;
        Some((descriptions.tool(message), vec![Piece::Text(text)]))
    });
    facts.extend(feedback);
    if !choice.effects.is_empty() {
        facts.push((
            descriptions.tool("script-effects"),
            effects(descriptions, &choice.effects),
        ));
    }
    facts.push((
        descriptions.tool("script-leads-to"),
        vec![to(descriptions, &choice.to)],
    ));
    blocks.push(Block::Terms(facts));
    Block::Box {
        kind: BoxKind::Choice(standing),
        anchor: Some(anchor("choice", &choice.id)),
        blocks,
    }
}

/// Builds the block that says how many specialists agree with a verdict.
fn reviewed(descriptions: &Descriptions, review: Option<Agreement>) -> Block {
    let review = descriptions.text.agreement(review);
    Block::quiet(descriptions.fill("script-reviewed", [("review", review.into())]))
}

/// Builds the box of a statement of the note: text, condition, verdict and feedback.
fn statement(descriptions: &Descriptions, statement: &Statement) -> Block {
    let (belongs, standing, message) = match &statement.belongs {
        Belongs::Always => (Some(true), Standing::Follows, "script-belongs"),
        Belongs::Never => (Some(false), Standing::Breaches, "script-belongs-not"),
        Belongs::When(_) => (None, Standing::Depends, "script-belongs-if"),
    };
    let mut blocks = vec![Block::Text(vec![
        Piece::Mark(standing.glyph().to_string(), standing),
        Piece::text(" "),
        Piece::Strong(descriptions.own(&statement.id)),
        Piece::text(" "),
        Piece::id(&statement.id),
    ])];
    if let Some(when) = &statement.when {
        blocks.push(Block::Text(condition(
            descriptions,
            "script-choice-if",
            when,
        )));
    }
    let mut judged = match &statement.belongs {
        Belongs::When(when) => condition(descriptions, message, when),
        _ => vec![Piece::Mark(descriptions.tool(message), standing)],
    };
    judged.push(Piece::text(" "));
    judged.push(Piece::text(descriptions.tool("script-by-rule")));
    judged.push(Piece::text(" "));
    judged.extend(rule(descriptions, &statement.by));
    if critical_if_noted(statement, descriptions.text.guidance) {
        judged.push(Piece::text(" "));
        let message = match belongs {
            Some(_) => "script-critical-noted",
            None => "script-critical-noted-if",
        };
        judged.push(Piece::Mark(descriptions.tool(message), Standing::Breaches));
    }
    blocks.push(Block::Text(judged));
    if let Some(feedback) = descriptions.own_part(&statement.id, "feedback") {
        blocks.push(Block::Terms(vec![(
            descriptions.tool("script-feedback"),
            vec![Piece::Text(feedback)],
        )]));
    }
    Block::Box {
        kind: BoxKind::Statement(belongs),
        anchor: Some(anchor("statement", &statement.id)),
        blocks,
    }
}

/// Returns the condition of a branch, followed by a link to its target.
fn branch(descriptions: &Descriptions, branch: &Branch) -> Vec<Piece> {
    let mut pieces = match branch {
        Branch::If(when, _) => condition(descriptions, "script-if", when),
        Branch::Otherwise(_) => vec![Piece::text(descriptions.tool("script-otherwise"))],
    };
    pieces.push(Piece::text(": "));
    pieces.push(to(descriptions, branch.to()));
    pieces
}

fn leads_to(descriptions: &Descriptions, id: &str) -> Block {
    Block::Text(vec![
        Piece::text(format!("{}: ", descriptions.tool("script-leads-to"))),
        to(descriptions, id),
    ])
}

/// Returns a link to a scene, or the plain id if there is no such scene.
fn to(descriptions: &Descriptions, id: &str) -> Piece {
    if descriptions.scenario.scenes.contains_key(id) {
        Piece::link("scene", id, descriptions.numbered(id))
    } else {
        Piece::id(id)
    }
}
