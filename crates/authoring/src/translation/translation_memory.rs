//! The translation memory records from which source text each translation was made. It is stored in
//! `locales/<language>/translated-from-<source language>.txt`. For each translation, the file has a line with the hash
//! of its source text. A new meeting comes with texts in all languages, and its author replaces these texts. So the
//! line of such a text also has the hash of the translation, and is ignored once the translation is replaced.
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

/// The translation memory of one target language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TranslationMemory {
    /// The records, by scope and then by name of the text (`message` or `message.attribute`).
    known: BTreeMap<String, BTreeMap<String, BTreeSet<Record>>>,
}

/// The hash of a source text. If the record is valid only for one translation, also the hash of that translation.
type Record = (String, Option<String>);

/// Returns the path of a translation memory's file within the content folder.
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
        let mut memory = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let (scope, text, source, target) = match words[..] {
                [scope, text, source] => (scope, text, source, None),
                [scope, text, source, target] => (scope, text, source, Some(target)),
                _ => continue,
            };
            if source.len() == 16 && target.is_none_or(|target| target.len() == 16) {
                let texts = memory.known.entry(scope.to_owned()).or_default();
                let records = texts.entry(text.to_owned()).or_default();
                records.insert((source.to_owned(), target.map(str::to_owned)));
            }
        }
        memory
    }

    /// Returns `true` if no translation is recorded.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Returns `true` if the translation `target` has a record, but none for the source text `source`. Records with the
    /// hash of a translation other than `target` are ignored. The texts are computed only if there is a record.
    pub fn is_behind(
        &self,
        scope: &str,
        name: &str,
        source: impl FnOnce() -> String,
        target: impl FnOnce() -> String,
    ) -> bool {
        self.records(scope, name).is_some_and(|records| {
            let (source, target) = (hash(&source()), hash(&target()));
            let is_same = |known: &Option<String>| known.as_ref().is_none_or(|one| *one == target);
            let records = records.iter().filter(|(_, known)| is_same(known));
            let mut records = records.peekable();
            records.peek().is_some() && records.all(|(known, _)| *known != source)
        })
    }

    /// Returns `true` if a translation of the text `name` is recorded as made from this source text.
    pub fn was_made_from(&self, scope: &str, name: &str, source: &str) -> bool {
        self.records(scope, name).is_some_and(|records| {
            let source = hash(source);
            records.iter().any(|(known, _)| *known == source)
        })
    }

    /// Returns `true` if any translation of the text `name` is recorded.
    pub fn knows(&self, scope: &str, name: &str) -> bool {
        self.records(scope, name).is_some()
    }

    fn records(&self, scope: &str, name: &str) -> Option<&BTreeSet<Record>> {
        self.known.get(scope)?.get(name)
    }

    /// Records that a translation was made from this source text.
    pub fn note(&mut self, scope: &str, name: &str, source: &str) {
        self.replace(scope, name, (hash(source), None));
    }

    /// Records that a translation that comes with the program was made from this source text. Once the translation is
    /// replaced, the record is ignored.
    pub fn note_template(&mut self, scope: &str, name: &str, source: &str, target: &str) {
        self.replace(scope, name, (hash(source), Some(hash(target))));
    }

    /// Replaces the records of a text with this one.
    fn replace(&mut self, scope: &str, name: &str, record: Record) {
        let texts = self.known.entry(scope.to_owned()).or_default();
        texts.insert(name.to_owned(), BTreeSet::from([record]));
    }

    /// Removes the records of a scope's texts, except those of the texts with these names.
    pub fn retain(&mut self, scope: &str, names: &BTreeSet<String>) {
        if let Some(texts) = self.known.get_mut(scope) {
            texts.retain(|name, _| names.contains(name));
        }
    }

    /// Returns the content of the file.
    pub fn write(&self) -> String {
        let mut text = HEAD.to_owned();
        let texts = self.known.iter();
        let texts = texts.flat_map(|(scope, texts)| texts.iter().map(move |text| (scope, text)));
        for (scope, (name, records)) in texts {
            for (source, target) in records {
                let _ = write!(text, "{scope} {name} {source}");
                if let Some(target) = target {
                    let _ = write!(text, " {target}");
                }
                text.push('\n');
            }
        }
        text
    }
}
