//! Points that a choice or a note earns, in total and per area, and critical breaches.

use crate::guidance::{Area, Guidance, Points, VerdictKind, note_points, points};
use crate::meeting::{CompiledScenario, IxVec, PrincipleIx};

/// The points of one step. The most and the least differ only for a note, which can be written well or badly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Earnings {
    /// The most points.
    pub best: Points,
    /// The least points.
    pub worst: Points,
    /// The most points per area, in the order of [`Area::ALL`].
    pub area_best: [Points; 4],
    /// The least points per area.
    pub area_worst: [Points; 4],
    /// `true` if the step always breaches a critical principle.
    pub critical: bool,
}

/// The area, the weight and the critical mark of each principle in a compiled scenario.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    principles: IxVec<PrincipleIx, (Area, u8, bool)>,
}

impl Scale {
    /// Looks up the principles of a scenario. A principle that is missing from the catalogue earns nothing; `check`
    /// reports it as an error.
    pub(crate) fn new(compiled: &CompiledScenario, guidance: &Guidance) -> Self {
        let weigh = |id: &String| {
            let principle = guidance.principles.get(id);
            principle.map_or((Area::Rights, 0, false), |one| {
                (one.area, one.weight, one.critical)
            })
        };
        Self {
            principles: compiled.principles.iter().map(weigh).collect(),
        }
    }

    /// Returns the area and the points of a verdict, and `true` if it is a critical breach.
    pub(crate) fn verdict(
        &self,
        principle: PrincipleIx,
        kind: VerdictKind,
    ) -> (Area, Points, bool) {
        let (area, weight, critical) = self.principles[principle];
        (
            area,
            points(kind, weight),
            critical && kind == VerdictKind::Breaches,
        )
    }

    /// Returns the area and the points of a statement of the note, handled correctly or not.
    pub(crate) fn statement(&self, principle: PrincipleIx, right: bool) -> (Area, Points) {
        let (area, weight, _) = self.principles[principle];
        (area, note_points(right, weight))
    }

    /// Returns `true` if the principle is critical: including a statement that does not belong then breaches it.
    pub(crate) fn is_critical(&self, principle: PrincipleIx) -> bool {
        self.principles[principle].2
    }
}

impl Earnings {
    /// Adds points that are earned in any case.
    pub(crate) fn earn(&mut self, area: Area, earned: Points) {
        self.range(area, earned, earned);
    }

    /// Adds the points that are earned at best and at worst.
    pub(crate) fn range(&mut self, area: Area, best: Points, worst: Points) {
        self.best += best;
        self.worst += worst;
        self.area_best[area as usize] += best;
        self.area_worst[area as usize] += worst;
    }
}
