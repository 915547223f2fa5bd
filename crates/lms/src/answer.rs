//! An answer of the trainee, as platforms know it: a question, the response, the right responses, and the result.

use samtalerum_core::guidance::{Area, Grade};
use samtalerum_core::scenario::Id;

/// An answer that is reported by itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Answer {
    /// The id of the attempt.
    pub attempt: String,
    /// The scenario of the attempt.
    pub scenario: Id,
    /// The number of the answer within its attempt, from 0.
    pub number: usize,
    /// The name of the question: the id of the scene, or `signs`.
    pub name: String,
    /// The response and the right ones.
    pub response: Response,
    /// The judgement of the response.
    pub verdict: Verdict,
    /// The areas it counts in.
    pub areas: Vec<Area>,
    /// Seconds since 1970 (UTC) when it was given, counted in playing time from the start of the attempt.
    pub at: u64,
    /// Milliseconds of playing time since the answer before it.
    pub latency: u64,
}

/// A response, in the form in which it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Response {
    /// Some of several options.
    Chosen {
        /// The ids of all options, in the author's order.
        options: Vec<Id>,
        /// The options taken.
        taken: Vec<Id>,
        /// The sets of options that are right; one is enough.
        right: Vec<Vec<Id>>,
    },
    /// A text of names and numbers; never a free text.
    Written {
        /// The text.
        text: String,
        /// The right text, if there is one.
        right: Option<String>,
    },
}

/// The judgement of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It is wholly right.
    Right,
    /// It is partly right, earns nothing and costs nothing, is disputed by specialists, or is not judged.
    Neutral,
    /// It breaches a rule.
    Wrong,
}

impl Verdict {
    /// Returns the verdict of a grade; without a grade, the act is not judged.
    pub fn of(grade: Option<Grade>) -> Self {
        match grade {
            Some(Grade::Right) => Self::Right,
            Some(Grade::Breach) => Self::Wrong,
            Some(Grade::Partly | Grade::Nothing) | None => Self::Neutral,
        }
    }
}
