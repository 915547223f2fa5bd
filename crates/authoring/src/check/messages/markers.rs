//! Texts that still wait for a translator: the marks that `samtalerum words` puts above a message.

use crate::check::codes;
use std::ops::Range;

use super::ftl::Ftl;
use crate::ftl::Message;
use crate::translation::{MarkKind, marks};
use samtalerum_core::finding::Finding;

/// Messages of a file that are listed one by one at most; of more, which is a file that has just been begun, only how
/// many they are.
const MAX_LISTED: usize = 3;

pub(super) fn check(ftl: &Ftl, findings: &mut Vec<Finding>) {
    for (kind, code) in [
        (MarkKind::Untranslated, codes::MARKED_UNTRANSLATED),
        (MarkKind::Changed, codes::MARKED_CHANGED),
    ] {
        let marks: Vec<(&Message, Range<usize>)> = ftl
            .messages()
            .filter_map(|message| Some((message, span(message, kind, ftl.file.source)?)))
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

/// Where the mark of this kind stands above a message, its line end left out.
fn span(message: &Message, kind: MarkKind, source: &str) -> Option<Range<usize>> {
    let marks = marks(message);
    let (_, line) = marks.iter().find(|(mark, _)| mark.kind == kind)?;
    let end = line.start + source[(*line).clone()].trim_end().len();
    Some(line.start..end)
}
