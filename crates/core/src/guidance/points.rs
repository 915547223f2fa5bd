//! The points of verdicts. They are whole numbers, so that the best and worst results are exact.

use serde::Serialize;

/// The points of a choice, a path or an area.
pub type Points = i32;

/// The verdict on a choice or statement by one principle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictKind {
    /// The choice or statement breaches the principle.
    Breaches,
    /// The choice or statement is acceptable, but something is missing.
    Partly,
    /// The choice or statement follows the principle.
    Follows,
}

/// Returns the points of a verdict on a choice: +2, +1 or -2, multiplied by the principle's weight.
pub fn points(kind: VerdictKind, weight: u8) -> Points {
    let worth = match kind {
        VerdictKind::Follows => 2,
        VerdictKind::Partly => 1,
        VerdictKind::Breaches => -2,
    };
    worth * Points::from(weight)
}

/// Returns the points of a statement of the case note: +1 if it was rightly included or left out, otherwise -1,
/// multiplied by the principle's weight. A note has many statements, so each counts half as much as a choice.
pub fn note_points(right: bool, weight: u8) -> Points {
    if right {
        Points::from(weight)
    } else {
        -Points::from(weight)
    }
}

/// The grade of an act as a whole, from the worst to the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// The act breaches a rule, and costs the stake.
    Breach,
    /// The act earns nothing and costs nothing.
    Nothing,
    /// The act is acceptable, but something is missing. It earns half of the stake.
    Partly,
    /// The act is wholly right, and earns the stake.
    Right,
}

impl Grade {
    /// Returns the grade of a choice by the worst of its verdicts. `worst` is `None` for a neutral choice, which earns
    /// nothing. A choice with several verdicts earns no more than a choice with a single verdict.
    pub fn of_choice(worst: Option<VerdictKind>) -> Self {
        match worst {
            None => Self::Nothing,
            Some(VerdictKind::Follows) => Self::Right,
            Some(VerdictKind::Partly) => Self::Partly,
            Some(VerdictKind::Breaches) => Self::Breach,
        }
    }

    /// Returns the grade of a note with this many mistakes. A mistake is a statement that was wrongly left out or
    /// wrongly included.
    pub fn of_note(mistakes: usize) -> Self {
        match mistakes {
            0 => Self::Right,
            1 => Self::Partly,
            2 => Self::Nothing,
            _ => Self::Breach,
        }
    }
}

impl Grade {
    /// Returns the grade of noticing signs. `real` is the number of signs in the lines heard, `seen` the number of
    /// those that were marked, and `imagined` the number of marked lines that show no sign.
    ///
    /// The grade is [`Right`](Self::Right) if all real signs were marked, and no other line. It is
    /// [`Partly`](Self::Partly) if at least as many real signs were marked as mistakes were made. A mistake is a real
    /// sign that was missed, or a marked line that shows no sign. The grade is never a breach.
    pub fn of_signs(seen: usize, real: usize, imagined: usize) -> Self {
        if seen == real && imagined == 0 {
            Self::Right
        } else if 2 * seen >= real + imagined && seen > 0 {
            Self::Partly
        } else {
            Self::Nothing
        }
    }
}

/// Returns the points of a grade. Each unit of the stake counts as two points, so that half of a stake is a whole
/// number. For example, a wholly right act with a stake of 3 earns 6 points.
pub fn grade_points(grade: Grade, stake: Points) -> Points {
    match grade {
        Grade::Right => 2 * stake,
        Grade::Partly => stake,
        Grade::Nothing => 0,
        Grade::Breach => -2 * stake,
    }
}
