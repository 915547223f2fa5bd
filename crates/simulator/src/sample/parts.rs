//! The parts that the sample pages are built from.

use samtalerum_core::scenario::{Medium, Mood};
use samtalerum_core::settings::{Settings, TextSize, Theme};

use crate::page::{
    Block, Body, Button, ButtonKind, Icon, Key, Page, PageName, Person, Portrait, Rung, Tone,
    Utterance,
};
use crate::{Action, Overlay};

/// Returns settings with this text size in percent and this theme.
pub fn settings(percent: u16, theme: Theme) -> Settings {
    Settings {
        text_size: TextSize::new(percent),
        theme,
        ..Settings::default()
    }
}

/// Builds a plain button.
pub fn button(id: &str, label: &str, action: Action) -> Button {
    Button::new(id, label, action)
}

/// Builds a page with a toolbar of two buttons.
pub fn page(name: PageName, title: &str, body: Body) -> Page {
    Page {
        toolbar: vec![
            button("settings", "Indstillinger", Action::Open(Overlay::Settings)),
            button("close", "Luk", Action::Close).key(Key::Escape),
        ],
        overlay: matches!(
            name,
            PageName::Handbook
                | PageName::Transcript
                | PageName::Settings
                | PageName::About
                | PageName::CaseFile
        ),
        in_meeting: !matches!(name, PageName::Menu | PageName::Debrief),
        ..Page::new(name, format!("{name:?}"), title, body, "da")
    }
}

/// Builds a portrait.
pub fn portrait(look: &str, mood: Mood) -> Portrait {
    Portrait {
        look: look.into(),
        mood,
    }
}

/// Builds a person who is in the room. The name is the id with a capital letter.
pub fn person(id: &str, role: &str, mood: Mood, speaking: bool) -> Person {
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

/// Sets the medium by which a person takes part. If it is the telephone, removes her portrait.
pub fn by(medium: Medium, person: Person) -> Person {
    Person {
        portrait: person.portrait.filter(|_| medium != Medium::Telephone),
        medium,
        ..person
    }
}

/// Builds a choice with its number.
pub fn choice(number: u8, id: &str, label: &str) -> Button {
    button(&format!("choice:{id}"), label, Action::Choose(id.into()))
        .kind(ButtonKind::Choice)
        .key(Key::Digit(number))
}

/// Builds a line that can be marked.
pub(super) fn said(line: &str, speaker: Option<&str>, words: &str, marked: bool) -> Utterance {
    Utterance {
        line: line.into(),
        speaker: speaker.map(Into::into),
        continues: false,
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

/// Returns the labels that say how many lines are out of sight, up to this number.
pub(super) fn earlier(count: usize) -> Vec<String> {
    (1..=count)
        .map(|count| format!("{count} tidligere"))
        .collect()
}

/// Builds contents with links to these parts.
pub(super) fn contents(parts: &[(&str, &str)]) -> Block {
    let link = |(part, label): &(&str, &str)| {
        let go = Action::GoTo((*part).into());
        button(&format!("go:{part}"), label, go).kind(ButtonKind::Link)
    };
    Block::Contents {
        label: "På denne side".into(),
        links: parts.iter().map(link).collect(),
    }
}

/// Builds a step of a ladder.
pub(super) fn rung(label: &str, tone: Tone, text: &str) -> Rung {
    Rung {
        id: label.into(),
        label: label.into(),
        tone,
        text: text.into(),
    }
}
