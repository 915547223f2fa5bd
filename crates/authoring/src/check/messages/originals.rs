//! Compares translations with their originals, the texts that they were made from. Finds copies that nobody has
//! translated, and translations whose original has changed since.

use std::collections::BTreeMap;
use std::ops::Range;

use indexmap::IndexMap;
use samtalerum_core::finding::Finding;
use samtalerum_core::source::Files;
use samtalerum_structure::codes;

use super::ftl::{Ftl, Versions};
use crate::ftl::{Message, Part};
use crate::translation::{Pair, file_path, is_copy, languages, marks};

/// Maximum number of texts to report one by one in a file. If there are more, a single finding with their number is
/// reported instead.
const MAX_LISTED: usize = 3;

/// Reports the copies and the stale translations of a file, compared with every other language of the folder. `scopes`
/// has the same scope in every language.
pub(super) fn check(
    files: &Files,
    tag: &str,
    scope: &str,
    scopes: &BTreeMap<&str, Versions>,
    ftl: &Ftl,
    findings: &mut Vec<Finding>,
) {
    let all = languages(files);
    let Some(at) = all.iter().position(|language| *language == tag) else {
        return;
    };
    let mut copies: IndexMap<String, (Range<usize>, &str)> = IndexMap::new();
    let mut stale: IndexMap<String, (Range<usize>, &str)> = IndexMap::new();
    // A translation may have been made from any other language. If the texts in two languages are equal, the text in
    // the language that comes later is reported as the copy.
    for (from_at, from) in all.iter().enumerate().filter(|(other, _)| *other != at) {
        let Some(source) = scopes
            .get(from)
            .and_then(|versions| versions.written().next())
        else {
            continue;
        };
        let pair = Pair::new(files, from, tag);
        for message in ftl.messages() {
            let Some(original) = source.file().messages.get(message.id) else {
                continue;
            };
            for part in message.parts() {
                let Some(original) = original.part(part.name) else {
                    continue;
                };
                let list = if from_at < at && is_copy(original, message, part) {
                    &mut copies
                } else if is_stale(&pair, scope, original, message, part) {
                    &mut stale
                } else {
                    continue;
                };
                let name = part.name.strip_prefix('.').map_or_else(
                    || message.id.to_owned(),
                    |name| format!("{}.{name}", message.id),
                );
                list.entry(name)
                    .or_insert_with(|| (ftl.span(part.bare_name()), from));
            }
        }
    }
    for (code, list) in [
        (codes::COPIED_TEXT, copies),
        (codes::STALE_TRANSLATION, stale),
    ] {
        let count = (list.len() > MAX_LISTED).then_some(list.len());
        let listed = if count.is_some() { 1 } else { list.len() };
        for (name, (span, from)) in list.into_iter().take(listed) {
            let (message, part) = match name.split_once('.') {
                Some((message, part)) => (message.to_owned(), Some(format!(".{part}"))),
                None => (name.clone(), None),
            };
            let finding = Finding::new(code, ftl.path).at(span);
            let finding = finding.offer("message", message).offer("part", part);
            let finding = finding.with("id", name).with("count", count);
            let scenario = scope.strip_prefix("scenarios/").unwrap_or(scope);
            let finding = finding.with("original", file_path(from, scope));
            findings.push(finding.offer("scenario", scenario));
        }
    }
}

/// Returns `true` if the original has changed since the translation was made. A marked message is skipped, because a
/// mark has its own finding.
fn is_stale(pair: &Pair, scope: &str, original: &Part, message: &Message, own: &Part) -> bool {
    marks(message).is_empty()
        && pair.is_behind(scope, original, message)
        && !is_copy(original, message, own)
}
