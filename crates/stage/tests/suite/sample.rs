//! Sample pages in Danish, with long words and long lines.

use samtalerum_core::language::Foreign;
use samtalerum_core::scenario::{Medium, Mood, PaperKind, Setting};
use samtalerum_core::settings::{Settings, TextSize, Theme};
use samtalerum_simulator::*;

pub(crate) fn settings(percent: u16, theme: Theme) -> Settings {
    Settings {
        text_size: TextSize::new(percent),
        theme,
        ..Settings::default()
    }
}

pub(crate) fn button(id: &str, label: &str, action: Action) -> Button {
    Button {
        id: id.into(),
        label: label.into(),
        about: None,
        language: None,
        detail: None,
        action,
        key: None,
        kind: ButtonKind::Plain,
        icon: None,
        answer: None,
    }
}

pub(crate) fn page(name: PageName, title: &str, body: Body) -> Page {
    Page {
        name,
        place: format!("{name:?}"),
        title: title.into(),
        subtitle: None,
        progress: None,
        toolbar: vec![
            button("settings", "Indstillinger", Action::Open(Overlay::Settings)),
            button("close", "Luk", Action::Close).key(Key::Escape),
        ],
        notices: Vec::new(),
        body,
        announcements: Vec::new(),
        status: Vec::new(),
        focus: None,
        begins_at: None,
        jump: None,
        overlay: matches!(
            name,
            PageName::Handbook
                | PageName::Transcript
                | PageName::Settings
                | PageName::About
                | PageName::CaseFile
        ),
        in_meeting: !matches!(name, PageName::Menu | PageName::Debrief),
        keep_pictures: false,
        language: "da".into(),
        foreign: Foreign::default(),
        settings: Settings::default(),
    }
}

pub(crate) fn portrait(look: &str, mood: Mood) -> Portrait {
    Portrait {
        look: look.into(),
        mood,
    }
}

pub(crate) fn person(id: &str, role: &str, mood: Mood, speaking: bool) -> Person {
    let name: String = id[..1].to_uppercase() + &id[1..];
    Person {
        id: id.into(),
        name,
        role: role.into(),
        medium: Medium::InPerson,
        portrait: Some(portrait(id, mood)),
        speaking,
    }
}

/// Returns the person as she takes part by this medium.
pub(crate) fn by(medium: Medium, person: Person) -> Person {
    Person {
        portrait: person.portrait.filter(|_| medium != Medium::Telephone),
        medium,
        ..person
    }
}

pub(crate) fn choice(number: u8, id: &str, label: &str) -> Button {
    button(&format!("choice:{id}"), label, Action::Choose(id.into()))
        .kind(ButtonKind::Choice)
        .key(Key::Digit(number))
}

fn said(line: &str, speaker: Option<&str>, words: &str, marked: bool) -> Utterance {
    Utterance {
        line: line.into(),
        speaker: speaker.map(Into::into),
        words: words.into(),
        marked,
        mark: Some(
            button(
                &format!("mark:{line}"),
                "Notér som tegn",
                Action::ToggleMark(line.into()),
            )
            .kind(ButtonKind::Toggle(marked))
            .icon(if marked { Icon::FlagFilled } else { Icon::Flag }),
        ),
    }
}

pub(crate) fn meeting() -> Page {
    let view = MeetingView {
        room: RoomView {
            setting: Setting::Room,
            people: vec![
                person("amina", "borger", Mood::Worried, false),
                person("yusuf", "bisidder", Mood::Explaining, true),
            ],
            description: "Et mødelokale. Amina sidder ved siden af Yusuf.".into(),
        },
        lines: vec![
            said(
                "l1",
                Some("Amina"),
                "»Jeg har tænkt på det forløb, du fortalte om.«",
                true,
            ),
            said(
                "l2",
                Some("Yusuf"),
                "»Hun synes, det er bedst at vente. Hun har nok at gøre derhjemme – ikke, Amina?«",
                false,
            ),
            said(
                "l3",
                None,
                "Amina ser ned i bordet og nikker en enkelt gang.",
                false,
            ),
        ],
        tools: vec![
            button("mark", "Notér som tegn", Action::ToggleMark("l2".into()))
                .kind(ButtonKind::Toggle(false))
                .key(Key::Character('m'))
                .icon(Icon::Flag),
            button(
                "transcript",
                "Samtalen indtil nu",
                Action::Open(Overlay::Transcript),
            )
            .key(Key::Character('t'))
            .icon(Icon::List),
            button("handbook", "Håndbog", Action::Open(Overlay::Handbook))
                .key(Key::Character('h'))
                .icon(Icon::Book),
            button("back", "Et skridt tilbage", Action::StepBack).key(Key::Back),
        ],
        feedback: None,
        question: "Hvad gør du?".into(),
        choices: vec![
            choice(
                1,
                "ask",
                "»Tak, Yusuf. Amina, jeg vil gerne høre det fra dig selv. Tag dig god tid.«",
            ),
            choice(
                2,
                "write",
                "»Så skriver jeg, at Amina helst vil vente med at komme i gang.«",
            ),
            choice(
                3,
                "role",
                "»Yusuf, du er bisidder. Du må ikke sige noget under samtalen.«",
            ),
            choice(
                4,
                "alone",
                "»Jeg vil bede dig gå udenfor, så jeg kan tale med Amina alene om beskæftigelsesplanen.«",
            ),
        ],
    };
    Page {
        subtitle: Some("Opfølgning på beskæftigelsesplanen".into()),
        progress: Some(Progress {
            done: 3,
            total: 7,
            label: "3 af 7 valg".into(),
        }),
        announcements: vec!["Yusuf: »Hun synes, det er bedst at vente.«".into()],
        ..page(
            PageName::Meeting,
            "Manden, der svarer",
            Body::Meeting(Box::new(view)),
        )
    }
}

/// Returns the meeting's view of a page, so that a test can change it.
pub(crate) fn view(page: &mut Page) -> &mut MeetingView {
    match &mut page.body {
        Body::Meeting(view) => view,
        Body::Columns { .. } => panic!("not a meeting"),
    }
}

pub(crate) fn feedback() -> Page {
    let mut page = meeting();
    page.place = "feedback".into();
    let view = view(&mut page);
    view.question = String::new();
    view.feedback = Some(Feedback {
        choice: "»Så skriver jeg, at Amina helst vil vente med at komme i gang.«".into(),
        heading: "Ikke i tråd med vejledningen".into(),
        tone: Tone::Bad,
        text: "Det er Yusuf, der siger det. Bisidderen kan støtte og tale med, men oplysninger om \
               Aminas ønsker skal komme fra hende selv, før de lægges til grund for en afgørelse."
            .into(),
        verdicts: vec![Verdict {
            tone: Tone::Bad,
            word: "Bryder".into(),
            principle: button(
                "principle:hear",
                "Hør borgeren selv",
                Action::OpenPrinciple("hear".into()),
            )
            .kind(ButtonKind::Link),
            source: "Forvaltningsloven § 8 · sikkerhed: høj".into(),
        }],
    });
    view.choices = vec![
        button("continue", "Fortsæt", Action::Continue)
            .kind(ButtonKind::Primary)
            .key(Key::Continue),
    ];
    page
}

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

fn rung(label: &str, tone: Tone, text: &str) -> Rung {
    Rung {
        id: label.into(),
        label: label.into(),
        tone,
        text: text.into(),
    }
}

/// Returns contents with links to these parts.
fn contents(parts: &[(&str, &str)]) -> Block {
    let link = |(part, label): &(&str, &str)| {
        let go = Action::GoTo((*part).into());
        button(&format!("go:{part}"), label, go).kind(ButtonKind::Link)
    };
    Block::Contents {
        label: "På denne side".into(),
        links: parts.iter().map(link).collect(),
    }
}

pub(crate) fn debrief() -> Page {
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
        "Debrief · Manden, der svarer",
        Body::Columns { aside, main },
    )
}

pub(crate) fn handbook() -> Page {
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

pub(crate) fn note() -> Page {
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
            button("sign", "Underskriv notatet", Action::SubmitNote).kind(ButtonKind::Primary),
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
pub(crate) fn appraisal() -> Page {
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

/// Returns a debrief without a score, with a part folded away and one unfolded.
pub(crate) fn folded() -> Page {
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
                // As many links as the longest debrief has.
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

/// Returns one page of each layout, with the name of the layout.
pub(crate) fn all() -> Vec<(&'static str, Page)> {
    vec![
        ("meeting", meeting()),
        ("feedback", feedback()),
        ("debrief", debrief()),
        ("handbook", handbook()),
        ("note", note()),
        ("appraisal", appraisal()),
        ("folded", folded()),
    ]
}
