//! The attempt: a log of acts that name author-given ids. Everything else is derived from it.

use serde::{Deserialize, Serialize};

use super::preview::Preview;
use crate::scenario::Id;

/// The version of the stored form. How it is raised, and older ones are read: `docs/architecture.md`, "Raising the
/// format".
pub const ATTEMPT_FORMAT: u32 = 1;

/// One trainee's path through one scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// What holds for the whole attempt.
    pub header: Header,
    /// What was done, in order.
    pub acts: Vec<TimedAct>,
}

/// What holds for a whole attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// [`ATTEMPT_FORMAT`].
    pub format: u32,
    /// The attempt's own id: letters, digits, `-` and `.`.
    pub id: String,
    /// The scenario played.
    pub scenario: Id,
    /// The hash of the scenario's text when it was started, 16 hexadecimal digits.
    pub content: String,
    /// How it is played.
    pub mode: Mode,
    /// Decides the order in which choices are shown.
    pub seed: u64,
    /// When it was started, in seconds since 1970 (UTC).
    pub started: u64,
    /// The attempt it goes on from, where it is a new try from one of that attempt's decisions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again_from: Option<String>,
    /// Where it begins, if it is an author's preview from the middle of the meeting.
    #[serde(rename = "tryout", default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<Preview>,
}

/// How an attempt is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Feedback after each choice, and steps back.
    #[default]
    Practice,
    /// Feedback only in the debrief.
    Assessment,
}

/// An act and when it was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimedAct {
    /// Milliseconds of playing since the attempt was started.
    pub at: u64,
    /// What was done.
    #[serde(flatten)]
    pub act: Act,
}

/// Something the trainee did in a meeting.
///
/// Acts are stored, so every variant stays readable for ever. An older program takes an act that it does not know for
/// damage and cuts the attempt off there: a new variant raises [`ATTEMPT_FORMAT`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", content = "id", rename_all = "kebab-case")]
pub enum Act {
    /// The case file was read and the meeting begun.
    Begin,
    /// This line was shown.
    Read(Id),
    /// This line was marked as a sign.
    Mark(Id),
    /// The mark was taken away.
    Unmark(Id),
    /// This choice was taken.
    Choose(Id),
    /// This statement was put into the note.
    Include(Id),
    /// It was taken out again.
    LeaveOut(Id),
    /// The note was signed as it stood.
    #[serde(rename = "sign")]
    Submit,
    /// The last choice (or signature) was undone.
    StepBack,
}
