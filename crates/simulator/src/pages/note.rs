//! The case note, which the trainee puts together from statements.

use super::{attempt, case_file, frame, status};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Page, PageName, Tone};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::language::CourseText;
use samtalerum_core::scenario::PaperKind;

/// Builds the page of the case note.
pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let messages = simulator.messages();
    let (id, title) = attempt::title(&messages, play);
    let compiled = play.session.compiled();
    // The button that steps back comes after the answers, not among these tools, so that few buttons come before the
    // answers.
    let tools = vec![
        messages.open(Overlay::Transcript),
        messages.open(Overlay::Handbook),
    ];
    // The narrow column: the last lines of the meeting, and the instructions. The note opens as soon as the last line
    // is said, so no earlier page has shown that line.
    let moment = attempt::since_last_step(play.session.events());
    let mut aside = attempt::event_blocks(&messages, play, moment, false);
    aside.extend([
        Block::text(messages.ui("note-intro")),
        Block::toned(messages.ui("note-hint"), Tone::Quiet),
        Block::Buttons(tools),
    ]);
    // The wide column: a checkbox for each statement. The first nine checkboxes have a digit as their key.
    let statements = play.shuffled_statements();
    let included = statements.iter().filter(|(_, included)| *included).count();
    let checks = statements
        .iter()
        .enumerate()
        .map(|(index, (statement, included))| {
            let statement = compiled.statement_id(*statement);
            let (label, toggle) = (
                messages.scene(&id, statement),
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
    let written = statements.iter().filter(|(_, included)| *included);
    let written = written
        .map(|(statement, _)| Block::text(messages.scene(&id, compiled.statement_id(*statement))));
    // The sheet shows the sentences chosen so far.
    aside.push(Block::Later(vec![sheet(
        &messages,
        &title,
        written.collect(),
    )]));
    let mut submit = vec![
        Button::new("sign", messages.ui("sign-note"), Action::SubmitNote)
            .kind(ButtonKind::Primary)
            .icon(Icon::Note)
            .key(Key::Character('u')),
    ];
    submit.extend(attempt::step_back(&messages, play));
    let main = vec![
        Block::heading(messages.ui("note-question")),
        Block::Buttons(checks),
        Block::toned(status::note_count(&messages, included), Tone::Quiet),
        Block::Buttons(submit),
    ];
    let announcements = attempt::last_line(&messages, play);
    let place = format!("{}:note:{}", play.id(), play.session.events().len());
    let mut page = frame(
        simulator,
        PageName::Note,
        place,
        messages.ui("note-title"),
        Body::Columns { aside, main },
    );
    page.subtitle = Some(title);
    page.announcements.extend(announcements);
    page.toolbar = vec![
        messages.open(Overlay::CaseFile),
        messages.open(Overlay::Settings),
        messages.language_button(&simulator.language_tags()),
        messages.menu_button(),
    ];
    page
}

/// Builds the sheet of paper with the case note, as far as it is written.
fn sheet(messages: &CourseText, title: &str, written: Vec<Block>) -> Block {
    let title = messages.ui_with("note-sheet", [("title", title.into())]);
    let mut blocks = Vec::new();
    if written.is_empty() {
        blocks.push(Block::toned(messages.ui("note-sheet-empty"), Tone::Quiet));
    }
    blocks.extend(written);
    blocks.push(Block::toned(messages.ui("note-sheet-end"), Tone::Quiet));
    case_file::paper(messages, "sheet", PaperKind::Note, (2, title), blocks)
}
