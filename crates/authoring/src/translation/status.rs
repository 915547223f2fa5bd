//! The progress of a translation: the number of missing, untranslated and outdated texts in each file.

use super::pair::{Pair, State};
use crate::ftl::Resource;

/// The progress of one file in one target language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The scope of the file, the same in every language (`scenarios/x`).
    pub scope: String,
    /// Number of texts in the source language.
    pub all: usize,
    /// Number of texts without a translation.
    pub missing: usize,
    /// Number of untranslated copies.
    pub untranslated: usize,
    /// Number of translations that were made from an earlier version of the source text.
    pub changed: usize,
    /// Number of translations that are only assumed to be up to date, because their source text is not recorded.
    pub unwatched: usize,
}

impl Row {
    /// Returns the number of translations that are up to date.
    pub fn done(&self) -> usize {
        self.all - self.missing - self.untranslated - self.changed
    }

    /// Returns the percentage of translations that are up to date, rounded down: 100 only if all are.
    pub fn percent(&self) -> usize {
        (self.done() * 100).checked_div(self.all).unwrap_or(100)
    }
}

/// Returns the progress of each of these scopes. Scopes for which the source language has no file are skipped.
pub fn status(pair: &Pair, scopes: &[&str]) -> Vec<Row> {
    scopes.iter().filter_map(|scope| row(pair, scope)).collect()
}

fn row(pair: &Pair, scope: &str) -> Option<Row> {
    let source = Resource::read(pair.source_text(scope)?);
    let target = pair.target_file(scope);
    let mut row = Row {
        scope: scope.to_owned(),
        all: 0,
        missing: 0,
        untranslated: 0,
        changed: 0,
        unwatched: 0,
    };
    for message in source.messages.values() {
        for part in message.parts() {
            row.all += 1;
            let there = target.messages.get(message.id);
            row.unwatched += usize::from(pair.is_unwatched(scope, part, there));
            match pair.state(scope, part, there) {
                State::Missing => row.missing += 1,
                State::Untranslated => row.untranslated += 1,
                State::Changed => row.changed += 1,
                State::Translated => {}
            }
        }
    }
    Some(row)
}
