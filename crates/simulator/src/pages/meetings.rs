//! The blocks and buttons about a meeting that the menu and the handbook share.

use crate::page::{Block, Tone};
use crate::progress::MeetingProgress;
use crate::{Action, Button, ButtonKind, Icon, Simulator};
use samtalerum_core::language::CourseText;

/// Builds a line with the latest and the best result, or returns `None` if no attempt was finished.
pub(super) fn result(messages: &CourseText, progress: &MeetingProgress) -> Option<Block> {
    let latest = progress.finished.first()?;
    let (best, passed) = progress.best();
    Some(Block::Badge {
        label: messages.ui(if passed { "passed" } else { "not-passed" }),
        tone: if passed { Tone::Good } else { Tone::Bad },
        text: messages.ui_with(
            "results",
            [
                ("latest", latest.percent.unwrap_or_default().into()),
                ("best", best.into()),
            ],
        ),
    })
}

/// Builds the buttons that resume the newest unfinished attempt, start a new one, and review the newest finished one.
/// The first button is the primary one.
pub(super) fn buttons(
    simulator: &Simulator,
    messages: &CourseText,
    id: &str,
    progress: &MeetingProgress,
) -> Vec<Button> {
    let mut buttons = Vec::new();
    if let Some((attempt, started)) = progress.under_way.first() {
        let label = match simulator.date(*started) {
            Some(date) => messages.ui_with("resume", [("date", date.into())]),
            None => messages.ui("continue"),
        };
        let resume = Button::new(
            format!("resume:{attempt}"),
            label,
            Action::Resume(attempt.clone()),
        );
        buttons.push(resume.kind(ButtonKind::Primary).icon(Icon::ArrowRight));
    }
    let start = messages.ui(if progress.finished.is_empty() && buttons.is_empty() {
        "start"
    } else {
        "start-again"
    });
    let mut start = Button::answer("start", id, start, Action::Start(id.to_owned()));
    if buttons.is_empty() {
        start = start.kind(ButtonKind::Primary);
    }
    buttons.push(start);
    if let Some(latest) = progress.finished.first() {
        let review = Button::new(
            format!("review:{}", latest.id),
            messages.ui("review"),
            Action::Review(latest.id.clone()),
        );
        buttons.push(review.icon(Icon::Document));
    }
    buttons
}
