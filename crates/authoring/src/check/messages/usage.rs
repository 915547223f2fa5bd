//! Checks that the messages that are needed are present and short enough, and that there are no others.

use crate::check::codes;
use rustc_hash::FxHashSet;

use super::ftl::Ftl;
use super::needs::Need;
use crate::ftl::{Message, Part};
use samtalerum_core::finding::{Finding, nearest};
use samtalerum_core::language::ids::CATALOGUE;
use samtalerum_core::source::Text;

/// Missing messages for which a nearest one is sought. Each costs a look at every unused one.
const MAX_SUGGESTIONS: usize = 50;

/// What is needed, to look it up: messages, and attributes with the message they belong to.
pub(super) type Used<'a> = FxHashSet<(&'a str, Option<&'a str>)>;

/// A list of needs against the files that may meet them.
pub(super) struct Usage<'a> {
    /// Where the needs stand.
    pub(super) text: &'a Text,
    pub(super) needed: &'a [Need<'a>],
    pub(super) used: &'a Used<'a>,
    /// The file that the words belong in.
    pub(super) path: String,
    /// The files, the first that has a message counting.
    pub(super) files: Vec<&'a Ftl<'a>>,
    /// Whether what needs words was read only in part: then more may be needed than is known.
    pub(super) in_part: bool,
    /// Whether only messages that begin as in [`CATALOGUE`] can be unused; others are a glossary.
    pub(super) catalogue: bool,
}

impl<'a> Usage<'a> {
    pub(super) fn check(&self, findings: &mut Vec<Finding>) {
        let unused = self.unused();
        let mut missing = Vec::new();
        for need in self.needed {
            match self.message(&need.id) {
                Some((ftl, message)) => self.meet(need, ftl, message, findings),
                None if need.attribute.is_some() || self.is_broken(&need.id) => {}
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

    fn message(&self, id: &str) -> Option<(&'a Ftl<'a>, &'a Message<'a>)> {
        self.files
            .iter()
            .find_map(|ftl| Some((*ftl, ftl.file.messages.get(id)?)))
    }

    fn is_broken(&self, id: &str) -> bool {
        self.files.iter().any(|ftl| ftl.file.broken.contains(id))
    }

    /// Looks at a message that is there.
    fn meet(&self, need: &Need, ftl: &Ftl, message: &Message, findings: &mut Vec<Finding>) {
        let body = match need.attribute {
            None => message.value.as_ref(),
            Some(name) => message.attributes.get(name),
        };
        match (body, need.attribute) {
            (Some(body), _) => fits(need, ftl, body, findings),
            (None, Some(name)) => {
                let finding = self.text.finding(codes::MISSING_ATTRIBUTE, &need.location);
                findings.push(
                    finding
                        .with("id", &need.id)
                        .with("attribute", name)
                        .with("words", &self.path),
                );
            }
            (None, None) => {
                let finding = Finding::new(codes::EMPTY_TEXT, ftl.path).at(ftl.span(message.id));
                findings.push(finding.with("id", message.id));
            }
        }
    }

    /// The messages of the content folder that nothing needs.
    fn unused(&self) -> Vec<(&'a Ftl<'a>, &'a Message<'a>)> {
        let all = self.files.iter().filter(|ftl| !ftl.own);
        all.flat_map(|ftl| ftl.messages().map(move |message| (*ftl, message)))
            .filter(|(_, message)| !self.used.contains(&(message.id, None)))
            .filter(|(_, message)| {
                !self.catalogue || CATALOGUE.iter().any(|start| message.id.starts_with(start))
            })
            .collect()
    }

    fn unused_attributes(&self, findings: &mut Vec<Finding>) {
        let mut suggestions = MAX_SUGGESTIONS;
        for ftl in self.files.iter().filter(|ftl| !ftl.own) {
            let messages = ftl.messages();
            for message in messages.filter(|message| self.used.contains(&(message.id, None))) {
                for name in message.attributes.keys().copied() {
                    // The wording of the law is there for some principles only.
                    let optional = self.catalogue && name == "law";
                    if !optional && !self.used.contains(&(message.id, Some(name))) {
                        let sought = if suggestions > 0 { self.needed } else { &[] };
                        suggestions = suggestions.saturating_sub(1);
                        let known = sought.iter().filter(|need| need.id == message.id);
                        let known = known.filter_map(|need| need.attribute);
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
}

/// Whether a text has room in its place, and leaves the quotation marks to the program.
fn fits(need: &Need, ftl: &Ftl, body: &Part, findings: &mut Vec<Finding>) {
    if ftl.own {
        return;
    }
    let length = body.length();
    if let Some(limit) = need.limit
        && length > limit
    {
        let finding = Finding::new(codes::TOO_LONG, ftl.path).at(ftl.span(body.bare_name()));
        findings.push(
            finding
                .with("id", &need.id)
                .with("attribute", need.attribute)
                .with("length", length)
                .with("limit", limit),
        );
    }
    let first = body.texts().next().unwrap_or_default();
    let last = body.texts().last().unwrap_or_default();
    let quoted = [('»', '«'), ('“', '”'), ('"', '"')]
        .iter()
        .any(|(open, close)| first.starts_with(*open) && last.ends_with(*close));
    if need.spoken && quoted {
        let finding = Finding::new(codes::QUOTED_SPEECH, ftl.path).at(ftl.span(body.bare_name()));
        findings.push(finding.with("id", &need.id));
    }
}
