//! Inspection of a stored attempt, and the notices about it.

use std::fmt::Display;

use super::notice::{MISNAMED_ATTEMPT, NEWER_FORMAT};
use super::{MAX_ATTEMPT_BYTES, Parsed, Unreadable, parse_attempt};
use crate::message::{Argument, Declared, Message};

/// The state of a stored attempt.
pub enum Found {
    /// An attempt without damage.
    Whole(Parsed),
    /// An attempt with damage after its readable part.
    Damaged(Parsed),
    /// The header cannot be read, so nothing can be played.
    Worthless,
    /// The stored text is larger than [`MAX_ATTEMPT_BYTES`].
    TooLarge,
    /// An attempt of a newer format, or an attempt that is stored under a name other than its id. It must not be
    /// changed.
    Foreign(Message),
}

/// Inspects the stored bytes of the attempt `id`. `name` is the name of the file or storage entry. Notices show this
/// name, so that the trainee can find the attempt.
pub fn inspect(stored: &[u8], id: &str, name: &str) -> Found {
    if stored.len() as u64 > MAX_ATTEMPT_BYTES {
        return Found::TooLarge;
    }
    match parse_attempt(stored) {
        Ok(parsed) if parsed.attempt.header.id != id => Found::Foreign(misnamed(name)),
        Ok(parsed) if parsed.damage.is_none() => Found::Whole(parsed),
        Ok(parsed) => Found::Damaged(parsed),
        Err(Unreadable::NewerFormat { .. }) => {
            Found::Foreign(Message::from(NEWER_FORMAT).with("file", name))
        }
        Err(Unreadable::NoHeader { .. }) => Found::Worthless,
    }
}

/// Returns the notice about an attempt that is stored under a name other than its id.
pub fn misnamed(name: &str) -> Message {
    Message::from(MISNAMED_ATTEMPT).with("file", name)
}

/// Returns a notice about a stored text that was called `name`, and was moved to `kept` because it is damaged or too
/// large.
pub fn set_aside(notice: &'static Declared, name: impl Display, kept: impl Display) -> Message {
    let notice = Message::from(notice).with("file", Argument::whole(name));
    notice.with("kept", Argument::whole(kept))
}
