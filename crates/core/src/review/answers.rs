//! The answers that a reviewer can give, with the names that review files and summaries use.

use serde::{Deserialize, Serialize};

use crate::guidance::VerdictKind;
use crate::scenario::{Belongs, answers};

/// The name of the answer "I cannot say", which counts neither for nor against the course's verdict.
pub const CANNOT_SAY: &str = "cannot-say";

/// The name of the answer "no fact supports the true answer of the appraisal".
pub const NOT_AN_ANSWER: &str = "none";

answers! {
    /// A reviewer's verdict on a choice.
    Opinion {
        /// The choice is right.
        Right: "right",
        /// The choice is acceptable, but something is missing.
        Partly: "partly",
        /// The choice is wrong.
        Wrong: "wrong",
        /// The reviewer cannot say.
        CannotSay: "cannot-say",
    }
}

answers! {
    /// A reviewer's answer about a statement of the note.
    StatementOpinion {
        /// The statement belongs in the note.
        Belongs: "belongs",
        /// The statement does not belong in the note.
        BelongsNot: "belongs-not",
        /// The statement belongs in the note in some circumstances only.
        Depends: "depends",
        /// The reviewer cannot say.
        CannotSay: "cannot-say",
    }
}

impl Opinion {
    /// Returns `true` if the opinion agrees with the course's verdict. A neutral choice (`None`) is neither right nor
    /// wrong, so both "right" and "partly" agree with it.
    pub fn agrees(self, verdict: Option<VerdictKind>) -> bool {
        match verdict {
            Some(VerdictKind::Follows) => self == Self::Right,
            Some(VerdictKind::Partly) => self == Self::Partly,
            Some(VerdictKind::Breaches) => self == Self::Wrong,
            None => matches!(self, Self::Right | Self::Partly),
        }
    }
}

impl StatementOpinion {
    /// Returns the course's own answer about a statement. `belongs` is the rule that decides if the statement belongs
    /// in the note.
    pub fn of(belongs: &Belongs) -> Self {
        match belongs {
            Belongs::Always => Self::Belongs,
            Belongs::Never => Self::BelongsNot,
            Belongs::When(_) => Self::Depends,
        }
    }
}

/// Returns `true` if `name` is one of `names`, or [`CANNOT_SAY`].
pub fn is_answer(name: &str, mut names: impl Iterator<Item = &'static str>) -> bool {
    name == CANNOT_SAY || names.any(|known| known == name)
}
