//! What several commands begin with: the content, the language, the store.

use std::sync::Arc;

use super::Common;
use crate::content::{Content, Files, Meeting};
use crate::finding::nearest;
use crate::language::Words;
use crate::scenario::Scenario;
use crate::store::{FileStore, MemoryStore, Store, StoreError};

/// The content that the command line asks for.
///
/// # Errors
/// A sentence that says which folder cannot be read, and why.
pub(super) fn content(common: &Common) -> Result<Arc<Content>, String> {
    let Some(folder) = &common.content else {
        return Ok(Arc::new(Content::embedded()));
    };
    let files = Files::folder(folder).map_err(|error| {
        format!(
            "cannot read the content folder {}: {error}",
            folder.display()
        )
    })?;
    Ok(Arc::new(Content::load(files, Some(&Files::embedded()))))
}

/// The meeting with this id.
///
/// # Errors
/// A sentence that says which meeting may be meant, or which there are.
pub(super) fn meeting<'a>(content: &'a Content, id: &str) -> Result<&'a Meeting, String> {
    let known = || content.meetings.keys().map(String::as_str);
    content.meetings.get(id).ok_or_else(|| {
        let instead = meant(id, known());
        format!("there is no meeting \"{id}\" that can be played; {instead}")
    })
}

/// The scenario of the file with this name, whether or not it can be played.
///
/// # Errors
/// A sentence that says that it cannot be read, which one may be meant, or which there are.
pub(super) fn scenario<'a>(content: &'a Content, id: &str) -> Result<&'a Scenario, String> {
    let file = format!("scenarios/{id}.ron");
    let readable = content.scenarios.iter().find(|(text, _)| text.file == file);
    if let Some((_, scenario)) = readable {
        return Ok(scenario);
    }
    if content.files.text(&file).is_some() {
        return Err(format!(
            "{file} cannot be read; \"samtalerum check\" tells why"
        ));
    }
    let files = content.scenarios.iter().map(|(text, _)| text.file.as_str());
    let known = files.filter_map(|file| file.strip_prefix("scenarios/")?.strip_suffix(".ron"));
    let instead = meant(id, known);
    Err(format!("there is no scenario \"{id}\"; {instead}"))
}

/// What may be meant by a misspelt id, or else what there is.
pub(super) fn meant<'a>(wrong: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    match nearest(wrong, known.clone()) {
        Some(meant) => format!("did you mean \"{meant}\"?"),
        None => format!("there are: {}", known.collect::<Vec<_>>().join(", ")),
    }
}

/// The languages wanted, most wanted first: what the command line says, then the system.
pub(super) fn wanted(common: &Common) -> Vec<String> {
    common
        .lang
        .clone()
        .into_iter()
        .chain(sys_locale::get_locales())
        .collect()
}

/// The words of the language that the command line or the system asks for.
pub(super) fn words<'a>(content: &'a Content, common: &Common) -> Words<'a> {
    content
        .languages
        .words(&content.languages.negotiate(&wanted(common)))
}

/// Where attempts are kept; in memory where no folder can be used, and why.
pub(super) fn store() -> (Box<dyn Store>, Option<StoreError>) {
    match FileStore::default_dir().and_then(FileStore::at) {
        Ok(store) => (Box::new(store), None),
        Err(error) => (Box::new(MemoryStore::new()), Some(error)),
    }
}
