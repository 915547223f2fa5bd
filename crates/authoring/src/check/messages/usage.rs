//! Checks that all needed messages are present and short enough, and that the files have no other messages.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use samtalerum_structure::codes;

use super::ftl::{Ftl, Located, Versions};
use super::garbled::garbled;
use super::needs::{GRADE_FEEDBACK, Need};
use super::quotes::{self, Pair};
use crate::ftl::{Message, Part};
use crate::translation::{FIRST, marks};
use samtalerum_core::finding::{Finding, nearest};
use samtalerum_core::language::ids::CATALOGUE;
use samtalerum_core::source::Text;

/// Maximum number of suggestions for each of three findings: missing messages, unused messages, and unused attributes.
/// The limit saves time, because a name must be compared with many others to find a suggestion.
const MAX_SUGGESTIONS: usize = 50;

/// The messages and attributes needed, as pairs of a message's id and an attribute's name. The name is `None` for the
/// message itself.
pub(super) type Used<'a> = FxHashSet<(&'a str, Option<&'a str>)>;

/// A list of messages needed, and the files that should have them.
pub(super) struct Usage<'u, 'a> {
    /// The file whose parts need the messages.
    pub(super) text: &'u Text,
    pub(super) needed: &'u [Need<'u>],
    pub(super) used: &'u Used<'u>,
    /// The path of the file where the messages belong.
    pub(super) path: String,
    /// The files in one language that can have the messages: the content folder's file, then the built-in one.
    pub(super) files: &'u Versions<'a>,
    /// The same files in every language.
    pub(super) all_languages: Option<&'u BTreeMap<&'a str, Versions<'a>>>,
    /// `true` if the file in `text` was read only in part, so that more messages may be needed than are known.
    pub(super) in_part: bool,
    /// `true` for the catalogue. There, only messages with a prefix in [`CATALOGUE`] are reported as unused, because
    /// all other messages belong to the glossary.
    pub(super) catalogue: bool,
    /// The quotation marks that the texts must use; `None` if any may be used.
    pub(super) quotes: Option<Pair>,
}

impl<'u, 'a> Usage<'u, 'a> {
    /// Reports missing, faulty and unused messages.
    pub(super) fn check(&self, findings: &mut Vec<Finding>) {
        let unused = self.unused();
        let mut missing = Vec::new();
        for need in self.needed {
            match self.files.find(&need.id) {
                Some((ftl, message)) => self.meet(need, ftl, message, findings),
                // A malformed id cannot be the id of a message. It has a finding of its own.
                None if need.attribute.is_some() || !is_name(&need.id) => {}
                None if self.files.is_broken(&need.id) => {}
                None => {
                    let ids = unused.iter().map(|(_, message)| message.id);
                    let meant = (missing.len() < MAX_SUGGESTIONS)
                        .then(|| nearest(&need.id, ids))
                        .flatten();
                    missing.push(need.id.as_ref());
                    let finding = self.text.finding(codes::MISSING_MESSAGE, &need.location);
                    findings.push(
                        finding
                            .with("id", &need.id)
                            .with("words", &self.path)
                            .with("original", self.has_original(need).then_some("yes"))
                            .with("meant", meant),
                    );
                }
            }
        }
        if self.in_part {
            return;
        }
        for (index, (ftl, message)) in unused.into_iter().enumerate() {
            let meant = (index < MAX_SUGGESTIONS)
                .then(|| nearest(message.id, missing.iter().copied()))
                .flatten();
            let finding = Finding::new(codes::UNUSED_MESSAGE, ftl.path).at(ftl.span(message.id));
            let finding = finding.with("id", message.id);
            findings.push(finding.with("meant", meant));
        }
        self.unused_attributes(findings);
    }

    /// Returns `true` if `samtalerum words add` can copy a message from the first language.
    fn has_original(&self, need: &Need) -> bool {
        let first = self.all_languages.and_then(|all| all.get(FIRST));
        let is_first = self.path.starts_with(&format!("locales/{FIRST}/"));
        !is_first && first.is_some_and(|files| files.find(&need.id).is_some())
    }

    /// Checks that a message has the text or attribute that is needed, and that this text complies with the rules.
    fn meet(&self, need: &Need, ftl: &Ftl, message: &Message, findings: &mut Vec<Finding>) {
        let body = match need.attribute {
            None => message.value.as_ref(),
            Some(name) => message.attributes.get(name),
        };
        match (body, need.attribute) {
            (Some(body), _) => self.fits(need, ftl, message, body, findings),
            // An attribute that cannot be parsed has a finding of its own.
            (None, Some(name)) if ftl.file().broken_parts.contains(&(message.id, name)) => {}
            (None, Some(name)) => findings.push(self.missing_attribute(need, name)),
            (None, None) => {
                let finding = Finding::new(codes::EMPTY_TEXT, ftl.path).at(ftl.span(message.id));
                findings.push(finding.with("id", message.id));
            }
        }
        if need.graded {
            self.grade_feedback(need, ftl, message, findings);
        }
    }

    /// Checks the feedback for single grades, which is optional. If a choice has feedback for a grade in one language,
    /// it must have feedback for that grade in all languages.
    fn grade_feedback(
        &self,
        need: &Need,
        ftl: &Ftl,
        message: &Message,
        findings: &mut Vec<Finding>,
    ) {
        let languages = self.all_languages.into_iter().flat_map(BTreeMap::values);
        let messages = languages.filter_map(|files| files.find(&need.id));
        let messages: Vec<&Message> = messages.map(|(_, message)| message).collect();
        for name in GRADE_FEEDBACK {
            let has = |message: &&Message| message.attributes.contains_key(name);
            match message.attributes.get(name) {
                Some(body) => self.fits(need, ftl, message, body, findings),
                None if messages.iter().any(has) => {
                    findings.push(self.missing_attribute(need, name));
                }
                None => {}
            }
        }
    }

    /// Returns the finding about an attribute that a message lacks.
    fn missing_attribute(&self, need: &Need, name: &str) -> Finding {
        let finding = self.text.finding(codes::MISSING_ATTRIBUTE, &need.location);
        finding
            .with("id", &need.id)
            .with("attribute", name)
            .with("words", &self.path)
    }

    /// Returns the content folder's messages that nothing needs.
    fn unused(&self) -> Vec<Located<'u, 'a>> {
        let all = self.files.written();
        all.flat_map(|ftl| ftl.messages().map(move |message| (ftl, message)))
            .filter(|(_, message)| !self.used.contains(&(message.id, None)))
            .filter(|(_, message)| {
                !self.catalogue || CATALOGUE.iter().any(|start| message.id.starts_with(start))
            })
            .collect()
    }

    /// Reports attributes that nothing needs, on messages that are needed.
    fn unused_attributes(&self, findings: &mut Vec<Finding>) {
        let mut suggestions = MAX_SUGGESTIONS;
        for ftl in self.files.written() {
            let messages = ftl.messages();
            for message in messages.filter(|message| self.used.contains(&(message.id, None))) {
                for name in message.attributes.keys().copied() {
                    // Only some principles quote the law, so this attribute is optional.
                    let optional = self.catalogue && name == "law";
                    if !optional && !self.used.contains(&(message.id, Some(name))) {
                        let sought = if suggestions > 0 { self.needed } else { &[] };
                        suggestions = suggestions.saturating_sub(1);
                        let known = sought.iter().filter(|need| need.id == message.id);
                        let known = known.flat_map(|need| {
                            let optional = GRADE_FEEDBACK.into_iter().filter(|_| need.graded);
                            need.attribute.into_iter().chain(optional)
                        });
                        let meant = nearest(name, known);
                        let finding = Finding::new(codes::UNUSED_ATTRIBUTE, ftl.path);
                        findings.push(
                            finding
                                .at(ftl.span(name))
                                .with("id", message.id)
                                .with("attribute", name)
                                .with("meant", meant),
                        );
                    }
                }
            }
        }
    }

    /// Reports a text that is empty or too long, and wrong quotation marks. Built-in files are not checked.
    fn fits(
        &self,
        need: &Need,
        ftl: &Ftl,
        message: &Message,
        body: &Part,
        findings: &mut Vec<Finding>,
    ) {
        if ftl.built_in {
            return;
        }
        let at = |code| Finding::new(code, ftl.path).at(ftl.span(body.bare_name()));
        let attribute = body.name.strip_prefix('.');
        if body.is_unseen() {
            let name =
                attribute.map_or_else(|| need.id.to_string(), |name| format!("{}.{name}", need.id));
            findings.push(at(codes::EMPTY_TEXT).with("id", name));
            return;
        }
        let length = body.length();
        if let Some(limit) = need.limit
            && length > limit
        {
            findings.push(
                at(codes::TOO_LONG)
                    .with("id", &need.id)
                    .with("attribute", attribute)
                    .with("length", length)
                    .with("limit", limit),
            );
        }
        if need.spoken && quotes::is_quoted(&body.text()) {
            findings.push(at(codes::QUOTED_SPEECH).with("id", &need.id));
        } else if let Some(pair) = self.quotes
            && let text = body.without_placeables()
            // A garbled text has a finding of its own, and so has a text that is marked as waiting for a translator.
            && garbled(&text).is_none()
            && marks(message).is_empty()
            && let Some(odd) = pair.odd(&text)
        {
            let span = body.body.start + odd.at.start..body.body.start + odd.at.end;
            let code = match odd.why {
                "straight" => codes::STRAIGHT_QUOTES,
                _ => codes::ODD_QUOTES,
            };
            let finding = Finding::new(code, ftl.path).at(span).with("id", &need.id);
            let finding = finding.offer("why", odd.why);
            let (open, close) = (pair.open.to_string(), pair.close.to_string());
            findings.push(finding.with("open", open).with("close", close));
        }
    }
}

/// Returns `true` if a message can have this id.
fn is_name(id: &str) -> bool {
    id.bytes().all(|byte| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_'
    })
}
