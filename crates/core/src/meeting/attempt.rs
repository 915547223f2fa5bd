//! The attempt: a log of acts. An act names a choice, line or other part of the scenario by the id that the author
//! gave. Everything else is derived from this log.

use serde::{Deserialize, Serialize};

use super::preview::Preview;
use crate::scenario::Id;

/// Version of the stored format. See `docs/architecture.md`, "Raising the format", for how to raise it and read older
/// formats.
pub const ATTEMPT_FORMAT: u32 = 2;

/// One trainee's path through one scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The data about the whole attempt.
    pub header: Header,
    /// The acts, in order.
    pub acts: Vec<TimedAct>,
}

/// The data about a whole attempt: what was played, how and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The format of the log, [`ATTEMPT_FORMAT`] or older.
    pub format: u32,
    /// The attempt's own id: ASCII alphanumeric characters, `-` and `.`.
    pub id: String,
    /// The scenario played.
    pub scenario: Id,
    /// Hash of the scenario's text when the attempt was started, as 16 hexadecimal digits.
    pub content: String,
    /// The mode that the attempt is played in.
    pub mode: Mode,
    /// Seed of the order in which choices are shown.
    pub seed: u64,
    /// Start time in seconds since 1970 (UTC).
    pub started: u64,
    /// If this attempt starts again from a decision of an earlier attempt, the id of the earlier attempt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again_from: Option<String>,
    /// The starting point, if this is an author's preview from the middle of the meeting.
    #[serde(rename = "tryout", default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<Preview>,
}

/// Mode of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Feedback after each choice; steps back are allowed.
    #[default]
    Practice,
    /// Feedback only in the debrief; no steps back.
    Assessment,
}

/// The kind of result that an attempt gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttemptKind {
    /// Played from the beginning. There is feedback after each choice, and steps back are allowed.
    Practice,
    /// Continued from the middle of an earlier attempt, whose debrief may have been read.
    Again,
    /// Played from the beginning, without feedback or steps back. Only assessments complete the course.
    Assessment,
}

/// An act and its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimedAct {
    /// Playing time in milliseconds since the start of the attempt.
    pub at: u64,
    /// The act.
    #[serde(flatten)]
    pub act: Act,
}

/// Something the trainee did in a meeting.
///
/// Acts are stored, so every variant must stay readable. A new variant must raise [`ATTEMPT_FORMAT`]: an older program
/// takes an unknown act for damage, and cuts the attempt off there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", content = "id", rename_all = "kebab-case")]
pub enum Act {
    /// The case file was read and the meeting began.
    Begin,
    /// This line was shown.
    Read(Id),
    /// This line was marked as a sign.
    Mark(Id),
    /// The mark of this line was removed.
    Unmark(Id),
    /// This choice was taken.
    Choose(Id),
    /// This statement was included in the note.
    Include(Id),
    /// This statement was removed from the note.
    LeaveOut(Id),
    /// The note or the appraisal was submitted.
    #[serde(rename = "sign")]
    Submit,
    /// This level of concern was given as an answer of the appraisal: the name of a
    /// [`ConcernLevel`](crate::scenario::ConcernLevel).
    Level(Id),
    /// This answer about the basis was given: the name of a [`Sufficiency`](crate::scenario::Sufficiency).
    Basis(Id),
    /// This step of the ladder was named as the one to take first.
    First(Id),
    /// This fact was chosen as a ground of the appraisal.
    BuildOn(Id),
    /// This fact was removed from the grounds of the appraisal.
    NotBuildOn(Id),
    /// This degree of confidence was given as an answer: the name of a [`Confidence`](crate::scenario::Confidence).
    Confidence(Id),
    /// The last choice or submission was undone.
    StepBack,
}

/// The first format of attempts with appraisals.
const FIRST_WITH_APPRAISALS: u32 = 2;

impl Header {
    /// Returns `true` if the attempt has to answer its meeting's appraisals. Attempts of an older format skip them and
    /// are judged by their other acts.
    pub fn asks_appraisals(&self) -> bool {
        self.format >= FIRST_WITH_APPRAISALS
    }

    /// Returns the kind of result that the attempt gives.
    pub fn kind(&self) -> AttemptKind {
        match self.mode {
            _ if self.again_from.is_some() => AttemptKind::Again,
            Mode::Practice => AttemptKind::Practice,
            Mode::Assessment => AttemptKind::Assessment,
        }
    }
}
