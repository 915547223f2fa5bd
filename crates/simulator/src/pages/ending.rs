//! How it ended, before the debrief.

use super::{attempt, case_file, frame};
use crate::page::{Block, Body, Page, PageName};
use crate::play::Play;
use crate::voice::Buttons as _;
use crate::{Action, Button, ButtonKind, Icon, Key, Simulator};
use samtalerum_core::language::ids;
use samtalerum_core::meeting::{Event, Stop};

pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let voice = simulator.voice();
    let (id, title) = attempt::title(&voice, play);
    let ending = match play.session.stop() {
        Some(Stop::End { ending, .. }) => ids::ending(play.session.compiled().ending_id(ending)),
        _ => String::new(),
    };
    let events = play.session.events();
    let last = events
        .iter()
        .rposition(|event| matches!(event, Event::Choice(_) | Event::Submitted(_)));
    let mut main = attempt::told(
        &voice,
        play,
        &events[last.map_or(0, |index| index + 1)..],
        false,
    );
    main.push(Block::heading(voice.scene(&id, &ending)));
    main.extend(case_file::paragraphs(
        &voice.scene_part(&id, &ending, "text"),
    ));
    let mut buttons = vec![
        Button::new("debrief", voice.ui("to-debrief"), Action::Debrief)
            .kind(ButtonKind::Primary)
            .icon(Icon::ArrowRight)
            .key(Key::Continue),
    ];
    buttons.extend(attempt::step_back(&voice, play));
    main.push(Block::Buttons(buttons));
    let place = format!("{}:ending", play.id());
    let body = Body::Columns {
        aside: Vec::new(),
        main,
    };
    let mut page = frame(
        simulator,
        PageName::Ending,
        place,
        voice.ui("ending-title"),
        body,
    );
    page.subtitle = Some(title);
    page.toolbar = vec![
        voice.language_button(&simulator.language_tags()),
        voice.menu_button(),
    ];
    page
}
