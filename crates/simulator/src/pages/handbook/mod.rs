//! The handbook: principles, signs, means, terms, contacts; by section, or searched through.

mod contacts;
mod means;
mod met;
mod principles;
mod signs;
mod titled;

use super::{frame, overlay_toolbar};
use crate::page::{Block, Body, Page, PageName, Tone};
use crate::voice::Voice;
use crate::{Action, Button, ButtonKind, Entry, HandbookPlace, Icon, Section, Simulator};
use samtalerum_core::guidance::Area;
use titled::titled;

/// The law terms that the catalogue explains.
const TERMS: [&str; 6] = [
    "term-bisidder",
    "term-partsrepraesentant",
    "term-afgoerelse",
    "term-procesledende",
    "term-officialprincip",
    "term-fuldmagt",
];

pub(super) fn page(simulator: &Simulator) -> Page {
    let voice = simulator.voice();
    let handbook = &simulator.handbook;
    let searching = handbook.search.trim().to_lowercase();
    let aside = vec![
        Block::Field {
            id: "search".into(),
            label: voice.ui("search"),
            value: handbook.search.clone(),
        },
        Block::Buttons(sections(
            &voice,
            (searching.is_empty() && handbook.entry.is_none()).then_some(handbook.section),
        )),
    ];
    let mut main = Vec::new();
    if let Some(entry) = &handbook.entry {
        main.push(Block::Buttons(vec![back(&voice, handbook)]));
        main.extend(match entry {
            Entry::Principle(id) => principles::principle(simulator, &voice, id),
            Entry::Sign(id) => signs::sign(simulator, &voice, id),
        });
    } else if searching.is_empty() {
        main = section(simulator, &voice, handbook.section);
    } else {
        let blocks = Section::ALL
            .into_iter()
            .flat_map(|one| section(simulator, &voice, one));
        main.extend(
            blocks
                .filter(|block| matches!(block, Block::Card { .. }) && contains(block, &searching)),
        );
        let found = voice.ui_with("found", [("count", main.len().into())]);
        main.insert(0, Block::toned(found, Tone::Quiet));
    }
    raise(&mut main);
    let place = match &handbook.entry {
        Some(Entry::Principle(id)) => format!("overlay:handbook:{id}"),
        Some(Entry::Sign(id)) => format!("overlay:handbook:sign:{id}"),
        None => format!("overlay:handbook:{}", handbook.section.name()),
    };
    let mut page = frame(
        simulator,
        PageName::Handbook,
        place,
        voice.ui("open-handbook"),
        Body::Columns { aside, main },
    );
    page.toolbar = overlay_toolbar(simulator);
    page
}

/// Returns buttons for all sections. `open` is the one whose list is shown, if it is one.
fn sections(voice: &Voice, open: Option<Section>) -> Vec<Button> {
    let [principles, others @ ..] = Section::ALL;
    let areas = Area::ALL.map(|area| Section::Principles(Some(area)));
    let all = [principles].into_iter().chain(areas).chain(others);
    all.map(|section| {
        let name = section.name();
        Button::new(name, voice.ui(name), Action::Show(section))
            .kind(ButtonKind::Option(open == Some(section)))
    })
    .collect()
}

fn section(simulator: &Simulator, voice: &Voice, section: Section) -> Vec<Block> {
    match section {
        Section::Principles(area) => principles::principles(simulator, voice, area),
        Section::Signs => signs::signs(simulator, voice),
        Section::Means => means::means(simulator, voice),
        Section::Terms => TERMS.map(|term| titled(voice, term)).to_vec(),
        Section::Contacts => contacts::contacts(simulator, voice),
    }
}

/// From one principle or sign back to where it was listed, or to what was searched for.
fn back(voice: &Voice, handbook: &HandbookPlace) -> Button {
    let action = if handbook.search.trim().is_empty() {
        Action::Show(handbook.section)
    } else {
        Action::Search(handbook.search.clone())
    };
    Button::new("handbook-back", voice.ui("handbook-back"), action).icon(Icon::ArrowLeft)
}

/// Headings that stand right under the page's title, with none of level 2 above them, are of that level. Whether there was
/// one.
fn raise(blocks: &mut [Block]) -> bool {
    blocks.iter_mut().any(|block| match block {
        Block::Heading { level: 2, .. } => true,
        Block::Heading { level, .. } => {
            *level = 2;
            false
        }
        Block::Card { blocks, .. } => raise(blocks),
        _ => false,
    })
}

/// Whether the words stand in a block.
fn contains(block: &Block, wanted: &str) -> bool {
    let has = |text: &String| text.to_lowercase().contains(wanted);
    match block {
        Block::Heading { text, .. } | Block::Text { text, .. } => has(text),
        Block::Badge { label, text, .. } => has(label) || has(text),
        Block::Card { blocks, .. } => blocks.iter().any(|inner| contains(inner, wanted)),
        _ => false,
    }
}
