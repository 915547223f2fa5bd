//! What is told above every page: messages of the store, and what is wrong with content that was just edited.

use fluent::FluentValue;

use crate::check::{help, sentence, visible};
use crate::finding::Finding;
use crate::language::INTERFACE;
use crate::simulator::workbench::Broken;
use crate::simulator::{Action, Button, Icon, Notice, Simulator};
use crate::source::position;

/// Errors that are told at once; who mends them sees the next.
const MOST_ERRORS: usize = 3;

/// Everything that is told now.
pub(super) fn all(simulator: &Simulator) -> Vec<Notice> {
    let words = simulator.content.languages.words(&simulator.language);
    let stored = simulator.notices.iter().map(|notice| {
        let facts = notice.facts.iter();
        let facts = facts.map(|(name, value)| (*name, value.as_str().into()));
        words.fill(INTERFACE, &format!("notice-{}", notice.code), facts)
    });
    let broken = simulator.broken.iter().flat_map(|broken| {
        let errors = broken.findings.iter().take(MOST_ERRORS);
        let left = broken.findings.len().saturating_sub(MOST_ERRORS);
        let kept = words.fill(INTERFACE, "notice-broken", [("left", left.into())]);
        errors
            .map(|finding| error(simulator, broken, finding))
            .chain([kept])
    });
    stored
        .chain(broken)
        .enumerate()
        .map(|(index, text)| Notice {
            text,
            dismiss: Button::new(
                format!("dismiss:{index}"),
                words.say(INTERFACE, "dismiss"),
                Action::Dismiss(index),
            )
            .icon(Icon::Cross),
        })
        .collect()
}

/// One error: its place, what is wrong, how to mend it.
fn error(simulator: &Simulator, broken: &Broken, finding: &Finding) -> String {
    let words = simulator.content.languages.words(&simulator.language);
    let text = broken.content.files.text(&finding.file);
    let place = text.zip(finding.span.as_ref());
    let (line, column) = place.map_or((1, 1), |(text, span)| position(text, span.start));
    let file: String = finding.file.chars().map(visible).collect();
    let facts: [(&str, FluentValue); 4] = [
        ("place", format!("{file}:{line}:{column}").into()),
        ("code", finding.code.into()),
        ("sentence", sentence(finding, &words).into()),
        ("help", help(finding, &words).unwrap_or_default().into()),
    ];
    words.fill(INTERFACE, "notice-error", facts)
}
