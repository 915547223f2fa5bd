//! The names of answers in the reviewer's language.

use crate::descriptions::Descriptions;
use samtalerum_core::review::{CANNOT_SAY, NOT_AN_ANSWER, Opinion, StatementOpinion};
use samtalerum_core::scenario::{ConcernLevel, Sufficiency};

/// A kind of question on the review page. Each kind has its own possible answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// A verdict on a choice.
    Choice,
    /// An opinion on whether a statement belongs in the note.
    Statement,
    /// The level of concern in an appraisal.
    Level,
    /// The sufficiency of the basis in an appraisal.
    Basis,
    /// The step of the ladder to take first, according to an appraisal.
    First,
    /// The facts that support the answers of an appraisal.
    Facts,
}

impl Question {
    /// Returns the names of the possible answers, in the order in which they are offered. The list is empty if the
    /// answers to the question are ids: ids of steps of the ladder, or ids of facts.
    pub(super) fn answers(self) -> Vec<&'static str> {
        let with_cannot_say = |names: Vec<&'static str>| [&names[..], &[CANNOT_SAY]].concat();
        match self {
            Self::Choice => Opinion::ALL.iter().map(|one| one.name()).collect(),
            Self::Statement => StatementOpinion::ALL.iter().map(|one| one.name()).collect(),
            Self::Level => {
                with_cannot_say(ConcernLevel::ALL.iter().map(|one| one.name()).collect())
            }
            Self::Basis => with_cannot_say(Sufficiency::ALL.iter().map(|one| one.name()).collect()),
            Self::First | Self::Facts => Vec::new(),
        }
    }

    /// Returns the text of an answer.
    pub(super) fn text(self, descriptions: &Descriptions, answer: &str) -> String {
        let message = match self {
            Self::Choice => "review-opinion",
            Self::Statement => "review-statement",
            Self::Level => "review-level",
            Self::Basis => "review-basis",
            Self::First => return descriptions.text.guide(answer),
            Self::Facts if answer == NOT_AN_ANSWER => return descriptions.tool("review-no-fact"),
            Self::Facts => return descriptions.own(&samtalerum_core::language::ids::fact(answer)),
        };
        descriptions.fill(message, [("answer", answer.into())])
    }
}
