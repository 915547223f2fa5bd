//! Finds an attempt by its id or its file, for the commands that have an attempt as their argument.

use std::path::Path;

use super::setup::{self, failed, say};
use samtalerum_core::language::Messages;
use samtalerum_core::meeting::Attempt;
use samtalerum_core::message::Message;
use samtalerum_core::store::{Damage, parse_attempt};

/// Returns the attempt in the file with this name or, if there is no such file, the stored attempt with this id. The
/// second value describes the damage of the file, if there is any.
///
/// # Errors
/// A message to print if the file cannot be read, or if there is no such attempt.
pub(super) fn find(attempt: &str, words: &Messages) -> Result<(Attempt, Option<Damage>), String> {
    let path = Path::new(attempt);
    if path.exists() {
        let bytes =
            std::fs::read(path).map_err(|error| failed(words, "cannot-read", path, &error))?;
        let parsed = parse_attempt(&bytes)
            .map_err(|error| failed(words, "no-attempt-file", path, &error))?;
        return Ok((parsed.attempt, parsed.damage));
    }
    let setup::Storage { store, problem, .. } = setup::storage();
    if let Some(error) = problem {
        return Err(setup::store_failed(words, &error));
    }
    let mut attempts = store.list().attempts.into_iter();
    attempts
        .find(|one| one.header.id == attempt)
        .map(|attempt| (attempt, None))
        .ok_or_else(|| say(words, Message::new("no-attempt").with("id", attempt)))
}
