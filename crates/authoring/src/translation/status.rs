//! How far a language has come: for each file, what is there, only copied, behind, or missing.

use super::pair::{Pair, State};
use crate::ftl::Resource;

/// One file in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The file, as it is called in every language (`scenarios/x`).
    pub scope: String,
    /// How many texts there are in the language of reference.
    pub all: usize,
    /// How many are not there.
    pub missing: usize,
    /// How many are only copies.
    pub untranslated: usize,
    /// How many are behind.
    pub changed: usize,
    /// How many of those up to date are taken to be so only because nothing says what they go back to.
    pub unwatched: usize,
}

impl Row {
    /// How many are up to date.
    pub fn done(&self) -> usize {
        self.all - self.missing - self.untranslated - self.changed
    }

    /// How many percent are up to date. 100 only if all are.
    pub fn percent(&self) -> usize {
        (self.done() * 100).checked_div(self.all).unwrap_or(100)
    }
}

/// A row for each of these scopes.
pub fn status(pair: &Pair, scopes: &[&str]) -> Vec<Row> {
    scopes.iter().filter_map(|scope| row(pair, scope)).collect()
}

fn row(pair: &Pair, scope: &str) -> Option<Row> {
    let reference = Resource::read(pair.reference(scope)?);
    let target = pair.target_file(scope);
    let mut row = Row {
        scope: scope.to_owned(),
        all: 0,
        missing: 0,
        untranslated: 0,
        changed: 0,
        unwatched: 0,
    };
    for message in reference.messages.values() {
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
