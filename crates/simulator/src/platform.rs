//! A learning platform that has opened the training.

use samtalerum_core::scenario::Id;

/// A learning platform that has opened the training. Pages say what it learns, and offer to leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platform {
    /// Its name or host.
    pub name: String,
    /// Its use of the results.
    pub recording: Recording,
    /// The only meeting that is offered; `None` for the whole course.
    pub meeting: Option<Id>,
    /// The attempts that give a score.
    pub scores: Shared,
    /// `true` if it also gets the score in each area.
    pub areas: bool,
    /// The attempts whose answers it gets one by one.
    pub answers: Shared,
}

/// A platform's use of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recording {
    /// It stores them.
    Stored,
    /// It stores nothing, because the training is only looked at.
    Browsed,
    /// It stores nothing, because the record is closed and only looked at.
    Reviewed,
    /// No platform was found.
    Unconnected,
}

/// The attempts that a platform learns about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// Practice and assessments.
    All,
    /// Assessments only.
    Assessments,
    /// None.
    Nothing,
}
