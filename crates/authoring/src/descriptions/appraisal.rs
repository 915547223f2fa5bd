//! Describes facts, stakes, kinds of act and the answers of an appraisal.

use super::Descriptions;
use samtalerum_core::language::ids;
use samtalerum_core::scenario::{ConcernLevel, Fact, Stake, Sufficiency};

impl Descriptions<'_> {
    /// Returns the text of a fact.
    pub fn fact(&self, id: &str) -> String {
        self.own(&ids::fact(id))
    }

    /// Describes the kind of a fact, i.e. how the fact is known, such as “said by the citizen” or “hearsay”.
    pub fn fact_kind(&self, fact: &Fact) -> String {
        self.fill("fact-kind", [("kind", fact.name().into())])
    }

    /// Describes a level of concern.
    pub fn concern(&self, level: ConcernLevel) -> String {
        self.fill("concern-level", [("level", level.name().into())])
    }

    /// Describes an answer about the basis for limiting the companion.
    pub fn basis(&self, basis: Sufficiency) -> String {
        self.fill("basis-answer", [("basis", basis.name().into())])
    }

    /// Describes a stake: its points, and the areas that they count in.
    pub fn stake(&self, stake: &Stake) -> String {
        let areas = stake.areas.iter().map(|area| self.text.area(*area));
        let areas = areas.collect::<Vec<_>>().join(", ");
        self.fill(
            "stake",
            [("points", stake.points.into()), ("areas", areas.into())],
        )
    }

    /// Returns the name of a kind of act.
    pub fn act_kind(&self, id: &str) -> String {
        self.text.guide(&ids::act_kind(id))
    }
}
