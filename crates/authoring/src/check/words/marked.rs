//! Words that still wait for a translator: the marks that `samtalerum words` puts above a message.

use std::ops::Range;

use super::ftl::Ftl;
use crate::translation::{Kind, Message, WordsFile};
use samtalerum_core::finding::Finding;

/// Messages of a file that are told one by one at most; of more, which is a file that has just been begun, only how
/// many they are.
const MAX_TOLD: usize = 3;

pub(super) fn check(ftl: &Ftl, findings: &mut Vec<Finding>) {
    // Hardly any file has a mark, and reading the comments takes longer than all other checks of the words.
    let may_have = |kind: Kind| ftl.source.contains(&format!("# {}", kind.name()));
    if !may_have(Kind::Untranslated) && !may_have(Kind::Changed) {
        return;
    }
    let file = WordsFile::read(ftl.source);
    for (kind, code) in [
        (Kind::Untranslated, "marked-untranslated"),
        (Kind::Changed, "marked-changed"),
    ] {
        let marks: Vec<(&Message, Range<usize>)> = file
            .messages
            .iter()
            .filter_map(|message| Some((message, place(message, kind, ftl.source)?)))
            .collect();
        let told = if marks.len() > MAX_TOLD {
            1
        } else {
            marks.len()
        };
        for (message, place) in &marks[..told] {
            let finding = Finding::warning(code, ftl.path).at(place.clone());
            let count = match marks.len() {
                few if few <= MAX_TOLD => String::new(),
                many => many.to_string(),
            };
            findings.push(finding.with("id", message.id).with("count", count));
        }
    }
}

/// Where the mark of this kind stands above a message, its line end left out.
fn place(message: &Message, kind: Kind, source: &str) -> Option<Range<usize>> {
    let at = message.marks.iter().position(|mark| mark.kind == kind)?;
    let line = message.mark_lines.get(at)?.clone();
    let end = line.start + source[line.clone()].trim_end().len();
    Some(line.start..end)
}
