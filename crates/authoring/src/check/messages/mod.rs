//! Checks of the messages in every language of a content folder: each message is present, used and short enough, and no
//! language has messages that another lacks.

mod characters;
mod ftl;
mod garbled;
pub mod limits;
mod markers;
mod needs;
mod originals;
mod parity;
mod quotes;
mod references;
mod twins;
mod usage;

use rayon::prelude::*;
use samtalerum_structure::codes;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::translation::{FIRST, file_path};
use characters::{Style, TERM};
use ftl::{Ftl, Versions};
use parity::Side;
use quotes::Pair;
use samtalerum_core::content::{scenario_file, scenario_id};
use samtalerum_core::finding::Finding;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::ids::is_id;
use samtalerum_core::language::{
    FINDINGS, GUIDANCE, INTERFACE, is_language, locale_of, scenario_scope,
};
use samtalerum_core::message::Argument;
use samtalerum_core::scenario::Scenario;
use samtalerum_core::source::{Files, Text};
use usage::{Usage, Used};

/// Files by scope and language. The scope of a file is its path within the folder of its language, without the
/// extension: `guidance`, or `scenarios/` and the id of a scenario.
type Scopes<'a> = BTreeMap<&'a str, BTreeMap<&'a str, Versions<'a>>>;

/// All messages, in all languages.
struct Dictionary<'a> {
    languages: BTreeSet<&'a str>,
    /// The files by scope and language; the folder's file comes before the built-in one.
    files: Scopes<'a>,
    /// Files that exist but could not be read; they have their own findings.
    unread: HashSet<&'a str>,
    /// `true` if the folder has no catalogue, so that the built-in one is used.
    has_built_in_catalogue: bool,
}

/// A file of the folder: its language, its scope and the file.
type Written<'f, 'a> = (&'a str, &'a str, &'f Ftl<'a>);

/// A scenario, and the messages that it needs.
struct Meeting<'m> {
    text: &'m Text,
    scenario: &'m Scenario,
    scope: String,
    needed: Vec<needs::Need<'m>>,
    /// `true` if the scenario's file was read only in part.
    in_part: bool,
}

/// Reports messages that are missing, wait for a translator, are unused, differ between languages or are too long.
/// `built_in` are the built-in files, the fallback for the files of the folder.
pub fn messages(
    files: &Files,
    built_in: &Files,
    scenarios: &[(&Text, &Scenario)],
    guidance: Option<(&Text, &Guidance)>,
    findings: &mut Vec<Finding>,
) {
    let dictionary = Dictionary::new(files, built_in);
    // Check each file of the folder by itself.
    let written: Vec<Written> = dictionary.written().collect();
    let of_files = written.par_iter().flat_map_iter(|file| {
        let mut found = Vec::new();
        dictionary.check_file(files, file, &mut found);
        found
    });
    let of_files: Vec<Finding> = of_files.collect();
    // Check the messages that the scenarios and the catalogue need.
    let meetings = scenarios.iter();
    let meetings = meetings.filter_map(|&(text, scenario)| {
        Some(Meeting {
            text,
            scenario,
            scope: scope_of(text, scenario, files)?,
            needed: needs::scenario(scenario),
            in_part: is_read_in_part(text, findings),
        })
    });
    let meetings: Vec<Meeting> = meetings.collect();
    let meetings_by_tag: Vec<(&Meeting, &str)> = meetings
        .iter()
        .flat_map(|meeting| {
            let tags = dictionary.tags(&meeting.scope).into_iter();
            tags.map(move |tag| (meeting, tag))
        })
        .collect();
    let of_meetings = meetings_by_tag.par_iter().flat_map_iter(|(meeting, tag)| {
        let mut found = Vec::new();
        dictionary.check_meeting(meeting, tag, &mut found);
        found
    });
    let of_meetings: Vec<Finding> = of_meetings.collect();
    findings.extend(of_files.into_iter().chain(of_meetings));
    let mut reported = HashSet::new();
    let needed;
    if let Some((text, guidance)) = guidance {
        needed = needs::guidance(guidance);
        let in_part = is_read_in_part(text, findings);
        for tag in &dictionary.languages {
            dictionary.meet(text, tag, GUIDANCE, &needed, in_part, findings);
        }
        reported.extend(needed.iter().map(|need| (need.id.as_ref(), need.attribute)));
    }
    dictionary.interfaces(findings);
    // Then compare the languages, and look for files without a scenario.
    dictionary.parity(&reported, findings);
    dictionary.unused_files(files, scenarios, findings);
    // A file that nobody has translated still has the quotation marks of its original, so drop the findings about these
    // quotation marks.
    let copied = findings.iter().filter(|one| {
        let count = one.message.argument("count").and_then(Argument::number);
        one.is(codes::COPIED_TEXT) && count.is_some()
    });
    let copied: HashSet<String> = copied.map(|one| one.file.clone()).collect();
    findings.retain(|one| !(one.is(codes::ODD_QUOTES) && copied.contains(&one.file)));
}

/// Returns the scope of a scenario's messages. Returns `None` if the file is a copy of another scenario, so that it needs
/// no other messages.
fn scope_of(text: &Text, scenario: &Scenario, files: &Files) -> Option<String> {
    let stem = scenario_id(&text.file).unwrap_or(&scenario.id);
    let stem = match is_id(stem) {
        true => stem,
        // The name of this file is not a valid id. If another file is named after the scenario's id, this file is a copy
        // of it. Otherwise the author must rename this file to the scenario's id, so look up the messages under that id.
        false if files.text(&scenario_file(&scenario.id)).is_some() => return None,
        false => &scenario.id,
    };
    Some(scenario_scope(stem))
}

/// Returns `true` if a file has a finding that shows that it was read only in part: of two scenes with the same name, only
/// one is read, and a malformed id cannot be looked up. More messages may be needed than are known, so none is reported as
/// unused.
fn is_read_in_part(text: &Text, findings: &[Finding]) -> bool {
    let partial = [codes::REPEATED_KEY, codes::REPEATED_ID, codes::MALFORMED_ID];
    let mut findings = findings.iter();
    findings.any(|finding| finding.file == text.file && partial.iter().any(|code| finding.is(code)))
}

impl<'a> Dictionary<'a> {
    /// Finds all Fluent files of the folder, and the built-in files as their fallback.
    fn new(files: &'a Files, built_in: &'a Files) -> Self {
        let mut dictionary = Self {
            languages: BTreeSet::new(),
            files: BTreeMap::new(),
            unread: files.unread().collect(),
            has_built_in_catalogue: files.text("guidance.ron").is_none(),
        };
        for (from, is_built_in) in [(files, false), (built_in, true)] {
            for path in from.paths() {
                let Some((tag, scope)) = locale_of(path) else {
                    continue;
                };
                // The texts of the built-in meetings are no fallback for the texts of other meetings.
                if is_built_in && scope.starts_with("scenarios/") {
                    continue;
                }
                // A folder whose name is not a language has its own finding, so do not count it as a language.
                if !is_built_in && is_language(tag) {
                    dictionary.languages.insert(tag);
                }
                let languages = dictionary.files.entry(scope).or_default();
                let versions = languages.entry(tag).or_default();
                versions.files.push(Ftl::new(from, path, is_built_in));
            }
        }
        if dictionary.languages.is_empty() {
            dictionary.languages.insert(FIRST);
        }
        dictionary
    }

    /// Returns the languages, and the names of all other folders that have a file of this scope.
    fn tags(&self, scope: &str) -> BTreeSet<&'a str> {
        let mut tags = self.languages.clone();
        tags.extend(self.files.get(scope).into_iter().flat_map(BTreeMap::keys));
        tags
    }

    /// Returns the files of a language and scope; `None` if there are none.
    fn versions(&self, tag: &str, scope: &str) -> Option<&Versions<'a>> {
        self.files.get(scope)?.get(tag)
    }

    /// Returns the files of the folder itself (not the built-in ones), each with its language and scope.
    fn written(&self) -> impl Iterator<Item = Written<'_, 'a>> {
        self.files.iter().flat_map(|(scope, languages)| {
            languages
                .iter()
                .flat_map(|(tag, versions)| versions.written().map(|ftl| (*tag, *scope, ftl)))
        })
    }

    /// Returns the quotation marks of a language: the marks in the texts of the interface in this language or, if there
    /// are none, the usual marks. Returns `None` if the usual marks are unknown too.
    fn quotes(&self, tag: &str) -> Option<Pair> {
        let interface = self.versions(tag, INTERFACE);
        let spoken = interface.and_then(|files| files.find("spoken"));
        let own = spoken.and_then(|(_, message)| {
            let texts = message.value.as_ref()?.all_texts();
            let [before, after] = texts[..] else {
                return None;
            };
            Pair::around(before, after)
        });
        own.or_else(|| quotes::usual(tag))
    }

    /// Checks a file of the folder by itself.
    fn check_file(&self, files: &Files, (tag, scope, ftl): &Written, findings: &mut Vec<Finding>) {
        let style = Style {
            plain: scope.starts_with("scenarios/"),
            // Scenarios are checked by `quotes` instead. The messages on findings are not checked, because they quote
            // RON, in which quotation marks are straight.
            curved: *tag == FIRST && *scope != FINDINGS && !scope.starts_with("scenarios/"),
            terms: *scope == GUIDANCE,
        };
        characters::check(ftl, style, findings);
        markers::check(ftl, findings);
        garbled::check(ftl, findings);
        // If the name of this folder is not a language, it may be a misspelt language. Then the texts may be originals,
        // so do not report them as copies.
        if is_language(tag)
            && let Some(scopes) = self.files.get(*scope)
        {
            originals::check(files, tag, scope, scopes, ftl, findings);
        }
        // The texts of a scenario need no check of references: placeables are not allowed there, and
        // `characters::check` reports them.
        if !style.plain
            && let Some(files) = self.versions(tag, scope)
        {
            references::check(ftl, files, findings);
        }
    }

    /// Checks the messages of a meeting in the folder `tag`. Only a language must have all messages.
    fn check_meeting(&self, meeting: &Meeting, tag: &str, findings: &mut Vec<Finding>) {
        let Meeting {
            text,
            scope,
            needed,
            ..
        } = meeting;
        if self.languages.contains(tag) {
            self.meet(text, tag, scope, needed, meeting.in_part, findings);
        }
        if let Some(files) = self.versions(tag, scope) {
            twins::check(meeting.scenario, files, findings);
        }
    }

    /// Checks that a language has the messages that the scenario or catalogue in the file `text` needs. `in_part` is
    /// `true` if the file was read only in part.
    fn meet(
        &self,
        text: &Text,
        tag: &str,
        scope: &str,
        needed: &[needs::Need],
        in_part: bool,
        findings: &mut Vec<Finding>,
    ) {
        let path = file_path(tag, scope);
        if let Some(files) = self.versions(tag, scope) {
            let catalogue = scope == GUIDANCE;
            if catalogue && self.has_built_in_catalogue && files.are_built_in() {
                return;
            }
            let used = needed.iter().map(|need| (need.id.as_ref(), need.attribute));
            let mut used: Used = used.collect();
            for need in needed.iter().filter(|need| need.graded) {
                let optional = needs::GRADE_FEEDBACK.map(|name| (need.id.as_ref(), Some(name)));
                used.extend(optional);
            }
            Usage {
                text,
                needed,
                used: &used,
                path,
                files,
                all_languages: self.files.get(scope),
                in_part,
                catalogue,
                quotes: (!catalogue).then(|| self.quotes(tag)).flatten(),
            }
            .check(findings);
        } else if !self.unread.contains(path.as_str())
            && let Some(first) = needed.first()
        {
            let finding = text.finding(codes::MISSING_WORDS, &first.location);
            findings.push(finding.with("words", path).with("language", tag));
        }
    }

    /// Reports languages that have no file with the texts of the interface: buttons and headings would be in another
    /// language.
    fn interfaces(&self, findings: &mut Vec<Finding>) {
        let Some(written) = self.files.get(INTERFACE) else {
            return;
        };
        let (spoken, silent): (Vec<&str>, Vec<&str>) = self
            .languages
            .iter()
            .copied()
            .partition(|tag| written.contains_key(tag));
        for tag in silent.into_iter().filter(|_| !spoken.is_empty()) {
            let path = file_path(tag, INTERFACE);
            if !self.unread.contains(path.as_str()) {
                let finding = Finding::new(codes::MISSING_WORDS, &path);
                findings.push(finding.with("words", path).with("language", tag));
            }
        }
    }

    /// Reports messages that some languages have and others lack. Skips the files of scenarios, because a scenario's
    /// messages are all checked already. `reported` are the messages that another check reports if they are missing.
    fn parity(&self, reported: &HashSet<(&str, Option<&str>)>, findings: &mut Vec<Finding>) {
        // The author cannot change a scope of which every language has only built-in messages.
        let is_written =
            |languages: &BTreeMap<&str, Versions>| !languages.values().all(Versions::are_built_in);
        let scopes = self.files.iter();
        let scopes = scopes
            .filter(|(scope, languages)| !scope.starts_with("scenarios/") && is_written(languages));
        for scope in scopes.map(|(scope, _)| *scope) {
            let mut sides = Vec::new();
            for tag in &self.languages {
                let path = file_path(tag, scope);
                if let Some(files) = self.versions(tag, scope) {
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
    fn unused_files(
        &self,
        files: &Files,
        scenarios: &[(&Text, &Scenario)],
        findings: &mut Vec<Finding>,
    ) {
        let existing = files.paths().chain(self.unread.iter().copied());
        let mut existing: HashSet<&str> = existing.filter_map(scenario_id).collect();
        existing.extend(scenarios.iter().map(|(_, scenario)| scenario.id.as_str()));
        for (_, scope, ftl) in self.written() {
            if let Some(id) = scope.strip_prefix("scenarios/")
                && !existing.contains(id)
            {
                findings.push(Finding::new(codes::UNUSED_WORDS, ftl.path).with("id", id));
            }
        }
    }
}
