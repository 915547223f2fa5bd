//! The languages of a course that a page can fetch one by one.

use samtalerum_core::language::{Languages, locale_of};

use crate::file_map::FileMap;

/// Returns the tags of the languages in a folder with messages, if each language can be loaded without the others.
/// Returns an empty list if a language lacks texts that another has, because it then needs the other language too.
pub fn independent(files: &FileMap) -> Vec<String> {
    let mut languages = Languages::default();
    for (path, bytes) in files {
        if let (Some((tag, scope)), Ok(text)) = (locale_of(path), str::from_utf8(bytes)) {
            languages.add(tag, scope, text.to_owned());
        }
    }
    match languages.are_independent() {
        true => languages.tags().map(ToString::to_string).collect(),
        false => Vec::new(),
    }
}

/// Returns the files that a page in this language needs: all files but the messages of other languages. Returns all
/// files if `language` is not one of the [`independent`] languages.
pub fn in_language(files: &FileMap, language: &str) -> FileMap {
    let is_independent = independent(files).iter().any(|tag| tag == language);
    let is_needed = |path: &str| match locale_of(path) {
        Some((tag, _)) => !is_independent || tag == language,
        None => true,
    };
    let needed = files.iter().filter(|(path, _)| is_needed(path));
    needed
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}
