//! Pages on which the trainee writes, ticks or searches: the handbook, the note and an appraisal.

use samtalerum_core::scenario::PaperKind;

use super::parts::{button, page};
use crate::Action;
use crate::page::{Block, Body, ButtonKind, Field, KeyPart, Keys, Page, PageName, Tone};

/// Returns the handbook with long principles.
pub fn handbook() -> Page {
    let principle = |id: &str, name: &str| {
        Block::card(
            id,
            vec![
                Block::subheading(name),
                Block::text(
                    "Borgeren skal selv høres. En bisidder kan støtte, men svarer ikke i borgerens sted, \
                     medmindre der er en partsrepræsentant med fuldmagt.",
                ),
                Block::Quote(
                    "Forvaltningslovens § 8, stk. 1, 1. pkt.: »Den, der er part i en sag, kan på ethvert \
                     tidspunkt af sagens behandling lade sig repræsentere eller bistå af andre.«"
                        .into(),
                ),
                Block::Facts(vec![
                    (
                        "Kilde".into(),
                        "Forvaltningsloven § 8, retssikkerhedsloven § 4".into(),
                    ),
                    ("Sikkerhed".into(), "Høj".into()),
                ]),
                Block::Code {
                    label: "Forsøgskode".into(),
                    code: "S1C7".repeat(50),
                    copy: "Kopiér".into(),
                    copied: "Kopieret".into(),
                    selected: "Markeret".into(),
                },
            ],
        )
    };
    let aside = vec![
        Block::Field {
            field: Field::Search,
            label: "Søg i håndbogen".into(),
            value: String::new(),
        },
        Block::Buttons(
            ["Alle", "Ret og grænser", "Oplysning af sagen", "Sikkerhed"]
                .iter()
                .enumerate()
                .map(|(i, label)| {
                    button(&format!("area:{i}"), label, Action::Search((*label).into()))
                        .kind(ButtonKind::Option(i == 0))
                })
                .collect(),
        ),
    ];
    let main = vec![
        Block::heading("Principper"),
        principle("p1", "Hør borgeren selv"),
        principle("p2", "Mindst indgribende middel først"),
        principle("p3", "Bisidderens udsagn er ikke borgerens"),
        principle("p4", "Skærpet underretningspligt"),
    ];
    page(PageName::Handbook, "Håndbog", Body::Columns { aside, main })
}

/// Returns a case note with one statement ticked.
pub fn note() -> Page {
    let statement = |id: &str, label: &str, on| {
        button(id, label, Action::ToggleStatement(id.into())).kind(ButtonKind::Check(on))
    };
    let main = vec![
        Block::text("Vælg det, der hører hjemme i notatet."),
        Block::Buttons(vec![
            statement(
                "s1",
                "Amina oplyste selv, at hun gerne vil i gang, når børnene er i institution.",
                true,
            ),
            statement("s2", "Yusuf virkede kontrollerende.", false),
            statement(
                "s3",
                "Yusuf svarede på tre spørgsmål, der var stillet til Amina.",
                false,
            ),
        ]),
        Block::Buttons(vec![
            button("sign", "Afslut notatet", Action::SubmitNote).kind(ButtonKind::Primary),
        ]),
    ];
    let sheet = Block::Paper {
        id: "sheet".into(),
        kind: PaperKind::Note,
        label: None,
        blocks: vec![
            Block::subheading("Journalnotat · Manden, der svarer"),
            Block::text(
                "Amina oplyste selv, at hun gerne vil i gang, når børnene er i institution.",
            ),
            Block::toned("Underskrives, når du afslutter notatet.", Tone::Quiet),
        ],
    };
    page(
        PageName::Note,
        "Journalnotat",
        Body::Columns {
            aside: vec![Block::text("Samtalen er slut."), Block::Later(vec![sheet])],
            main,
        },
    )
}

/// Returns an appraisal with every kind of question, half answered.
pub fn appraisal() -> Page {
    let radio = |id: &str, label: &str, given| {
        button(id, label, Action::AnswerLevel(id.into())).kind(ButtonKind::Radio(given))
    };
    let fact = |id: &str, label: &str, on| {
        button(id, label, Action::ToggleGround(id.into())).kind(ButtonKind::Check(on))
    };
    let question = |id: &str, text: &str, answers| Block::Question {
        id: id.into(),
        text: text.into(),
        answers,
    };
    let main = vec![
        question(
            "level",
            "Hvor står du nu?",
            vec![
                radio("l1", "Ingen anledning til bekymring", false),
                radio("l2", "Uro: en fornemmelse uden konkrete tegn", true),
                radio("l3", "Konkrete tegn på negativ social kontrol", false),
            ],
        ),
        question(
            "first",
            "Hvad skal prøves først?",
            vec![
                radio(
                    "f1",
                    "Del mødet op: Klar det praktiske med begge, og aftal en ny tid til resten. Brug kun telefonen, hvis det er trygt.",
                    true,
                ),
                radio("f2", "Tilkald din leder eller en specialist.", false),
            ],
        ),
        question(
            "grounds",
            "Hvad bygger du på? Vælg højst tre.",
            vec![
                fact("g1", "Yusuf svarede, da Amina blev spurgt.", true),
                fact(
                    "g2",
                    "En kollega siger, at Yusuf er en mand, der styrer det hele.",
                    false,
                ),
            ],
        ),
        Block::toned("1 valgt", Tone::Quiet),
        Block::toned("Mangler svar: Hvor sikker er du?", Tone::Strong),
    ];
    page(
        PageName::Appraisal,
        "Din vurdering",
        Body::Columns {
            aside: vec![Block::text("Stop op et øjeblik.")],
            main,
        },
    )
}

/// Returns settings with a list of keys.
pub fn keys() -> Page {
    let cap = |label: &str| KeyPart::Cap(label.into());
    let words = |words: &str| KeyPart::Words(words.into());
    let keys = |parts: Vec<KeyPart>, does: &str| Keys {
        parts,
        does: does.into(),
    };
    let list = Block::Keys(vec![
        keys(
            vec![cap("1"), words("til"), cap("9")],
            "tager valget med det nummer",
        ),
        keys(
            vec![cap("Skift"), words("+"), cap("Tab")],
            "går til forrige knap",
        ),
        keys(
            vec![cap("Slet tilbage"), words("eller"), cap("Pil venstre")],
            "går et skridt tilbage (kun i øvelse)",
        ),
    ]);
    let body = Body::Columns {
        aside: vec![Block::heading("Sprog")],
        main: vec![Block::heading("Taster"), list],
    };
    page(PageName::Settings, "Indstillinger", body)
}
