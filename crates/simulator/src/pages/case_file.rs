//! The case file, which the caseworker reads before the meeting: the task, the people who take part, the documents.

use super::{attempt, frame, menu, overlay_toolbar, platform};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Page, PageName, Tone};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::language::{CourseText, ids};

/// Builds the case file before the meeting, with the button that begins it.
pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let messages = simulator.messages();
    let (mut aside, main) = columns(&messages, play);
    let platform = simulator.platform.as_ref();
    if platform.is_some_and(|platform| platform.meeting.is_some()) {
        // The platform may have opened this meeting without the menu. So show here what the menu would show: the card
        // about the platform, and the buttons that choose the mode.
        aside.extend(platform::card(simulator, &messages));
        let mode = play.session.attempt().header.mode;
        aside.push(menu::modes(&messages, mode));
    }
    aside.push(Block::Buttons(vec![
        Button::new("begin", messages.ui("begin"), Action::Begin)
            .kind(ButtonKind::Primary)
            .icon(Icon::ArrowRight)
            .key(Key::Continue),
    ]));
    let (id, title) = attempt::title(&messages, play);
    let title = messages.ui_with("case-file-title", [("title", title.into())]);
    let place = format!("case-file:{}", play.id());
    let mut page = frame(
        simulator,
        PageName::CaseFile,
        place,
        title,
        Body::Columns { aside, main },
    );
    page.subtitle = Some(messages.scene(&id, "occasion"));
    page.toolbar = vec![
        messages.open(Overlay::Handbook),
        messages.open(Overlay::Settings),
        messages.language_button(&simulator.language_tags()),
        messages.menu_button(),
    ];
    page.toolbar.extend(platform::leave(simulator, &messages));
    page
}

/// Builds the case file as an overlay during the meeting.
pub(super) fn overlay(simulator: &Simulator) -> Page {
    let messages = simulator.messages();
    let (aside, main) = simulator
        .play
        .as_ref()
        .map(|play| columns(&messages, play))
        .unwrap_or_default();
    let mut page = frame(
        simulator,
        PageName::CaseFile,
        "overlay:case-file",
        messages.ui("open-case-file"),
        Body::Columns { aside, main },
    );
    page.toolbar = overlay_toolbar(simulator);
    page
}

/// Returns the narrow column (task and people) and the wide one (documents).
fn columns(messages: &CourseText, play: &Play) -> (Vec<Block>, Vec<Block>) {
    let scenario = &play.session.compiled().scenario;
    let id = &scenario.id;
    let mut aside = vec![
        Block::heading(messages.ui("your-task")),
        Block::text(messages.scene(id, "task")),
        Block::heading(messages.ui("who-takes-part")),
    ];
    for (cast, member) in &scenario.cast {
        let name = messages.name(id, cast);
        let heading = messages.ui_with(
            "name-and-role",
            [
                ("name", name.into()),
                ("role", messages.role(member.role).into()),
            ],
        );
        aside.push(Block::subheading(heading));
        aside.push(Block::toned(
            messages.scene_part(id, &ids::cast(cast), "about"),
            Tone::Plain,
        ));
    }
    let mut main = vec![Block::heading(messages.ui("case-file-heading"))];
    for document in &scenario.case_file {
        let mut blocks = vec![Block::subheading(messages.scene(id, document))];
        blocks.extend(paragraphs(&messages.scene_part(id, document, "text")));
        main.push(Block::card(format!("document:{document}"), blocks));
    }
    (aside, main)
}

/// Splits a text at its empty lines into paragraphs.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = Block> {
    text.split("\n\n")
        .map(|paragraph| Block::text(paragraph.trim()))
}
