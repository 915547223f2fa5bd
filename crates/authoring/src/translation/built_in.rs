//! The built-in texts that a translation into a new language starts from.

use super::pair::{file_path, languages};
use crate::ftl::Resource;
use samtalerum_core::language::{GUIDANCE, INTERFACE};
use samtalerum_core::source::Files;

/// Returns the files of a course, prepared for a translation from one language into another. A course uses the
/// program's texts for the catalogue and the interface. If the program does not have these texts in the target
/// language, they must be translated too. So they are added to the files of the source language.
pub fn with_built_in(files: &Files, built_in: &Files, from: &str, to: &str) -> Files {
    let mut all = files.clone();
    if languages(built_in).contains(&to) {
        return all;
    }
    for scope in [GUIDANCE, INTERFACE] {
        // A course with its own catalogue also has the texts of that catalogue.
        if scope == GUIDANCE && files.text("guidance.ron").is_some() {
            continue;
        }
        let path = file_path(from, scope);
        if let Some(program) = built_in.text(&path) {
            let own = files.text(&path).unwrap_or_default();
            all.add(&path, together(own, program).into_bytes());
        }
    }
    all
}

/// Returns a course's own texts and the program's texts that the course does not replace.
fn together(own: &str, program: &str) -> String {
    if own.trim().is_empty() {
        return program.to_owned();
    }
    let replaced = Resource::read(own).messages;
    let mut text = own.trim_end().to_owned();
    for message in Resource::read(program).messages.values() {
        if !replaced.contains_key(message.id) {
            text += "\n\n";
            text += &program[message.span.clone()];
        }
    }
    text + "\n"
}
