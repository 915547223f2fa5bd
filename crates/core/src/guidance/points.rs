//! How verdicts become points. Whole numbers throughout, so that best and worst are exact.

use serde::Serialize;

/// Points of a choice, a path, an area.
pub type Points = i32;

/// How a choice or statement stands against one principle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictKind {
    /// Against it.
    Breaches,
    /// Acceptable, with something missing.
    Partly,
    /// In keeping with it.
    Follows,
}

/// What a verdict on a choice is worth: +2, +1 or -2, times the principle's weight.
pub fn points(kind: VerdictKind, weight: u8) -> Points {
    let worth = match kind {
        VerdictKind::Follows => 2,
        VerdictKind::Partly => 1,
        VerdictKind::Breaches => -2,
    };
    worth * Points::from(weight)
}

/// What a statement of the case note is worth, rightly or wrongly included or left out: +1 or -1, times
/// the principle's weight. A note has many statements, so each counts half a choice.
pub fn note_points(right: bool, weight: u8) -> Points {
    if right {
        Points::from(weight)
    } else {
        -Points::from(weight)
    }
}
