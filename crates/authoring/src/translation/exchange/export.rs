//! Collects the texts for a translator.

use super::exchange_file::{ExchangeFile, Unit, version};
use crate::ftl::Part;
use crate::translation::marks::is_mark;
use crate::translation::pair::{Pair, State, full_name};

/// Collects the texts of these scopes. Leaves out a translation that is only an untranslated copy of the source text.
/// If `open` is `true`, leaves out texts whose translation is up to date.
pub fn export(pair: &Pair, scopes: &[&str], open: bool) -> ExchangeFile {
    let mut units = Vec::new();
    for scope in scopes {
        let source = pair.source_file(scope);
        let target = pair.target_file(scope);
        for message in source.messages.values() {
            let there = target.messages.get(message.id);
            let comment = message.comment.iter().map(|line| line.text);
            let notes = comment.filter(|text| !is_mark(text));
            let notes: Vec<String> = notes.map(str::to_owned).collect();
            for part in message.parts() {
                let state = pair.state(scope, part, there);
                if open && state == State::Translated {
                    continue;
                }
                let text = there
                    .and_then(|there| there.part(part.name))
                    .map(Part::text);
                let text = text.filter(|_| !matches!(state, State::Missing | State::Untranslated));
                let target = text.unwrap_or_default();
                units.push(Unit {
                    scope: (*scope).to_owned(),
                    name: full_name(message.id, part),
                    source: part.text(),
                    version: Some(version(&target)),
                    target,
                    state,
                    notes: notes.clone(),
                    line: 0,
                });
            }
        }
    }
    ExchangeFile {
        from: pair.from.to_owned(),
        to: pair.to.to_owned(),
        units,
    }
}
