//! The typed model of a decision: its choices, with their judgements and effects.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::ids::Id;

/// An option of the trainee at a decision. It can be taken once in an attempt.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The choice's id, which is also the id of its message.
    pub id: Id,
    /// The condition for the choice to be offered; `None` if the choice is always offered.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The kind of act: the id of a kind in the guidance. `None` if the author names no kind. Acts of the same kind
    /// have the same verdict in every meeting, unless the guidance gives a reason why the verdicts differ.
    #[serde(default)]
    pub kind: Option<Id>,
    /// The judgements of the choice by the guidance.
    pub judged: Vec<Judgement>,
    /// The changes of variables when the choice is taken.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// The scene that the choice leads to.
    pub to: Id,
}

/// A judgement of a choice by the guidance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub enum Judgement {
    /// The choice is neither right nor wrong.
    Neutral,
    /// The choice follows this principle.
    Follows(Id),
    /// The choice is acceptable, but this principle asks for more.
    Partly(Id),
    /// The choice breaches this principle.
    Breaches(Id),
    /// The inner judgement applies if the condition holds.
    If(Condition, Box<Judgement>),
    /// The inner judgement applies if the choice has no other judgement whose condition holds.
    Otherwise(Box<Judgement>),
}

/// A change of a variable.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub enum Effect {
    /// Sets a flag.
    Set(Id),
    /// Clears a flag.
    Clear(Id),
    /// Adds to a gauge, which stays within 0 to 100.
    Add(Id, i8),
}
