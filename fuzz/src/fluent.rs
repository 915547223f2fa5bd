//! The fuzz target for rendered messages. Whatever an author writes, the length of a rendered message must stay in
//! proportion to the length of its file.

use fluent::{FluentArgs, FluentValue};
use samtalerum_authoring::ftl::Resource;
use samtalerum_core::language::Languages;
use samtalerum_core::source::too_deep;

/// A rendered text may have this many bytes for each byte of its file, and [`ALWAYS`] bytes more. This is enough,
/// because Fluent fills in at most a hundred placeables in a text.
const MAX_FACTOR: usize = 200;
/// A rendered text may always have this many bytes. Even in a short file, a short reference may be replaced by a long
/// argument.
const ALWAYS: usize = 20_000;

/// Reads the bytes as a file of messages, and renders each message with arguments of every kind.
pub fn fluent(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    // If messages are nested too deeply, the program does not read their file, so it never renders them.
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
                assert!(length <= MAX_FACTOR * text.len() + ALWAYS, "{length}");
            }
        }
    }
}
