//! The ending of the meeting, before the debrief.

use super::{attempt, case_file, frame, meeting};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Page, PageName};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key, Simulator};
use samtalerum_core::language::ids;
use samtalerum_core::meeting::Stop;

/// Builds the page of the ending.
pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let messages = simulator.messages();
    let (id, title) = attempt::title(&messages, play);
    let ending = match play.session.stop() {
        Some(Stop::End { ending, .. }) => ids::ending(play.session.compiled().ending_id(ending)),
        _ => String::new(),
    };
    // This page opens as soon as the last line is said, so no earlier page has shown that line.
    let moment = attempt::since_last_step(play.session.events());
    let room = meeting::room(&messages, play, play.session.events());
    let mut words = attempt::event_blocks(&messages, play, moment, false);
    let heading = messages.scene(&id, &ending);
    let text = messages.scene_part(&id, &ending, "text");
    words.push(Block::heading(heading.as_str()));
    words.extend(case_file::paragraphs(&text));
    let mut buttons = vec![
        Button::new("debrief", messages.ui("to-debrief"), Action::Debrief)
            .kind(ButtonKind::Primary)
            .icon(Icon::ArrowRight)
            .key(Key::Continue),
    ];
    buttons.extend(attempt::step_back(&messages, play));
    words.push(Block::Buttons(buttons));
    let place = format!("{}:ending", play.id());
    let body = Body::Columns {
        // In one column, the picture is above the words.
        aside: vec![Block::Later(words)],
        main: vec![Block::Room(room)],
    };
    let mut page = frame(
        simulator,
        PageName::Ending,
        place,
        messages.ui("ending-title"),
        body,
    );
    page.subtitle = Some(title);
    page.announcements = attempt::last_line(&messages, play).into_iter().collect();
    page.announcements.push(messages.ui_with(
        "heading-and-text",
        [("heading", heading.into()), ("text", text.into())],
    ));
    page.toolbar = vec![
        messages.language_button(&simulator.language_tags()),
        messages.menu_button(),
    ];
    page
}
