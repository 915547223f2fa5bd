//! Checks of the messages in every language of a content folder: they are present, used, short enough and the same in all
//! languages.

mod characters;
mod ftl;
pub mod limits;
mod markers;
mod needs;
mod parity;
mod references;
mod usage;

use crate::check::codes;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::course::scenario_id;
use crate::translation::{FIRST, file_path};
use characters::{Style, TERM};
use ftl::Ftl;
use parity::Side;
use samtalerum_core::finding::Finding;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::language::{FINDINGS, GUIDANCE, locale_of, scenario_scope};
use samtalerum_core::scenario::Scenario;
use samtalerum_core::source::{Files, Text};
use usage::{Usage, Used};

/// Files by scope and language.
type Scopes<'a> = BTreeMap<&'a str, BTreeMap<&'a str, Vec<Ftl<'a>>>>;

/// All messages, in all languages.
struct Dictionary<'a> {
    languages: BTreeSet<&'a str>,
    /// The files by scope and language; the folder's file comes before the program's own.
    files: Scopes<'a>,
    /// Files that exist but could not be read; they have their own findings.
    unread: HashSet<&'a str>,
}

/// Reports messages that are missing, wait for a translator, are unused, differ between languages or are too long. `own`
/// are the program's own files, the fallback for those of the folder.
pub fn messages(
    files: &Files,
    own: &Files,
    scenarios: &[(Text, Arc<Scenario>)],
    guidance: Option<(&Text, &Guidance)>,
    findings: &mut Vec<Finding>,
) {
    let dictionary = Dictionary::new(files, own);
    // Each file of the folder by itself.
    for (tag, scope, ftl) in dictionary.written() {
        let style = Style {
            plain: scope.starts_with("scenarios/"),
            // Messages on findings show RON, where straight quotation marks are right.
            curved: tag == FIRST && scope != FINDINGS,
            terms: scope == GUIDANCE,
        };
        characters::check(ftl, style, findings);
        markers::check(ftl, findings);
        // Texts of a scenario are left out: they must not have placeables, and `characters::check` reports any.
        if !style.plain {
            references::check(ftl, &dictionary.versions(tag, scope), findings);
        }
    }
    // The messages that the scenarios and the catalogue need.
    for (text, scenario) in scenarios {
        let stem = scenario_id(&text.file).unwrap_or(&scenario.id);
        let needed = needs::scenario(scenario);
        dictionary.meet(text, &scenario_scope(stem), &needed, findings);
    }
    let mut reported = HashSet::new();
    let needed;
    if let Some((text, guidance)) = guidance {
        needed = needs::guidance(guidance);
        dictionary.meet(text, GUIDANCE, &needed, findings);
        reported.extend(needed.iter().map(|need| (need.id.as_ref(), need.attribute)));
    }
    // Everything else: compare the languages, and look for files without a scenario.
    dictionary.parity(&reported, findings);
    dictionary.unused_files(files, findings);
}

impl<'a> Dictionary<'a> {
    /// Reads all Fluent files of the folder, and the program's own ones behind them.
    fn new(files: &'a Files, own: &'a Files) -> Self {
        let mut dictionary = Self {
            languages: BTreeSet::new(),
            files: BTreeMap::new(),
            unread: files
                .findings
                .iter()
                .map(|finding| finding.file.as_str())
                .collect(),
        };
        for (from, is_own) in [(files, false), (own, true)] {
            for path in from.paths() {
                let Some((tag, scope)) = locale_of(path) else {
                    continue;
                };
                // The texts of the built-in meetings are no fallback for those of other courses.
                if is_own && scope.starts_with("scenarios/") {
                    continue;
                }
                // Folders whose name is not a language have their own finding.
                if !is_own && tag.parse::<LanguageIdentifier>().is_ok() {
                    dictionary.languages.insert(tag);
                }
                let languages = dictionary.files.entry(scope).or_default();
                let versions = languages.entry(tag).or_default();
                versions.push(Ftl::read(from, path, is_own));
            }
        }
        if dictionary.languages.is_empty() {
            dictionary.languages.insert(FIRST);
        }
        dictionary
    }

    /// Returns the files of a language and scope, the folder's before the program's own.
    fn versions(&self, tag: &str, scope: &str) -> Vec<&Ftl<'a>> {
        let versions = self.files.get(scope).and_then(|tags| tags.get(tag));
        versions.into_iter().flatten().collect()
    }

    /// Returns the files of the folder itself, with language and scope.
    fn written(&self) -> impl Iterator<Item = (&'a str, &'a str, &Ftl<'a>)> {
        self.files.iter().flat_map(|(scope, languages)| {
            languages.iter().flat_map(|(tag, versions)| {
                let written = versions.iter().filter(|ftl| !ftl.own);
                written.map(|ftl| (*tag, *scope, ftl))
            })
        })
    }

    /// Checks in every language that the messages needed by the file `text` are present.
    fn meet(&self, text: &Text, scope: &str, needed: &[needs::Need], findings: &mut Vec<Finding>) {
        let used = needed.iter().map(|need| (need.id.as_ref(), need.attribute));
        let used: Used = used.collect();
        // Only one of two scenes of the same name is read.
        let lost = |finding: &Finding| finding.is(codes::REPEATED_KEY) && finding.file == text.file;
        let in_part = findings.iter().any(lost);
        for tag in &self.languages {
            let path = file_path(tag, scope);
            let files = self.versions(tag, scope);
            if !files.is_empty() {
                let catalogue = scope == GUIDANCE;
                Usage {
                    text,
                    needed,
                    used: &used,
                    path,
                    files,
                    in_part,
                    catalogue,
                }
                .check(findings);
            } else if !self.unread.contains(path.as_str())
                && let Some(first) = needed.first()
            {
                let finding = text.finding(codes::MISSING_WORDS, &first.location);
                findings.push(finding.with("words", path).with("language", tag));
            }
        }
    }

    /// Compares the languages with each other in the scopes that can have messages beyond those known to be needed.
    /// `reported` are the messages whose absence another check reports.
    fn parity(&self, reported: &HashSet<(&str, Option<&str>)>, findings: &mut Vec<Finding>) {
        let scopes = self.files.keys().copied();
        for scope in scopes.filter(|scope| !scope.starts_with("scenarios/")) {
            let mut sides = Vec::new();
            for tag in &self.languages {
                let path = file_path(tag, scope);
                let files = self.versions(tag, scope);
                if !files.is_empty() {
                    sides.push(Side { path, files });
                }
            }
            let reported = |id: &str, attribute: Option<&str>| {
                let explained = id.starts_with(TERM) && attribute == Some("text");
                scope == GUIDANCE && (explained || reported.contains(&(id, attribute)))
            };
            parity::check(&sides, &reported, findings);
        }
    }

    /// Reports files of messages for scenarios that do not exist.
    fn unused_files(&self, files: &Files, findings: &mut Vec<Finding>) {
        let existing = files.paths().chain(self.unread.iter().copied());
        let existing: HashSet<&str> = existing.filter_map(scenario_id).collect();
        for (_, scope, ftl) in self.written() {
            if let Some(id) = scope.strip_prefix("scenarios/")
                && !existing.contains(id)
            {
                findings.push(Finding::new(codes::UNUSED_WORDS, ftl.path).with("id", id));
            }
        }
    }
}
