//! Pages with pictures of people outside a meeting: the menu, the case file and the ending.

use samtalerum_core::scenario::{Mood, PaperKind, Setting};

use super::parts::{button, page, person, portrait};
use crate::Action;
use crate::page::{Block, Body, ButtonKind, Key, Page, PageName, RoomView, Tone};

const LONG: &str = "Yusuf er venlig og hjælpsom og svarer på alt. Amina siger ikke meget. Er det ham, eller er det \
                    sproget? Find ud af, hvad hun selv vil, før beskæftigelsesplanen skrives under.";

/// Returns the menu with four meetings.
pub fn menu() -> Page {
    let proposal = Block::Card {
        id: "proposal".into(),
        tone: Tone::Marked,
        blocks: vec![
            Block::heading("Næste skridt"),
            Block::text("Den er den næste i kurset."),
            Block::Buttons(vec![
                button("propose", "Spil: Manden, der svarer", Action::Menu)
                    .kind(ButtonKind::Primary)
                    .key(Key::Character('n')),
            ]),
        ],
    };
    let card = |number: u8| {
        let blocks = vec![
            Block::subheading("Beskæftigelsesplanen på køkkenbordet"),
            Block::Badge {
                label: "Middel".into(),
                tone: Tone::Plain,
                text: "Opfølgning på kontrakten · ca. 15 minutter".into(),
            },
            Block::text(LONG),
            Block::Buttons(vec![
                button(&format!("start:{number}"), "Begynd", Action::Menu).key(Key::Digit(number)),
            ]),
        ];
        let portraits = ["amina", "yusuf", "nobody-known"].map(|look| portrait(look, Mood::Calm));
        let beside = Block::Beside {
            portraits: portraits.to_vec(),
            blocks,
        };
        Block::card(format!("meeting:{number}"), vec![beside])
    };
    let body = Body::Columns {
        aside: vec![proposal, Block::text(LONG)],
        main: (1..5).map(card).collect(),
    };
    page(PageName::Menu, "Samtalerum", body)
}

/// Returns a case file with two people and every kind of paper.
pub fn case_file() -> Page {
    let about = |look: &str| {
        let blocks = vec![Block::subheading("Amina · borger"), Block::text(LONG)];
        Block::beside(portrait(look, Mood::Calm), blocks)
    };
    let papers = PaperKind::ALL.map(|kind| Block::Paper {
        id: format!("document:{}", kind.name()),
        kind,
        label: (kind != PaperKind::Sheet).then(|| "Retningslinjer".into()),
        blocks: vec![
            Block::subheading("Beskæftigelsesplanen, 14. november (uddrag)"),
            Block::text(LONG),
            Block::text("Ingen fuldmagt i sagen."),
        ],
    });
    let mut main = vec![Block::heading("Sagens papirer")];
    main.extend(papers);
    let body = Body::Columns {
        aside: vec![
            Block::heading("Hvem er med"),
            about("amina"),
            about("yusuf"),
        ],
        main,
    };
    page(
        PageName::CaseFile,
        "Sagen · Beskæftigelsesplanen på køkkenbordet",
        body,
    )
}

/// Returns the ending of a meeting, with the room.
pub fn ending() -> Page {
    let room = RoomView {
        setting: Setting::Office,
        people: vec![person("amina", "borger", Mood::Friendly, false)],
        description: "Et kontor. Amina sidder alene.".into(),
    };
    let body = Body::Columns {
        aside: Vec::new(),
        main: vec![
            Block::Room(room),
            Block::heading("Hans ord"),
            Block::text(LONG),
            Block::Buttons(vec![
                button("debrief", "Se gennemgangen", Action::Debrief)
                    .kind(ButtonKind::Primary)
                    .key(Key::Continue),
            ]),
        ],
    };
    page(PageName::Ending, "Sådan gik det", body)
}
