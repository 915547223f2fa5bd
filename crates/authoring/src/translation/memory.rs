//! What each text was translated from: `locales/<language>/translated-from-<reference>.txt`, a line for each text with
//! the hash of the text of reference.
//!
//! A plain list, so that two versions of it can be put together by keeping the lines of both: a text is up to date if
//! any of its lines has the present hash. What is not listed has not been looked after so far, and is taken to be up
//! to date.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use samtalerum_core::hash::stable;

/// What the file begins with.
const HEAD: &str = "\
# Hvilken tekst hver oversættelse er lavet efter. Filen skrives af `samtalerum words`; ret den ikke i hånden.
# Which text each translation was made from. `samtalerum words` writes this file; do not edit it by hand.
# After a merge, keep the lines of both sides.
";

/// The list of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TranslationMemory {
    /// By file (its scope) and text (`message` or `message.attribute`).
    known: BTreeMap<(String, String), BTreeSet<String>>,
}

/// The path of the list.
pub fn path(language: &str, reference: &str) -> String {
    format!("locales/{language}/translated-from-{reference}.txt")
}

/// The hash of a text of reference.
pub(super) fn hash(text: &str) -> String {
    format!("{:016x}", stable(text.as_bytes()))
}

impl TranslationMemory {
    /// Reads a list. Lines that are none of it, such as those that a merge has left, are passed over.
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

    /// Whether a text was translated from another than this.
    pub fn is_behind(&self, scope: &str, name: &str, reference: &str) -> bool {
        let hashes = self.known.get(&(scope.to_owned(), name.to_owned()));
        hashes.is_some_and(|hashes| !hashes.contains(&hash(reference)))
    }

    /// Whether a text is listed.
    pub fn knows(&self, scope: &str, name: &str) -> bool {
        self.known
            .contains_key(&(scope.to_owned(), name.to_owned()))
    }

    /// Notes that a text was translated from this one.
    pub fn note(&mut self, scope: &str, name: &str, reference: &str) {
        let hashes = BTreeSet::from([hash(reference)]);
        self.known
            .insert((scope.to_owned(), name.to_owned()), hashes);
    }

    /// Forgets texts of a file that are not among these.
    pub fn keep(&mut self, scope: &str, names: &BTreeSet<String>) {
        self.known
            .retain(|(file, name), _| file != scope || names.contains(name));
    }

    /// The list as a file.
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
