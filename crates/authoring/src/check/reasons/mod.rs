//! Why something is never met, or a condition always gets the same answer: the nearest cause first, the root of it last.

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

/// Things on the way to a root that are gone through at most. Nobody builds such chains; the limit guards the stack.
const MAX_DEPTH: usize = 100;

/// Reasons that are told at the beginning and at the end of a long chain.
const ENDS: usize = 2;

/// What was found out about a scenario, to tell reasons from.
pub(super) struct Reasons<'a> {
    case: &'a Case<'a>,
    compiled: &'a CompiledScenario,
    reached: &'a Reached,
    inquiry: Inquiry<'a>,
    /// What leads to each scene.
    incoming: OnceCell<IxVec<SceneIx, Vec<Edge>>>,
}

/// The things that the reasons so far are about, so that a circle is seen.
type Trail = Vec<Thing>;

impl<'a> Reasons<'a> {
    /// `inquiry` has looked at every site that was always answered alike.
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

    /// Why a line is never said, a choice or statement never offered, or a scene never reached.
    pub(super) fn of_line(&self, line: LineIx) -> Vec<Reason> {
        shortened(self.never(Thing::Line(line), &mut Trail::new()))
    }

    /// Why a choice is never offered.
    pub(super) fn of_choice(&self, choice: ChoiceIx) -> Vec<Reason> {
        shortened(self.never(Thing::Choice(choice), &mut Trail::new()))
    }

    /// Why a statement is never offered.
    pub(super) fn of_statement(&self, statement: StatementIx) -> Vec<Reason> {
        shortened(self.never(Thing::Statement(statement), &mut Trail::new()))
    }

    /// Why a scene is never reached.
    pub(super) fn of_scene(&self, scene: SceneIx) -> Vec<Reason> {
        shortened(self.never(Thing::Scene(scene), &mut Trail::new()))
    }

    /// Why an ending is never reached.
    pub(super) fn of_ending(&self, ending: EndingIx) -> Vec<Reason> {
        shortened(self.ending(ending))
    }

    /// Why the condition of a site always holds, or never.
    pub(super) fn of_condition(&self, site: Site, holds: bool) -> Vec<Reason> {
        shortened(self.condition(site, !holds, &mut Trail::new()))
    }

    /// Why a way is never taken although its condition holds at times.
    pub(super) fn of_arm(&self, site: Site) -> Vec<Reason> {
        shortened(self.shadowed(site, &mut Trail::new()))
    }

    /// Why something is never met.
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

    /// A reason that names a thing.
    fn about(&self, reason: Reason, thing: Thing) -> Reason {
        reason
            .offer("kind", thing.kind())
            .offer("id", self.id(thing))
    }
}

/// The beginning and the end of a chain; each reason in it is told only once.
fn shortened(mut chain: Vec<Reason>) -> Vec<Reason> {
    let mut told = Vec::new();
    chain.retain(|reason| {
        let new = !told.contains(reason);
        told.push(reason.clone());
        new
    });
    if chain.len() > 2 * ENDS {
        chain.drain(ENDS..chain.len() - ENDS);
    }
    chain
}
