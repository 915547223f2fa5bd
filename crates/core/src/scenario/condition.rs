//! Conditions on what has happened in a meeting.

use serde::{Deserialize, Serialize};

use crate::ids::Id;

/// A condition on what has happened in the meeting so far.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub enum Condition {
    /// The flag is set.
    Flag(Id),
    /// The gauge has at least this value.
    AtLeast(Id, u8),
    /// The gauge has at most this value.
    AtMost(Id, u8),
    /// The choice was taken.
    Chosen(Id),
    /// The scene was entered.
    Visited(Id),
    /// The line was marked as a sign.
    Marked(Id),
    /// The statement was put into the note.
    Noted(Id),
    /// The fact is established.
    Established(Id),
    /// At least this many of the facts are established.
    AtLeastOf(u8, Vec<Id>),
    /// The condition does not hold.
    Not(Box<Condition>),
    /// All conditions hold.
    All(Vec<Condition>),
    /// At least one condition holds.
    Any(Vec<Condition>),
}
