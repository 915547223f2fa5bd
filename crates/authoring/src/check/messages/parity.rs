//! Checks that every language has the same messages, attributes and variables.

use crate::check::codes;
use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::ftl::Ftl;
use crate::ftl::Message;
use samtalerum_core::finding::Finding;

/// The messages of one scope in one language: its files in order of precedence (the first that has a message wins), and
/// the path of the file for new messages.
pub(super) struct Side<'a> {
    pub(super) path: String,
    pub(super) files: Vec<&'a Ftl<'a>>,
}

/// A message with its file.
type Located<'a> = (&'a Ftl<'a>, &'a Message<'a>);

impl<'a> Side<'a> {
    /// Returns the messages that count, by id.
    fn messages(&self) -> IndexMap<&'a str, Located<'a>> {
        let mut messages = IndexMap::new();
        for ftl in &self.files {
            for (id, message) in &ftl.file.messages {
                messages.entry(*id).or_insert((*ftl, message));
            }
        }
        messages
    }

    /// Returns `true` if a file has a message of this id that cannot be parsed.
    fn is_broken(&self, id: &str) -> bool {
        self.files.iter().any(|ftl| ftl.file.broken.contains(id))
    }
}

/// Compares the languages with each other. `reported` is `true` for messages and attributes whose absence another check
/// reports.
pub(super) fn check(
    sides: &[Side],
    reported: &dyn Fn(&str, Option<&str>) -> bool,
    findings: &mut Vec<Finding>,
) {
    let all: Vec<_> = sides.iter().map(Side::messages).collect();
    for (from, messages) in all.iter().enumerate() {
        for (id, (ftl, message)) in messages {
            for (to, others) in all.iter().enumerate().filter(|(to, _)| *to != from) {
                let at = |code, name| Finding::new(code, ftl.path).at(ftl.span(name));
                // A message that the other language lacks.
                let Some((_, other)) = others.get(id) else {
                    if !reported(id, None) && !sides[to].is_broken(id) {
                        let finding = at(codes::UNTRANSLATED_MESSAGE, message.id);
                        findings.push(finding.with("id", id).with("words", &sides[to].path));
                    }
                    continue;
                };
                // Attributes that the other language's message lacks.
                for name in message.attributes.keys().copied() {
                    if !other.attributes.contains_key(name) && !reported(id, Some(name)) {
                        let finding = at(codes::UNTRANSLATED_ATTRIBUTE, name).with("id", id);
                        findings.push(
                            finding
                                .with("attribute", name)
                                .with("words", &sides[to].path),
                        );
                    }
                }
                // Reported once, in the language that comes first.
                let (here, there) = (message.variables(), other.variables());
                if from < to && here != there {
                    let finding = at(codes::DIFFERING_VARIABLES, message.id).with("id", id);
                    findings.push(
                        finding
                            .with("here", names(&here))
                            .with("there", names(&there))
                            .with("words", &sides[to].path),
                    );
                }
            }
        }
    }
}

/// Formats the names of variables, or returns `None` if there are none.
fn names(variables: &BTreeSet<&str>) -> Option<String> {
    let names: Vec<String> = variables.iter().map(|name| format!("${name}")).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
