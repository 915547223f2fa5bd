//! The target for texts that are filled in: whatever an author writes, a text stays in proportion to its file.

use fluent::{FluentArgs, FluentValue};
use samtalerum_authoring::ftl::Resource;
use samtalerum_core::language::Languages;
use samtalerum_core::source::too_deep;

/// The longest text that a file may yield, as a multiple of its length: Fluent fills in at most a hundred placeables.
const MOST: usize = 200;
/// The length of a text that any file may yield, because a short reference may stand for a long argument.
const ALWAYS: usize = 20_000;

/// Reads the bytes as a file of messages, and renders each with arguments of every kind.
pub fn fluent(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    // Reading a folder leaves out such a file.
    if too_deep(text).is_some() {
        return;
    }
    let mut languages = Languages::default();
    let problems = languages.add("da", "x", text.to_owned());
    for problem in problems.expect("a language") {
        assert!(text.get(problem.span.clone()).is_some(), "{problem:?}");
    }
    let words = languages.messages(&"da".parse().expect("a language"));
    let kinds = [
        FluentValue::from(0),
        FluentValue::from(-1),
        FluentValue::from(21.5),
        FluentValue::from(u32::MAX),
        FluentValue::from("text"),
    ];
    for message in Resource::read(text).messages.values() {
        for kind in &kinds {
            let names = message.variables().into_iter();
            let arguments: FluentArgs = names.map(|name| (name, kind.clone())).collect();
            let attributes = message.attributes.keys().map(|name| Some(*name));
            for attribute in attributes.chain([None]) {
                let found = words.find("x", message.id, attribute, Some(&arguments));
                let length = found.map_or(0, |text| text.len());
                assert!(length <= MOST * text.len() + ALWAYS, "{length}");
            }
        }
    }
}
