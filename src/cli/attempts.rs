//! Finds an attempt by its id or its file, for the commands that have an attempt as their argument.

use std::path::Path;

use super::console;
use super::setup::{self, failed, say};
use crate::store::FileStore;
use samtalerum_core::code::{CodeProblem, decode_course, is_like_code};
use samtalerum_core::content::Content;
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::meeting::Attempt;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::store::{Damage, StoreError, Unreadable, parse_attempt};

/// Finds an attempt. `attempt` is the path of its file or, if there is no such file, the id of a stored attempt.
///
/// If a file that was given by its path is damaged, the second value describes the damage; otherwise it is `None`. The
/// store repairs damage to a stored attempt, and reports the damage in notices, which this function prints.
///
/// # Errors
/// A message to print if the file cannot be read, or if there is no such attempt.
pub(super) fn find(attempt: &str, words: &Messages) -> Result<(Attempt, Option<Damage>), String> {
    find_or(attempt, words, "no-attempt")
}

/// Finds an attempt as [`find`] does. `missing` is the id of the message that is printed if there is no such attempt.
fn find_or(
    attempt: &str,
    words: &Messages,
    missing: &'static str,
) -> Result<(Attempt, Option<Damage>), String> {
    let path = Path::new(attempt);
    if path.exists() {
        let bytes =
            setup::read(path).map_err(|error| failed(words, "cannot-read", path, &error))?;
        let parsed = parse_attempt(&bytes).map_err(|error| {
            let message = match error {
                Unreadable::NewerFormat { .. } => "attempt-file-newer",
                Unreadable::NoHeader { .. } => "no-attempt-file",
            };
            say(words, Message::new(message).with("path", path))
        })?;
        return Ok((parsed.attempt, parsed.damage));
    }
    match stored(attempt) {
        Ok((attempt, notices)) => {
            for notice in notices {
                console::complain(words.render(INTERFACE, &notice));
            }
            Ok((attempt, None))
        }
        Err(StoreError::NoSuchAttempt { .. } | StoreError::BadId { .. }) => {
            let id = Argument::whole(attempt);
            Err(say(words, Message::new(missing).with("id", id)))
        }
        Err(error) => Err(setup::store_failed(words, &error)),
    }
}

/// Finds an attempt as [`find`] does, or decodes it if `attempt` is an attempt code. For a code, prints which parts of
/// the attempt the code does not contain, and how many acts no longer fit the meeting.
///
/// # Errors
/// The errors of [`find`], and a message to print if the code cannot be read or contains several attempts.
pub(super) fn find_or_decode(
    attempt: &str,
    content: &Content,
    words: &Messages,
) -> Result<(Attempt, Option<Damage>), String> {
    if Path::new(attempt).exists() {
        return find(attempt, words);
    }
    // A code is often copied with the quotation marks around it.
    let is_around = |char: char| char.is_whitespace() || "»«“”„\"'<>".contains(char);
    let attempt = attempt.trim_matches(is_around);
    if !is_like_code(attempt) || stored(attempt).is_ok() {
        return find_or(attempt, words, "no-attempt-or-code");
    }
    let codes: Vec<&str> = attempt
        .split('.')
        .filter(|code| !code.trim().is_empty())
        .collect();
    if codes.len() > 1 {
        let several = say(
            words,
            Message::new("code-several").with("count", codes.len()),
        );
        return Err(format!("{several}\n{}", codes.join("\n")));
    }
    let mut course = decode_course(attempt, content);
    let Some(decoded) = course.attempts.pop() else {
        let problem = course.problems.pop().unwrap_or(CodeProblem::ResultOnly);
        return Err(words.render(INTERFACE, &problem.message()));
    };
    let messages = decoded.left_out.messages().into_iter();
    for message in messages.chain(decoded.misfits.messages()) {
        console::complain(words.render(INTERFACE, &message));
    }
    Ok((decoded.attempt, None))
}

/// Returns the stored attempt with this id, and notices about damage to its file. Reads the file of this attempt only.
///
/// # Errors
/// The errors of [`FileStore::read`], and `NoFolder`.
pub(super) fn stored(id: &str) -> Result<(Attempt, Vec<Message>), StoreError> {
    let opened = FileStore::at(FileStore::default_dir()?).read(id)?;
    Ok((opened.attempt, opened.notices))
}
