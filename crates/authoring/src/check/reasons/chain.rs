//! Builds the chain of reasons for a part or a condition, by recursion.

use std::cell::OnceCell;

use super::parts::{Edge, Part, Trail};
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::{
    ChoiceIx, CompiledScenario, EndingIx, IxVec, LineIx, SceneIx, Site, StatementIx,
};
use samtalerum_core::paths::{Inquiry, Reached};
use samtalerum_structure::{Case, codes};

/// Maximum length of a chain of causes. Real scenarios have no chains this long; the limit prevents a stack overflow.
const MAX_DEPTH: usize = 100;

/// Number of reasons to keep at each end of a long chain.
const ENDS: usize = 2;

/// Results of exploring a scenario, from which reasons are derived.
pub(in crate::check) struct Reasons<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) compiled: &'a CompiledScenario,
    pub(super) reached: &'a Reached,
    pub(super) inquiry: Inquiry<'a>,
    /// The edges that lead to each scene.
    pub(super) incoming: OnceCell<IxVec<SceneIx, Vec<Edge>>>,
}

impl<'a> Reasons<'a> {
    /// Prepares the explanations. `inquiry` has recorded details of every condition whose result never varied.
    pub(in crate::check) fn new(
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
    pub(in crate::check) fn of_line(&self, line: LineIx) -> Vec<Reason> {
        shortened(self.never(Part::Line(line), &mut Trail::new()))
    }

    /// Explains why a choice is never offered.
    pub(in crate::check) fn of_choice(&self, choice: ChoiceIx) -> Vec<Reason> {
        shortened(self.never(Part::Choice(choice), &mut Trail::new()))
    }

    /// Explains why a statement is never offered.
    pub(in crate::check) fn of_statement(&self, statement: StatementIx) -> Vec<Reason> {
        shortened(self.never(Part::Statement(statement), &mut Trail::new()))
    }

    /// Explains why a scene is never reached.
    pub(in crate::check) fn of_scene(&self, scene: SceneIx) -> Vec<Reason> {
        shortened(self.never(Part::Scene(scene), &mut Trail::new()))
    }

    /// Explains why an ending is never reached.
    pub(in crate::check) fn of_ending(&self, ending: EndingIx) -> Vec<Reason> {
        shortened(self.ending(ending))
    }

    /// Explains why the condition of a site always holds (if `holds` is `true`) or never holds.
    pub(in crate::check) fn of_condition(&self, site: Site, holds: bool) -> Vec<Reason> {
        shortened(self.condition(site, !holds, &mut Trail::new()))
    }

    /// Explains why a branch is never taken although its condition sometimes holds, or why an `Otherwise` never
    /// applies.
    pub(in crate::check) fn of_arm(&self, site: Site) -> Vec<Reason> {
        shortened(self.shadowed(site, &mut Trail::new()))
    }

    /// Explains why a part is never reached. If its scene is reached, the part's own condition is the cause. Otherwise,
    /// explains why the scene is never reached.
    pub(super) fn never(&self, part: Part, trail: &mut Trail) -> Vec<Reason> {
        if trail.contains(&part) {
            let reason = self.about(Reason::new(codes::REASON_IN_A_CIRCLE), part);
            return vec![reason.at(self.span(part))];
        }
        if trail.len() >= MAX_DEPTH {
            return Vec::new();
        }
        trail.push(part);
        let scene = self.scene(part);
        let reasons = match part.site() {
            Some(site) if self.reached.scenes[scene] => self.condition(site, true, trail),
            _ => self.scene_never(scene, trail),
        };
        trail.pop();
        reasons
    }

    /// Adds the kind and id of a part to a reason.
    pub(super) fn about(&self, reason: Reason, part: Part) -> Reason {
        reason.offer("kind", part.kind()).offer("id", self.id(part))
    }
}

/// Removes repeated reasons from a chain, and the middle of a long chain.
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
