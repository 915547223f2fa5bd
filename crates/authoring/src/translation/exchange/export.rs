//! Gathers what goes to a translator.

use super::{Parcel, Unit, version};
use crate::translation::file::WordsFile;
use crate::translation::pair::{Pair, State, each, full_name};

/// The texts of these scopes. Copies that were never translated go without a translation. With `open`, only what waits
/// goes.
pub fn export(pair: &Pair, scopes: &[&str], open: bool) -> Parcel {
    let mut units = Vec::new();
    for scope in scopes {
        let reference = WordsFile::read(pair.reference(scope).unwrap_or_default());
        let target = WordsFile::read(pair.files.text(&pair.path(scope)).unwrap_or_default());
        for message in each(&reference) {
            let there = target.message(message.id);
            for part in &message.parts {
                let state = pair.state(scope, part, there);
                if open && state == State::Translated {
                    continue;
                }
                let text = there
                    .and_then(|there| there.part(&part.name))
                    .map(|part| part.text.clone());
                let text = text.filter(|_| !matches!(state, State::Missing | State::Untranslated));
                let target = text.unwrap_or_default();
                units.push(Unit {
                    scope: (*scope).to_owned(),
                    name: full_name(message.id, part),
                    source: part.text.clone(),
                    version: Some(version(&target)),
                    target,
                    state,
                    notes: message
                        .notes
                        .iter()
                        .map(|note| (*note).to_owned())
                        .collect(),
                    line: 0,
                });
            }
        }
    }
    Parcel {
        from: pair.from.to_owned(),
        to: pair.to.to_owned(),
        units,
    }
}
