//! The pages that show people, except the page of a meeting: the menu, the case file and the ending.

use samtalerum_core::scenario::{Mood, PaperKind, Setting};

use super::parts::{button, page, person, portrait};
use crate::Action;
use crate::page::{
    Block, Body, ButtonKind, CourseStep, CourseSteps, Key, MeetingStanding, Page, PageName,
    RoomView, Tone,
};

const LONG: &str = "Yusuf er venlig og hjælpsom og svarer på alt. Amina siger ikke meget. Er det ham, eller er det \
                    sproget? Find ud af, hvad hun selv vil, før beskæftigelsesplanen skrives under.";

/// Returns a menu with meetings of two levels. The card of the second meeting has less text than that of the first.
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
    let card = |number: u8, summary: &str| {
        let blocks = vec![
            Block::heading_of(4, "Beskæftigelsesplanen på køkkenbordet"),
            Block::Badge {
                label: "Begyndt".into(),
                tone: Tone::Marked,
                text: "Opfølgning på kontrakten · ca. 15 minutter".into(),
            },
            Block::text(summary),
        ];
        let portraits = ["amina", "yusuf", "nobody-known"].map(|look| portrait(look, Mood::Calm));
        let beside = Block::Beside {
            portraits: portraits.to_vec(),
            blocks,
        };
        let buttons = Block::Buttons(vec![
            button(
                &format!("resume:{number}"),
                "Fortsæt (23. nov. kl. 10.15, valg 5)",
                Action::Menu,
            ),
            button(&format!("start:{number}"), "Begynd forfra", Action::Menu)
                .key(Key::Digit(number)),
        ]);
        Block::card(format!("meeting:{number}"), vec![beside, buttons])
    };
    let group = |heading: &str, blocks: Vec<Block>| Block::Group {
        heading: heading.into(),
        blocks,
    };
    let pair = |first: Block, second: Option<Block>| Block::SideBySide {
        first: vec![first],
        second: second.into_iter().collect(),
    };
    let states = MeetingStanding::ALL.into_iter().cycle().take(12);
    let steps = states.enumerate().map(|(at, state)| CourseStep {
        state,
        next: at == 1,
    });
    let line = CourseSteps {
        text: "2 af 12 bestået · næste: Beskæftigelsesplanen på køkkenbordet".into(),
        steps: steps.collect(),
    };
    let body = Body::Columns {
        aside: vec![
            proposal,
            Block::text(LONG),
            Block::Later(vec![Block::toned(LONG, Tone::Quiet)]),
        ],
        main: vec![
            Block::heading("Samtaler"),
            Block::CourseSteps(line),
            group(
                "Middel",
                vec![pair(card(1, LONG), Some(card(2, "Find ud af det.")))],
            ),
            group("Svær", vec![pair(card(3, LONG), None)]),
        ],
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
