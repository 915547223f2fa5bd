//! The handbook: one section, one entry, or the results of a search.

mod contacts;
mod means;
mod message_card;
mod occurrences;
mod principles;
mod search;
mod signs;

use super::{frame, overlay_toolbar};
use crate::page::{Block, Body, Field, Page, PageName, Tone};
use crate::{Action, Button, ButtonKind, HandbookEntry, HandbookView, Icon, Section, Simulator};
use message_card::message_card;
use samtalerum_core::guidance::Area;
use samtalerum_core::language::CourseText;
use search::Query;

/// The legal terms that the catalogue explains.
const TERMS: [&str; 6] = [
    "term-bisidder",
    "term-partsrepraesentant",
    "term-afgoerelse",
    "term-procesledende",
    "term-officialprincip",
    "term-fuldmagt",
];

/// Builds the page of the handbook.
pub(super) fn page(simulator: &Simulator) -> Page {
    let messages = simulator.messages();
    let handbook = &simulator.handbook;
    let query = Query::new(&handbook.search);
    let aside = vec![
        Block::Field {
            field: Field::Search,
            label: messages.ui("search"),
            value: handbook.search.clone(),
        },
        Block::Question {
            id: "subjects".to_owned(),
            text: messages.ui("handbook-subjects"),
            answers: sections(
                &messages,
                (query.is_empty() && handbook.entry.is_none()).then_some(handbook.section),
            ),
        },
    ];
    // The wide column shows an entry, a section, or the cards that match the search, from all sections.
    let mut main = Vec::new();
    if let Some(entry) = &handbook.entry {
        main.push(Block::Buttons(vec![back(&messages, handbook)]));
        main.extend(match entry {
            HandbookEntry::Principle(id) => principles::principle(simulator, &messages, id),
            HandbookEntry::Sign(id) => signs::sign(simulator, &messages, id),
        });
    } else if query.is_empty() {
        main = section(simulator, &messages, handbook.section);
    } else {
        main = found(simulator, &messages, &query);
        let found = messages.ui_with("found", [("count", main.len().into())]);
        main.insert(0, Block::toned(found, Tone::Quiet));
    }
    raise_headings(&mut main);
    let place = match &handbook.entry {
        Some(HandbookEntry::Principle(id)) => format!("overlay:handbook:{id}"),
        Some(HandbookEntry::Sign(id)) => format!("overlay:handbook:sign:{id}"),
        None => format!("overlay:handbook:{}", handbook.section.name()),
    };
    let mut page = frame(
        simulator,
        PageName::Handbook,
        place,
        messages.ui("open-handbook"),
        Body::Columns { aside, main },
    );
    page.begins_at = handbook.entry.as_ref().map(|entry| match entry {
        HandbookEntry::Principle(id) => format!("principle:{id}"),
        HandbookEntry::Sign(id) => format!("sign:{id}"),
    });
    page.toolbar = overlay_toolbar(simulator);
    page
}

/// Builds the buttons for all sections. `open` is the section that is listed now, if any.
fn sections(messages: &CourseText, open: Option<Section>) -> Vec<Button> {
    let [principles, others @ ..] = Section::ALL;
    let areas = Area::ALL.map(|area| Section::Principles(Some(area)));
    let all = [principles].into_iter().chain(areas).chain(others);
    all.map(|section| {
        let name = section.name();
        Button::new(name, messages.ui(name), Action::Show(section))
            .kind(ButtonKind::Option(open == Some(section)))
    })
    .collect()
}

/// Builds the content of a section.
fn section(simulator: &Simulator, messages: &CourseText, section: Section) -> Vec<Block> {
    match section {
        Section::Principles(area) => principles::principles(simulator, messages, area),
        Section::Signs => signs::signs(simulator, messages),
        Section::Means => means::means(simulator, messages),
        Section::Terms => TERMS.map(|term| message_card(messages, term)).to_vec(),
        Section::Contacts => contacts::contacts(simulator, messages),
    }
}

/// Returns the cards that match a search, from all sections.
fn found(simulator: &Simulator, messages: &CourseText, query: &Query) -> Vec<Block> {
    let sections = Section::ALL.into_iter();
    let blocks = sections.flat_map(|one| section(simulator, messages, one));
    let is_card = |block: &Block| matches!(block, Block::Card { .. });
    // A search finds single steps of the ladder, not the whole ladder.
    let blocks = blocks.flat_map(|block| match block {
        Block::Ladder(rungs) => rungs.into_iter().map(Block::from).collect(),
        block => vec![block],
    });
    blocks
        .filter(|block| is_card(block) && query.is_in(block))
        .collect()
}

/// Returns how many cards match a search for this text, or `None` if the text has no words.
pub(super) fn count(simulator: &Simulator, typed: &str) -> Option<usize> {
    let query = Query::new(typed);
    let found = || found(simulator, &simulator.messages(), &query).len();
    (!query.is_empty()).then(found)
}

/// Builds the button that returns from an entry to the search or the section from which it was opened.
fn back(messages: &CourseText, handbook: &HandbookView) -> Button {
    let action = if handbook.search.trim().is_empty() {
        Action::Show(handbook.section)
    } else {
        Action::Search(handbook.search.clone())
    };
    Button::new("handbook-back", messages.ui("handbook-back"), action).icon(Icon::ArrowLeft)
}

/// Turns the headings of level 3 that come before the first heading of level 2 into headings of level 2, because a page
/// must not skip a level. Returns `true` once it has found a heading of level 2.
fn raise_headings(blocks: &mut [Block]) -> bool {
    blocks.iter_mut().any(|block| match block {
        Block::Heading { level: 2, .. } => true,
        Block::Heading { level, .. } => {
            *level = 2;
            false
        }
        Block::Card { blocks, .. } => raise_headings(blocks),
        _ => false,
    })
}
