//! The notices above every page: those of the simulator and its store, and the errors in edited content.

use super::attempt::gist;
use crate::notice::{BROKEN, ERROR, INCOMPLETE, REPORT_SAVED};
use crate::revision::Broken;
use crate::{Action, Button, ButtonKind, Icon, Key, Notice, Simulator};
use samtalerum_core::finding::Finding;
use samtalerum_core::language::INTERFACE;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::source::position;

/// Maximum number of errors that are shown at once. Once they are fixed, the page shows the next ones.
const MAX_ERRORS: usize = 3;

/// Builds all present notices. The argument of [`Action::Dismiss`] is the position of a notice in this list.
pub(super) fn all(simulator: &Simulator) -> Vec<Notice> {
    let messages = simulator.content.languages.messages(&simulator.language);
    let stored = simulator.notices.iter().map(|notice| {
        let text = messages.render(INTERFACE, notice);
        let report = notice.text("path").filter(|_| notice.is(REPORT_SAVED));
        (text, report)
    });
    let broken = simulator.broken.iter().map(|broken| {
        let errors = broken.findings.iter().take(MAX_ERRORS);
        let left = broken.findings.len().saturating_sub(MAX_ERRORS);
        let message = if broken.rejected { BROKEN } else { INCOMPLETE };
        let played = messages.render(INTERFACE, &Message::from(message).with("left", left));
        // All errors share one notice, because several notices would leave too little space for the meeting.
        let errors = errors.map(|finding| error(simulator, broken, finding));
        errors.chain([played]).collect::<Vec<_>>().join("\n")
    });
    stored
        .chain(broken.map(|text| (text, None)))
        .enumerate()
        .map(|(index, (text, report))| Notice {
            dismiss: Button::new(
                format!("dismiss:{index}"),
                messages.text(INTERFACE, "dismiss"),
                Action::Dismiss(index),
            )
            .about(gist(&text))
            .icon(Icon::Cross),
            act: report.map(|report| {
                Button::new(
                    format!("show-report:{index}"),
                    messages.text(INTERFACE, "show-report"),
                    Action::ShowReport(report.to_owned()),
                )
                .kind(ButtonKind::Primary)
                .icon(Icon::Document)
                .key(Key::Character('v'))
            }),
            text,
        })
        .collect()
}

/// Returns the text of an error: its location, what is wrong, and how to fix it.
fn error(simulator: &Simulator, broken: &Broken, finding: &Finding) -> String {
    let messages = simulator.content.languages.messages(&simulator.language);
    let text = broken.content.files.text(&finding.file);
    let location = text.zip(finding.span.as_ref());
    let (line, column) = location.map_or((1, 1), |(text, span)| position(text, span.start));
    let location = format!("{}:{line}:{column}", finding.file);
    let help = finding.help(&messages).unwrap_or_default();
    let message = Message::from(ERROR)
        .with("place", Argument::whole(location))
        .with("sentence", Argument::whole(finding.sentence(&messages)))
        .with("help", Argument::whole(help));
    messages.render(INTERFACE, &message)
}
