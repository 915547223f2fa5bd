//! What is told above every page: messages of the store, and what is wrong with content that was just edited.

use crate::notice::{BROKEN, ERROR, INCOMPLETE, REPORT_SAVED};
use crate::revision::Broken;
use crate::{Action, Button, ButtonKind, Icon, Key, Notice, Simulator};
use samtalerum_core::finding::Finding;
use samtalerum_core::language::INTERFACE;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::source::position;

/// Errors that are told at once; who mends them sees the next.
const MAX_ERRORS: usize = 3;

/// Everything that is told now.
pub(super) fn all(simulator: &Simulator) -> Vec<Notice> {
    let words = simulator.content.languages.messages(&simulator.language);
    let stored = simulator.notices.iter().map(|notice| {
        let text = words.render(INTERFACE, notice);
        let report = notice.text("path").filter(|_| notice.is(REPORT_SAVED));
        (text, report)
    });
    let broken = simulator.broken.iter().map(|broken| {
        let errors = broken.findings.iter().take(MAX_ERRORS);
        let left = broken.findings.len().saturating_sub(MAX_ERRORS);
        let message = if broken.held_back { BROKEN } else { INCOMPLETE };
        let played = words.render(INTERFACE, &Message::from(message).with("left", left));
        // One message, a line for each: several would leave no room for the meeting.
        let errors = errors.map(|finding| error(simulator, broken, finding));
        errors.chain([played]).collect::<Vec<_>>().join("\n")
    });
    stored
        .chain(broken.map(|text| (text, None)))
        .enumerate()
        .map(|(index, (text, report))| Notice {
            act: report.map(|report| {
                Button::new(
                    format!("show-report:{index}"),
                    words.text(INTERFACE, "show-report"),
                    Action::ShowReport(report.to_owned()),
                )
                .kind(ButtonKind::Primary)
                .icon(Icon::Document)
                .key(Key::Letter('v'))
            }),
            text,
            dismiss: Button::new(
                format!("dismiss:{index}"),
                words.text(INTERFACE, "dismiss"),
                Action::Dismiss(index),
            )
            .icon(Icon::Cross),
        })
        .collect()
}

/// One error: its place, what is wrong, how to mend it.
fn error(simulator: &Simulator, broken: &Broken, finding: &Finding) -> String {
    let words = simulator.content.languages.messages(&simulator.language);
    let text = broken.content.files.text(&finding.file);
    let place = text.zip(finding.span.as_ref());
    let (line, column) = place.map_or((1, 1), |(text, span)| position(text, span.start));
    let place = format!("{}:{line}:{column}", finding.file);
    let help = finding.help(&words).unwrap_or_default();
    let message = Message::from(ERROR)
        .with("place", Argument::whole(place))
        .with("sentence", Argument::whole(finding.sentence(&words)))
        .with("help", Argument::whole(help));
    words.render(INTERFACE, &message)
}
