//! The messages of the loading page, from the built-in course.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse_runtime;
use samtalerum_core::language::INTERFACE;

/// The prefix of the messages that the page needs.
const PREFIX: &str = "web-";
/// The message that says what the program is, under the title of the menu and of the loading page.
const SUBTITLE: &str = "app-subtitle";

/// The page's messages in one language.
pub(super) struct Language {
    /// The language's tag, such as `da`.
    pub tag: String,
    /// The messages by id.
    pub page: BTreeMap<String, String>,
    /// The message for browsers without scripts.
    pub without_scripts: String,
}

/// Returns the page's messages in each language of the program.
pub(super) fn languages() -> Vec<Language> {
    let files = samtalerum_course::files();
    let danish = files.text(&format!("locales/da/{INTERFACE}.ftl"));
    let ids = ids(danish.unwrap_or_default());
    let content = samtalerum_course::content();
    let of_tag = |tag| {
        let messages = content.languages.messages(tag);
        let say = |id: &str| messages.text(INTERFACE, id);
        Language {
            tag: tag.to_string(),
            page: ids.iter().map(|id| ((*id).to_owned(), say(id))).collect(),
            without_scripts: say("web-noscript"),
        }
    };
    content.languages.tags().map(of_tag).collect()
}

/// Returns the ids of the page's messages, in the file's order.
fn ids(file: &str) -> Vec<&str> {
    let tree = parse_runtime(file).unwrap_or_else(|(tree, _)| tree);
    let ids = tree.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    });
    ids.filter(|id| id.starts_with(PREFIX) || *id == SUBTITLE)
        .collect()
}
