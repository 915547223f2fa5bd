//! What stands in a playthrough's file.

use indexmap::IndexMap;
use serde::Deserialize;

use samtalerum_core::debrief::PrincipleResult;
use samtalerum_core::guidance::VerdictKind;
use samtalerum_core::scenario::Id;

/// The format that this program reads.
pub const FORMAT: u32 = 1;

/// One way through a meeting, and what it is expected to lead to. What an author leaves out is not compared.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Playthrough {
    /// The version of the format, [`FORMAT`].
    pub format: u32,
    /// What is shown and done, in order.
    pub steps: Vec<Step>,
    /// The ending reached.
    pub ending: Id,
    /// Whether it is passed.
    #[serde(default)]
    pub passed: Option<bool>,
    /// The result, from 0 (the worst way) to 100 (the best).
    #[serde(default)]
    pub percent: Option<u8>,
    /// How often each principle is met, in choices and notes together.
    #[serde(default)]
    pub principles: Option<IndexMap<Id, Met>>,
}

/// One step of a playthrough.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Step {
    /// The lines shown since the last choice or note, in order.
    Lines(Vec<Id>),
    /// A line is marked as a sign.
    Mark(Id),
    /// The mark is taken away.
    Unmark(Id),
    /// A choice is taken.
    Choose {
        /// The choice.
        id: Id,
        /// How it is judged; an empty list where it is neutral.
        #[serde(default)]
        judged: Option<Vec<Judged>>,
    },
    /// The note is signed with exactly these statements in it.
    Note(Vec<Id>),
}

/// How a choice stands against a principle.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Judged {
    /// It follows it.
    Follows(Id),
    /// It follows it partly.
    Partly(Id),
    /// It breaches it.
    Breaches(Id),
}

impl Judged {
    pub(super) fn new(kind: VerdictKind, principle: &Id) -> Self {
        match kind {
            VerdictKind::Follows => Self::Follows(principle.clone()),
            VerdictKind::Partly => Self::Partly(principle.clone()),
            VerdictKind::Breaches => Self::Breaches(principle.clone()),
        }
    }
}

/// How often a principle is met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Met {
    /// How often it is followed.
    #[serde(default)]
    pub follows: usize,
    /// How often partly.
    #[serde(default)]
    pub partly: usize,
    /// How often it is breached.
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
