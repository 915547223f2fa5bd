//! The points of verdicts. They are whole numbers, so that the best and worst results are exact.

use serde::Serialize;

/// The points of a choice, a path or an area.
pub type Points = i32;

/// The verdict on a choice or statement by one principle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictKind {
    /// It breaches the principle.
    Breaches,
    /// It is acceptable, but something is missing.
    Partly,
    /// It follows the principle.
    Follows,
}

/// Returns the points of a verdict on a choice: +2, +1 or -2, times the principle's weight.
pub fn points(kind: VerdictKind, weight: u8) -> Points {
    let worth = match kind {
        VerdictKind::Follows => 2,
        VerdictKind::Partly => 1,
        VerdictKind::Breaches => -2,
    };
    worth * Points::from(weight)
}

/// Returns the points of a statement of the case note: +1 if it was rightly included or left out, otherwise -1, times the
/// principle's weight. A note has many statements, so each counts half as much as a choice.
pub fn note_points(right: bool, weight: u8) -> Points {
    if right {
        Points::from(weight)
    } else {
        -Points::from(weight)
    }
}
