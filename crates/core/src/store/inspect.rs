//! What a stored text is worth, and the notices about it.

use std::fmt::Display;

use super::notice::{MISNAMED_ATTEMPT, NEWER_FORMAT};
use super::{MAX_ATTEMPT_BYTES, Parsed, Unreadable, parse_attempt};
use crate::message::{Argument, Declared, Message};

/// What stands where an attempt is stored.
pub enum Found {
    /// An attempt, as it should be.
    Whole(Parsed),
    /// An attempt with damage after its good part.
    Damaged(Parsed),
    /// Nothing that could be played.
    Worthless,
    /// More than is read.
    TooLarge,
    /// Something whole that is not for this version or not for this name: hands off.
    Foreign(Message),
}

/// Judges what is stored for an attempt, under a name that the trainee can find it by.
pub fn inspect(stored: &[u8], id: &str, name: &str) -> Found {
    if stored.len() as u64 > MAX_ATTEMPT_BYTES {
        return Found::TooLarge;
    }
    match parse_attempt(stored) {
        Ok(parsed) if parsed.attempt.header.id != id => Found::Foreign(misnamed(name)),
        Ok(parsed) if parsed.damage.is_none() => Found::Whole(parsed),
        Ok(parsed) => Found::Damaged(parsed),
        Err(Unreadable::NewerFormat { format }) => Found::Foreign(
            Message::from(NEWER_FORMAT)
                .with("file", name)
                .with("format", format),
        ),
        Err(Unreadable::NoHeader { .. }) => Found::Worthless,
    }
}

/// The notice for something whose name does not say what is in it.
pub fn misnamed(name: &str) -> Message {
    Message::from(MISNAMED_ATTEMPT).with("file", name)
}

/// The notice for an original that is now found elsewhere.
pub fn set_aside(notice: &'static Declared, name: impl Display, kept: impl Display) -> Message {
    let notice = Message::from(notice).with("file", Argument::whole(name));
    notice.with("kept", Argument::whole(kept))
}
