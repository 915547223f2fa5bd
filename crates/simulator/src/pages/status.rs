//! Sentences that describe the effect of the last action, for trainees who do not see it on the page.

use super::{attempt, handbook};
use crate::done::Done;
use crate::page::{Block, Body, Button, ButtonKind, Page};
use crate::{Action, Simulator};
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::{Event, Mode};
use samtalerum_core::scenario::MAX_GROUNDS;

/// Adds the status to a page: sentences that describe the effect of the last action. If the action led to nothing new
/// to read, removes the page's announcements, because the trainee has heard them before.
pub(super) fn add(simulator: &Simulator, page: &mut Page) {
    let Some(done) = &simulator.done else { return };
    if done.is_quiet() {
        page.announcements.clear();
    }
    let status = of(simulator, page, done);
    page.status = status.into_iter().filter(|one| !one.is_empty()).collect();
}

/// Returns the sentences that describe the effect of an action.
fn of(simulator: &Simulator, page: &Page, done: &Done) -> Vec<String> {
    let messages = &simulator.messages();
    match &done.action {
        Action::ToggleMark(line) if done.changed => vec![mark(simulator, messages, line)],
        Action::ToggleMark(_) => Vec::new(),
        Action::StepBack => undone(simulator, messages, done),
        Action::Close => {
            let title = page.title.as_str();
            vec![messages.ui_with("status-back", [("title", title.into())])]
        }
        Action::Search(typed) if typed.trim().is_empty() => {
            vec![messages.ui("status-search-empty")]
        }
        // Each typed character starts a search; the number of parts found is announced only if it has changed.
        Action::Search(typed) => {
            let is_new =
                handbook::count(simulator, typed) != handbook::count(simulator, &done.searched);
            found(page).filter(|_| is_new).into_iter().collect()
        }
        Action::SetLanguage(_) | Action::NextLanguage => {
            let name = messages.ui(&format!("language-{}", messages.tag()));
            vec![messages.ui_with("status-language", [("language", name.into())])]
        }
        Action::WriteReflection(_) if !done.changed => Vec::new(),
        Action::WriteReflection(_) | Action::SaveReflection | Action::EraseReflection => {
            let state = simulator.reflection_state();
            state.map(|id| messages.ui(id)).into_iter().collect()
        }
        Action::AskToErase(true) => vec![messages.ui("status-ask-to-erase")],
        Action::AskToErase(false) => vec![messages.ui("status-not-erased")],
        Action::LetSomebodyElse(false) => vec![messages.ui("status-myself-again")],
        Action::Dismiss(_) => vec![messages.ui("status-dismissed")],
        _ => pressed(messages, page, done),
    }
}

/// Says which line was marked or unmarked.
fn mark(simulator: &Simulator, messages: &CourseText, line: &str) -> String {
    let Some(session) = simulator.session() else {
        return String::new();
    };
    let compiled = session.compiled();
    let marked = compiled
        .find_line(line)
        .is_some_and(|line| session.is_marked(line));
    let line = attempt::gist(&attempt::line_as_sentence(messages, compiled, line));
    let id = if marked {
        "status-marked"
    } else {
        "status-unmarked"
    };
    messages.ui_with(id, [("line", line.into())])
}

/// Says which choice or submission a step back has undone.
fn undone(simulator: &Simulator, messages: &CourseText, done: &Done) -> Vec<String> {
    let (Some(undone), Some(session)) = (&done.undone, simulator.session()) else {
        return Vec::new();
    };
    let compiled = session.compiled();
    vec![match undone {
        Event::Choice(choice) => {
            let words = messages.scene(&compiled.scenario.id, compiled.choice_id(*choice));
            let choice = attempt::gist(&words);
            messages.ui_with("status-undone", [("choice", choice.into())])
        }
        Event::Appraised(_) => messages.ui("status-appraisal-undone"),
        _ => messages.ui("status-note-undone"),
    }]
}

/// Returns the line that says how many parts of the handbook a search has found: the first block of the wide column.
fn found(page: &Page) -> Option<String> {
    match &page.body {
        Body::Columns { main, .. } => match main.first() {
            Some(Block::Text { text, .. }) => Some(text.clone()),
            _ => None,
        },
        Body::Meeting(_) => None,
    }
}

/// Describes the effect of pressing a button that has a state: the new state and, if several answers can be given, the
/// number of answers given.
fn pressed(messages: &CourseText, page: &Page, done: &Done) -> Vec<String> {
    let buttons = page.buttons();
    // A checkbox of the settings that was just pressed now sends the opposite action. So look for the button that sends
    // the opposite action.
    let sends = match done.action {
        Action::SetReducedMotion(on) => Action::SetReducedMotion(!on),
        Action::SetCharacterKeys(on) => Action::SetCharacterKeys(!on),
        _ => done.action.clone(),
    };
    let mut status = Vec::new();
    let refused = matches!(done.action, Action::ToggleGround(_)) && !done.changed;
    let button = buttons.iter().find(|button| button.action == sends);
    if let Some(button) = button.filter(|_| !refused) {
        status.extend(state(messages, button));
    }
    match &done.action {
        Action::ToggleStatement(_) => status.push(note_count(messages, checked(&buttons))),
        Action::ToggleGround(_) => status.push(grounds_count(messages, checked(&buttons))),
        Action::AnswerLevel(_)
        | Action::AnswerBasis(_)
        | Action::AnswerFirst(_)
        | Action::AnswerConfidence(_) => status.extend(open_questions(messages, page)),
        Action::SetMode(mode) => status.push(messages.ui(match mode {
            Mode::Practice => "mode-practice-about",
            Mode::Assessment => "mode-assessment-about",
        })),
        _ => {}
    }
    status
}

/// Says the state of a button, or returns `None` if the button has no state.
fn state(messages: &CourseText, button: &Button) -> Option<String> {
    let id = match button.kind {
        ButtonKind::Option(true) | ButtonKind::Radio(true) | ButtonKind::Check(true) => {
            "status-chosen"
        }
        ButtonKind::Check(false) => "status-removed",
        ButtonKind::Fold(true) => "status-unfolded",
        ButtonKind::Fold(false) => "status-folded",
        _ => return None,
    };
    let what = attempt::gist(&button.label);
    Some(messages.ui_with(id, [("what", what.into())]))
}

/// Counts the checkboxes that are ticked.
fn checked(buttons: &[&Button]) -> usize {
    let mut ticked = buttons.iter().map(|button| button.kind);
    ticked
        .by_ref()
        .filter(|kind| *kind == ButtonKind::Check(true))
        .count()
}

/// Says how many sentences are chosen for the note.
pub(super) fn note_count(messages: &CourseText, count: usize) -> String {
    messages.ui_with("note-count", [("count", count.into())])
}

/// Says how many facts an appraisal builds on.
pub(super) fn grounds_count(messages: &CourseText, count: usize) -> String {
    if count == MAX_GROUNDS {
        messages.ui("appraisal-grounds-full")
    } else {
        messages.ui_with("appraisal-grounds-count", [("count", count.into())])
    }
}

/// Returns the line below an appraisal that says which questions have no answer yet. Once all questions have an answer,
/// returns a sentence that names the button that submits the appraisal.
fn open_questions(messages: &CourseText, page: &Page) -> Option<String> {
    let Body::Columns { main, .. } = &page.body else {
        return None;
    };
    // Search backwards. Only the button that steps back can come after the line or the button that submits.
    main.iter().rev().find_map(|block| match block {
        Block::Text { text, .. } => Some(text.clone()),
        Block::Buttons(buttons) => {
            let mut buttons = buttons.iter();
            let submit = buttons.find(|button| button.kind == ButtonKind::Primary)?;
            let values = [("button", submit.label.as_str().into())];
            Some(messages.ui_with("status-complete", values))
        }
        _ => None,
    })
}
