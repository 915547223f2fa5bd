//! Blocks and buttons about a meeting, shared by the menu and the handbook.

use super::attempt;
use crate::page::{Block, Meter, Tone};
use crate::progress::{KindResults, MeetingProgress, UnderWay};
use crate::{Action, Button, ButtonKind, Icon, Simulator};
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::AttemptKind;

/// Builds a line for each kind of attempt that was finished. The line about assessments shows the first and the best
/// result. The lines about the other kinds show the latest and the best result.
pub(super) fn results(messages: &CourseText, progress: &MeetingProgress) -> Vec<Block> {
    let kinds = [
        AttemptKind::Assessment,
        AttemptKind::Practice,
        AttemptKind::Again,
    ];
    let line = |kind| Some(result(messages, kind, progress.results(kind)?));
    kinds.into_iter().filter_map(line).collect()
}

/// Builds the table of results per area.
pub(super) fn table(messages: &CourseText, meters: Vec<Meter>) -> Block {
    Block::Meters {
        caption: messages.ui("meters-caption"),
        columns: [messages.ui("column-area"), messages.ui("column-result")],
        meters,
    }
}

/// Builds the line about one kind of attempt.
fn result(messages: &CourseText, kind: AttemptKind, results: KindResults) -> Block {
    let name = messages.ui(attempt::kind_name(kind));
    let standing = messages.ui(if results.passed {
        "passed"
    } else {
        "not-passed"
    });
    let (message, earlier) = match kind {
        AttemptKind::Assessment => ("results-assessment", ("first", results.first)),
        AttemptKind::Practice | AttemptKind::Again => ("results", ("latest", results.latest)),
    };
    // Scores can be computed only if all paths of a meeting can be explored. Otherwise, results are shown without a
    // score.
    let numbers = earlier.1.zip(results.best);
    let text = numbers.map_or_else(
        || messages.ui("no-percent"),
        |(one, best)| messages.ui_with(message, [(earlier.0, one.into()), ("best", best.into())]),
    );
    let values = [("kind", name.into()), ("standing", standing.into())];
    let heading = messages.ui_with("kind-and-standing", values);
    let values = [("heading", heading.into()), ("text", text.into())];
    Block::toned(messages.ui_with("heading-and-text", values), Tone::Quiet)
}

/// Builds the buttons that resume the newest unfinished attempt, start a new attempt, and review the newest finished
/// attempt. The first of them is the primary button.
pub(super) fn buttons(
    simulator: &Simulator,
    messages: &CourseText,
    id: &str,
    progress: &MeetingProgress,
) -> Vec<Button> {
    let mut buttons = Vec::new();
    let title = messages.scene(id, "title");
    if let Some((newest, earlier)) = progress.under_way.split_first() {
        let resume = Button::new(
            format!("resume:{}", newest.id),
            resume_label(simulator, messages, newest, earlier),
            Action::Resume(newest.id.clone()),
        );
        buttons.push(
            resume
                .about(title.as_str())
                .kind(ButtonKind::Primary)
                .icon(Icon::ArrowRight),
        );
    }
    let start = messages.ui(if progress.finished.is_empty() && buttons.is_empty() {
        "start"
    } else {
        "start-again"
    });
    let start = Button::answer("start", id, start, Action::Start(id.to_owned()));
    let mut start = start.about(title.as_str());
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
        buttons.push(review.about(title).icon(Icon::Document));
    }
    buttons
}

/// Returns the label of the button that resumes an attempt: the day on which it was begun, and the number of choices
/// taken. `earlier` has the other unfinished attempts at the same meeting.
fn resume_label(
    simulator: &Simulator,
    messages: &CourseText,
    newest: &UnderWay,
    earlier: &[UnderWay],
) -> String {
    let others = earlier.iter().map(|other| other.started);
    match simulator.short_date(newest.started, others) {
        None => messages.ui("continue"),
        Some(date) if newest.decisions == 0 => messages.ui_with("resume", [("date", date.into())]),
        Some(date) => {
            let values = [("date", date.into()), ("choice", newest.decisions.into())];
            messages.ui_with("resume-at-choice", values)
        }
    }
}
