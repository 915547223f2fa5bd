//! The reasons why an act is refused.

/// Reason why an act is not possible now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The act does not fit this point of the meeting.
    #[error("not at this point of the meeting")]
    NotNow,
    /// Nothing with this id is offered or was shown.
    #[error("nothing with this id can be used now")]
    NotOffered,
    /// A question of the appraisal has no answer yet.
    #[error("a question has no answer yet")]
    Unanswered,
    /// Steps back are not allowed in an assessment.
    #[error("nothing is undone in an assessment")]
    Assessment,
}
