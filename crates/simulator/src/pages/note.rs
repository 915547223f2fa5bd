//! The case note: which statements belong in it.

use super::{attempt, frame};
use crate::page::{Block, Body, Page, PageName, Tone};
use crate::play::Play;
use crate::voice::Buttons as _;
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};

pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let voice = simulator.voice();
    let (id, title) = attempt::title(&voice, play);
    let compiled = play.session.compiled();
    let mut tools = vec![
        voice.open(Overlay::Transcript),
        voice.open(Overlay::Handbook),
    ];
    tools.extend(attempt::step_back(&voice, play));
    let mut aside = since_last_decision(&voice, play);
    aside.extend([
        Block::text(voice.ui("note-intro")),
        Block::toned(voice.ui("note-hint"), Tone::Quiet),
        Block::Buttons(tools),
    ]);
    let statements = play.shuffled_statements();
    let included = statements.iter().filter(|(_, included)| *included).count();
    let checks = statements
        .iter()
        .enumerate()
        .map(|(index, (statement, included))| {
            let statement = compiled.statement_id(*statement);
            let (label, toggle) = (
                voice.scene(&id, statement),
                Action::ToggleStatement(statement.clone()),
            );
            let button = Button::answer("statement", statement, label, toggle)
                .kind(ButtonKind::Check(*included));
            match u8::try_from(index + 1) {
                Ok(digit @ 1..=9) => button.key(Key::Digit(digit)),
                _ => button,
            }
        });
    let checks: Vec<Button> = checks.collect();
    let main = vec![
        Block::heading(voice.ui("note-question")),
        Block::Buttons(checks),
        Block::toned(
            voice.ui_with("note-count", [("count", included.into())]),
            Tone::Quiet,
        ),
        Block::Buttons(vec![
            Button::new("sign", voice.ui("sign-note"), Action::SignNote)
                .kind(ButtonKind::Primary)
                .icon(Icon::Note)
                .key(Key::Letter('u')),
        ]),
    ];
    let place = format!("{}:note:{}", play.id(), play.session.events().len());
    let mut page = frame(
        simulator,
        PageName::Note,
        place,
        voice.ui("note-title"),
        Body::Columns { aside, main },
    );
    page.subtitle = Some(title);
    page.toolbar = vec![
        voice.open(Overlay::CaseFile),
        voice.open(Overlay::Settings),
        voice.language_button(&simulator.language_tags()),
        voice.menu_button(),
    ];
    page
}

/// What was said between the last decision and the note, so that nothing is passed over.
fn since_last_decision(voice: &crate::voice::Voice, play: &Play) -> Vec<Block> {
    let events = play.session.events();
    let last = events
        .iter()
        .rposition(|event| matches!(event, samtalerum_core::meeting::Event::Choice(_)));
    attempt::told(
        voice,
        play,
        &events[last.map_or(0, |index| index + 1)..],
        false,
    )
}
