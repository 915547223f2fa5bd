//! The component sheet is complete.

use std::collections::BTreeSet;

use samtalerum_core::measures;
use samtalerum_core::scenario::{Medium, PaperKind};
use samtalerum_simulator::sample::variants::{
    self, BLOCKS, BUTTONS, SETTINGS, TONES, block, setting, tone,
};
use samtalerum_simulator::sample::{PageText, sheets, texts};
use samtalerum_simulator::{Block, Body, ButtonKind, Page, Tone};

use crate::support::root;

/// Returns every block of a page, also those within other blocks.
fn blocks(page: &Page) -> Vec<&Block> {
    fn add<'a>(one: &'a Block, found: &mut Vec<&'a Block>) {
        found.push(one);
        match one {
            Block::Card { blocks, .. }
            | Block::Paper { blocks, .. }
            | Block::Fold { blocks, .. }
            | Block::Beside { blocks, .. }
            | Block::Group { blocks, .. }
            | Block::Later(blocks) => blocks.iter().for_each(|inner| add(inner, found)),
            Block::SideBySide { first, second } => {
                first
                    .iter()
                    .chain(second)
                    .for_each(|inner| add(inner, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    if let Body::Columns { aside, main } = &page.body {
        aside
            .iter()
            .chain(main)
            .for_each(|one| add(one, &mut found));
    }
    found
}

/// Returns the names that are expected but were not found.
fn missing<'a>(expected: &[&'a str], found: &BTreeSet<&'a str>) -> Vec<&'a str> {
    let expected = expected.iter().copied();
    expected.filter(|name| !found.contains(name)).collect()
}

#[test]
fn the_sheet_shows_every_block() {
    let sheets = sheets();
    let all = sheets.iter().flat_map(|sheet| blocks(&sheet.page));
    let found: BTreeSet<&str> = all.map(block).collect();
    assert_eq!(missing(BLOCKS, &found), [""; 0]);
}

#[test]
fn the_sheet_shows_every_state() {
    let sheets = sheets();
    let all: Vec<&Block> = sheets
        .iter()
        .flat_map(|sheet| blocks(&sheet.page))
        .collect();
    for of_block in ["Text", "Badge", "Card"] {
        let toned = all.iter().filter(|one| block(one) == of_block);
        let found = toned.filter_map(|one| match one {
            Block::Text { tone: one, .. }
            | Block::Badge { tone: one, .. }
            | Block::Card { tone: one, .. } => Some(tone(one)),
            _ => None,
        });
        assert_eq!(missing(TONES, &found.collect()), [""; 0], "{of_block}");
    }
    for kind in PaperKind::ALL {
        let is_paper =
            |one: &&Block| matches!(one, Block::Paper { kind: shown, .. } if *shown == kind);
        assert!(all.iter().copied().any(|one| is_paper(&one)), "{kind:?}");
    }
    let kinds: Vec<ButtonKind> = sheets
        .iter()
        .flat_map(|sheet| sheet.page.buttons())
        .map(|button| button.kind)
        .collect();
    let found = kinds.iter().map(variants::button).collect();
    assert_eq!(missing(BUTTONS, &found), [""; 0]);
    let states: [fn(bool) -> ButtonKind; 5] = [
        ButtonKind::Option,
        ButtonKind::Toggle,
        ButtonKind::Check,
        ButtonKind::Radio,
        ButtonKind::Fold,
    ];
    for state in states.iter().flat_map(|state| [state(true), state(false)]) {
        assert!(kinds.contains(&state), "{state:?}");
    }
}

#[test]
fn the_sheet_shows_every_room_and_verdict() {
    let sheets = sheets();
    let views: Vec<_> = sheets
        .iter()
        .filter_map(|sheet| match &sheet.page.body {
            Body::Meeting(view) => Some(view),
            Body::Columns { .. } => None,
        })
        .collect();
    let found = views.iter().map(|view| setting(&view.room.setting));
    assert_eq!(missing(SETTINGS, &found.collect()), [""; 0]);
    let people = views.iter().flat_map(|view| &view.room.people);
    let media: Vec<Medium> = people.map(|person| person.medium).collect();
    for medium in Medium::ALL {
        assert!(media.contains(&medium), "{medium:?}");
    }
    let given: Vec<_> = views
        .iter()
        .filter_map(|view| view.feedback.as_ref())
        .collect();
    for tone in [Tone::Good, Tone::Mixed, Tone::Bad] {
        assert!(given.iter().any(|one| one.tone == tone), "{tone:?}");
        let mut verdicts = given.iter().flat_map(|one| &one.verdicts);
        assert!(verdicts.any(|one| one.tone == tone), "{tone:?}");
    }
    assert!(views.iter().any(|view| view.has_choices()));
}

/// No two parts of the sheet have the same name. No two buttons of a part have the same id, so that front ends can
/// restore the focus.
#[test]
fn names_and_ids_are_unique() {
    let sheets = sheets();
    let names: BTreeSet<&str> = sheets.iter().map(|sheet| sheet.name).collect();
    assert_eq!(names.len(), sheets.len());
    for sheet in &sheets {
        let buttons = sheet.page.buttons();
        let ids: BTreeSet<&str> = buttons.iter().map(|button| button.id.as_str()).collect();
        assert_eq!(ids.len(), buttons.len(), "{}", sheet.name);
    }
}

/// All texts of a part are different, so that a test of a front end cannot mistake one for another. The exceptions
/// include the names of people, which appear in the room and above lines.
#[test]
fn short_texts_are_not_repeated() {
    for sheet in sheets() {
        let texts = texts(&sheet.page);
        let mut met = BTreeSet::new();
        for PageText { text, .. } in &texts {
            let repeats = [
                "Amina",
                "Yusuf",
                "Notér som tegn",
                "Fælles slutning",
                "Start",
            ];
            let repeats = repeats.iter().any(|one| text.contains(one));
            let step = ["Først", "Sidst"].iter().any(|one| text.contains(one));
            let fresh = met.insert(text.as_str());
            assert!(fresh || repeats || step, "{}: {text}", sheet.name);
            assert!(text.chars().count() <= 40, "{}: {text} is long", sheet.name);
        }
    }
}

/// `docs/components.md` lists the blocks in the order of the code, and the measures with their values.
#[test]
fn the_page_about_components_is_current() {
    let path = root().join("docs/components.md");
    let text = std::fs::read_to_string(path).expect("the page exists");
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    let named: Vec<&str> = rows.filter_map(|row| row.split('`').next()).collect();
    let listed = |name: &&str| BLOCKS.contains(name);
    let blocks: Vec<&str> = named.iter().copied().filter(listed).collect();
    assert_eq!(blocks, BLOCKS);
    for (name, length) in measures::named() {
        let pixels = match length.strip_suffix("rem") {
            Some(rem) => rem.parse::<f32>().expect("a number") * measures::REM,
            None => length.trim_end_matches("px").parse().expect("a number"),
        };
        let row = format!("| `{name}` | {pixels} px | ");
        assert!(text.contains(&row), "docs/components.md lacks {row}");
    }
    let known: Vec<&str> = measures::named()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let unknown = |name: &&&str| !BLOCKS.contains(name) && !known.contains(name);
    let unknown: Vec<&&str> = named.iter().filter(unknown).collect();
    assert!(unknown.is_empty(), "{unknown:?} are no blocks or measures");
}
