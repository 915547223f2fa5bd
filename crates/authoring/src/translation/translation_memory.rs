//! The translation memory records from which source text each translation was made. It is stored in
//! `locales/<language>/translated-from-<source language>.txt`. For each translation, the file has a line with the hash
//! of its source text.
//!
//! Two versions of the file can be merged by keeping the lines of both. A translation may then have several lines; it
//! is up to date if any of them has the hash of the present source text. A translation without a line is assumed to be
//! up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use samtalerum_core::hash::stable;

/// The comment at the beginning of the file.
const HEAD: &str = "\
# Hvilken tekst hver oversættelse er lavet efter. Filen skrives af `samtalerum words`; ret den ikke i hånden.
# Which text each translation was made from. `samtalerum words` writes this file; do not edit it by hand.
# After a merge, keep the lines of both sides.
";

/// The record of one target language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TranslationMemory {
    /// The hashes of source texts, by scope and name of the text (`message` or `message.attribute`).
    known: BTreeMap<(String, String), BTreeSet<String>>,
}

/// Returns the path of the file within the content folder.
pub fn path(language: &str, source: &str) -> String {
    format!("locales/{language}/translated-from-{source}.txt")
}

/// Returns the hash of a text, in the form used in the file.
pub(super) fn hash(text: &str) -> String {
    format!("{:016x}", stable(text.as_bytes()))
}

impl TranslationMemory {
    /// Reads the file. Malformed lines, such as conflict markers of a merge, are skipped.
    pub fn read(text: &str) -> Self {
        let mut known: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            if let [scope, text, hash] = words[..]
                && hash.len() == 16
            {
                let hashes = known
                    .entry((scope.to_owned(), text.to_owned()))
                    .or_default();
                hashes.insert(hash.to_owned());
            }
        }
        Self { known }
    }

    /// Returns `true` if a translation is recorded, but was made from a source text other than this one.
    pub fn is_behind(&self, scope: &str, name: &str, source: &str) -> bool {
        let hashes = self.known.get(&(scope.to_owned(), name.to_owned()));
        hashes.is_some_and(|hashes| !hashes.contains(&hash(source)))
    }

    /// Returns `true` if a translation is recorded.
    pub fn knows(&self, scope: &str, name: &str) -> bool {
        self.known
            .contains_key(&(scope.to_owned(), name.to_owned()))
    }

    /// Records that a translation was made from this source text.
    pub fn note(&mut self, scope: &str, name: &str, source: &str) {
        let hashes = BTreeSet::from([hash(source)]);
        self.known
            .insert((scope.to_owned(), name.to_owned()), hashes);
    }

    /// Removes the records of all texts of a scope except these.
    pub fn retain(&mut self, scope: &str, names: &BTreeSet<String>) {
        self.known
            .retain(|(file, name), _| file != scope || names.contains(name));
    }

    /// Returns the content of the file.
    pub fn write(&self) -> String {
        let mut text = HEAD.to_owned();
        for ((scope, name), hashes) in &self.known {
            for hash in hashes {
                let _ = writeln!(text, "{scope} {name} {hash}");
            }
        }
        text
    }
}
