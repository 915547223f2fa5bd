//! Meetings: every kind of room and every verdict.

use samtalerum_core::scenario::{Medium, Mood, Setting};

use super::super::parts::{button, by, choice, person, said};
use crate::page::{
    Button, ButtonKind, Feedback, Icon, Key, MeetingView, Person, RoomView, Tone, Verdict,
};
use crate::{Action, Overlay};

pub(super) fn views() -> Vec<(&'static str, MeetingView)> {
    let feedback = |setting, tone, heading: &str, verdicts: &[Tone]| MeetingView {
        feedback: Some(Feedback {
            choice: "»Det valg, du tog.«".into(),
            heading: heading.into(),
            tone,
            text: "Det, der kan siges om valget.".into(),
            verdicts: verdicts.iter().map(|tone| verdict(*tone)).collect(),
        }),
        ..going_on(setting)
    };
    vec![
        ("meeting", choosing()),
        (
            "feedback-good",
            feedback(Setting::Office, Tone::Good, "I tråd", &[Tone::Good]),
        ),
        (
            "feedback-mixed",
            feedback(
                Setting::Telephone,
                Tone::Mixed,
                "På vej",
                &[Tone::Good, Tone::Mixed],
            ),
        ),
        (
            "feedback-bad",
            feedback(
                Setting::Video,
                Tone::Bad,
                "Ikke i tråd",
                &[Tone::Mixed, Tone::Bad],
            ),
        ),
        ("desk", going_on(Setting::Desk)),
    ]
}

fn verdict(tone: Tone) -> Verdict {
    let (word, name) = match tone {
        Tone::Bad => ("Bryder", "brudt"),
        Tone::Mixed => ("Følger delvist", "delvist fulgt"),
        _ => ("Følger", "fulgt"),
    };
    Verdict {
        tone,
        word: word.into(),
        principle: button(
            &format!("principle:{name}"),
            &format!("Princip, {name}"),
            Action::OpenPrinciple(name.into()),
        )
        .kind(ButtonKind::Link),
        source: format!("Kilde for {name}"),
    }
}

fn tools() -> Vec<Button> {
    vec![
        button(
            "transcript",
            "Samtalen indtil nu",
            Action::Open(Overlay::Transcript),
        )
        .key(Key::Character('t'))
        .icon(Icon::List),
        button("back", "Et skridt tilbage", Action::StepBack).key(Key::Back),
    ]
}

/// Returns a moment with three choices and three people, each of whom takes part by a different medium.
fn choosing() -> MeetingView {
    let interpreter = Person {
        name: "Noor".into(),
        ..person("interpreter-a", "tolk", Mood::Calm, false)
    };
    let colleague = person("lars", "kollega", Mood::Serious, false);
    MeetingView {
        room: RoomView {
            setting: Setting::Room,
            people: vec![
                person("amina", "borger", Mood::Worried, true),
                by(Medium::Video, interpreter),
                by(Medium::Telephone, colleague),
            ],
            description: "Et mødelokale med en skærm og en telefon.".into(),
        },
        lines: vec![
            said("l1", None, "Amina ser op.", true),
            said("l2", Some("Amina"), "»Det siges nu.«", false),
        ],
        earlier: Vec::new(),
        tools: tools(),
        feedback: None,
        question: "Hvad gør du?".into(),
        choices: vec![
            choice(1, "ask", "»Det ene.«"),
            choice(2, "wait", "»Det andet.«"),
            choice(3, "leave", "»Det tredje.«"),
        ],
    }
}

/// Returns a moment in this setting with nothing to choose. If the setting is the reception desk, nobody is present.
fn going_on(setting: Setting) -> MeetingView {
    let medium = match setting {
        Setting::Telephone => Medium::Telephone,
        Setting::Video => Medium::Video,
        Setting::Room | Setting::Office | Setting::Desk => Medium::InPerson,
    };
    let people = vec![
        person("amina", "borger", Mood::Calm, true),
        person("yusuf", "bisidder", Mood::Calm, false),
    ];
    let present = people.into_iter().filter(|_| setting != Setting::Desk);
    MeetingView {
        room: RoomView {
            setting,
            people: present.map(|one| by(medium, one)).collect(),
            description: "Et rum.".into(),
        },
        lines: vec![said("l1", None, "Der bliver stille.", false)],
        earlier: Vec::new(),
        tools: tools(),
        feedback: None,
        question: String::new(),
        choices: vec![
            button("continue", "Fortsæt", Action::Continue)
                .kind(ButtonKind::Primary)
                .key(Key::Continue),
        ],
    }
}
