//! The results that can still be reached, and how a step changes them.

use samtalerum_core::guidance::Points;

use super::step::{RIGHT, Step};

/// The results that can still be reached from a world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reach {
    pub best: Points,
    pub worst: Points,
    pub clean: Option<Points>,
    pub areas: [(Points, Points); 4],
    pub shortest: u32,
    pub longest: u32,
    /// The most points on a path whose steps are all wholly right; `None` if there is no such path.
    pub right: Option<Points>,
}

impl Reach {
    /// The results at an ending, without the points for noticing signs.
    pub(super) const END: Self = Self {
        best: 0,
        worst: 0,
        clean: Some(0),
        areas: [(0, 0); 4],
        shortest: 0,
        longest: 0,
        right: Some(0),
    };

    /// The results at a decision that offers no choice. Such a decision is not an ending, so a path to it does not
    /// count as wholly right.
    pub(super) const DEAD_END: Self = Self {
        right: None,
        ..Self::END
    };

    /// Returns the best result without a critical breach. If every path has a critical breach, returns the best result
    /// of all.
    pub(crate) fn aim(&self) -> Points {
        self.clean.unwrap_or(self.best)
    }

    pub(super) fn after(&self, step: &Step) -> Self {
        Self {
            best: self.best + step.points,
            worst: self.worst + step.points,
            clean: self
                .clean
                .filter(|_| !step.critical)
                .map(|points| points + step.points),
            areas: std::array::from_fn(|area| {
                let (best, worst) = self.areas[area];
                (best + step.areas[area], worst + step.areas[area])
            }),
            shortest: self.shortest + u32::from(step.choice.is_some()),
            longest: self.longest + u32::from(step.choice.is_some()),
            right: self
                .right
                .filter(|_| step.grade == RIGHT)
                .map(|points| points + step.points),
        }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self {
            best: self.best.max(other.best),
            worst: self.worst.min(other.worst),
            clean: self.clean.max(other.clean),
            areas: std::array::from_fn(|area| {
                let ((best, worst), (other_best, other_worst)) =
                    (self.areas[area], other.areas[area]);
                (best.max(other_best), worst.min(other_worst))
            }),
            shortest: self.shortest.min(other.shortest),
            longest: self.longest.max(other.longest),
            right: self.right.max(other.right),
        }
    }
}
