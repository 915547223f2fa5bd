//! What the menu and the handbook say of a meeting: its level, how it went, the ways into it.

use crate::page::{Block, Tone};
use crate::progress::MeetingProgress;
use crate::voice::Voice;
use crate::{Action, Button, ButtonKind, Icon, Simulator};

/// Latest and best result, where it was finished.
pub(super) fn result(voice: &Voice, progress: &MeetingProgress) -> Option<Block> {
    let latest = progress.finished.first()?;
    let (best, passed) = progress.best();
    Some(Block::Badge {
        label: voice.ui(if passed { "passed" } else { "not-passed" }),
        tone: if passed { Tone::Good } else { Tone::Bad },
        text: voice.ui_with(
            "results",
            [("latest", latest.percent.into()), ("best", best.into())],
        ),
    })
}

/// Go on with what is under way, start anew, review what is finished: what leads on first.
pub(super) fn buttons(
    simulator: &Simulator,
    voice: &Voice,
    id: &str,
    progress: &MeetingProgress,
) -> Vec<Button> {
    let mut buttons = Vec::new();
    if let Some((attempt, started)) = progress.under_way.first() {
        let label = match simulator.date(*started) {
            Some(date) => voice.ui_with("resume", [("date", date.into())]),
            None => voice.ui("continue"),
        };
        let resume = Button::new(
            format!("resume:{attempt}"),
            label,
            Action::Resume(attempt.clone()),
        );
        buttons.push(resume.kind(ButtonKind::Primary).icon(Icon::ArrowRight));
    }
    let start = voice.ui(if progress.finished.is_empty() && buttons.is_empty() {
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
            voice.ui("review"),
            Action::Review(latest.id.clone()),
        );
        buttons.push(review.icon(Icon::Document));
    }
    buttons
}
