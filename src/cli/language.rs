//! The language of the command line: the language that `--lang` names, in any spelling, or else the system's.

use std::ffi::OsString;
use std::path::Path;

use samtalerum_core::language::{Messages, locale_of};
use samtalerum_core::message::{Argument, Message};

use super::rendered::say;

/// Returns the tag of a language as it is usually written: `en_GB.UTF-8` is `en-GB`.
pub(super) fn tag(text: &str) -> String {
    let plain = text.split(['.', '@']).next().unwrap_or(text);
    plain.trim().replace('_', "-")
}

/// Finds the value of `--lang` before the command line is parsed, so that errors in the command line can be reported in
/// this language.
pub(super) fn wanted(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter().map(|one| one.to_string_lossy());
    let mut found = None;
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            break;
        }
        if argument == "--lang" {
            found = arguments.next().map(|next| tag(&next));
        } else if let Some(value) = argument.strip_prefix("--lang=") {
            found = Some(tag(value));
        }
    }
    found
}

/// Renders the message which says that neither the course nor the program has this language. `None` if one of them has
/// it.
pub(super) fn unknown(wanted: &str, content: Option<&Path>, words: &Messages) -> Option<String> {
    let own = samtalerum_course::files();
    let mut known: Vec<String> = own
        .paths()
        .filter_map(|path| locale_of(path).map(|(tag, _)| tag.to_owned()))
        .collect();
    let folder = content.map(|content| content.join("locales"));
    for entry in folder
        .and_then(|folder| std::fs::read_dir(folder).ok())
        .into_iter()
        .flatten()
        .flatten()
    {
        if entry.path().is_dir() {
            known.extend(entry.file_name().into_string().ok());
        }
    }
    known.sort();
    known.dedup();
    let main = |tag: &str| tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
    if known.iter().any(|tag| main(tag) == main(wanted)) {
        return None;
    }
    let message = Message::new("unknown-language")
        .with("language", wanted)
        .with("known", Argument::whole(known.join(", ")));
    Some(say(words, message))
}
