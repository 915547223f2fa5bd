//! The case file, which the caseworker reads before the meeting: the task, the people who take part, the documents.

use super::{attempt, frame, menu, overlay_toolbar, platform};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Page, PageName};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::language::{CourseText, ids};
use samtalerum_core::scenario::{Medium, PaperKind};

/// Builds the case file that is shown before the meeting, with the button that begins the meeting.
pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let messages = simulator.messages();
    let (people, main) = columns(&messages, play);
    let mut aside = task(&messages, play);
    let platform = simulator.platform.as_ref();
    if platform.is_some_and(|platform| platform.meeting.is_some()) {
        // The platform may have opened this meeting without the menu. So show here what the menu would show: the card
        // about the platform, and the buttons that choose the mode.
        aside.extend(platform::card(simulator, &messages));
        let mode = play.session.attempt().header.mode;
        aside.push(menu::modes(&messages, mode));
    }
    // The button follows the task, so that it is seen without scrolling.
    aside.push(Block::Buttons(vec![
        Button::new("begin", messages.ui("begin"), Action::Begin)
            .kind(ButtonKind::Primary)
            .icon(Icon::ArrowRight)
            .key(Key::Continue),
    ]));
    aside.extend(people);
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
        .map(|play| {
            let (people, main) = columns(&messages, play);
            let mut aside = task(&messages, play);
            aside.extend(people);
            (aside, main)
        })
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

/// Builds the heading and the text of the caseworker's task.
fn task(messages: &CourseText, play: &Play) -> Vec<Block> {
    let id = &play.session.compiled().scenario.id;
    vec![
        Block::heading(messages.ui("your-task")),
        Block::text(messages.scene(id, "task")),
    ]
}

/// Builds two lists of blocks: the people, who are listed below the task in the narrow column, and the documents, which
/// fill the wide column.
fn columns(messages: &CourseText, play: &Play) -> (Vec<Block>, Vec<Block>) {
    let scenario = &play.session.compiled().scenario;
    let id = &scenario.id;
    let mut people = vec![Block::heading(messages.ui("who-takes-part"))];
    for (cast, member) in &scenario.cast {
        let name = messages.name(id, cast);
        let heading = messages.ui_with(
            "name-and-role",
            [
                ("name", name.into()),
                ("role", messages.role(member.role).into()),
            ],
        );
        let about = messages.scene_part(id, &ids::cast(cast), "about");
        let blocks = vec![Block::subheading(heading), Block::text(about)];
        match member.by {
            // Somebody who is only heard in the meeting is not seen before it either.
            Medium::Telephone => people.extend(blocks),
            Medium::InPerson | Medium::Video => {
                people.push(Block::beside(attempt::calm_portrait(member), blocks));
            }
        }
    }
    let mut main = vec![Block::heading(messages.ui("case-file-heading"))];
    for document in &scenario.case_file {
        let kind = scenario.paper(document);
        let title = messages.scene(id, document);
        let text = messages.scene_part(id, document, "text");
        let document = format!("document:{document}");
        let heading = (3, title);
        main.push(paper(messages, document, kind, heading, paragraphs(&text)));
    }
    (people, main)
}

/// Builds a document with a heading of this level and these blocks below it. A label names the kind of document,
/// unless the title does.
pub(super) fn paper(
    messages: &CourseText,
    id: impl Into<String>,
    kind: PaperKind,
    heading: (u8, String),
    below: impl IntoIterator<Item = Block>,
) -> Block {
    let (level, text) = heading;
    let label = messages.paper_label(kind, &text);
    let mut blocks = vec![Block::Heading {
        level,
        text,
        part: None,
    }];
    blocks.extend(below);
    Block::Paper {
        id: id.into(),
        kind,
        label,
        blocks,
    }
}

/// Splits a text at its empty lines into paragraphs.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = Block> {
    text.split("\n\n")
        .map(|paragraph| Block::text(paragraph.trim()))
}
