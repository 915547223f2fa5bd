//! The debrief of a meeting.

use super::parts::{button, contents, page, rung};
use crate::Action;
use crate::page::{Block, Body, ButtonKind, Meter, Page, PageName, PathMap, PathStep, Scale, Tone};

fn turn(points: &str, title: &str, you: &str, better: &str, source: &str) -> Block {
    Block::Card {
        id: title.into(),
        tone: Tone::Plain,
        blocks: vec![
            Block::Badge {
                label: points.into(),
                tone: Tone::Bad,
                text: title.into(),
            },
            Block::SideBySide {
                first: vec![Block::Own(you.into())],
                second: vec![Block::toned(better, Tone::Good)],
            },
            Block::toned(source, Tone::Quiet),
        ],
    }
}

/// Returns a debrief with its areas, turning points and paths.
pub fn debrief() -> Page {
    let meter = |label: &str, percent: u8, value: &str| Meter {
        label: label.into(),
        percent: Some(percent),
        value: value.into(),
        low: percent < 50,
    };
    let step = |label: &str, tone| PathStep {
        label: label.into(),
        choice: String::new(),
        tone,
        verdict: None,
    };
    let aside = vec![
        Block::Result {
            percent: Some(72),
            pass_mark: 70,
            heading: "Ikke bestået".into(),
            text: "Et afgørende princip blev brudt, selv om resten gik godt.".into(),
            passed: false,
        },
        contents(&[("turning-points", "Vendepunkter (2)"), ("ways", "Din vej")]),
        Block::card(
            "areas",
            vec![
                Block::heading("Områder"),
                Block::Meters {
                    caption: "Resultat for hvert område".into(),
                    columns: ["Område".into(), "Resultat".into()],
                    meters: vec![
                        meter("Ret og grænser", 85, "85"),
                        meter("Oplysning af sagen", 70, "70"),
                        meter("Beslutning og notat", 90, "90"),
                        meter("Sikkerhed", 35, "35"),
                        meter("Tegn", 75, "3 af 4"),
                        Meter {
                            label: "Notat".into(),
                            percent: None,
                            value: "ikke bedømt".into(),
                            low: false,
                        },
                    ],
                },
                Block::toned(
                    "1 tegn overset · 1 læst ind, hvor det havde en uskyldig forklaring",
                    Tone::Quiet,
                ),
            ],
        ),
    ];
    let main = vec![
        Block::part("turning-points", "Vendepunkter"),
        turn(
            "−18",
            "Valg 4 · Da Yusuf svarede anden gang",
            "Du: »Jeg vil bede dig gå udenfor …«",
            "Bedre: Tilbyd som noget sædvanligt nogle minutter på tomandshånd.",
            "Mindst indgribende middel først · forvaltningsloven § 8, stk. 2 · sikkerhed: høj",
        ),
        turn(
            "−6",
            "Valg 2 · Rollen",
            "Du: »Så skriver jeg, at Amina helst vil vente.«",
            "Bedre: Spørg Amina selv, og vent på svaret.",
            "Bisidderens udsagn er ikke borgerens · sikkerhed: middel/høj",
        ),
        Block::Scale(Scale {
            levels: 5,
            mine: 1,
            truth: 3,
            mine_label: "Du".into(),
            truth_label: "Samtalen".into(),
        }),
        Block::Ladder(vec![
            rung(
                "1",
                Tone::Good,
                "Vend krop og spørgsmål mod borgeren, hold en pause, og vent på svaret.",
            ),
            rung(
                "2",
                Tone::Good,
                "Tilbyd alle nogle minutter på tomandshånd.",
            ),
            rung(
                "3 · kræver grundlag",
                Tone::Mixed,
                "Begræns bisidderen i en del af samtalen.",
            ),
        ]),
        Block::part("ways", "Din vej"),
        Block::Paths(PathMap {
            description: "De to veje skilles ved det tredje valg.".into(),
            shared: 3,
            taken_title: "Den vej, du gik".into(),
            best_title: "Den bedste vej".into(),
            taken: vec![
                step("Velkomst", Tone::Plain),
                step("Rollen", Tone::Good),
                step("Da Yusuf svarede", Tone::Mixed),
                step("Anden gang", Tone::Bad),
                step("Afslutning", Tone::Plain),
            ],
            taken_end: "Lukket i".into(),
            best: vec![
                step("Velkomst", Tone::Plain),
                step("Rollen", Tone::Good),
                step("Da Yusuf svarede", Tone::Mixed),
                step("Tomandshånd", Tone::Good),
                step("Aftalen", Tone::Good),
            ],
            best_end: "Hørt".into(),
        }),
        Block::Buttons(vec![
            button("again", "Prøv igen herfra", Action::TryFrom(3)).kind(ButtonKind::Primary),
            button("menu", "Menu", Action::Menu),
        ]),
    ];
    page(
        PageName::Debrief,
        "Gennemgang · Manden, der svarer",
        Body::Columns { aside, main },
    )
}

/// Returns a debrief without a score, with a part folded away and one unfolded.
pub fn folded() -> Page {
    let fold = |name: &str, label: &str, open, blocks| Block::Fold {
        button: button(name, label, Action::ToggleFold(name.into())).kind(ButtonKind::Fold(open)),
        blocks,
    };
    let main = vec![
        fold("ways", "Din vej", false, Vec::new()),
        fold(
            "decisions",
            "Dine valg ét for ét",
            true,
            vec![Block::text("Du spurgte Amina selv.")],
        ),
    ];
    page(
        PageName::Debrief,
        "Gennemgang",
        Body::Columns {
            aside: vec![
                Block::Result {
                    percent: None,
                    pass_mark: 70,
                    heading: "Ikke bestået".into(),
                    text: "Der er intet tal: Samtalen kan forløbe på flere måder, end programmet når at regne igennem.".into(),
                    passed: false,
                },
                // These are as many links as the longest debrief has.
                contents(&[
                    ("critical", "Afgørende brud (2)"),
                    ("appraisals", "Dine vurderinger (2)"),
                    ("turning-points", "Vendepunkter (3)"),
                    ("ways", "Din vej"),
                    ("decisions", "Dine valg (13)"),
                    ("signs", "Tegn (11)"),
                    ("note", "Notatet (7)"),
                    ("principles", "Principper (14)"),
                    ("reflection", "Din egen linje"),
                ]),
            ],
            main,
        },
    )
}
