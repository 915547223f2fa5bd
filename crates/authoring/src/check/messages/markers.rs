//! Reports texts that still wait for a translator. They are recognised by the marks that `samtalerum words` writes
//! above a message.

use samtalerum_structure::codes;
use std::ops::Range;

use super::ftl::Ftl;
use crate::ftl::Message;
use crate::translation::{MarkKind, marks};
use samtalerum_core::finding::Finding;

/// Maximum number of messages to report one by one in a file, for each kind of mark. If there are more, a single
/// finding with the number of marks is reported instead.
const MAX_LISTED: usize = 3;

/// Reports the messages of a file that are marked as untranslated or changed.
pub(super) fn check(ftl: &Ftl, findings: &mut Vec<Finding>) {
    for (kind, code) in [
        (MarkKind::Untranslated, codes::MARKED_UNTRANSLATED),
        (MarkKind::Changed, codes::MARKED_CHANGED),
    ] {
        let marks: Vec<(&Message, Range<usize>)> = ftl
            .messages()
            .filter_map(|message| Some((message, span(message, kind, ftl.file().source)?)))
            .collect();
        let listed = if marks.len() > MAX_LISTED {
            1
        } else {
            marks.len()
        };
        for (message, span) in &marks[..listed] {
            let finding = Finding::new(code, ftl.path).at(span.clone());
            let count = (marks.len() > MAX_LISTED).then_some(marks.len());
            findings.push(finding.with("id", message.id).with("count", count));
        }
    }
}

/// Returns the span of the mark of this kind above a message, without the line end; `None` if there is no such mark.
fn span(message: &Message, kind: MarkKind, source: &str) -> Option<Range<usize>> {
    let marks = marks(message);
    let (_, line) = marks.iter().find(|(mark, _)| mark.kind == kind)?;
    let end = line.start + source[(*line).clone()].trim_end().len();
    Some(line.start..end)
}
