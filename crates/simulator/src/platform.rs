//! A learning platform that has opened the training.

use samtalerum_core::scenario::Id;

/// A learning platform that has opened the training. Pages say what the platform learns about the trainee, and have a
/// button that leaves the training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platform {
    /// The platform's name, or its host.
    pub name: String,
    /// The platform's use of the results.
    pub recording: Recording,
    /// The only meeting that is offered; `None` for the whole course.
    pub meeting: Option<Id>,
    /// The attempts of which the platform gets the score.
    pub scores: Shared,
    /// `true` if the platform also gets the score in each area.
    pub areas: bool,
    /// The attempts of which the platform gets each answer.
    pub answers: Shared,
}

/// A platform's use of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recording {
    /// The platform stores the results.
    Stored,
    /// The platform stores nothing, because the training was opened only to look at it.
    Browsed,
    /// The platform stores nothing, because the trainee's record is closed and was opened only to look at it.
    Reviewed,
    /// No platform was found, so the results are not stored.
    Unconnected,
}

/// The attempts that a platform learns about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// Practice and assessments.
    All,
    /// Assessments only.
    Assessments,
    /// No attempts.
    Nothing,
}
