//! What a choice or a note earns: points in all and per area, and whether a critical principle is breached.

use crate::guidance::{Area, Guidance, Points, VerdictKind, note_points, points};
use crate::meeting::{CompiledScenario, IxVec, PrincipleIx};

/// What one step earns: the most and the least, which differ for a note only.
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
    /// Whether a critical principle is breached however the step is taken.
    pub critical: bool,
}

/// The part of the catalogue that a compiled scenario's principles need, by their numbers in it.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    principles: IxVec<PrincipleIx, (Area, u8, bool)>,
}

impl Scale {
    /// The weights of a scenario's principles. A principle that the catalogue lacks (an error that `check` tells)
    /// counts nothing.
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

    /// What a verdict earns, in which area, and whether it is a critical breach.
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

    /// What a statement of the note earns, rightly or wrongly treated, in which area.
    pub(crate) fn statement(&self, principle: PrincipleIx, right: bool) -> (Area, Points) {
        let (area, weight, _) = self.principles[principle];
        (area, note_points(right, weight))
    }

    /// Whether putting a statement that does not belong into the note is a critical breach.
    pub(crate) fn is_critical(&self, principle: PrincipleIx) -> bool {
        self.principles[principle].2
    }
}

impl Earnings {
    /// Adds what is earned for certain.
    pub(crate) fn earn(&mut self, area: Area, earned: Points) {
        self.range(area, earned, earned);
    }

    /// Adds what is earned at best and at worst.
    pub(crate) fn range(&mut self, area: Area, best: Points, worst: Points) {
        self.best += best;
        self.worst += worst;
        self.area_best[area as usize] += best;
        self.area_worst[area as usize] += worst;
    }
}
