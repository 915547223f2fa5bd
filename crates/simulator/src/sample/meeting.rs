//! A meeting at a decision, and the feedback on a choice.

use samtalerum_core::scenario::{Mood, Setting};

use super::parts::{button, choice, earlier, page, person, said};
use crate::page::{
    Body, ButtonKind, Feedback, Icon, Key, MeetingView, Page, PageName, Progress, RoomView, Tone,
    Verdict,
};
use crate::{Action, Overlay};

/// Returns a meeting with four choices.
pub fn meeting() -> Page {
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
        earlier: earlier(2),
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

/// Returns a meeting with six lines, more than the window has space for. Yusuf says the fourth and the fifth.
pub fn many_lines() -> Page {
    let mut page = meeting();
    page.place = "many lines".into();
    let view = view(&mut page);
    let amina = Some("Amina");
    let yusuf = Some("Yusuf");
    view.lines = vec![
        said(
            "l1",
            amina,
            "»Jeg har tænkt på det forløb, du fortalte om.«",
            false,
        ),
        said(
            "l2",
            None,
            "Amina ser ned i bordet og nikker en enkelt gang.",
            false,
        ),
        said(
            "l3",
            amina,
            "»Det var det med køkkenet, og med de to dage om ugen.«",
            false,
        ),
        said(
            "l4",
            yusuf,
            "»Hun synes, det er bedst at vente. Hun har nok at gøre derhjemme.«",
            false,
        ),
        said(
            "l5",
            yusuf,
            "»Og der er jo også børnene, som skal hentes hver dag klokken fire.«",
            false,
        ),
        said("l6", amina, "»Ja.«", false),
    ];
    view.lines[4].continues = true;
    view.earlier = earlier(5);
    page
}

/// Returns the view of the meeting on a page, so that a test can change it.
///
/// # Panics
/// If the page shows no meeting.
pub fn view(page: &mut Page) -> &mut MeetingView {
    match &mut page.body {
        Body::Meeting(view) => view,
        Body::Columns { .. } => panic!("not a meeting"),
    }
}

/// Returns the feedback on a choice that was a breach.
pub fn feedback() -> Page {
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
