//! Explanations of why a part is never reached or a condition has a constant answer: a chain of reasons from the nearest
//! cause to the root cause.

mod atoms;
mod conditions;
mod edges;
mod flags;
mod order;
mod things;

use crate::check::codes;
use std::cell::OnceCell;

use super::case::Case;
use edges::Edge;
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::{
    ChoiceIx, CompiledScenario, EndingIx, IxVec, LineIx, SceneIx, Site, StatementIx,
};
use samtalerum_core::paths::{Inquiry, Reached};
use things::Thing;

/// Maximum length of a chain of causes. Real scenarios have no chains this long; the limit prevents a stack overflow.
const MAX_DEPTH: usize = 100;

/// Number of reasons that are kept at each end of a long chain.
const ENDS: usize = 2;

/// Results of exploring a scenario, from which reasons are derived.
pub(super) struct Reasons<'a> {
    case: &'a Case<'a>,
    compiled: &'a CompiledScenario,
    reached: &'a Reached,
    inquiry: Inquiry<'a>,
    /// The edges that lead to each scene.
    incoming: OnceCell<IxVec<SceneIx, Vec<Edge>>>,
}

/// The parts that the chain has visited, to detect cycles.
type Trail = Vec<Thing>;

impl<'a> Reasons<'a> {
    /// Prepares the explanations. `inquiry` has watched every site whose answer never varied.
    pub(super) fn new(
        case: &'a Case<'a>,
        compiled: &'a CompiledScenario,
        reached: &'a Reached,
        inquiry: Inquiry<'a>,
    ) -> Self {
        Self {
            case,
            compiled,
            reached,
            inquiry,
            incoming: OnceCell::new(),
        }
    }

    /// Explains why a line is never shown.
    pub(super) fn of_line(&self, line: LineIx) -> Vec<Reason> {
        shortened(self.never(Thing::Line(line), &mut Trail::new()))
    }

    /// Explains why a choice is never offered.
    pub(super) fn of_choice(&self, choice: ChoiceIx) -> Vec<Reason> {
        shortened(self.never(Thing::Choice(choice), &mut Trail::new()))
    }

    /// Explains why a statement is never offered.
    pub(super) fn of_statement(&self, statement: StatementIx) -> Vec<Reason> {
        shortened(self.never(Thing::Statement(statement), &mut Trail::new()))
    }

    /// Explains why a scene is never reached.
    pub(super) fn of_scene(&self, scene: SceneIx) -> Vec<Reason> {
        shortened(self.never(Thing::Scene(scene), &mut Trail::new()))
    }

    /// Explains why an ending is never reached.
    pub(super) fn of_ending(&self, ending: EndingIx) -> Vec<Reason> {
        shortened(self.ending(ending))
    }

    /// Explains why the condition of a site always holds (`holds`) or never does.
    pub(super) fn of_condition(&self, site: Site, holds: bool) -> Vec<Reason> {
        shortened(self.condition(site, !holds, &mut Trail::new()))
    }

    /// Explains why a branch is never taken although its condition sometimes holds.
    pub(super) fn of_arm(&self, site: Site) -> Vec<Reason> {
        shortened(self.shadowed(site, &mut Trail::new()))
    }

    /// Explains why a part is never reached: by its own condition if its scene is reached, or else by the scene.
    fn never(&self, thing: Thing, trail: &mut Trail) -> Vec<Reason> {
        if trail.contains(&thing) {
            let reason = self.about(Reason::new(codes::REASON_IN_A_CIRCLE), thing);
            return vec![reason.at(self.span(thing))];
        }
        if trail.len() >= MAX_DEPTH {
            return Vec::new();
        }
        trail.push(thing);
        let scene = self.scene(thing);
        let reasons = match thing.site() {
            Some(site) if self.reached.scenes[scene] => self.condition(site, true, trail),
            _ => self.scene_never(scene, trail),
        };
        trail.pop();
        reasons
    }

    /// Adds the kind and id of a part to a reason.
    fn about(&self, reason: Reason, thing: Thing) -> Reason {
        reason
            .offer("kind", thing.kind())
            .offer("id", self.id(thing))
    }
}

/// Removes repeated reasons from a chain, and the middle of a long one.
fn shortened(mut chain: Vec<Reason>) -> Vec<Reason> {
    let mut seen = Vec::new();
    chain.retain(|reason| {
        let new = !seen.contains(reason);
        seen.push(reason.clone());
        new
    });
    if chain.len() > 2 * ENDS {
        chain.drain(ENDS..chain.len() - ENDS);
    }
    chain
}
