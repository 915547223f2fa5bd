//! Explanations for conditions on earlier events: why the event has never happened when the condition is evaluated, or
//! always has.

use super::conditions::Asked;
use super::order::Order;
use super::things::Thing;
use super::{Reasons, Trail};
use crate::check::codes;
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::Site;

impl<'a> Reasons<'a> {
    /// Explains why a choice was never taken, a scene never entered, a line never marked or a statement never noted before
    /// the condition is evaluated.
    pub(super) fn thing_never(
        &self,
        asked: &Asked<'a>,
        thing: Thing,
        trail: &mut Trail,
    ) -> Vec<Reason> {
        let name = |id| self.about(Reason::new(id), thing).at(self.span(thing));
        // The condition of a part asks for the part itself.
        let waits_for_itself = match asked.site {
            Site::Choice(choice) => thing == Thing::Choice(choice),
            Site::Line(line) => thing == Thing::Line(line),
            Site::Statement(statement) | Site::Belongs(statement) => {
                thing == Thing::Statement(statement)
            }
            Site::Judgement(..) | Site::Arm(..) => false,
        };
        if waits_for_itself {
            return vec![name(codes::REASON_WAITS_FOR_ITSELF).at(self.case.span(&asked.steps))];
        }
        // The part is never reached at all.
        if !self.met(thing) {
            let mut reasons = vec![name(codes::REASON_COMES_NEVER)];
            reasons.extend(self.never(thing, trail));
            return reasons;
        }
        // The part is reached, but not before the condition is evaluated.
        vec![name(match self.order(thing, asked.site) {
            Order::Later => codes::REASON_COMES_LATER,
            Order::Elsewhere => codes::REASON_COMES_ELSEWHERE,
            Order::Before => codes::REASON_ON_NO_PATH,
        })]
    }

    /// Explains why an event has always happened before the condition is evaluated.
    pub(super) fn thing_always(&self, asked: &Asked<'a>, thing: Thing) -> Reason {
        let here = Thing::Scene(self.compiled.site_scene(asked.site));
        let id = if thing == here {
            codes::REASON_THIS_SCENE
        } else {
            codes::REASON_ON_EVERY_PATH
        };
        self.about(Reason::new(id), thing).at(self.span(thing))
    }
}
