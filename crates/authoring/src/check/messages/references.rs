//! Checks that Fluent can format each message: it refers only to functions, messages and terms that exist, and does not
//! refer to itself, directly or through others.

use samtalerum_structure::codes;
use std::collections::HashSet;

use super::ftl::{Ftl, Versions};
use crate::ftl::{Message, Part, Reference};
use samtalerum_core::finding::{Finding, nearest};

/// Functions that a message can use.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// Checks the references in a file of the content folder. `files` are all files of the same language and scope.
pub(super) fn check(ftl: &Ftl, files: &Versions, findings: &mut Vec<Finding>) {
    for message in ftl.messages() {
        for body in message.parts() {
            for named in body.references() {
                unknown(ftl, message, named, files, findings);
            }
        }
        if is_part_of_itself(message, files) {
            let finding = Finding::new(codes::CIRCULAR_MESSAGE, ftl.path).at(ftl.span(message.id));
            findings.push(finding.with("id", message.id));
        }
    }
}

/// Reports a reference to a function, message or term that does not exist.
fn unknown(
    ftl: &Ftl,
    message: &Message,
    named: Reference,
    files: &Versions,
    findings: &mut Vec<Finding>,
) {
    let (code, name, meant) = match named {
        Reference::Variable(_) => return,
        Reference::Function(name) if FUNCTIONS.contains(&name) => return,
        Reference::Function(name) => (codes::UNKNOWN_FUNCTION, name, nearest(name, FUNCTIONS)),
        Reference::Message(id, attribute) | Reference::Term(id, attribute) => {
            if files.is_broken(id) || find(named, files).is_some() {
                return;
            }
            // Suggest only terms for a term and only messages for a message. Terms are compared without their leading
            // `-`.
            let is_term = matches!(named, Reference::Term(..));
            let all = files
                .files
                .iter()
                .flat_map(|file| file.file().messages.keys().copied());
            let all = all.filter(|known| *known != message.id && known.starts_with('-') == is_term);
            let meant = nearest(id, all.map(|known| known.trim_start_matches('-')));
            (
                codes::UNKNOWN_REFERENCE,
                attribute.unwrap_or(id),
                meant.filter(|_| attribute.is_none()),
            )
        }
    };
    let finding = Finding::new(code, ftl.path).at(ftl.span(name));
    findings.push(
        finding
            .with("id", message.id)
            .with("name", name)
            .with("meant", meant),
    );
}

/// Returns the text that a reference names, or `None` if there is no such text.
fn find<'a>(named: Reference, files: &'a Versions) -> Option<&'a Part<'a>> {
    let ((_, message), attribute) = match named {
        Reference::Message(id, attribute) => (files.find(id)?, attribute),
        Reference::Term(id, attribute) => (files.find(&format!("-{id}"))?, attribute),
        Reference::Variable(_) | Reference::Function(_) => return None,
    };
    match attribute {
        Some(name) => message.attributes.get(name),
        None => message.value.as_ref(),
    }
}

/// Returns `true` if one of the message's texts refers to itself, directly or through other texts (depth-first search).
fn is_part_of_itself(message: &Message, files: &Versions) -> bool {
    message.parts().any(|start| {
        let mut next = start.references();
        let mut met: HashSet<*const Part> = HashSet::new();
        while let Some(named) = next.pop() {
            let Some(body) = find(named, files) else {
                continue;
            };
            if std::ptr::eq(body, start) {
                return true;
            }
            if met.insert(body) {
                next.extend(body.references());
            }
        }
        false
    })
}
