//! The contents of a playthrough's file.

use indexmap::IndexMap;
use serde::Deserialize;

use samtalerum_core::debrief::PrincipleResult;
use samtalerum_core::guidance::{Grade, VerdictKind};
use samtalerum_core::scenario::{ConcernLevel, Confidence, Id, Sufficiency};

/// The version of the playthrough format that this program reads and writes.
pub const FORMAT: u32 = 1;

/// One path through a meeting, and the results that are expected of it. A replay does not compare optional values that
/// the author has left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Playthrough {
    /// The version of the format, [`FORMAT`].
    pub format: u32,
    /// The steps in order: lines shown and actions taken.
    pub steps: Vec<Step>,
    /// The ending reached.
    pub ending: Id,
    /// `true` if the trainee passes the meeting; `None` if a replay does not compare this result.
    #[serde(default)]
    pub passed: Option<bool>,
    /// The result in percent. `None` if a replay does not compare it, or if it is unknown because not all paths of the
    /// meeting could be explored.
    #[serde(default)]
    pub percent: Option<u8>,
    /// The number of times that each principle was followed, partly followed and breached, by choices and notes
    /// together. `None` if a replay does not compare these numbers.
    #[serde(default)]
    pub principles: Option<IndexMap<Id, Met>>,
}

/// One step of a playthrough.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Step {
    /// The lines shown since the last choice, note or appraisal, in order.
    Lines(Vec<Id>),
    /// A line is marked as a sign.
    Mark(Id),
    /// The mark is removed from a line.
    Unmark(Id),
    /// A choice is taken.
    Choose {
        /// The id of the choice.
        id: Id,
        /// The expected verdicts: an empty list if the choice is neutral; `None` if they are not compared.
        #[serde(default)]
        judged: Option<Vec<Judged>>,
    },
    /// The note is submitted with exactly these statements.
    Note(Vec<Id>),
    /// The appraisal is submitted with these answers.
    Appraise {
        /// The level of concern.
        level: ConcernLevel,
        /// The sufficiency of the basis for limiting the companion.
        basis: Sufficiency,
        /// The step of the ladder to take first. Present if and only if the basis is [`Sufficiency::NotYet`].
        #[serde(default)]
        first: Option<Id>,
        /// The facts that the trainee builds the answers on.
        #[serde(default)]
        build_on: Vec<Id>,
        /// The trainee's certainty about the answers.
        confidence: Confidence,
        /// The expected grade; `None` if it is not compared.
        #[serde(default)]
        judged: Option<Graded>,
    },
}

/// The grade of an appraisal. The variants have the names that playthrough files use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Graded {
    /// The appraisal breaches a rule: it overlooks danger, or it claims a basis that does not exist or that none of the
    /// chosen facts supports.
    Breach,
    /// The appraisal earns nothing.
    Nothing,
    /// The appraisal is partly right.
    Partly,
    /// The appraisal is wholly right.
    Right,
}

impl From<Grade> for Graded {
    fn from(grade: Grade) -> Self {
        match grade {
            Grade::Breach => Self::Breach,
            Grade::Nothing => Self::Nothing,
            Grade::Partly => Self::Partly,
            Grade::Right => Self::Right,
        }
    }
}

/// Verdict on a choice by one principle.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Judged {
    /// The choice follows the principle.
    Follows(Id),
    /// The choice follows the principle partly.
    Partly(Id),
    /// The choice breaches the principle.
    Breaches(Id),
}

impl Judged {
    /// Creates a verdict of this kind by `principle`.
    pub(super) fn new(kind: VerdictKind, principle: &Id) -> Self {
        match kind {
            VerdictKind::Follows => Self::Follows(principle.clone()),
            VerdictKind::Partly => Self::Partly(principle.clone()),
            VerdictKind::Breaches => Self::Breaches(principle.clone()),
        }
    }
}

/// Number of times that a principle is followed, partly followed and breached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Met {
    /// Number of times that the principle is followed.
    #[serde(default)]
    pub follows: usize,
    /// Number of times that the principle is partly followed.
    #[serde(default)]
    pub partly: usize,
    /// Number of times that the principle is breached.
    #[serde(default)]
    pub breaches: usize,
}

impl From<&PrincipleResult> for Met {
    fn from(result: &PrincipleResult) -> Self {
        Self {
            follows: result.follows,
            partly: result.partly,
            breaches: result.breaches,
        }
    }
}
