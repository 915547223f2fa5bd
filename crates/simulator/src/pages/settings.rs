//! Language, text size, colours, movement, mode, keys.

use super::{frame, menu, overlay_toolbar};
use crate::page::{Block, Body, Page, PageName, Tone};
use crate::{Action, Button, ButtonKind, Simulator};
use samtalerum_core::settings::{TextSize, Theme};

pub(super) fn page(simulator: &Simulator) -> Page {
    let voice = simulator.voice();
    let now = &simulator.settings;
    let languages = simulator.language_tags().into_iter().map(|tag| {
        let name = voice.ui(&format!("language-{tag}"));
        let is_now = tag == simulator.language.to_string();
        Button::new(format!("language:{tag}"), name, Action::SetLanguage(tag))
            .kind(ButtonKind::Option(is_now))
    });
    let sizes = TextSize::ALL.map(|size| {
        let label = voice.ui_with("percent", [("percent", size.percent().into())]);
        Button::new(
            format!("text-size:{}", size.percent()),
            label,
            Action::SetTextSize(size),
        )
        .kind(ButtonKind::Option(now.text_size == size))
    });
    let themes = Theme::ALL.map(|theme| {
        let id = format!("theme-{}", theme.name());
        let label = voice.ui(&id);
        Button::new(id, label, Action::SetTheme(theme)).kind(ButtonKind::Option(now.theme == theme))
    });
    let motion = Button::new(
        "reduced-motion",
        voice.ui("reduced-motion"),
        Action::SetReducedMotion(!now.reduced_motion),
    )
    .kind(ButtonKind::Check(now.reduced_motion));
    let character_keys = Button::new(
        "character-keys",
        voice.ui("character-keys"),
        Action::SetCharacterKeys(!now.character_keys),
    )
    .kind(ButtonKind::Check(now.character_keys));
    let characters = ["digits", "mark", "handbook", "transcript", "language"];
    let keys = [
        "digits",
        "arrows",
        "tab",
        "enter",
        "space",
        "escape",
        "mark",
        "handbook",
        "transcript",
        "language",
        "back",
    ];
    let keys = keys
        .into_iter()
        .filter(|key| now.character_keys || !characters.contains(key));
    let main = vec![
        Block::heading(voice.ui("settings-language")),
        Block::Buttons(languages.collect()),
        Block::heading(voice.ui("settings-text-size")),
        Block::Buttons(sizes.to_vec()),
        Block::heading(voice.ui("settings-theme")),
        Block::Buttons(themes.to_vec()),
        Block::heading(voice.ui("settings-motion")),
        Block::Buttons(vec![motion]),
        Block::heading(voice.ui("mode-heading")),
        Block::Buttons(menu::modes(&voice, now.mode)),
        Block::toned(voice.ui("mode-from-next"), Tone::Quiet),
        Block::heading(voice.ui("keys-heading")),
        Block::Buttons(vec![character_keys]),
        Block::Facts(
            keys.map(|key| {
                (
                    voice.ui(&format!("key-{key}")),
                    voice.ui(&format!("key-{key}-does")),
                )
            })
            .collect(),
        ),
    ];
    let body = Body::Columns {
        aside: Vec::new(),
        main,
    };
    let mut page = frame(
        simulator,
        PageName::Settings,
        "overlay:settings",
        voice.ui("open-settings"),
        body,
    );
    page.toolbar = overlay_toolbar(simulator);
    page
}
