//! Checks that every language has the same messages, attributes and variables.

use samtalerum_structure::codes;
use std::collections::BTreeSet;

use super::ftl::Versions;
use samtalerum_core::finding::Finding;
use samtalerum_core::language::ids::is_words_in;

/// The messages of one scope in one language. `path` is the file to which missing messages should be added.
pub(super) struct Side<'f, 'a> {
    pub(super) path: String,
    pub(super) files: &'f Versions<'a>,
}

/// Compares the languages with each other. `reported` returns `true` for messages and attributes that another check
/// reports if they are missing.
pub(super) fn check(
    sides: &[Side],
    reported: &dyn Fn(&str, Option<&str>) -> bool,
    findings: &mut Vec<Finding>,
) {
    let all: Vec<_> = sides.iter().map(|side| side.files.messages()).collect();
    for (from, messages) in all.iter().enumerate() {
        for (id, (ftl, message)) in messages {
            // Skip a message that lists the foreign words in a language's texts, such as Danish words in the English
            // texts. Not every language needs one.
            if is_words_in(id) {
                continue;
            }
            for (to, others) in all.iter().enumerate().filter(|(to, _)| *to != from) {
                let at = |code, name| Finding::new(code, ftl.path).at(ftl.span(name));
                // Report a message that the other language lacks.
                let Some((_, other)) = others.get(id) else {
                    if !reported(id, None) && !sides[to].files.is_broken(id) {
                        let finding = at(codes::UNTRANSLATED_MESSAGE, message.id);
                        findings.push(finding.with("id", id).with("words", &sides[to].path));
                    }
                    continue;
                };
                // Report attributes that the message lacks in the other language.
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
                // Report differing variables once per pair of languages, in the language that comes first.
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
