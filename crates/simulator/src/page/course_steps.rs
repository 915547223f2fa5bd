//! The steps of the course: a small circle for each meeting but the introduction.

use serde::{Deserialize, Serialize};

use super::tone::Tone;

/// A row with a step for each meeting but the introduction, in the order of the course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseSteps {
    /// The progress in words: the number of meetings passed, and the next meeting. Screen readers and front ends
    /// without pictures show only this text, because each meeting's own card shows the trainee's progress with that
    /// meeting.
    pub text: String,
    /// The steps.
    pub steps: Vec<CourseStep>,
}

/// A meeting in the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseStep {
    /// The trainee's progress with the meeting.
    pub state: MeetingStanding,
    /// `true` if this is the meeting to play next. The row marks it.
    pub next: bool,
}

/// The progress of a trainee with one meeting. A meeting that was passed only in practice mode does not count as
/// passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MeetingStanding {
    /// The meeting was never begun.
    New,
    /// No assessment was passed, and an attempt is unfinished.
    Begun,
    /// The meeting was played to its end, but not as an assessment.
    Practised,
    /// An assessment was finished, but none was passed.
    NotPassed,
    /// An assessment was passed.
    Passed,
}

impl MeetingStanding {
    /// All states of progress.
    pub const ALL: [Self; 5] = [
        Self::New,
        Self::Begun,
        Self::Practised,
        Self::NotPassed,
        Self::Passed,
    ];

    /// Returns the name of the state, e.g. for a style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Begun => "begun",
            Self::Practised => "practised",
            Self::NotPassed => "not-passed",
            Self::Passed => "passed",
        }
    }

    /// Returns the tone in which front ends show the state.
    pub fn tone(self) -> Tone {
        match self {
            Self::New | Self::Practised => Tone::Plain,
            Self::Begun => Tone::Marked,
            Self::NotPassed => Tone::Bad,
            Self::Passed => Tone::Good,
        }
    }
}
