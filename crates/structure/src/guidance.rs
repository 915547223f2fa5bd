//! Checks of the catalogue: ids and dates are well formed, numbers are in range, every critical principle is certain,
//! the sources exist and are used, and no rule is repeated.

use super::codes;
use std::collections::HashSet;

use super::alike::ShortHashes;
use super::location::Location;
use samtalerum_core::finding::{Finding, nearest};
use samtalerum_core::guidance::{Certainty, Guidance, Principle};
use samtalerum_core::ids::{is_id, similar_id};
use samtalerum_core::source::Text;

/// Version of the catalogue's format that this program reads.
const FORMAT: u32 = 1;

/// The catalogue under check.
struct Catalogue<'a> {
    text: &'a Text,
    guidance: &'a Guidance,
    /// The ids of the sources that something in the catalogue refers to.
    named: HashSet<&'a str>,
}

/// Checks the catalogue of principles, signs, contacts and sources.
pub fn guidance(text: &Text, guidance: &Guidance, findings: &mut Vec<Finding>) {
    let mut catalogue = Catalogue {
        text,
        guidance,
        named: HashSet::new(),
    };
    let error = |code, field| text.finding(code, &Location::Top.field(field).steps());
    if guidance.format != FORMAT {
        let finding = error(codes::UNKNOWN_FORMAT, "format").with("found", guidance.format);
        let finding = finding.with("known", FORMAT);
        findings.push(finding.with("oldest", None::<&str>));
    }
    if !(1..=100).contains(&guidance.pass_mark) {
        findings.push(error(codes::BAD_PASS_MARK, "pass_mark").with("value", guidance.pass_mark));
    }
    if let Some(day) = &guidance.law_as_of
        && !is_day(day)
    {
        findings.push(error(codes::MALFORMED_DATE, "law_as_of").with("date", day));
    }
    let steps = guidance.ladder.len();
    if steps > 0 && !(1..=steps).contains(&guidance.ladder_needs_basis_from) {
        let finding = error(codes::BAD_LADDER_STEP, "ladder_needs_basis_from").with("steps", steps);
        findings.push(finding.with("value", guidance.ladder_needs_basis_from));
    }
    let ladder = Location::Top.field("ladder");
    let mut hashes = ShortHashes::default();
    for (index, id) in guidance.ladder.iter().enumerate() {
        if let Some(other) = hashes.add(id) {
            let finding = text.finding(codes::ALIKE_IN_CODES, &ladder.item(index).steps());
            findings.push(finding.with("id", id).with("other", other));
        }
    }
    catalogue.ids(findings);
    catalogue.principles(findings);
    catalogue.others(findings);
    catalogue.unused_sources(findings);
}

impl<'a> Catalogue<'a> {
    /// Reports malformed ids.
    fn ids(&self, findings: &mut Vec<Finding>) {
        let guidance = self.guidance;
        let mut report = |id: &str, location: &Location| {
            let finding = self.text.finding(codes::MALFORMED_ID, &location.steps());
            let finding = finding.with("id", id).with("meant", similar_id(id));
            findings.push(finding.with("why", "form"));
        };
        for (field, keys) in [
            ("principles", guidance.principles.keys().collect::<Vec<_>>()),
            ("signs", guidance.signs.keys().collect()),
            ("contacts", guidance.contacts.keys().collect()),
            ("kinds", guidance.kinds.keys().collect()),
        ] {
            let map = Location::Top.field(field);
            for id in keys.into_iter().filter(|id| !is_id(id)) {
                report(id, &map.name(id));
            }
        }
        for (field, ids) in [
            ("ladder", &guidance.ladder),
            ("sample_lines", &guidance.sample_lines),
            ("note_skeleton", &guidance.note_skeleton),
        ] {
            let list = Location::Top.field(field);
            for (index, id) in ids.iter().enumerate().filter(|(_, id)| !is_id(id)) {
                report(id, &list.item(index));
            }
        }
        let kinds = Location::Top.field("kinds");
        for (id, kind) in &guidance.kinds {
            if let Some(reason) = kind.differs.as_ref().filter(|reason| !is_id(reason)) {
                report(reason, &kinds.field(id).field("differs"));
            }
        }
        // The id of a source may contain capital letters, as `S59` does.
        let sources = Location::Top.field("sources");
        let named = |id: &str| is_id(&id.to_ascii_lowercase());
        for id in guidance.sources.keys().filter(|id| !named(id)) {
            report(id, &sources.name(id));
        }
    }

    /// Checks the principles' values and sources.
    fn principles(&mut self, findings: &mut Vec<Finding>) {
        let map = Location::Top.field("principles");
        let mut rules = HashSet::new();
        for (id, principle) in &self.guidance.principles {
            let here = map.field(id);
            self.sources(&principle.sources, &here, findings);
            let Principle { rule, weight, .. } = principle;
            let error = |code, field| self.text.finding(code, &here.field(field).steps());
            if !(1..=3).contains(weight) {
                findings.push(error(codes::BAD_WEIGHT, "weight").with("value", *weight));
            }
            if principle.critical && principle.certainty != Certainty::High {
                findings.push(error(codes::UNCERTAIN_CRITICAL, "certainty").with("id", id));
            }
            if !rules.insert(rule) {
                findings.push(error(codes::REPEATED_RULE, "rule").with("rule", rule));
            }
        }
    }

    /// Checks the sources and dates of the signs of control and of the contacts.
    fn others(&mut self, findings: &mut Vec<Finding>) {
        let signs = Location::Top.field("signs");
        for (id, sign) in &self.guidance.signs {
            self.sources(&sign.sources, &signs.field(id), findings);
        }
        let contacts = Location::Top.field("contacts");
        for (id, contact) in &self.guidance.contacts {
            let here = contacts.field(id);
            self.sources(&contact.sources, &here, findings);
            if let Some(day) = &contact.checked
                && !is_day(day)
            {
                let finding = self
                    .text
                    .finding(codes::MALFORMED_DATE, &here.field("checked").steps());
                findings.push(finding.with("date", day));
            }
        }
    }

    /// Reports unknown sources in a list, and records that the list's sources are used.
    fn sources(&mut self, ids: &'a [String], location: &Location, findings: &mut Vec<Finding>) {
        let list = location.field("sources");
        let known = &self.guidance.sources;
        for (index, id) in ids.iter().enumerate() {
            self.named.insert(id);
            if !known.contains_key(id) {
                let meant = nearest(id, known.keys().map(String::as_str));
                let finding = self
                    .text
                    .finding(codes::UNKNOWN_SOURCE, &list.item(index).steps());
                findings.push(finding.with("id", id).with("meant", meant));
            }
        }
    }

    /// Reports sources that nothing refers to.
    fn unused_sources(&self, findings: &mut Vec<Finding>) {
        let sources = Location::Top.field("sources");
        for id in self.guidance.sources.keys() {
            if !self.named.contains(id.as_str()) {
                let finding = self
                    .text
                    .finding(codes::UNUSED_SOURCE, &sources.name(id).steps());
                findings.push(finding.with("id", id));
            }
        }
    }
}

/// Returns `true` if the text is a date in the form `2026-11-23`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, digits| {
        let right = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        right.then(|| part.parse::<u32>().ok()).flatten()
    };
    match parts[..] {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    }
}
