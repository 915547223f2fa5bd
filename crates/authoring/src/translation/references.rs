//! What a text names: variables, other messages, terms and functions. A translation names the same.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse_runtime;

use super::pattern::{Layout, indented};
use samtalerum_core::language::{Reference, references};
use samtalerum_core::source::too_deep;

/// The names in a text, as Fluent writes them (`$name`, `message`, `-term`, `NUMBER()`), or nothing where Fluent
/// cannot read it as one text.
pub(super) fn of(text: &str) -> Option<BTreeSet<String>> {
    let layout = Layout {
        inline: true,
        indent: 4,
        line_end: "\n",
    };
    let source = format!("m ={}\n", indented(text, layout));
    if too_deep(&source).is_some() {
        return None;
    }
    let resource = parse_runtime(source.as_str()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else {
        return None;
    };
    let value = message
        .value
        .as_ref()
        .filter(|_| message.attributes.is_empty())?;
    let mut names = BTreeSet::new();
    references(value, &mut |reference| {
        names.insert(match reference {
            Reference::Variable(name) => format!("${name}"),
            Reference::Function(name) => format!("{name}()"),
            Reference::Message(id, None) => id.to_owned(),
            Reference::Message(id, Some(attribute)) => format!("{id}.{attribute}"),
            Reference::Term(id, _) => format!("-{id}"),
        });
    });
    Some(names)
}
