//! The settings page: language, text size, theme, motion, mode and keys.

use super::{attempt, frame, keys, menu, overlay_toolbar, platform};
use crate::page::{Block, Body, Page, PageName, Tone, Utterance};
use crate::{Action, Button, ButtonKind, Simulator};
use samtalerum_core::language::CourseText;
use samtalerum_core::settings::{TextSize, Theme};

/// Builds the page of settings.
pub(super) fn page(simulator: &Simulator) -> Page {
    let messages = simulator.messages();
    let now = &simulator.settings;
    let languages = simulator.language_tags().into_iter().map(|tag| {
        let name = messages.ui(&format!("language-{tag}"));
        let is_now = tag == simulator.language.to_string();
        Button::new(
            format!("language:{tag}"),
            name,
            Action::SetLanguage(tag.clone()),
        )
        .language(tag)
        .kind(ButtonKind::Option(is_now))
    });
    let sizes = TextSize::ALL.map(|size| {
        let label = messages.ui_with("percent", [("percent", size.percent().into())]);
        Button::new(
            format!("text-size:{}", size.percent()),
            label,
            Action::SetTextSize(size),
        )
        .kind(ButtonKind::Option(now.text_size == size))
    });
    let themes = Theme::ALL.map(|theme| {
        let id = format!("theme-{}", theme.name());
        let label = messages.ui(&id);
        Button::new(id, label, Action::SetTheme(theme)).kind(ButtonKind::Option(now.theme == theme))
    });
    let motion = Button::new(
        "reduced-motion",
        messages.ui("reduced-motion"),
        Action::SetReducedMotion(!now.reduced_motion),
    )
    .kind(ButtonKind::Check(now.reduced_motion));
    let character_keys = Button::new(
        "character-keys",
        messages.ui("character-keys"),
        Action::SetCharacterKeys(!now.character_keys),
    )
    .kind(ButtonKind::Check(now.character_keys));
    let setting = |id: &str, answers: Vec<Button>| Block::Question {
        id: id.to_owned(),
        text: messages.ui(id),
        answers,
    };
    // The narrow column has the settings that change how pages look. The wide column begins with a sample of that look.
    let aside = vec![
        setting("settings-language", languages.collect()),
        setting("settings-text-size", sizes.to_vec()),
        setting("settings-theme", themes.to_vec()),
        Block::heading(messages.ui("settings-motion")),
        Block::Buttons(vec![motion]),
    ];
    let main = vec![
        sample(simulator, &messages),
        menu::modes(&messages, now.mode),
        Block::toned(messages.ui("mode-from-next"), Tone::Quiet),
        Block::heading(messages.ui("settings-attempts")),
        Block::text(messages.ui(platform::by_storage(
            simulator,
            [
                "settings-attempts-about",
                "settings-attempts-platform",
                "settings-attempts-unstored",
            ],
        ))),
        Block::Buttons(erasing(simulator)),
        Block::heading(messages.ui("keys-heading")),
        Block::Buttons(vec![character_keys]),
        Block::Keys(keys::list(&messages, now.character_keys)),
    ];
    let mut page = frame(
        simulator,
        PageName::Settings,
        "overlay:settings",
        messages.ui("open-settings"),
        Body::Columns { aside, main },
    );
    page.focus.clone_from(&simulator.focus);
    page.toolbar = overlay_toolbar(simulator);
    page
}

/// Builds a sample of a line in a meeting, with the portrait of somebody from the course.
fn sample(simulator: &Simulator, messages: &CourseText) -> Block {
    let said = |speaker: Option<String>| {
        Block::Said(Utterance {
            line: "sample".to_owned(),
            speaker,
            continues: false,
            words: messages.ui("settings-sample"),
            marked: false,
            mark: None,
        })
    };
    let mut meetings = simulator.content.meetings.values();
    let somebody = meetings.find_map(|one| {
        let scenario = &one.compiled.scenario;
        let (id, member) = scenario.cast.first()?;
        Some((messages.name(&scenario.id, id), member))
    });
    let sample = match somebody {
        Some((name, member)) => {
            Block::beside(attempt::calm_portrait(member), vec![said(Some(name))])
        }
        None => said(None),
    };
    Block::card("sample", vec![sample])
}

/// Builds the button that asks whether to erase all attempts, or the two answers once the button was pressed. On a
/// learning platform, builds no buttons.
fn erasing(simulator: &Simulator) -> Vec<Button> {
    if simulator.platform.is_some() {
        return Vec::new();
    }
    let messages = simulator.messages();
    let button = |id: &str, action| Button::new(id, messages.ui(id), action);
    if simulator.asks_to_erase {
        vec![
            button("erase-no", Action::AskToErase(false)).kind(ButtonKind::Primary),
            button("erase-yes", Action::EraseAttempts),
        ]
    } else {
        vec![button("erase-attempts", Action::AskToErase(true))]
    }
}
