//! The agreement of reviewers with a verdict of the course.

use indexmap::IndexMap;
use serde::Serialize;

use super::DISPUTABLE_FROM;
use super::answers::CANNOT_SAY;

/// The number of reviewers who gave each answer. The key is the answer's name.
pub type Counts = IndexMap<String, u32>;

/// The number of reviewers who agree with a verdict, out of those who gave a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Agreement {
    /// Number of reviewers who agree.
    pub agree: u32,
    /// Number of reviewers who gave a verdict.
    pub of: u32,
    /// `true` if at least [`DISPUTABLE_FROM`] reviewers gave a verdict, and fewer than two thirds of them agree.
    pub disputed: bool,
}

impl Agreement {
    /// Returns the agreement of reviewers: `of` is the number who gave a verdict, and `agree` is the number of those
    /// who agree. Returns `None` (not reviewed) if `of` is 0.
    pub fn new(agree: u32, of: u32) -> Option<Self> {
        // Compute in 64 bits, so that a count from a damaged file cannot overflow.
        let two_thirds = 3 * u64::from(agree) >= 2 * u64::from(of);
        (of > 0).then_some(Self {
            agree,
            of,
            disputed: of >= DISPUTABLE_FROM && !two_thirds,
        })
    }
}

/// Returns how many reviewers agree with a verdict. `agrees` takes the name of an answer, and returns `true` if this
/// answer agrees. The answers "cannot say" are left out. If there are no other answers, returns `None`.
pub fn agreement(counts: &Counts, agrees: impl Fn(&str) -> bool) -> Option<Agreement> {
    let (mut agree, mut of) = (0_u32, 0_u32);
    for (answer, count) in counts {
        if answer != CANNOT_SAY {
            of = of.saturating_add(*count);
            if agrees(answer) {
                agree = agree.saturating_add(*count);
            }
        }
    }
    Agreement::new(agree, of)
}
