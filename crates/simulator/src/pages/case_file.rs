//! What the caseworker reads before the meeting: the task, who takes part, the documents.

use super::{attempt, frame, overlay_toolbar};
use crate::page::{Block, Body, Page, PageName, Tone};
use crate::play::Play;
use crate::voice::{Buttons as _, Voice};
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::language::ids;

/// Before the meeting, with the button that begins it.
pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let voice = simulator.voice();
    let (mut aside, main) = columns(&voice, play);
    aside.push(Block::Buttons(vec![
        Button::new("begin", voice.ui("begin"), Action::Begin)
            .kind(ButtonKind::Primary)
            .icon(Icon::ArrowRight)
            .key(Key::Continue),
    ]));
    let (id, title) = attempt::title(&voice, play);
    let place = format!("case-file:{}", play.id());
    let mut page = frame(
        simulator,
        PageName::CaseFile,
        place,
        title,
        Body::Columns { aside, main },
    );
    page.subtitle = Some(voice.scene(&id, "occasion"));
    page.toolbar = vec![
        voice.open(Overlay::Handbook),
        voice.open(Overlay::Settings),
        voice.language_button(&simulator.language_tags()),
        voice.menu_button(),
    ];
    page
}

/// Again, in the midst of the meeting.
pub(super) fn overlay(simulator: &Simulator) -> Page {
    let voice = simulator.voice();
    let (aside, main) = simulator
        .play
        .as_ref()
        .map(|play| columns(&voice, play))
        .unwrap_or_default();
    let mut page = frame(
        simulator,
        PageName::CaseFile,
        "overlay:case-file",
        voice.ui("open-case-file"),
        Body::Columns { aside, main },
    );
    page.toolbar = overlay_toolbar(simulator);
    page
}

fn columns(voice: &Voice, play: &Play) -> (Vec<Block>, Vec<Block>) {
    let scenario = &play.session.compiled().scenario;
    let id = &scenario.id;
    let mut aside = vec![
        Block::heading(voice.ui("your-task")),
        Block::text(voice.scene(id, "task")),
        Block::heading(voice.ui("who-takes-part")),
    ];
    for (cast, member) in &scenario.cast {
        let name = voice.name(id, cast);
        let heading = voice.ui_with(
            "name-and-role",
            [
                ("name", name.into()),
                ("role", voice.role(member.role).into()),
            ],
        );
        aside.push(Block::subheading(heading));
        aside.push(Block::toned(
            voice.scene_part(id, &ids::cast(cast), "about"),
            Tone::Plain,
        ));
    }
    let mut main = vec![Block::heading(voice.ui("case-file-heading"))];
    for document in &scenario.case_file {
        let mut blocks = vec![Block::subheading(voice.scene(id, document))];
        blocks.extend(paragraphs(&voice.scene_part(id, document, "text")));
        main.push(Block::card(format!("document:{document}"), blocks));
    }
    (aside, main)
}

/// A text with blank lines as paragraphs.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = Block> {
    text.split("\n\n")
        .map(|paragraph| Block::text(paragraph.trim()))
}
