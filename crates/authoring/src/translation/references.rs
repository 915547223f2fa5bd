//! The names that a text refers to: variables, other messages, terms and functions. A translation must refer to the
//! same names.

use std::collections::BTreeSet;

use crate::ftl::{Indentation, Reference, Resource, indented};

/// Returns the names that a text refers to, in Fluent's notation (`$name`, `message`, `-term`, `NUMBER()`); `None` if
/// Fluent cannot parse it as a single text.
pub(super) fn of(text: &str) -> Option<BTreeSet<String>> {
    let indentation = Indentation {
        inline: true,
        spaces: 4,
        line_end: "\n",
    };
    let source = format!("m ={}\n", indented(text, indentation));
    let file = Resource::read(&source);
    let message = file.messages.get("m")?;
    let is_one = file.messages.len() == 1 && file.repeated.is_empty() && file.broken.is_empty();
    let value = message.value.as_ref()?;
    if !is_one || !message.attributes.is_empty() {
        return None;
    }
    let references = value.references().into_iter();
    let names = references.map(|reference| match reference {
        Reference::Variable(name) => format!("${name}"),
        Reference::Function(name) => format!("{name}()"),
        Reference::Message(id, None) => id.to_owned(),
        Reference::Message(id, Some(attribute)) => format!("{id}.{attribute}"),
        Reference::Term(id, _) => format!("-{id}"),
    });
    Some(names.collect())
}
