//! The reasons why an act is refused.

/// Reason why an act is not possible now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The act does not fit this point of the meeting.
    #[error("not at this point of the meeting")]
    NotNow,
    /// The act names something that is not offered or was not shown, or it would change nothing.
    #[error("nothing with this id can be used now")]
    NotOffered,
    /// A question of the appraisal has no answer yet.
    #[error("a question has no answer yet")]
    Unanswered,
    /// The act is a step back, which an assessment does not allow.
    #[error("nothing is undone in an assessment")]
    Assessment,
}
