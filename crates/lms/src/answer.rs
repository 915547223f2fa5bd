//! An answer of the trainee, as platforms know it: a question, the response, the right responses, and the result.

use samtalerum_core::guidance::{Area, Grade};
use samtalerum_core::scenario::Id;

/// An answer of the trainee that is reported on its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Answer {
    /// The id of the attempt.
    pub attempt: String,
    /// The scenario of the attempt.
    pub scenario: Id,
    /// The index of the answer within its attempt.
    pub number: usize,
    /// The name of the question: the id of the scene, or `signs`.
    pub name: String,
    /// The response, and the responses that are right.
    pub response: Response,
    /// The judgement of the response: right, neutral or wrong.
    pub verdict: Verdict,
    /// The areas that the answer counts in.
    pub areas: Vec<Area>,
    /// The time of the answer in seconds since 1970 (UTC): the start of the attempt plus the playing time.
    pub at: u64,
    /// Milliseconds of playing time since the previous answer. For the first answer, since the start of the attempt.
    pub latency: u64,
}

/// A response of the trainee: options that were chosen, or a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Response {
    /// Options that the trainee chose from several.
    Chosen {
        /// The ids of all options, in the order of the scenario's file.
        options: Vec<Id>,
        /// The ids of the options that the trainee chose.
        taken: Vec<Id>,
        /// The right responses. Each is a set of options. A response is right if it has exactly the options of one of
        /// these sets.
        right: Vec<Vec<Id>>,
    },
    /// A text of names and numbers that the program has written. The trainee typed no part of it.
    Written {
        /// The text.
        text: String,
        /// The right text; `None` if there is none, as for an attempt code.
        right: Option<String>,
    },
}

/// The judgement of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The response is wholly right.
    Right,
    /// The response is partly right, neither earns nor costs points, is disputed by specialists, or is not judged.
    Neutral,
    /// The response breaches a rule.
    Wrong,
}

impl Verdict {
    /// Returns the verdict of a grade. `None` means that the act is not judged.
    pub fn of(grade: Option<Grade>) -> Self {
        match grade {
            Some(Grade::Right) => Self::Right,
            Some(Grade::Breach) => Self::Wrong,
            Some(Grade::Partly | Grade::Nothing) | None => Self::Neutral,
        }
    }
}
